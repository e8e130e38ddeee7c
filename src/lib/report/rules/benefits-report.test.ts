import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newBenefit, newNote, noMeasuring, type Measurement } from '../../benefit/model';
import { benefitsReport } from './benefits-report';
import { periodOf } from './period';

const days = newBenefit({
  id: 'days',
  order: 'a',
  title: 'Saksbehandlingstid',
  unit: 'dager',
  baseline: 20,
  baselineOn: '2025-01-01',
  target: 10,
  targetOn: '2027-01-01',
  measuring: { ...noMeasuring, rhythm: 'tertial', from: '2025-04-30', until: '2027-12-31' }
});
const measured = (on: string, value: number, benefit = 'days'): Measurement => ({
  id: `${benefit}${on}`,
  benefit,
  on,
  value,
  source: ''
});
const all = [measured('2025-12-20', 18), measured('2026-04-28', 15), measured('2026-08-20', 14)];
const first = periodOf('2026-01-01', 'tertial');
const report = (measurements: readonly Measurement[], period = first, today = '2026-11-30') =>
  benefitsReport({ benefits: [days], measurements, notes: [] }, period, today).lines[0]!;

describe('benefits over a period', () => {
  it('stand as they did at its end, held against how they stood before it', () => {
    const line = report(all);
    expect(line.before?.value).toBe(18);
    expect(line.measured.map(({ value }) => value)).toEqual([15]);
    // 20 → 10: 15 is half the way, 18 a fifth of it.
    expect(line.realised).toBeCloseTo(0.5);
    expect(line.gained).toBeCloseTo(0.3);
    // 484 of 730 days have gone on 30 April 2026.
    expect(line.planned).toBeCloseTo(484 / 730, 4);
  });

  it('say that nobody measured when somebody should have', () => {
    expect(report([all[0]!]).missed).toBe(true);
    expect(report(all).missed).toBe(false);
    // 30 April is the planned day: it is not missed while it lasts.
    expect(report([all[0]!], first, '2026-04-30').missed).toBe(false);
  });

  it('tell of decisions in the period only, and only whole ones', () => {
    const notes = [
      newNote({
        id: 'a',
        benefit: 'days',
        kind: 'decision',
        on: '2026-03-01',
        who: 'Rådmann',
        amount: 400_000
      }),
      newNote({ id: 'b', benefit: 'days', kind: 'decision', on: '2025-03-01', who: 'Rådmann', amount: 1 }),
      newNote({ id: 'c', benefit: 'days', kind: 'decision', on: '2026-03-02', amount: 2 }),
      newNote({
        id: 'd',
        benefit: 'days',
        kind: 'deviation',
        on: '2026-02-02',
        text: 'Opplæringen kom sent'
      }),
      newNote({ id: 'e', benefit: 'days', kind: 'deviation', on: '2026-06-02', text: 'Senere' })
    ];
    const [line] = benefitsReport({ benefits: [days], measurements: all, notes }, first, '2026-11-30').lines;
    expect(line!.decided.map(({ id }) => id)).toEqual(['a']);
    expect(line!.causes.map(({ id }) => id)).toEqual(['d']);
  });

  it('of the past say the same whatever comes later', () => {
    const day = fc
      .integer({ min: 0, max: 1200 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
    const some = fc.array(fc.tuple(day, fc.integer({ min: -50, max: 50 })), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (early, late) => {
        const known = early.map(([on, value], at) => ({ ...measured(on, value), id: `${at}` }));
        const later = late
          .filter(([on]) => on > first.until)
          .map(([on, value], at) => ({ ...measured(on, value), id: `late${at}` }));
        expect(report([...known, ...later], first, '2029-01-01')).toEqual(report(known, first, '2029-01-01'));
      })
    );
  });

  it('are none before it has begun', () => {
    const future = periodOf('2027-01-01', 'tertial');
    expect(
      benefitsReport({ benefits: [days], measurements: all, notes: [] }, future, '2026-11-30').lines
    ).toEqual([]);
  });
});
