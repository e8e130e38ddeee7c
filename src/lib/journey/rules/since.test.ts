import { expect, it } from 'vitest';
import { changedSince, printsOf, readPrints, writePrints } from './since';

const card = (id: string, text: string) => ({ id, text });

it('finds what is new, what differs and what is gone; the order of fields does not count', () => {
  const before = printsOf({ cards: [card('a', '1'), card('b', '2'), card('c', '3')] });
  const now = printsOf({
    cards: [{ text: '1', id: 'a' }, card('b', '2!'), card('d', '4')],
    lanes: [card('a', '1')]
  });
  expect(changedSince(before, now)).toEqual({
    changed: [
      { place: 'cards/b', kind: 'changed' },
      { place: 'cards/d', kind: 'added' },
      { place: 'lanes/a', kind: 'added' }
    ],
    gone: 1
  });
  expect(changedSince(now, now)).toEqual({ changed: [], gone: 0 });
});

it('is kept as text', () => {
  const prints = printsOf({ cards: [card('a', 'one two'), card('b', '2')] });
  expect(readPrints(writePrints(prints))).toEqual(prints);
  expect(readPrints('nonsense')).toBeUndefined();
  expect(readPrints(undefined)).toBeUndefined();
});
