import { describe, expect, it } from 'vitest';
import { oneStep, serviceDocument } from '../../../tests/support/service-document';
import * as commands from './commands';

describe('personas', () => {
  it('are added last, each in a colour of its own as long as there are enough', () => {
    const doc = serviceDocument();
    const ids = Array.from({ length: 8 }, () => oneStep(doc, () => commands.addPersona(doc)));
    expect(doc.all('personas').map(({ id }) => id)).toEqual(ids);
    expect(new Set(doc.all('personas').map(({ colour }) => colour)).size).toBe(8);
    commands.addPersona(doc);
    expect(doc.all('personas').at(-1)?.colour).toBe(0);
  });

  it('are described, moved and removed', () => {
    const doc = serviceDocument();
    const [mona, ali, per] = ['Mona', 'Ali', 'Per'].map((name) => commands.addPersona(doc, { name }));
    oneStep(doc, () => commands.editPersona(doc, ali!, { needs: 'Svar på eget språk', digitalSkills: 2 }));
    expect(doc.get('personas', ali!)).toMatchObject({ name: 'Ali', digitalSkills: 2 });
    oneStep(doc, () => commands.movePersona(doc, per!, 0));
    expect(doc.all('personas').map(({ name }) => name)).toEqual(['Per', 'Mona', 'Ali']);
    oneStep(doc, () => commands.removePersona(doc, mona!));
    expect(doc.all('personas').map(({ name }) => name)).toEqual(['Per', 'Ali']);
  });
});

describe('what a persona rests on', () => {
  it('is linked to needs and barriers, each by itself', () => {
    const doc = serviceDocument();
    const ali = commands.addPersona(doc, { name: 'Ali' });
    oneStep(doc, () => commands.linkPersona(doc, ali, 'needsFrom', 'study/findings/f1'));
    oneStep(doc, () => commands.linkPersona(doc, ali, 'barriersFrom', 'study/participants/p1'));
    commands.linkPersona(doc, ali, 'needsFrom', 'study/findings/f1');
    expect(doc.get('personas', ali)).toMatchObject({
      needsFrom: ['study/findings/f1'],
      barriersFrom: ['study/participants/p1']
    });
    oneStep(doc, () => commands.unlinkPersona(doc, ali, 'needsFrom', 'study/findings/f1'));
    expect(doc.get('personas', ali)?.needsFrom).toEqual([]);
  });

  it('is quotes with a source each, which go with the persona', () => {
    const doc = serviceDocument();
    const [mona, ali] = ['Mona', 'Ali'].map((name) => commands.addPersona(doc, { name }));
    const said = oneStep(doc, () => commands.addQuote(doc, ali!, { text: 'Jeg ga opp.' }));
    expect(doc.get('quotes', said)).toMatchObject({ persona: ali, grade: 'reported', from: '', source: '' });
    oneStep(doc, () => commands.editQuote(doc, said, { source: 'Intervju i mai 2025' }));
    oneStep(doc, () => commands.editQuote(doc, said, { from: 's1/observations/o1', grade: 'observed' }));
    const other = commands.addQuote(doc, mona!);
    oneStep(doc, () => commands.removePersona(doc, ali!));
    expect(doc.all('quotes').map(({ id }) => id)).toEqual([other]);
    oneStep(doc, () => commands.removeQuote(doc, other));
  });

  it('is not what the team made up, until somebody has said it', () => {
    const doc = serviceDocument();
    const ali = commands.addPersona(doc, { name: 'Ali', quote: 'Jeg ga opp.' });
    const said = oneStep(doc, () => commands.quoteWasSaid(doc, ali));
    expect(doc.get('personas', ali)?.quote).toBe('');
    expect(doc.get('quotes', said)).toMatchObject({ persona: ali, text: 'Jeg ga opp.', source: '' });
  });
});

describe('stakeholders', () => {
  it('are added, judged and removed', () => {
    const doc = serviceDocument();
    const id = oneStep(doc, () => commands.addStakeholder(doc, { name: 'Tillitsvalgt' }));
    expect(doc.get('stakeholders', id)).toMatchObject({ influence: null, interest: null });
    oneStep(doc, () =>
      commands.editStakeholder(doc, id, { kind: 'union-representative', influence: 3, interest: 2 })
    );
    oneStep(doc, () => commands.removeStakeholder(doc, id));
    expect(doc.all('stakeholders')).toEqual([]);
  });
});
