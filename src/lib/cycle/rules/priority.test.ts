import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newChange, type Score } from '../model';
import { isTechnologyAlone, quarterOf, quarters, ranked, rate } from './priority';

let at = 0;
const score = (who: string, on: string, value: number, effort: number, change = 'c'): Score => ({
  id: `s${at++}`,
  change,
  on,
  who,
  value,
  effort,
  text: ''
});

describe('value and effort', () => {
  it('are the means of each person’s newest score; what they thought before is history', () => {
    const scores = [
      score('Fagleder', '2026-01-10', 1, 5),
      score('Fagleder', '2026-03-10', 4, 2),
      score('Tillitsvalgt', '2026-02-01', 2, 4),
      score(' fagleder ', '2026-02-10', 5, 5)
    ];
    expect(rate(scores)).toEqual({ value: 3, effort: 3, people: 2, spread: 2 });
  });

  it('are unknown when nobody has scored', () => {
    expect(rate([])).toBeUndefined();
  });

  it('stay within what was scored, in whatever order the scores come', () => {
    const part = fc.integer({ min: 1, max: 5 });
    const any = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 9 }), part, part)
      .map(([who, day, value, effort]) => score(who, `2026-01-0${day}`, value, effort));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (scores) => {
        const found = rate(scores)!;
        expect(rate(scores.toReversed())).toEqual(found);
        expect(found.value).toBeGreaterThanOrEqual(Math.min(...scores.map(({ value }) => value)));
        expect(found.effort).toBeLessThanOrEqual(Math.max(...scores.map(({ effort }) => effort)));
        expect(quarters).toContain(quarterOf(found));
      })
    );
  });

  it.each([
    [5, 1, 'now'],
    [3, 2.9, 'now'],
    [4, 4, 'plan'],
    [2, 1, 'fill'],
    [2.9, 3, 'question']
  ] as const)('%d for %d: %s', (value, effort, quarter) => {
    expect(quarterOf({ value, effort })).toBe(quarter);
  });
});

describe('the list of priorities', () => {
  it('puts the most value for the least effort first, the unscored last, and leaves out what is over', () => {
    const changes = ['big', 'small', 'none', 'quick'].map((id) => newChange({ id, order: id }));
    const over = [
      newChange({ id: 'done', order: 'x', state: 'done' }),
      newChange({ id: 'dropped', order: 'y', state: 'dropped' })
    ];
    const scores = [
      score('a', '2026-01-01', 5, 5, 'big'),
      score('a', '2026-01-01', 2, 2, 'small'),
      score('a', '2026-01-01', 4, 1, 'quick'),
      score('a', '2026-01-01', 5, 1, 'done')
    ];
    expect(ranked([...changes, ...over], scores).map(({ change }) => change.id)).toEqual([
      'quick',
      'big',
      'small',
      'none'
    ]);
  });
});

it('technology alone is told apart from technology with something else, and from what is not said', () => {
  expect(isTechnologyAlone(['technology'])).toBe(true);
  expect(isTechnologyAlone(['process', 'technology'])).toBe(false);
  expect(isTechnologyAlone(['process'])).toBe(false);
  expect(isTechnologyAlone([])).toBe(false);
  expect(isTechnologyAlone(undefined)).toBe(false);
});
