import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementId } from '../../model';
import { boardOf, guessedName } from './board';

const note = (id: string) => ({ ref: `s/observations/${id}` });
const lies = (id: string, group: string, order: string) => ({
  id: placementId(note(id).ref),
  group,
  order
});

describe('the affinity board', () => {
  it('keeps each group in its own order, and the unsorted in that of the sessions', () => {
    const notes = ['a', 'b', 'c', 'd'].map(note);
    const board = boardOf([{ id: 'g' }], [lies('a', 'g', 'a1'), lies('c', 'g', 'a0')], notes);
    expect(board.unsorted).toEqual([note('b'), note('d')]);
    expect(board.heaps[0]!.notes).toEqual([note('c'), note('a')]);
  });

  it('leaves observations of a group that is gone unsorted', () => {
    expect(boardOf([], [lies('a', 'gone', 'a0')], [note('a')]).unsorted).toEqual([note('a')]);
  });

  it('shows every observation exactly once', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    const groups = fc.uniqueArray(fc.constantFrom('g', 'h', 'i'));
    const places = fc.uniqueArray(
      fc.record({
        note: fc.constantFrom('a', 'b', 'c', 'd', 'x'),
        group: fc.constantFrom('g', 'h', 'i', 'gone'),
        order: fc.constantFrom('a0', 'a1', 'a2')
      }),
      { selector: ({ note }) => note }
    );
    fc.assert(
      fc.property(ids, groups, places, (ids, groups, places) => {
        const { unsorted, heaps } = boardOf(
          groups.map((id) => ({ id })),
          places.map(({ note, group, order }) => lies(note, group, order)),
          ids.map(note)
        );
        const shown = [...unsorted, ...heaps.flatMap(({ notes }) => notes)].map(({ ref }) => ref);
        expect([...shown].sort()).toEqual(ids.map((id) => note(id).ref).sort());
      })
    );
  });
});

it('guesses a name from what was seen, and never from what somebody is quoted with', () => {
  const quote = { kind: 'quote', text: 'hvor skal jeg trykke?' } as const;
  const seen = { kind: 'problem', text: ' leter i menyen\nog gir opp' } as const;
  expect(guessedName([quote, { kind: 'note', text: ' ' }, seen])).toBe('leter i menyen');
  expect(guessedName([quote])).toBe('');
  expect(guessedName([{ ...seen, text: 'a'.repeat(500) }])).toHaveLength(120);
});
