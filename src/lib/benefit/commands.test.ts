import { describe, expect, it } from 'vitest';
import { changes, cycles } from '../cycle/model';
import type { DocumentKind } from '../document/record';
import { WorkDocument } from '../document/work-document';
import { personas, quotes, stakeholders } from '../people/model';
import { about, newService, type ServiceCollections } from '../service/model';
import { templates } from '../journey/model';
import * as commands from './commands';
import { benefits, measurements } from './model';

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

describe('benefits', () => {
  it('start without baseline, target and owner: missing is not 0', () => {
    const doc = service();
    const id = oneStep(doc, () => commands.addBenefit(doc, { title: 'Kortere ventetid' }));
    expect(doc.get('benefits', id)).toMatchObject({ baseline: null, target: null, owner: '' });
  });

  it('are edited, given baseline and target, and lose them again', () => {
    const doc = service();
    const id = commands.addBenefit(doc);
    const estimate = { cases: 12_000, minutes: 9, share: 0.4 };
    oneStep(doc, () => commands.editBenefit(doc, id, { owner: 'Enhetsleder', estimate }));
    oneStep(doc, () => commands.setBaseline(doc, id, { value: 34, on: '2026-01-15' }));
    oneStep(doc, () => commands.setTarget(doc, id, { value: 14, on: '2026-12-31' }));
    expect(doc.get('benefits', id)).toMatchObject({ baseline: 34, target: 14, estimate });
    oneStep(doc, () => commands.setBaseline(doc, id, { value: null, on: '' }));
    oneStep(doc, () => commands.editBenefit(doc, id, { estimate: undefined }));
    expect(doc.get('benefits', id)?.estimate).toBeUndefined();
  });

  it('say which maps they are calculated from, and forget it', () => {
    const doc = service();
    const id = commands.addBenefit(doc);
    const calculated = { map: 'p2/about/about', figure: 'work' } as const;
    oneStep(doc, () => commands.setCalculated(doc, id, calculated));
    expect(doc.get('benefits', id)).toMatchObject({ calculated, baseline: null, target: null });
    expect(benefits.references(doc.get('benefits', id)!).refs).toEqual(['p2/about/about']);
    oneStep(doc, () => commands.adoptCalculated(doc, id, { baseline: 900, target: 400, unit: 'timer' }));
    expect(doc.get('benefits', id)).toMatchObject({
      baseline: 900,
      target: 400,
      unit: 'timer',
      targetOn: ''
    });
    oneStep(doc, () => commands.setCalculated(doc, id, undefined));
    expect(doc.get('benefits', id)?.calculated).toBeUndefined();
  });

  it.each(['changes', 'steps'] as const)('are tied to %s once each, and untied', (links) => {
    const doc = service();
    const id = commands.addBenefit(doc);
    oneStep(doc, () => commands.linkBenefit(doc, id, links, ['d/c/1', 'd/c/2']));
    commands.linkBenefit(doc, id, links, ['d/c/1']);
    oneStep(doc, () => commands.unlinkBenefit(doc, id, links, 'd/c/2'));
    expect(doc.get('benefits', id)?.[links]).toEqual(['d/c/1']);
  });

  it('take their measurements with them', () => {
    const doc = service();
    const id = commands.addBenefit(doc);
    const other = commands.addBenefit(doc);
    const first = oneStep(doc, () =>
      commands.addMeasurement(doc, { benefit: id, on: '2026-03-01', value: 30, source: 'Fagsystemet' })
    );
    const kept = commands.addMeasurement(doc, { benefit: other, on: '2026-03-01', value: 1, source: '' });
    oneStep(doc, () => commands.editMeasurement(doc, first, { value: 29 }));
    oneStep(doc, () => commands.removeBenefit(doc, id));
    expect(doc.all('measurements').map((measurement) => measurement.id)).toEqual([kept]);
    oneStep(doc, () => commands.removeMeasurement(doc, kept));
  });
});
