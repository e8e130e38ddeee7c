import { expect, it } from 'vitest';
import { boardKind, card } from '../document/test-kind';
import { WorkDocument } from '../document/work-document';
import { Screens } from './screen-history';

it('undoes over the documents that are shown, in the order the edits were made', () => {
  const screens = new Screens();
  const [a, b, hidden] = ['a', 'b', 'c'].map((id) => new WorkDocument(id, boardKind));
  const write = (document: typeof a, name: string) =>
    document!.edit(
      () => name,
      (edit) => edit.put('cards', card(name))
    );
  const stop = screens.show([a!, b!]);
  expect(screens.undo()).toBeUndefined();
  write(a, 'one');
  write(b, 'two');
  write(a, 'three');
  write(hidden, 'elsewhere');
  expect(screens.undoName?.()).toBe('three');
  expect([screens.undo(), screens.undo()].map((name) => name?.())).toEqual(['three', 'two']);
  expect(b!.all('cards')).toEqual([]);
  expect(screens.redoName?.()).toBe('two');
  expect([screens.redo(), screens.redo()].map((name) => name?.())).toEqual(['two', 'three']);
  expect(screens.redo()).toBeUndefined();
  stop();
  expect(screens.undoName).toBeUndefined();
});
