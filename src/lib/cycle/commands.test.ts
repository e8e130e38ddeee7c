import { describe, expect, it } from 'vitest';
import { newBenefit, benefits, measurements } from '../benefit/model';
import type { DocumentKind } from '../document/record';
import { ordersAfter } from '../document/order';
import { WorkDocument } from '../document/work-document';
import { personas, quotes, stakeholders } from '../people/model';
import { about, newService, type ServiceCollections } from '../service/model';
import { templates } from '../journey/model';
import * as commands from './commands';
import { changes, cycles } from './model';

const kind: DocumentKind<ServiceCollections> = {
  kind: 'service',
  collections: { about, personas, quotes, stakeholders, cycles, changes, benefits, measurements, templates }
};

function service() {
  const doc = new WorkDocument('s1', kind);
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', newService('Hjemmehjelp', '2026-01-01T00:00:00.000Z'))
  );
  return doc;
}

/** Runs a command, undoes and redoes it, and checks that both give back the very records. */
function oneStep<T>(doc: WorkDocument<ServiceCollections>, command: () => T): T {
  const before = doc.records();
  const result = command();
  const after = doc.records();
  expect(after).not.toEqual(before);
  expect(doc.undo.undo()).toBeDefined();
  expect(doc.records()).toEqual(before);
  expect(doc.undo.redo()).toBeDefined();
  expect(doc.records()).toEqual(after);
  return result;
}

describe('cycles', () => {
  it('are added last, edited, ended with a lesson, taken up again and removed', () => {
    const doc = service();
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
    const doc = service();
    const cycle = commands.addCycle(doc);
    const change = commands.addChange(doc, { cycle });
    const other = commands.addChange(doc);
    oneStep(doc, () => commands.removeCycle(doc, cycle));
    expect(doc.get('cycles', cycle)).toBeUndefined();
    expect(doc.get('changes', change)?.cycle).toBe('');
    expect(doc.get('changes', other)).toBeDefined();
  });

  it('take typing as one step', () => {
    const doc = service();
    const id = commands.addCycle(doc);
    for (const title of ['K', 'Ko', 'Kor']) commands.editCycle(doc, id, { title }, { gesture: `type:${id}` });
    doc.undo.undo();
    expect(doc.get('cycles', id)?.title).toBe('');
  });
});

describe('changes', () => {
  it('are made from findings and edited', () => {
    const doc = service();
    const id = oneStep(doc, () =>
      commands.addChange(doc, { title: 'Flytt knappen', findings: ['u/findings/f1'] })
    );
    expect(doc.get('changes', id)).toMatchObject({ state: 'proposed', findings: ['u/findings/f1'] });
    oneStep(doc, () => commands.editChange(doc, id, { owner: 'Enhetsleder' }));
    expect(doc.get('changes', id)?.owner).toBe('Enhetsleder');
  });

  it('move to a place in another state', () => {
    const doc = service();
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
    const doc = service();
    const id = commands.addChange(doc);
    commands.addChange(doc);
    const order = doc.get('changes', id)?.order;
    commands.moveChange(doc, id, 'proposed');
    commands.moveChange(doc, 'gone', 'done');
    expect(doc.get('changes', id)?.order).toBe(order);
  });

  it.each(['findings', 'alters', 'becomes'] as const)('are tied to %s once each, and untied', (links) => {
    const doc = service();
    const id = commands.addChange(doc);
    oneStep(doc, () => commands.linkChange(doc, id, links, ['d/c/1', 'd/c/2']));
    commands.linkChange(doc, id, links, ['d/c/2']);
    expect(doc.get('changes', id)?.[links]).toEqual(['d/c/1', 'd/c/2']);
    oneStep(doc, () => commands.unlinkChange(doc, id, links, 'd/c/1'));
    expect(doc.get('changes', id)?.[links]).toEqual(['d/c/2']);
  });

  it('take their benefits’ links along when removed', () => {
    const doc = service();
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
});
