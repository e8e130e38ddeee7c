import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Competence } from '../model';
import { byGravity, planLine, shortfall, standingOf } from './competence';

const competence = (id: string, more: Partial<Competence> = {}): Competence => ({
  id,
  order: 'a',
  group: 'team',
  area: 'lean',
  title: '',
  needed: 2,
  present: 1,
  people: null,
  plan: '',
  owner: '',
  startsOn: '',
  dueOn: '',
  done: false,
  ...more
});
const today = '2026-05-20';

describe('where a competence stands', () => {
  it.each<[string, Partial<Competence>]>([
    ['unknown', { present: null }],
    ['unknown', { needed: null, plan: 'Kurs', dueOn: '2026-06-01' }],
    ['enough', { present: 2 }],
    ['enough', { needed: 0, present: 0 }],
    ['short', {}],
    ['short', { plan: 'Kurs' }],
    ['short', { dueOn: '2026-06-01' }],
    ['planned', { plan: 'Kurs', dueOn: today }],
    ['late', { plan: 'Kurs', dueOn: '2026-05-19' }],
    ['short', { plan: 'Kurs', dueOn: '2026-05-19', done: true }],
    ['enough', { plan: 'Kurs', dueOn: '2026-05-19', done: true, present: 3 }]
  ])('is %s', (standing, more) => {
    expect(standingOf(competence('a', more), today)).toBe(standing);
  });

  it('sorts the gravest first, and of the same the largest shortfall', () => {
    const list = [
      competence('enough', { present: 2 }),
      competence('short 1'),
      competence('unknown', { needed: null }),
      competence('short 3', { needed: 3, present: 0 }),
      competence('planned', { plan: 'Kurs', dueOn: '2026-06-01' })
    ];
    expect(byGravity(list, today).map(({ id }) => id)).toEqual([
      'short 3',
      'short 1',
      'planned',
      'unknown',
      'enough'
    ]);
    expect(shortfall({ needed: 1, present: 3 })).toBe(0);
  });
});

describe('the line of all plans', () => {
  it('is not there without a plan that ends', () => {
    expect(planLine([competence('a', { plan: 'Kurs' })], today)).toBeUndefined();
  });

  it('spans from the first day to the last, today among them', () => {
    const line = planLine(
      [
        competence('a', { plan: 'Kurs', startsOn: '2026-05-10', dueOn: '2026-05-30' }),
        competence('b', { plan: 'Lære', dueOn: '2026-05-25' }),
        competence('c', { plan: 'Øve', startsOn: '2026-05-28', dueOn: '2026-05-20' })
      ],
      today
    )!;
    expect(line).toMatchObject({ from: '2026-05-10', until: '2026-05-30', now: 0.5 });
    expect(line.bars).toEqual([
      { id: 'a', start: 0, end: 1 },
      { id: 'b', start: 0.5, end: 0.75 },
      { id: 'c', start: 0.5, end: 0.5 }
    ]);
  });

  it('keeps every bar on the line', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
    const plans = fc.array(fc.record({ startsOn: fc.option(day, { nil: '' }), dueOn: day }), {
      minLength: 1
    });
    fc.assert(
      fc.property(plans, (days) => {
        const line = planLine(
          days.map((own, at) => competence(String(at), { plan: 'Kurs', ...own })),
          today
        )!;
        for (const { start, end } of line.bars) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(1);
          expect(start).toBeLessThanOrEqual(end);
        }
        expect(line.now).toBeGreaterThanOrEqual(0);
        expect(line.now).toBeLessThanOrEqual(1);
      })
    );
  });
});
