import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardsBetween, movedTogether, shiftBetween } from './several';

const shown = {
  steps: ['s0', 's1', 's2', 's3'].map((id) => ({ id })),
  lanes: ['l0', 'l1', 'l2'].map((id) => ({ id }))
};
const card = (id: string, step: number, lane: number) => ({ id, step: `s${step}`, lane: `l${lane}` });

it('moves cards as far as each other, and less far where one would leave the map', () => {
  const cards = [card('a', 0, 0), card('b', 2, 1)];
  expect(movedTogether(cards, { steps: 1, lanes: 1 }, shown)).toEqual([card('a', 1, 1), card('b', 3, 2)]);
  expect(movedTogether(cards, { steps: 3, lanes: 0 }, shown)).toEqual([card('a', 1, 0), card('b', 3, 1)]);
  expect(movedTogether(cards, { steps: -1, lanes: -1 }, shown)).toEqual([]);
  expect(movedTogether(cards, { steps: -1, lanes: 1 }, shown)).toEqual([card('a', 0, 1), card('b', 2, 2)]);
});

it('leaves cards where they are whose lane or step is not shown', () => {
  const hidden = { ...card('h', 1, 1), lane: 'hidden' };
  expect(movedTogether([hidden], { steps: 1, lanes: 0 }, shown)).toEqual([]);
  expect(movedTogether([hidden, card('a', 0, 0)], { steps: 1, lanes: 0 }, shown)).toEqual([card('a', 1, 0)]);
});

it('takes the cards in the rectangle between two, whichever was first', () => {
  const cards = [card('a', 0, 0), card('b', 1, 1), card('c', 3, 1), card('d', 1, 2), card('e', 2, 0)];
  const ids = (a: number, b: number) => cardsBetween(cards, cards[a]!, cards[b]!, shown).map(({ id }) => id);
  expect(ids(0, 3)).toEqual(['a', 'b', 'd']);
  expect(ids(3, 4)).toEqual(['b', 'd', 'e']);
  expect(ids(4, 3)).toEqual(['b', 'd', 'e']);
  expect(ids(2, 2)).toEqual(['c']);
});

it('knows how far it is from one cell to another', () => {
  expect(shiftBetween(card('', 3, 0), card('', 1, 2), shown)).toEqual({ steps: -2, lanes: 2 });
  expect(shiftBetween(card('', 3, 0), { step: 'gone', lane: 'l0' }, shown)).toBeUndefined();
});

it('never takes a card off the map, and moves all by the same', () => {
  const at = fc.record({ step: fc.nat(3), lane: fc.nat(2) });
  const shift = fc.record({ steps: fc.integer({ min: -9, max: 9 }), lanes: fc.integer({ min: -9, max: 9 }) });
  fc.assert(
    fc.property(fc.array(at, { minLength: 1, maxLength: 8 }), shift, (spots, by) => {
      const cards = spots.map(({ step, lane }, at) => card(`c${at}`, step, lane));
      const moves = movedTogether(cards, by, shown);
      if (!moves.length) return;
      expect(moves.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
      const shifts = moves.map((move, at) => shiftBetween(cards[at]!, move, shown));
      for (const one of shifts) expect(one).toEqual(shifts[0]);
      // As far as asked in each direction, or less in the same direction.
      expect(Math.abs(shifts[0]!.steps)).toBeLessThanOrEqual(Math.abs(by.steps));
      expect(Math.sign(shifts[0]!.steps) * Math.sign(by.steps)).toBeGreaterThanOrEqual(0);
    })
  );
});
