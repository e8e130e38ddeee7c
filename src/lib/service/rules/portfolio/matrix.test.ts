import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOf, matrixOf, scaleOf, valueOn } from './axes';
import { placeNames, spread, type Spot } from './bubbles';
import type { PortfolioLine } from './line';
import { ratings, weigh } from './scores';
import { criteriaOf, gatesOf } from './standards';

const line = (id: string, fields: Partial<PortfolioLine> = {}): PortfolioLine => ({
  id,
  title: id,
  purpose: '',
  owner: '',
  organisation: '',
  state: 'explore',
  priority: null,
  reviewOn: '',
  sample: false,
  counts: { maps: 0, studies: 0, findings: 0, changes: 0, benefits: 0 },
  programme: '',
  pulse: {
    running: undefined,
    day: null,
    late: 0,
    untested: false,
    ended: 0,
    median: null,
    tests: 0,
    idle: null
  },
  benefits: {
    count: 0,
    citizens: 0,
    organisation: 0,
    hours: { planned: null, realised: null },
    hoursLeftOut: 0,
    kroner: { planned: null, realised: null },
    budget: 0,
    plannedShare: null,
    realisedShare: null,
    isBehind: false,
    withoutBaseline: 0,
    behind: 0,
    overdue: 0
  },
  rated: new Map(),
  weighed: undefined,
  days: null,
  decision: undefined,
  ...fields
});
const rating = (value: number) => ({ value, people: 1, spread: 0, on: '2026-01-01' });
const score = (criterion: string, who: string, value: number, on = '2026-01-01') => ({
  id: `${criterion}${who}${on}`,
  service: 's',
  criterion,
  on,
  who,
  value,
  text: ''
});

describe('scores', () => {
  const scores = [
    score('goal', 'Kari', 2, '2026-01-01'),
    score('goal', 'kari ', 4, '2026-03-01'),
    score('goal', 'Ola', 5, '2026-02-01'),
    score('effort', 'Ola', 2)
  ];

  it('the newest of each person counts, earlier ones are history', () => {
    expect(ratings(scores).get('goal')).toEqual({ value: 4.5, people: 2, spread: 1, on: '2026-03-01' });
    expect(ratings(scores).has('risk')).toBe(false);
  });

  it('a sum over what is scored: goal 4,5 and effort 2 turned round give 4,25', () => {
    expect(weigh(ratings(scores), criteriaOf([]))).toEqual({ value: 4.25, scored: 2, of: 5 });
    expect(weigh(new Map(), criteriaOf([]))).toBeUndefined();
    // Confidence is shown and weighs nothing.
    expect(weigh(new Map([['confidence', rating(5)]]), criteriaOf([]))).toBeUndefined();
  });

  it('standards are there until they are changed, and own ones come after', () => {
    const [goal] = criteriaOf([]);
    const own = { ...goal!, id: 'x1', order: 'a0', title: 'Klima' };
    const changed = criteriaOf([own, { ...goal!, title: 'Måloppnåelse', hidden: true }]);
    expect(changed.map(({ id }) => id)).toEqual([
      'goal',
      'benefit',
      'effort',
      'feasibility',
      'risk',
      'confidence',
      'x1'
    ]);
    expect(changed[0]).toMatchObject({ title: 'Måloppnåelse', hidden: true });
    expect(axesOf(changed)).not.toContain('criterion:goal');
    expect(gatesOf([]).map(({ code }) => code)).toEqual(['BP1', 'BP2', 'BP3', 'BP4', 'BP5', 'BP6']);
  });
});

describe('matrix', () => {
  it('what is unknown has no place on it and says why; it is never 0', () => {
    const known = line('a', { rated: new Map([['effort', rating(2)]]), priority: 1 });
    const matrix = matrixOf([known, line('b', { priority: 2 })], 'criterion:effort', 'priority', undefined);
    expect(matrix.placed.map(({ line, x, y, size }) => [line.id, x, y, size])).toEqual([['a', 0.25, 1, 1]]);
    expect(matrix.unplaced).toMatchObject([{ line: { id: 'b' }, missing: ['criterion:effort'] }]);
  });

  it('areas go by the largest; nothing at all is a point', () => {
    const hours = (planned: number) => ({
      benefits: { ...line('').benefits, hours: { planned, realised: null } }
    });
    const lines = [line('a', hours(100)), line('b', hours(25)), line('c', hours(0))];
    expect(matrixOf(lines, 'tests', 'hours', 'hours').placed.map(({ size }) => size)).toEqual([1, 0.25, 0]);
    expect(matrixOf([line('a', hours(0))], 'tests', 'hours', 'hours').placed[0]!.size).toBe(0);
  });

  it('scales are round and hold everything', () => {
    expect(scaleOf('kroner', [36_100, 12])).toEqual({
      from: 0,
      to: 40_000,
      ticks: [0, 10_000, 20_000, 30_000, 40_000]
    });
    expect(scaleOf('tests', [1])).toEqual({ from: 0, to: 1, ticks: [0, 1] });
    expect(scaleOf('hours', [])).toMatchObject({ from: 0 });
    // Found by chance: half of the smallest number there is, is nothing.
    expect(scaleOf('kroner', [-4.000000000004001, 5e-324]).to).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { maxLength: 20 }), (values) => {
        const { from, to, ticks } = scaleOf('kroner', values);
        expect(to).toBeGreaterThan(from);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(from);
          expect(value).toBeLessThanOrEqual(to);
        }
        expect(ticks.length).toBeLessThanOrEqual(8);
      })
    );
  });

  it('every axis reads a line', () => {
    for (const axis of axesOf(criteriaOf([]))) expect([null, 0]).toContain(valueOn(axis, line('a')));
  });
});

describe('bubbles', () => {
  const area = { width: 600, height: 400 };
  const spot = fc.record({
    x: fc.constantFrom(0, 10, 100, 100.5, 300, 599),
    y: fc.constantFrom(0, 10, 200, 399),
    r: fc.integer({ min: 6, max: 40 })
  });
  const spots = fc
    .array(spot, { minLength: 1, maxLength: 25 })
    .map((all) => all.map((one, at): Spot => ({ ...one, id: `s${String(at).padStart(2, '0')}` })));

  it('come apart far enough to be pressed, stay inside, and alone do not move', () => {
    fc.assert(
      fc.property(spots, (given) => {
        const moved = spread(given, area);
        for (const [at, a] of moved.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(a.r - 1e-6);
          expect(a.x).toBeLessThanOrEqual(area.width - a.r + 1e-6);
          for (const b of moved.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
        }
      })
    );
    const alone = { id: 'a', x: 300, y: 200, r: 10 };
    expect(spread([alone], area)).toEqual([alone]);
  });

  it('names of two neighbours do not lie over each other, nor out of the drawing', () => {
    const two = [
      { id: 'a', x: 100, y: 100, r: 10 },
      { id: 'b', x: 130, y: 100, r: 10 },
      { id: 'c', x: 590, y: 100, r: 10 }
    ];
    const size = { width: 80, height: 16 };
    const names = new Map(placeNames(two, () => size, area).map((name) => [name.id, name]));
    const [a, b, c] = ['a', 'b', 'c'].map((id) => names.get(id)!);
    const apart = Math.abs(a!.y - b!.y) >= 16 || Math.abs(a!.x - b!.x) >= 80;
    expect(apart).toBe(true);
    expect(c!.x + 80).toBeLessThanOrEqual(600);
  });
});
