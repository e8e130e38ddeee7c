import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCard, newStep } from '../model';
import { cardsByCell } from './layout';
import { asSeen, columnsOf, packSpans, spansByLane, spansOnSheet, trackCount } from './spans';

const columnOf = new Map(Array.from({ length: 12 }, (_, at) => [`s${at}`, at]));
const card = (id: string, from: number, to: number, lane = 'l') =>
  newCard({ id, order: id, step: `s${from}`, lane, until: to === from ? '' : `s${to}` });

describe('the columns of a card', () => {
  it('are its own step’s alone when the last step is gone, or stands before it', () => {
    expect(columnsOf(card('a', 2, 5), columnOf)).toEqual({ from: 2, to: 5 });
    expect(columnsOf(card('a', 5, 2), columnOf)).toEqual({ from: 5, to: 5 });
    expect(columnsOf({ step: 's3', until: 'gone' }, columnOf)).toEqual({ from: 3, to: 3 });
    expect(columnsOf({ step: 'gone', until: 's3' }, columnOf)).toBeUndefined();
  });
});

describe('tracks', () => {
  it('are shared by cards that do not meet', () => {
    const cards = [card('a', 0, 2), card('b', 2, 4), card('c', 3, 5), card('d', 7, 7)];
    expect(packSpans(cards, columnOf).map(({ card, track }) => [card.id, track])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0]
    ]);
  });

  it('keep the order of cards that begin together', () => {
    const cards = [card('a', 1, 2), card('b', 1, 8)];
    expect(packSpans(cards, columnOf).map(({ card }) => card.id)).toEqual(['a', 'b']);
  });

  it('never let two cards lie over one another, and are no more than lie over one column', () => {
    const some = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 });
    fc.assert(
      fc.property(some, (ends) => {
        const cards = ends.map(([from, to], at) => card(String(at).padStart(2, '0'), from, to));
        const spans = packSpans(cards, columnOf);
        expect(spans.map(({ card }) => card.id).sort()).toEqual(
          cards
            .filter((_, at) => ends[at]![1] > ends[at]![0])
            .map(({ id }) => id)
            .sort()
        );
        const depths = Array.from({ length: 12 }, (_, column) => {
          const over = spans.filter(({ from, to }) => from <= column && column <= to);
          expect(new Set(over.map(({ track }) => track)).size).toBe(over.length);
          return over.length;
        });
        expect(trackCount(spans)).toBe(Math.max(...depths));
      })
    );
  });

  it('are each lane’s own', () => {
    const lanes = spansByLane([card('a', 0, 2), card('b', 0, 2, 'm'), card('c', 4, 4, 'n')], columnOf);
    expect([...lanes.keys()]).toEqual(['l', 'm']);
    expect(lanes.get('m')![0]!.track).toBe(0);
  });
});

it('cells are seen with spanning cards first', () => {
  const cards = [card('a', 0, 0), card('b', 0, 3), card('c', 0, 0)];
  const cells = cardsByCell(cards);
  const seen = asSeen(cells, spansByLane(cards, columnOf));
  expect(seen.get('l/s0')!.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(asSeen(cells, new Map())).toBe(cells);
});

it('a card that runs on is drawn on each sheet that it crosses', () => {
  const steps = [...columnOf.keys()].map((id) => newStep({ id, order: id, phase: 'p' }));
  const cards = [card('a', 1, 9), card('b', 3, 4), card('c', 0, 2), card('d', 8, 11)];
  const on = (from: number, to: number) =>
    (spansOnSheet(cards, steps, steps.slice(from, to)).get('l') ?? []).map(({ card, from, to }) => [
      card.id,
      from,
      to
    ]);
  expect(on(0, 4)).toEqual([
    ['c', 0, 2],
    ['a', 1, 3],
    ['b', 3, 3]
  ]);
  expect(on(4, 8)).toEqual([
    ['a', 0, 3],
    ['b', 0, 0]
  ]);
  expect(on(8, 12)).toEqual([
    ['a', 0, 1],
    ['d', 0, 3]
  ]);
});
