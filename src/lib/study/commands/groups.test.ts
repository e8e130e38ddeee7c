import { describe, expect, it } from 'vitest';
import { WorkDocument } from '../../document/work-document';
import { kinds } from '../../workspace/kinds';
import * as commands from '../commands';
import { newStudy, type StudyCollections } from '../model';
import { boardOf } from '../rules/findings/board';

const refs = ['a', 'b', 'c', 'd'].map((id) => `s/observations/${id}`);

function study() {
  const document = new WorkDocument<StudyCollections>('study', kinds.study as never);
  document.edit(
    () => 'fill',
    (edit) => edit.put('about', newStudy('svc', 'Test'))
  );
  return document;
}

const board = (doc: WorkDocument<StudyCollections>) => {
  const { unsorted, heaps } = boardOf(
    doc.all('groups'),
    doc.all('placements'),
    refs.map((ref) => ({ ref }))
  );
  const letters = (notes: readonly { ref: string }[]) => notes.map(({ ref }) => ref.at(-1)).join('');
  return [letters(unsorted), ...heaps.map(({ group, notes }) => `${group.title}:${letters(notes)}`)];
};

/** Runs a command, and takes it back and does it again: one step each way. */
function undoable<T>(doc: WorkDocument<StudyCollections>, command: () => T): T {
  const before = board(doc);
  const result = command();
  const after = board(doc);
  doc.undo.undo();
  expect(board(doc)).toEqual(before);
  doc.undo.redo();
  expect(board(doc)).toEqual(after);
  return result;
}

describe('groups of the affinity board', () => {
  it('are made of a selection, named, moved, filled and removed', () => {
    const doc = study();
    const first = undoable(doc, () => commands.addGroup(doc, [refs[2]!, refs[0]!], 'En'));
    const second = undoable(doc, () => commands.addGroup(doc, [], 'To'));
    expect(board(doc)).toEqual(['bd', 'En:ca', 'To:']);

    undoable(doc, () => commands.placeNotes(doc, [refs[3]!, refs[1]!], first, refs[0]));
    expect(board(doc)).toEqual(['', 'En:cdba', 'To:']);
    undoable(doc, () => commands.placeNotes(doc, [refs[0]!], first, refs[3]));
    expect(board(doc)).toEqual(['', 'En:cadb', 'To:']);
    undoable(doc, () => commands.placeNotes(doc, [refs[2]!], second));
    undoable(doc, () => commands.placeNotes(doc, [refs[1]!], ''));
    expect(board(doc)).toEqual(['b', 'En:ad', 'To:c']);

    undoable(doc, () => commands.moveGroup(doc, second, 0));
    undoable(doc, () => commands.renameGroup(doc, second, 'Ordet'));
    expect(board(doc)).toEqual(['b', 'Ordet:c', 'En:ad']);
    undoable(doc, () => commands.removeGroup(doc, first));
    expect(board(doc)).toEqual(['abd', 'Ordet:c']);
  });

  it('become a finding, or join one, in one step', () => {
    const doc = study();
    const group = commands.addGroup(doc, [refs[0]!], 'Ordet');
    const finding = commands.makeFindingOf(doc, group, [refs[0]!], { title: 'Ordet', kind: 'problem' });
    expect(doc.get('findings', finding)).toMatchObject({ title: 'Ordet', observations: [refs[0]] });
    expect(doc.get('groups', group)?.finding).toBe(finding);
    doc.undo.undo();
    expect(doc.all('findings')).toHaveLength(0);
    expect(doc.get('groups', group)?.finding).toBeUndefined();
    doc.undo.redo();

    const other = commands.addGroup(doc, [refs[1]!]);
    commands.joinFinding(doc, other, [refs[1]!, refs[0]!], finding);
    expect(doc.get('findings', finding)?.observations).toEqual([refs[0], refs[1]]);
    expect(doc.get('groups', other)?.finding).toBe(finding);
  });

  it('of two people who move one observation at once hold it only once', () => {
    const [here, there] = [study(), study()];
    const group = commands.addGroup(here, [], 'En');
    there.apply([here.encode()]);
    const other = commands.addGroup(there, [refs[0]!], 'To');
    commands.placeNotes(here, [refs[0]!], group);
    here.apply([there.encode()]);
    there.apply([here.encode()]);
    expect(board(here)).toEqual(board(there));
    expect(board(here).join('').match(/a/g)).toHaveLength(1);
    expect(other).not.toBe(group);
  });
});
