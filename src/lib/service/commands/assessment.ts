import type { Changes } from '../../document/edit';
import { newId } from '../../document/ids';
import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { ServiceDocument } from '../commands';
import type { Assessment } from '../model/assessment';

/** Keeps an answer on one advice beside those before it. @returns its id */
export function assess(doc: ServiceDocument, answer: Omit<Assessment, 'id'>): string {
  const id = newId();
  doc.edit(m.health_undo_assess, (edit) => edit.put('assessments', { ...answer, id }));
  return id;
}

/** Corrects what was written beside an answer. */
export function editAssessment(
  doc: ServiceDocument,
  id: string,
  changes: Pick<Changes<Assessment>, 'note' | 'by' | 'answer'>,
  options?: EditOptions
): void {
  doc.edit(m.health_undo_edit, (edit) => edit.change('assessments', id, changes), options);
}

export function removeAssessment(doc: ServiceDocument, id: string): void {
  doc.edit(m.health_undo_remove, (edit) => edit.remove('assessments', id));
}
