import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needId, type BusyPeriod, type Need, type RoadmapEntry, type Role } from '../../model/portfolio';
import { balance, covers, daysOf, neededIn, thereIn, type Plan } from './capacity';
import { addMonths, monthsApart, monthsOf, termsBetween } from './months';

const role: Role = { id: 'it', order: 'a0', title: 'IT', daysAMonth: 20 };
const holiday: BusyPeriod = {
  id: 'h',
  order: 'a0',
  title: 'Fellesferie',
  from: 7,
  to: 7,
  takes: 0.8,
  roles: []
};
const budget: BusyPeriod = {
  id: 'b',
  order: 'a1',
  title: 'Budsjett',
  from: 10,
  to: 11,
  takes: 0.5,
  roles: ['fin']
};
const entry = (fields: Partial<RoadmapEntry> = {}): RoadmapEntry => ({
  id: 'e',
  order: 'a0',
  subject: 'service',
  of: 's1',
  title: 'Ny søknad',
  from: '2026-05',
  to: '2026-08',
  paused: false,
  note: '',
  ...fields
});
const need = (fields: Partial<Need> = {}): Need => ({
  id: needId('e', 'it'),
  entry: 'e',
  role: 'it',
  unit: 'days',
  amount: 80,
  ...fields
});
const plan = (fields: Partial<Plan> = {}): Plan => ({
  entries: [entry()],
  needs: [need()],
  roles: [role],
  roleMonths: [],
  busyPeriods: [holiday, budget],
  ...fields
});
const tertials = termsBetween('2026-05', '2026-12', 'tertial');

describe('months', () => {
  it('go over New Year both ways, and terms are whole ones of the year', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-02', -3)).toBe('2025-11');
    expect(monthsOf({ from: '2026-12', to: '2027-01' })).toEqual(['2026-12', '2027-01']);
    expect(monthsOf({ from: '2026-05', to: '2026-03' })).toEqual(['2026-05']);
    expect(termsBetween('2026-03', '2026-09', 'tertial').map(({ from, number }) => [from, number])).toEqual([
      ['2026-01', 1],
      ['2026-05', 2],
      ['2026-09', 3]
    ]);
    expect(termsBetween('2026-12', '2026-12', 'quarter')[0]).toMatchObject({
      from: '2026-10',
      to: '2026-12',
      number: 4
    });
  });

  it('so many months on and back is where one was', () => {
    const month = fc.record({ y: fc.integer({ min: 1990, max: 2090 }), m: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(month, fc.integer({ min: -300, max: 300 }), ({ y, m }, by) => {
        const from = `${y}-${String(m).padStart(2, '0')}`;
        expect(addMonths(addMonths(from, by), -by)).toBe(from);
        expect(monthsApart(from, addMonths(from, by))).toBe(by);
      })
    );
  });
});

describe('capacity', () => {
  it('is an ordinary month less what the annual cycle takes, unless that month says otherwise', () => {
    expect(thereIn(plan(), role, '2026-06')).toBe(20);
    expect(thereIn(plan(), role, '2026-07')).toBeCloseTo(4);
    // Budget work takes only the finance people.
    expect(thereIn(plan(), role, '2026-10')).toBe(20);
    expect(thereIn(plan(), { ...role, id: 'fin' }, '2026-10')).toBe(10);
    expect(thereIn(plan(), { ...role, daysAMonth: null }, '2026-06')).toBeNull();
    const said = {
      roleMonths: [{ id: 'it.2026-07', role: 'it', month: '2026-07', days: 12 }],
      busyPeriods: [holiday]
    };
    expect(thereIn(said, role, '2026-07')).toBe(12);
    // Two periods at once take together, and never more than all.
    expect(thereIn(plan({ busyPeriods: [holiday, { ...holiday, id: 'x' }] }), role, '2026-07')).toBe(0);
    expect(covers({ from: 11, to: 1 }, '2026-12')).toBe(true);
    expect(covers({ from: 11, to: 1 }, '2026-02')).toBe(false);
  });

  it('a worked term: 20 + 20 + 4 + 20 = 64 days, 80 needed, 16 too few', () => {
    const [summer, autumn] = balance(plan(), tertials);
    expect(summer!.roles[0]).toMatchObject({ needed: 80, busy: [{ id: 'h' }], unknown: [] });
    expect(summer!.roles[0]!.there).toBeCloseTo(64);
    expect(summer!.roles[0]!.over).toBeCloseTo(16);
    expect(summer!.roles[0]!.by).toEqual([{ entry: entry(), days: 80 }]);
    expect(autumn!.roles[0]).toMatchObject({ there: 80, needed: 0, over: 0, by: [] });
  });

  it('a share is of what there is, so that it asks less in the holiday', () => {
    const half = need({ unit: 'share', amount: 0.5 });
    expect(neededIn(plan(), entry(), half, role, '2026-07')).toBeCloseTo(2);
    expect(balance(plan({ needs: [half] }), tertials)[0]!.roles[0]!.needed).toBeCloseTo(32);
    expect(neededIn(plan(), entry(), half, { ...role, daysAMonth: null }, '2026-06')).toBeNull();
  });

  it('unknown is said and never counted as nothing', () => {
    const open = balance(plan({ needs: [need({ amount: null })] }), tertials)[0]!.roles[0]!;
    expect(open).toMatchObject({ needed: 0, over: 0 });
    expect(open.unknown).toHaveLength(1);
    const dark = balance(plan({ roles: [{ ...role, daysAMonth: null }] }), tertials)[0]!.roles[0]!;
    expect(dark).toMatchObject({ there: null, needed: 80, over: 0 });
    expect(daysOf(plan(), entry())).toBe(80);
    expect(daysOf(plan(), entry(), '2026-07')).toBe(40);
    expect(daysOf(plan({ needs: [need({ amount: null })] }), entry())).toBeNull();
    expect(daysOf(plan({ needs: [] }), entry())).toBeNull();
  });

  it('what is paused takes nobody’s time', () => {
    expect(balance(plan({ entries: [entry({ paused: true })] }), tertials)[0]!.roles[0]!.needed).toBe(0);
  });

  it('terms of any length hold the same days in all, and an entry’s days are all asked for', () => {
    const at = fc.integer({ min: 0, max: 23 }).map((by) => addMonths('2026-01', by));
    fc.assert(
      fc.property(at, at, fc.integer({ min: 0, max: 500 }), (from, to, amount) => {
        const one = plan({ entries: [entry({ from, to })], needs: [need({ amount })] });
        const sum = (length: 'month' | 'quarter' | 'tertial') => {
          const roles = balance(one, termsBetween('2026-01', '2027-12', length)).map(
            ({ roles }) => roles[0]!
          );
          return [
            roles.reduce((all, { needed }) => all + needed, 0),
            roles.reduce((all, { there }) => all + there!, 0)
          ];
        };
        const [needed, there] = sum('month');
        expect(needed).toBeCloseTo(daysOf(one, one.entries[0]!)!);
        for (const length of ['quarter', 'tertial'] as const) {
          expect(sum(length)[0]).toBeCloseTo(needed!);
          expect(sum(length)[1]).toBeCloseTo(there!);
        }
      })
    );
  });
});
