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

  it('are planned measured, field by field', () => {
    const doc = serviceDocument();
    const id = commands.addBenefit(doc);
    oneStep(doc, () => commands.planMeasuring(doc, id, { from: '2027-01-31' }));
    oneStep(doc, () => commands.planMeasuring(doc, id, { rhythm: 'yearly', who: 'Fagleder' }));
    expect(doc.get('benefits', id)?.measuring).toMatchObject({
      from: '2027-01-31',
      rhythm: 'yearly',
      who: 'Fagleder',
      until: ''
    });
  });

  it('take their notes with them', () => {
    const doc = serviceDocument();
    const id = commands.addBenefit(doc);
    const risk = oneStep(doc, () => commands.addNote(doc, { benefit: id, kind: 'risk' }));
    oneStep(doc, () => commands.editNote(doc, risk, { likelihood: 3, consequence: 2 }));
    const decision = commands.addNote(doc, { benefit: id, kind: 'decision', amount: 200_000 });
    oneStep(doc, () => commands.removeNote(doc, decision));
    oneStep(doc, () => commands.removeBenefit(doc, id));
    expect(doc.all('benefitNotes')).toEqual([]);
  });
});

describe('the benefits map', () => {
  it('ties cause to effect to benefit to goal, and unties', () => {
    const doc = serviceDocument();
    const benefit = commands.addBenefit(doc);
    const effect = oneStep(doc, () => commands.addPart(doc, { kind: 'effect' }));
    const goal = commands.addPart(doc, { kind: 'effect-goal' });
    oneStep(doc, () =>
      commands.editPart(doc, goal, { title: 'Kortere kø', kind: 'societal-goal', met: true })
    );
    oneStep(doc, () => commands.lead(doc, 's1/changes/c', `s1/chain/${effect}`));
    oneStep(doc, () => commands.lead(doc, 's1/changes/c', `s1/benefits/${benefit}`));
    oneStep(doc, () => commands.lead(doc, `s1/chain/${effect}`, `s1/benefits/${benefit}`));
    oneStep(doc, () => commands.lead(doc, `s1/benefits/${benefit}`, `s1/chain/${goal}`));
    expect(doc.get('benefits', benefit)).toMatchObject({
      changes: ['s1/changes/c'],
      from: [`s1/chain/${effect}`]
    });
    expect(doc.get('chain', effect)?.from).toEqual(['s1/changes/c']);
    expect(doc.get('chain', goal)?.from).toEqual([`s1/benefits/${benefit}`]);
    oneStep(doc, () => commands.lead(doc, 's1/changes/c', `s1/benefits/${benefit}`, false));
    expect(doc.get('benefits', benefit)?.changes).toEqual([]);
  });

  it('keeps no tie to what is removed', () => {
    const doc = serviceDocument();
    const [first, second] = [commands.addBenefit(doc), commands.addBenefit(doc)];
    const effect = commands.addPart(doc, { kind: 'effect' });
    const goal = commands.addPart(doc, { kind: 'effect-goal' });
    commands.lead(doc, `s1/chain/${effect}`, `s1/benefits/${first}`);
    commands.lead(doc, `s1/benefits/${first}`, `s1/benefits/${second}`);
    commands.lead(doc, `s1/benefits/${first}`, `s1/chain/${goal}`);
    commands.linkBenefit(doc, second, 'apart', [`s1/benefits/${first}`]);
    oneStep(doc, () => commands.removePart(doc, effect));
    expect(doc.get('benefits', first)?.from).toEqual([]);
    oneStep(doc, () => commands.removeBenefit(doc, first));
    expect(doc.get('benefits', second)).toMatchObject({ from: [], apart: [] });
    expect(doc.get('chain', goal)?.from).toEqual([]);
  });
});
