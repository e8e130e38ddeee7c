import { describe, expect, it } from 'vitest';
import { newCard, newLane } from '../model';
import { filterMap, indexAmongAll, isFiltering, noFilter } from './filter';

const lanes = [
  newLane({ id: 'all', order: 'a0', title: '', role: 'actions' }),
  newLane({ id: 'kari', order: 'a1', title: '', role: 'pain-points', persona: 's/personas/kari' }),
  newLane({ id: 'ola', order: 'a2', title: '', role: 'actions', persona: 's/personas/ola' })
];
const card = (id: string, lane: string, more = {}) => newCard({ id, order: 'a0', step: 's', lane, ...more });
const cards = [
  card('1', 'all', { grade: 'observed' }),
  card('2', 'all', { failureImpact: 2 }),
  card('3', 'kari', { colour: 5 }),
  card('4', 'ola', { grade: 'observed' })
];
const result = (filter: Partial<typeof noFilter>, kept?: Set<string>) => {
  const left = filterMap(lanes, cards, { ...noFilter, ...filter }, kept);
  return [
    left.lanes.map(({ id }) => id).join(),
    left.cards.map(({ id }) => id).join(),
    left.hiddenLanes,
    left.hiddenCards
  ];
};

describe('filter', () => {
  it('shows the cards of one colour, also the first of the palette', () => {
    expect(result({ colour: 5 })).toEqual(['all,kari,ola', '3', 0, 3]);
    expect(result({ colour: 0 })).toEqual(['all,kari,ola', '', 0, 4]);
    expect(isFiltering({ ...noFilter, colour: 0 })).toBe(true);
  });

  it('lets everything through when nothing is asked for', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(result({})).toEqual(['all,kari,ola', '1,2,3,4', 0, 0]);
  });

  it('keeps the lanes of a persona and of everybody', () => {
    expect(result({ persona: 's/personas/kari' })).toEqual(['all,kari', '1,2,3', 1, 1]);
  });

  it('keeps cards founded so, and every lane', () => {
    expect(result({ grade: 'observed' })).toEqual(['all,kari,ola', '1,4', 0, 2]);
    expect(result({ grade: 'observed', hiddenLanes: ['ola'] })).toEqual(['all,kari', '1', 1, 3]);
  });

  it('keeps only lanes with what is asked for', () => {
    expect(result({ only: 'failures' })).toEqual(['all', '2', 2, 3]);
    expect(result({ only: 'pain-points' })).toEqual(['kari', '3', 2, 3]);
  });

  it('keeps what was written or looked up meanwhile, but not in a hidden lane', () => {
    expect(result({ grade: 'observed' }, new Set(['3']))).toEqual(['all,kari,ola', '1,3,4', 0, 1]);
    expect(result({ hiddenLanes: ['kari'] }, new Set(['3']))).toEqual(['all,ola', '1,2,4', 1, 1]);
  });

  it('finds the place of a drop among cards that are hidden', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => card(id, 'all'));
    const seen = [all[1]!, all[3]!];
    expect([0, 1, 2].map((index) => indexAmongAll(all, seen, index))).toEqual([1, 3, 4]);
  });
});
