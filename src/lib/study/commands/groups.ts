import type { Edit } from '../../document/edit';
import { newId } from '../../document/ids';
import { byOrder, orderAt, type Ordered } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import { placementId, type Finding, type StudyCollections } from '../model';
import { putFinding } from './findings';
import type { StudyDocument } from './study';

/** Makes a group, after the others, and lays observations in it. @returns its id */
export function addGroup(study: StudyDocument, notes: readonly string[] = [], title = ''): string {
  return study.edit(m.study_undo_add_group, (edit) => {
    const siblings = [...edit.all('groups')].sort(byOrder);
    const id = newId();
    edit.put('groups', { id, order: orderAt(siblings, siblings.length), title });
    place(edit, notes, id);
    return id;
  });
}

/** Names a group. A burst of typing is one undo step. */
export function renameGroup(study: StudyDocument, group: string, title: string): void {
  study.edit(m.study_undo_rename_group, (edit) => edit.change('groups', group, { title }), {
    gesture: `type:${group}`
  });
}

/** Moves a group to a place among the others, counted from 0 without the group itself. */
export function moveGroup(study: StudyDocument, group: string, index: number): void {
  study.edit(m.study_undo_move_group, (edit) => {
    const siblings = edit.all('groups').filter(({ id }) => id !== group);
    edit.change('groups', group, { order: orderAt([...siblings].sort(byOrder), index) });
  });
}

/** Removes a group; its observations are unsorted again. */
export function removeGroup(study: StudyDocument, group: string): void {
  study.edit(m.study_undo_remove_group, (edit) => {
    for (const placement of edit.all('placements'))
      if (placement.group === group) edit.remove('placements', placement.id);
    edit.remove('groups', group);
  });
}

/**
 * Lays observations in a group, in the order given. @param group empty for unsorted
 * @param before the observation they are laid before; at the end where it is not said or lies elsewhere
 */
export function placeNotes(
  study: StudyDocument,
  notes: readonly string[],
  group: string,
  before?: string
): void {
  study.edit(m.study_undo_place_notes, (edit) => place(edit, notes, group, before));
}

/** Makes a finding of what lies in a group. @returns the finding's id */
export function makeFindingOf(
  study: StudyDocument,
  group: string,
  notes: readonly string[],
  finding: Pick<Finding, 'title' | 'kind'>
): string {
  return study.edit(m.study_undo_create_finding, (edit) => {
    const id = putFinding(edit, notes, finding);
    edit.change('groups', group, { finding: id });
    return id;
  });
}

/** Adds what lies in a group to a finding that is there. */
export function joinFinding(
  study: StudyDocument,
  group: string,
  notes: readonly string[],
  finding: string
): void {
  study.edit(m.study_undo_link, (edit) => {
    const linked = edit.get('findings', finding)?.observations ?? [];
    edit.change('findings', finding, { observations: [...new Set([...linked, ...notes])] });
    edit.change('groups', group, { finding });
  });
}

function place(edit: Edit<StudyCollections>, notes: readonly string[], group: string, before?: string): void {
  const moved = new Set(notes.map(placementId));
  if (!group) {
    for (const id of moved) edit.remove('placements', id);
    return;
  }
  const others: Ordered[] = edit
    .all('placements')
    .filter((placement) => placement.group === group && !moved.has(placement.id))
    .sort(byOrder);
  const at = before === undefined ? -1 : others.findIndex(({ id }) => id === placementId(before));
  let index = at < 0 ? others.length : at;
  for (const id of moved) {
    const placement = { id, group, order: orderAt(others, index) };
    edit.put('placements', placement);
    others.splice(index++, 0, placement);
  }
}
