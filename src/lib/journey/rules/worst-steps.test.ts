import { describe, expect, it } from 'vitest';
import { worstSteps, type Judged } from './worst-steps';

const step = (
  id: string,
  part: Partial<Judged> = {},
  value: number | null = null,
  assumed = false
): Judged => ({
  id,
  feeling: {
    value,
    basis: value === null ? 'none' : 'scores',
    grade: assumed ? 'assumed' : 'observed',
    n: 1,
    weight: 1
  },
  waitMinutes: null,
  momentOfTruth: false,
  cards: [],
  ...part
});
const card = (id: string, role: 'pain-points' | 'frontstage', failureImpact: number | null = null) => {
  return { id, role, failureImpact };
};

describe('the steps that hurt most', () => {
  it('add up low value, pain points and moment of truth, and say so', () => {
    const cards = [card('p', 'pain-points'), card('q', 'pain-points')];
    expect(worstSteps([step('a', { cards, momentOfTruth: true }, -1.5)])).toEqual([
      {
        id: 'a',
        points: 6.25,
        reasons: [
          { kind: 'feeling', value: -1.5, n: 1, assumed: false, points: 3 },
          { kind: 'pains', cards: ['p', 'q'], points: 2 },
          { kind: 'moment', points: 1.25 }
        ]
      }
    ]);
  });

  it('stand worst first; those that do not hurt are left out', () => {
    const found = worstSteps([
      step('good', {}, 2),
      step('gap'),
      step('guess', {}, -2, true),
      step('seen', {}, -2)
    ]);
    expect(found.map(({ id, points }) => [id, points])).toEqual([
      ['seen', 4],
      ['guess', 2]
    ]);
  });

  it('count the gravest failure point, three pain points, and waiting against the longest', () => {
    const many = ['1', '2', '3', '4'].map((id) => card(id, 'pain-points'));
    const found = worstSteps([
      step('a', { cards: [card('x', 'frontstage', 1), card('y', 'frontstage', 3)] }),
      step('b', { cards: many }),
      step('c', { waitMinutes: 600 }),
      step('d', { waitMinutes: 300 }),
      step('e', { waitMinutes: 0, momentOfTruth: true })
    ]);
    expect(found.map(({ id, points }) => [id, points])).toEqual([
      ['a', 3],
      ['b', 3],
      ['c', 2],
      ['d', 1]
    ]);
  });
});
