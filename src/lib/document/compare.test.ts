import { describe, expect, it } from 'vitest';
import { compareCollection, compareDocuments, isSame } from './compare';
import { aboutBoard, boardKind, card, column } from './test-kind';
import { WorkDocument } from './work-document';

describe('comparing two versions', () => {
  it('finds by id what was added, removed and changed, and in which fields', () => {
    const before = [card('a', { text: 'Søk' }), card('b'), card('c')];
    const after = [card('c'), card('a', { text: 'Søk på nett', size: 3 }), card('d')];
    const { added, removed, changed } = compareCollection(before, after);
    expect(added.map(({ id }) => id)).toEqual(['d']);
    expect(removed.map(({ id }) => id)).toEqual(['b']);
    expect(changed).toMatchObject([
      {
        id: 'a',
        fields: [
          { field: 'text', before: 'Søk', after: 'Søk på nett' },
          { field: 'size', before: null, after: 3 }
        ]
      }
    ]);
  });

  it('leaves out fields that do not count, and fields only one version has are changes', () => {
    const before = [card('a', { order: 'a0' })];
    expect(compareCollection(before, [card('a', { order: 'a5' })], ['order']).changed).toEqual([]);
    const [change] = compareCollection<{ id: string }>(
      [{ id: 'a' }],
      [{ id: 'a', note: 'x' } as { id: string }]
    ).changed;
    expect(change!.fields).toEqual([{ field: 'note', before: undefined, after: 'x' }]);
  });

  it('compares documents collection by collection', () => {
    const before = new WorkDocument('1', boardKind);
    const after = new WorkDocument('2', boardKind);
    for (const document of [before, after])
      document.edit(
        () => '',
        (edit) => {
          edit.put('about', aboutBoard());
          edit.put('columns', column('k', { title: 'Før' }));
        }
      );
    after.edit(
      () => '',
      (edit) => edit.change('columns', 'k', { title: 'Etter' })
    );
    const found = compareDocuments(before, after, ['columns', 'cards']);
    expect(found.columns.changed.map(({ id }) => id)).toEqual(['k']);
    expect(found.cards).toEqual({ added: [], removed: [], changed: [] });
  });

  it('knows nested values by what they say', () => {
    expect(isSame({ a: [1, { b: 2 }], c: null }, { c: null, a: [1, { b: 2 }] })).toBe(true);
    expect(isSame([], {})).toBe(false);
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame(null, {})).toBe(false);
  });
});
