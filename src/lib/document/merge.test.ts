import { describe, expect, it } from 'vitest';
import { mergeInto, rescue, type Loss } from './merge';
import type { Collections } from './record';
import { aboutBoard, boardKind, card, type Board, type Card } from './test-kind';
import { WorkDocument } from './work-document';

const named = () => 'edit';

/** Two copies of one document, out of touch with each other. */
function apart(...cards: Card[]) {
  const ours = new WorkDocument<Board>('d', boardKind);
  ours.edit(named, (edit) => {
    edit.put('about', aboutBoard());
    for (const one of cards) edit.put('cards', one);
  });
  const theirs = new WorkDocument<Board>('d', boardKind);
  theirs.apply([ours.encode()]);
  return { ours, theirs };
}
const loose = (document: WorkDocument<Board>) => document as unknown as WorkDocument<Collections>;
const change = (document: WorkDocument<Board>, id: string, fields: Partial<Card>) =>
  document.edit(named, (edit) => edit.change('cards', id, fields));
const remove = (document: WorkDocument<Board>, id: string) =>
  document.edit(named, (edit) => edit.remove('cards', id));

/** Merges both ways and checks that both copies say the same afterwards. */
function meet(ours: WorkDocument<Board>, theirs: WorkDocument<Board>): readonly Loss[] {
  const [fromOurs, fromTheirs] = [ours.encode(), theirs.encode()];
  const { losses } = mergeInto(loose(ours), fromTheirs);
  mergeInto(loose(theirs), fromOurs);
  expect(theirs.records()).toEqual(ours.records());
  return losses;
}

describe('a merge', () => {
  it('overrides nothing when different fields or records were changed', () => {
    const { ours, theirs } = apart(card('a'), card('b'));
    change(ours, 'a', { text: 'ours' });
    change(theirs, 'a', { size: 2 });
    change(theirs, 'b', { text: 'theirs' });
    expect(meet(ours, theirs)).toEqual([]);
    expect(ours.get('cards', 'a')).toMatchObject({ text: 'ours', size: 2 });
  });

  it('tells which value was lost when both changed one field, and brings it back', () => {
    const { ours, theirs } = apart(card('a'));
    change(ours, 'a', { text: 'ours' });
    change(theirs, 'a', { text: 'theirs' });
    const losses = meet(ours, theirs);
    const kept = ours.get('cards', 'a')!.text;
    const lost = kept === 'ours' ? 'theirs' : 'ours';
    expect(losses).toEqual([
      { what: 'field', collection: 'cards', id: 'a', field: 'text', kept, lost, winner: kept }
    ]);
    expect(rescue(loose(ours), losses[0]!, () => 'rescue')).toBe(true);
    expect(ours.get('cards', 'a')!.text).toBe(lost);
    expect(ours.undo.undo()?.()).toBe('rescue');
    expect(ours.get('cards', 'a')!.text).toBe(kept);
  });

  it('says nothing when both wrote the same, or one had seen the other', () => {
    const { ours, theirs } = apart(card('a'));
    change(ours, 'a', { text: 'same' });
    change(theirs, 'a', { text: 'same' });
    expect(meet(ours, theirs)).toEqual([]);
    change(ours, 'a', { text: 'later' });
    expect(meet(ours, theirs)).toEqual([]);
  });

  it.each(['ours', 'theirs'] as const)('tells what %s deleted while the other changed it', (winner) => {
    const { ours, theirs } = apart(card('a'), card('b'));
    const [deleting, editing] = winner === 'ours' ? [ours, theirs] : [theirs, ours];
    remove(deleting, 'a');
    remove(deleting, 'b');
    change(editing, 'a', { text: 'worked on' });
    const losses = meet(ours, theirs);
    expect(losses).toMatchObject([{ what: 'record', id: 'a', winner, record: { text: 'worked on' } }]);
    expect(ours.get('cards', 'a')).toBeUndefined();
    rescue(loose(ours), losses[0]!, () => 'rescue');
    expect(ours.get('cards', 'a')!.text).toBe('worked on');
    expect(meet(ours, theirs)).toEqual([]);
    ours.undo.undo();
    expect(ours.get('cards', 'a')).toBeUndefined();
    ours.undo.redo();
    expect(ours.get('cards', 'a')!.text).toBe('worked on');
  });

  it('tells what an undone deletion overrode', () => {
    const { ours, theirs } = apart(card('a', { text: 'first' }));
    remove(ours, 'a');
    ours.undo.undo();
    change(theirs, 'a', { text: 'worked on' });
    const losses = meet(ours, theirs);
    expect(ours.get('cards', 'a')!.text).toBe('first');
    expect(losses).toMatchObject([{ field: 'text', kept: 'first', lost: 'worked on', winner: 'ours' }]);
  });

  it('keeps additions of both to a set without calling it a loss', () => {
    const { ours, theirs } = apart(card('a', { links: ['d/c/0'] }));
    change(ours, 'a', { links: ['d/c/0', 'd/c/1'] });
    change(theirs, 'a', { links: ['d/c/2'] });
    expect(meet(ours, theirs)).toEqual([]);
    expect(ours.get('cards', 'a')!.links).toEqual(['d/c/1', 'd/c/2']);
  });

  it('changes nothing the second time', () => {
    const { ours, theirs } = apart(card('a'));
    change(theirs, 'a', { text: 'theirs' });
    expect(mergeInto(loose(ours), theirs.encode())).toEqual({ changed: true, losses: [] });
    expect(mergeInto(loose(ours), theirs.encode())).toEqual({ changed: false, losses: [] });
  });

  it('leaves the document as it was when the bytes are no update', () => {
    const { ours } = apart(card('a'));
    const before = ours.encode();
    expect(() => mergeInto(loose(ours), new Uint8Array([7, 1, 2]))).toThrow();
    expect(ours.encode()).toEqual(before);
  });
});
