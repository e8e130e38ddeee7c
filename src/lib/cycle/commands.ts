import { newId } from '../document/ids';
import { byOrder, orderAt, ordersAfter } from '../document/order';
import { toRef } from '../document/record';
import type { EditOptions, WorkDocument } from '../document/work-document';
import type { Changes } from '../document/edit';
import { m } from '../i18n/paraglide/messages.js';
import type { ServiceCollections } from '../service/model';
import { isSamePerson } from '../document/scores';
import {
  newChange,
  newCycle,
  type Change,
  type ChangeState,
  type Cycle,
  type Score,
  type Verdict
} from './model';

type ServiceDocument = WorkDocument<ServiceCollections>;
/** The fields of a change that hold references. */
export type ChangeLinks = 'findings' | 'alters' | 'becomes';

/** Opens a new cycle after the others. @returns its id */
export function addCycle(doc: ServiceDocument, fields: Partial<Omit<Cycle, 'id' | 'order'>> = {}): string {
  const id = newId();
  doc.edit(m.cycle_undo_add, (edit) => {
    const [order] = ordersAfter(doc.all('cycles').at(-1)?.order, 1);
    edit.put('cycles', newCycle({ ...fields, id, order: order! }));
  });
  return id;
}

/** Changes title, question, hypothesis, dates, lesson, what becomes of it, or its story. */
export function editCycle(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<Cycle>, 'order' | 'closed'>,
  options?: EditOptions
): void {
  doc.edit(m.cycle_undo_edit, (edit) => edit.change('cycles', id, changes), options);
}

/** Ends a cycle with what was learned in it, what becomes of what was tried, and the day. */
export function closeCycle(
  doc: ServiceDocument,
  id: string,
  lesson: string,
  { verdict, closedOn = '' }: { verdict?: Verdict | undefined; closedOn?: string } = {}
): void {
  doc.edit(m.cycle_undo_close, (edit) =>
    edit.change('cycles', id, { lesson, closed: true, verdict, closedOn })
  );
}

/** Takes up an ended cycle again; its lesson stays. */
export function reopenCycle(doc: ServiceDocument, id: string): void {
  doc.edit(m.cycle_undo_reopen, (edit) => edit.change('cycles', id, { closed: false }));
}

/** Removes a cycle; its changes stay, without a cycle. */
export function removeCycle(doc: ServiceDocument, id: string): void {
  doc.edit(m.cycle_undo_remove, (edit) => {
    edit.remove('cycles', id);
    for (const change of edit.all('changes'))
      if (change.cycle === id) edit.change('changes', change.id, { cycle: '' });
  });
}

/** Adds a change last among those of its state, with the findings it comes from. @returns its id */
export function addChange(doc: ServiceDocument, fields: Partial<Omit<Change, 'id' | 'order'>> = {}): string {
  const id = newId();
  doc.edit(m.cycle_undo_add_change, (edit) => {
    const [order] = ordersAfter(doc.all('changes').at(-1)?.order, 1);
    edit.put('changes', newChange({ ...fields, id, order: order! }));
  });
  return id;
}

/** Changes title, description, owner, cycle, kinds or the effect seen. */
export function editChange(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<Change>, 'order' | 'state' | ChangeLinks>,
  options?: EditOptions
): void {
  doc.edit(m.cycle_undo_edit_change, (edit) => edit.change('changes', id, changes), options);
}

/**
 * Puts a change into a state, at a place among the changes of that state.
 * @param index 0 is first; left out: last, or where it is when the state is its own
 */
export function moveChange(doc: ServiceDocument, id: string, state: ChangeState, index?: number): void {
  doc.edit(m.cycle_undo_move_change, (edit) => {
    const change = edit.get('changes', id);
    if (!change || (change.state === state && index === undefined)) return;
    const siblings = edit.all('changes').filter((other) => other.state === state && other.id !== id);
    siblings.sort(byOrder);
    edit.change('changes', id, { state, order: orderAt(siblings, index ?? siblings.length) });
  });
}

/** Ties a change to findings behind it, elements it alters, or elements that come of it. */
export function linkChange(
  doc: ServiceDocument,
  id: string,
  links: ChangeLinks,
  refs: readonly string[]
): void {
  doc.edit(m.cycle_undo_link, (edit) => {
    const change = edit.get('changes', id);
    if (change) edit.change('changes', id, { [links]: [...new Set([...change[links], ...refs])] });
  });
}

/** Unties a change from one record. */
export function unlinkChange(doc: ServiceDocument, id: string, links: ChangeLinks, ref: string): void {
  doc.edit(m.cycle_undo_unlink, (edit) => {
    const change = edit.get('changes', id);
    if (change) edit.change('changes', id, { [links]: change[links].filter((other) => other !== ref) });
  });
}

/** Removes a change with its scores, and unties the benefits and effects that were to come of it. */
export function removeChange(doc: ServiceDocument, id: string): void {
  doc.edit(m.cycle_undo_remove_change, (edit) => {
    const ref = toRef(doc.id, 'changes', id);
    edit.remove('changes', id);
    for (const score of edit.all('changeScores'))
      if (score.change === id) edit.remove('changeScores', score.id);
    for (const part of edit.all('chain'))
      if (part.from.includes(ref))
        edit.change('chain', part.id, { from: part.from.filter((other) => other !== ref) });
    for (const benefit of edit.all('benefits'))
      if (benefit.changes.includes(ref))
        edit.change('benefits', benefit.id, { changes: benefit.changes.filter((other) => other !== ref) });
  });
}

/**
 * Writes down what somebody thinks a change is worth and takes; earlier scores stay. Of one day the last counts: it takes
 * the place of what the same person thought that day, and keeps the reason unless another is given. @returns its id
 */
export function addScore(doc: ServiceDocument, score: Omit<Score, 'id'>, options?: EditOptions): string {
  const same = doc
    .all('changeScores')
    .find((one) => one.change === score.change && one.on === score.on && isSamePerson(one, score));
  const id = same?.id ?? newId();
  const text = score.text || (same?.text ?? '');
  doc.edit(m.cycle_undo_score, (edit) => edit.put('changeScores', { ...score, text, id }), options);
  return id;
}

export function removeScore(doc: ServiceDocument, id: string): void {
  doc.edit(m.cycle_undo_remove_score, (edit) => edit.remove('changeScores', id));
}
