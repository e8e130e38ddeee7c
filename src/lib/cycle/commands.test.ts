import { describe, expect, it } from 'vitest';
import { newBenefit } from '../benefit/model';
import { ordersAfter } from '../document/order';
import { oneStep, serviceDocument } from '../../../tests/support/service-document';
import * as commands from './commands';

describe('cycles', () => {
  it('are added last, edited, ended with a lesson, taken up again and removed', () => {
    const doc = serviceDocument();
    const first = oneStep(doc, () => commands.addCycle(doc, { title: 'Runde 1' }));
    const second = oneStep(doc, () => commands.addCycle(doc));
    expect(doc.all('cycles').map(({ id }) => id)).toEqual([first, second]);
    oneStep(doc, () => commands.editCycle(doc, first, { question: 'Finner folk skjemaet?' }));
    oneStep(doc, () => commands.closeCycle(doc, first, 'Fem av seks fant det'));
    expect(doc.get('cycles', first)).toMatchObject({ closed: true, lesson: 'Fem av seks fant det' });
    oneStep(doc, () => commands.reopenCycle(doc, first));
    expect(doc.get('cycles', first)).toMatchObject({ closed: false, lesson: 'Fem av seks fant det' });
  });

  it('leave their changes behind when removed', () => {
    const doc = serviceDocument();
    const cycle = commands.addCycle(doc);
    const change = commands.addChange(doc, { cycle });
    const other = commands.addChange(doc);
    oneStep(doc, () => commands.removeCycle(doc, cycle));
    expect(doc.get('cycles', cycle)).toBeUndefined();
    expect(doc.get('changes', change)?.cycle).toBe('');
    expect(doc.get('changes', other)).toBeDefined();
  });

  it('take typing as one step', () => {
    const doc = serviceDocument();
    const id = commands.addCycle(doc);
    for (const title of ['K', 'Ko', 'Kor']) commands.editCycle(doc, id, { title }, { gesture: `type:${id}` });
    doc.undo.undo();
    expect(doc.get('cycles', id)?.title).toBe('');
  });
});

describe('changes', () => {
  it('are made from findings and edited', () => {
    const doc = serviceDocument();
    const id = oneStep(doc, () =>
      commands.addChange(doc, { title: 'Flytt knappen', findings: ['u/findings/f1'] })
    );
    expect(doc.get('changes', id)).toMatchObject({ state: 'proposed', findings: ['u/findings/f1'] });
    oneStep(doc, () => commands.editChange(doc, id, { owner: 'Enhetsleder' }));
    expect(doc.get('changes', id)?.owner).toBe('Enhetsleder');
  });

  it('move to a place in another state', () => {
    const doc = serviceDocument();
    const [a, b, c] = ['a', 'b', 'c'].map((title) => commands.addChange(doc, { title })) as [
      string,
      string,
      string
    ];
    oneStep(doc, () => commands.moveChange(doc, a, 'decided'));
    oneStep(doc, () => commands.moveChange(doc, c, 'decided', 0));
    oneStep(doc, () => commands.moveChange(doc, b, 'decided', 1));
    const decided = doc.all('changes').filter(({ state }) => state === 'decided');
    expect(decided.map(({ title }) => title)).toEqual(['c', 'b', 'a']);
  });

  it('stay where they are when moved to their own state', () => {
    const doc = serviceDocument();
    const id = commands.addChange(doc);
    commands.addChange(doc);
    const order = doc.get('changes', id)?.order;
    commands.moveChange(doc, id, 'proposed');
    commands.moveChange(doc, 'gone', 'done');
    expect(doc.get('changes', id)?.order).toBe(order);
  });

  it.each(['findings', 'alters', 'becomes'] as const)('are tied to %s once each, and untied', (links) => {
    const doc = serviceDocument();
    const id = commands.addChange(doc);
    oneStep(doc, () => commands.linkChange(doc, id, links, ['d/c/1', 'd/c/2']));
    commands.linkChange(doc, id, links, ['d/c/2']);
    expect(doc.get('changes', id)?.[links]).toEqual(['d/c/1', 'd/c/2']);
    oneStep(doc, () => commands.unlinkChange(doc, id, links, 'd/c/1'));
    expect(doc.get('changes', id)?.[links]).toEqual(['d/c/2']);
  });

  it('take their benefits’ links along when removed', () => {
    const doc = serviceDocument();
    const id = commands.addChange(doc);
    const [order] = ordersAfter(undefined, 1);
    doc.edit(
      () => 'fill',
      (edit) =>
        edit.put(
          'benefits',
          newBenefit({ id: 'b', order: order!, changes: [`s1/changes/${id}`, 's1/changes/x'] })
        )
    );
    oneStep(doc, () => commands.removeChange(doc, id));
    expect(doc.get('benefits', 'b')?.changes).toEqual(['s1/changes/x']);
  });

  it('keep what each person thought on each day; of one day the last counts', () => {
    const doc = serviceDocument();
    const change = commands.addChange(doc);
    const score = { change, on: '2026-01-10', who: 'Fagleder', value: 2, effort: 4, text: 'Dyrt' };
    const first = commands.addScore(doc, score);
    const again = oneStep(doc, () =>
      commands.addScore(doc, { ...score, who: 'fagleder', value: 5, effort: 1, text: '' })
    );
    expect(again).toBe(first);
    expect(doc.get('changeScores', first)).toMatchObject({ value: 5, effort: 1, text: 'Dyrt' });
    commands.addScore(doc, { ...score, on: '2026-01-11' });
    commands.addScore(doc, { ...score, who: 'Tillitsvalgt' });
    expect(doc.all('changeScores')).toHaveLength(3);
  });
});
