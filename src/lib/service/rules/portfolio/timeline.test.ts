import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DecisionPoint, RoadmapEntry } from '../../model/portfolio';
import { addMonths } from './months';
import { monthsShown, openDecisions, placeOf, timelineOf } from './timeline';

const entry = (
  id: string,
  of: string,
  from: string,
  to: string,
  subject: 'service' | 'programme' = 'service'
) => ({ id, order: id, subject, of, title: id, from, to, paused: false, note: '' }) satisfies RoadmapEntry;
const point = (id: string, of: string, on: string, outcome: DecisionPoint['outcome'] = 'open') =>
  ({
    id,
    subject: 'service',
    of,
    gate: 'BP1',
    title: '',
    on,
    who: '',
    outcome,
    note: ''
  }) satisfies DecisionPoint;
const programme = {
  id: 'p',
  order: 'a0',
  title: 'Helse',
  goal: '',
  owner: '',
  services: ['s2', 's1', 'gone']
};
const today = '2026-05-20';

it('groups by programme, services in their own order, what is gone last, what is not planned told', () => {
  const { groups, unplanned, months } = timelineOf(
    ['s1', 's2', 's3', 's4'],
    [programme],
    [
      entry('a', 's2', '2026-05', '2026-06'),
      entry('b', 's1', '2026-04', '2026-06'),
      entry('c', 'p', '2026-05', '2027-08', 'programme'),
      entry('d', 's4', '2026-05', '2026-05'),
      entry('e', 'lost', '2026-05', '2026-05')
    ],
    [point('x', 's1', '2026-06-15')],
    today
  );
  expect(groups.map((group) => [group.programme?.id, group.rows.map(({ of }) => of)])).toEqual([
    ['p', ['p', 's1', 's2']],
    [undefined, ['s4', 'lost']]
  ]);
  expect(unplanned).toEqual(['s3']);
  expect([months[0], months.at(-1)]).toEqual(['2026-04', '2027-08']);
  expect(groups[0]!.rows[1]!.marks[0]!.at).toBeCloseTo(2.48, 2);
});

it('shows a year at least, from today or earlier', () => {
  expect(monthsShown([], [], today)).toHaveLength(12);
  expect(monthsShown([entry('a', 's', '2026-08', '2026-07')], [], today)[0]).toBe('2026-05');
  expect(monthsShown([], [point('x', 's', '2025-12-01')], today)[0]).toBe('2025-12');
  // What was decided long ago does not stretch it, and is not drawn outside it.
  const decided = point('x', 's', '2025-12-01', 'go');
  expect(monthsShown([], [decided], today)[0]).toBe('2026-05');
  expect(timelineOf(['s'], [], [], [decided], today).groups[0]!.rows[0]!.marks).toEqual([]);
  expect(placeOf('2026-05-31', '2026-05')).toBeLessThan(1);
});

it('entries of one row never lie over each other, and take no more lines than they must', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 8 })), {
    maxLength: 20
  });
  fc.assert(
    fc.property(spans, (given) => {
      const entries = given.map(([start, length], at) =>
        entry(`e${at}`, 's1', addMonths('2026-05', start), addMonths('2026-05', start + length))
      );
      const row = timelineOf(['s1'], [], entries, [], today).groups[0]?.rows[0];
      const bars = row?.bars ?? [];
      expect(bars).toHaveLength(entries.length);
      for (const [at, a] of bars.entries())
        for (const b of bars.slice(at + 1))
          if (a.lane === b.lane)
            expect(a.start + a.span <= b.start || b.start + b.span <= a.start).toBe(true);
      const busiest = Math.max(
        0,
        ...Array.from(
          { length: 40 },
          (_, month) => bars.filter(({ start, span }) => start <= month && month < start + span).length
        )
      );
      if (row) expect(row.lanes).toBe(Math.max(1, busiest));
    })
  );
});

it('open decisions go by day, those without one last', () => {
  const open = openDecisions([
    point('a', 's', ''),
    point('b', 's', '2026-09-01'),
    point('c', 's', '2026-06-01', 'go')
  ]);
  expect(open.map(({ id }) => id)).toEqual(['b', 'a']);
});
