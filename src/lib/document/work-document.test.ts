import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { order, refs, text } from './field';
import { ordersAfter } from './order';
import type { Collection, DocumentKind } from './record';
import { WorkDocument } from './work-document';

const Note = v.object({ id: v.string(), order, text, links: refs, size: v.nullable(v.number()) });
type Note = v.InferOutput<typeof Note>;
const notes: Collection<Note> = {
  version: 1,
  schema: Note,
  upgrades: {},
  sets: ['links'],
  references: (note) => ({ title: note.text, refs: note.links })
};
const kind: DocumentKind<{ notes: Note }> = { kind: 'board', collections: { notes } };

const [first, second] = ordersAfter(undefined, 2) as [string, string];
const note = (id: string, fields: Partial<Note> = {}): Note => ({
  id,
  order: first,
  text: '',
  links: [],
  size: null,
  ...fields
});
const named = (name: string) => () => name;

function board(...records: Note[]) {
  const document = new WorkDocument('d1', kind);
  if (records.length) document.edit(named('fill'), (edit) => records.forEach((r) => edit.put('notes', r)));
  return document;
}

describe('reading', () => {
  it('gives frozen records in order, the same objects until one changes', () => {
    const document = board(note('b', { order: second }), note('a'));
    const [a, b] = document.all('notes');
    expect([a!.id, b!.id]).toEqual(['a', 'b']);
    expect(() => ((a as { text: string }).text = 'x')).toThrow(TypeError);
    document.edit(named('type'), (edit) => edit.change('notes', 'a', { text: 'hei' }));
    expect(document.all('notes')[1]).toBe(b);
    expect(document.all('notes')[0]!.text).toBe('hei');
  });
});

describe('an edit', () => {
  it('writes nothing when a record in it does not fit', () => {
    const document = board(note('a'));
    expect(() =>
      document.edit(named('bad'), (edit) => {
        edit.change('notes', 'a', { text: 'changed' });
        edit.put('notes', note('b', { size: Number.NaN }));
      })
    ).toThrow(/notes\/b, size/);
    expect(document.get('notes', 'a')!.text).toBe('');
    expect(document.all('notes')).toHaveLength(1);
  });

  it('reads its own changes', () => {
    const document = board(note('a'));
    document.edit(named('both'), (edit) => {
      edit.put('notes', note('b'));
      edit.remove('notes', 'a');
      expect(edit.all('notes').map((n) => n.id)).toEqual(['b']);
    });
  });

  it('that changes nothing leaves no undo step', () => {
    const document = board(note('a'));
    document.edit(named('same'), (edit) => edit.change('notes', 'a', { text: '' }));
    expect(document.undo.undoName?.()).toBe('fill');
  });
});

describe('undo', () => {
  it('takes back one named step at a time and does it again', () => {
    const document = board(note('a'));
    document.edit(named('type'), (edit) => edit.change('notes', 'a', { text: 'hei' }));
    document.edit(named('delete'), (edit) => edit.remove('notes', 'a'));
    expect(document.undo.undo()?.()).toBe('delete');
    expect(document.get('notes', 'a')!.text).toBe('hei');
    expect(document.undo.redoName?.()).toBe('delete');
    expect(document.undo.undo()?.()).toBe('type');
    expect(document.undo.redo()?.()).toBe('type');
    expect(document.undo.redo()?.()).toBe('delete');
    expect(document.all('notes')).toEqual([]);
  });

  it('joins edits of one gesture', () => {
    const document = board(note('a'));
    for (const text of ['h', 'he', 'hei'])
      document.edit(named('type'), (edit) => edit.change('notes', 'a', { text }), { gesture: 'type:a' });
    document.undo.undo();
    expect(document.get('notes', 'a')!.text).toBe('');
  });

  it("leaves other people's edits alone", () => {
    const mine = board(note('a'), note('b', { order: second }));
    const theirs = new WorkDocument('d1', kind);
    theirs.apply([mine.encode()]);
    mine.edit(named('mine'), (edit) => edit.change('notes', 'a', { text: 'mine' }));
    theirs.edit(named('theirs'), (edit) => edit.change('notes', 'b', { text: 'theirs' }));
    mine.apply([theirs.encode()]);
    mine.undo.undo();
    expect(mine.get('notes', 'a')!.text).toBe('');
    expect(mine.get('notes', 'b')!.text).toBe('theirs');
  });
});

