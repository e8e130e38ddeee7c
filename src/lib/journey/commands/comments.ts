import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import type { Comment } from '../model';
import type { JourneyDocument } from './map';

/** A remark as it is written. */
export interface NewComment {
  /** `collection/id` of what is remarked on; `about/about` for the whole map. */
  place: string;
  text: string;
  /** How the author calls themselves on this device. */
  author: string;
}

/** Remarks on a place of the map. @returns the comment's id. */
export function addComment(doc: JourneyDocument, comment: NewComment): string {
  const id = newId();
  const at = new Date().toISOString();
  doc.edit(m.journey_undo_add_comment, (edit) =>
    edit.put('comments', { ...comment, id, at, resolved: false, answers: '' })
  );
  return id;
}

/**
 * Answers a remark. An answer to an answer joins the same thread; to one that was settled, it opens it again.
 * @returns the answer's id; undefined when the remark is gone.
 */
export function answerComment(
  doc: JourneyDocument,
  to: string,
  answer: Omit<NewComment, 'place'>
): string | undefined {
  const answered = doc.get('comments', to);
  const first = answered?.answers ? doc.get('comments', answered.answers) : answered;
  if (!first) return undefined;
  const id = newId();
  const at = new Date().toISOString();
  doc.edit(m.journey_undo_answer_comment, (edit) => {
    edit.put('comments', { ...answer, id, at, place: first.place, resolved: false, answers: first.id });
    edit.change('comments', first.id, { resolved: false });
  });
  return id;
}

/** Says that a remark is settled, or that it is not after all. */
export function resolveComment(doc: JourneyDocument, id: string, resolved: boolean): void {
  doc.edit(resolved ? m.journey_undo_resolve_comment : m.journey_undo_reopen_comment, (edit) =>
    edit.change('comments', id, { resolved })
  );
}

export function writeComment(doc: JourneyDocument, id: string, text: string): void {
  doc.edit(m.journey_undo_write_comment, (edit) => edit.change('comments', id, { text }), {
    gesture: `type:${id}`
  });
}

/** Removes a remark with the answers to it. */
export function removeComment(doc: JourneyDocument, id: string): void {
  doc.edit(m.journey_undo_remove_comment, (edit) => {
    const all: readonly Comment[] = edit.all('comments');
    for (const comment of all) if (comment.answers === id) edit.remove('comments', comment.id);
    edit.remove('comments', id);
  });
}
