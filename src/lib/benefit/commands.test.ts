import { describe, expect, it } from 'vitest';
import { oneStep, serviceDocument } from '../../../tests/support/service-document';
import * as commands from './commands';
import { benefits } from './model';

describe('benefits', () => {
  it('start without baseline, target and owner: missing is not 0', () => {
    const doc = serviceDocument();
    const id = oneStep(doc, () => commands.addBenefit(doc, { title: 'Kortere ventetid' }));
    expect(doc.get('benefits', id)).toMatchObject({ baseline: null, target: null, owner: '' });
  });

  it('are edited, given baseline and target, and lose them again', () => {
    const doc = serviceDocument();
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
    const doc = serviceDocument();
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
    const doc = serviceDocument();
    const id = commands.addBenefit(doc);
    oneStep(doc, () => commands.linkBenefit(doc, id, links, ['d/c/1', 'd/c/2']));
    commands.linkBenefit(doc, id, links, ['d/c/1']);
    oneStep(doc, () => commands.unlinkBenefit(doc, id, links, 'd/c/2'));
    expect(doc.get('benefits', id)?.[links]).toEqual(['d/c/1']);
  });

  it('take their measurements with them', () => {
    const doc = serviceDocument();
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