describe('merging', () => {
  it('keeps both additions to a set', () => {
    const mine = board(note('a'));
    const theirs = new WorkDocument('d1', kind);
    theirs.apply([mine.encode()]);
    mine.edit(named('link'), (edit) => edit.change('notes', 'a', { links: ['d/s/1'] }));
    theirs.edit(named('link'), (edit) => edit.change('notes', 'a', { links: ['d/s/2'] }));
    mine.apply([theirs.encode()]);
    theirs.apply([mine.encode()]);
    expect(mine.get('notes', 'a')!.links).toEqual(['d/s/1', 'd/s/2']);
    expect(theirs.get('notes', 'a')!.links).toEqual(['d/s/1', 'd/s/2']);
  });

  it('takes an element out of a set for good, and keeps what was added meanwhile', () => {
    const mine = board(note('a', { links: ['d/s/1', 'd/s/2'] }));
    const theirs = new WorkDocument('d1', kind);
    theirs.apply([mine.encode()]);
    mine.edit(named('unlink'), (edit) => edit.change('notes', 'a', { links: ['d/s/2'] }));
    theirs.edit(named('link'), (edit) => edit.change('notes', 'a', { links: ['d/s/1', 'd/s/2', 'd/s/3'] }));
    mine.apply([theirs.encode()]);
    expect(mine.get('notes', 'a')!.links).toEqual(['d/s/2', 'd/s/3']);
    mine.undo.undo();
    expect(mine.get('notes', 'a')!.links).toEqual(['d/s/1', 'd/s/2', 'd/s/3']);
  });

  it('changes nothing the second time', () => {
    const mine = board(note('a'));
    const before = mine.encode();
    mine.apply([before, before]);
    expect(mine.encode()).toEqual(before);
  });
});

describe('versions', () => {
  const newer: DocumentKind<{ notes: Note & { colour?: string } }> = {
    kind: 'board',
    collections: {
      notes: {
        ...notes,
        version: 2,
        schema: v.object({ ...Note.entries, colour: v.string() }),
        upgrades: { 2: (fields) => ({ ...fields, colour: 'blue' }) },
        references: () => ({ title: '', refs: [] })
      } as Collection<Note & { colour?: string }>
    }
  };

  it('upgrades when reading and stores the upgrade with the next edit', () => {
    const old = board(note('a'));
    const document = new WorkDocument('d1', newer);
    document.apply([old.encode()]);
    expect(document.get('notes', 'a')!.colour).toBe('blue');
    document.edit(named('type'), (edit) => edit.change('notes', 'a', { text: 'x' }));
    old.apply([document.encode()]);
    expect(old.get('notes', 'a')).toBeUndefined();
    expect(old.parked()).toMatchObject([{ id: 'a', reason: 'newer', detail: '2' }]);
  });

  it('leaves a parked record untouched', () => {
    const document = new WorkDocument('d1', newer);
    document.edit(named('fill'), (edit) => edit.put('notes', { ...note('a'), colour: 'red' }));
    const old = new WorkDocument('d1', kind);
    old.apply([document.encode()]);
    old.edit(named('other'), (edit) => edit.put('notes', note('b')));
    expect(() => old.edit(named('over'), (edit) => edit.put('notes', note('a')))).toThrow(/parked/);
    document.apply([old.encode()]);
    expect(document.get('notes', 'a')!.colour).toBe('red');
  });
});
