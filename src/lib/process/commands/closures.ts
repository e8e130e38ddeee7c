import { newId } from '../../document/ids';
import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { Closure } from '../model';
import type { ProcessDocument } from './map-edit';

/** Closes the office on days of its own. @param from the first of them, `YYYY-MM-DD` @returns the closing's id */
export function addClosure(doc: ProcessDocument, from: string, name = ''): string {
  return doc.edit(m.process_undo_closure, (edit) => {
    const id = newId();
    edit.put('closures', { id, from, to: from, name });
    return id;
  });
}

/** Changes a closing. One end that passes the other takes it along. Pass a gesture while somebody types. */
export function changeClosure(
  doc: ProcessDocument,
  id: string,
  fields: Partial<Pick<Closure, 'from' | 'to' | 'name'>>,
  options?: EditOptions
): void {
  doc.edit(
    m.process_undo_closure_change,
    (edit) => {
      const closure = edit.get('closures', id);
      if (!closure) return;
      const next = { ...closure, ...fields };
      // Days are written so that their order is that of the alphabet.
      if (next.from > next.to && fields.from) next.to = next.from;
      if (next.from > next.to && fields.to) next.from = next.to;
      edit.put('closures', next);
    },
    options
  );
}

export function removeClosure(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_closure_remove, (edit) => edit.remove('closures', id));
}
