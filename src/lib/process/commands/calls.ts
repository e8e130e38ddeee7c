/** Which process map a call activity stands for. */
import { m } from '../../i18n/paraglide/messages.js';
import type { ProcessDocument } from './map-edit';

/** Lets a call activity call a process map, by the id of its document; undefined for none. */
export function setCalled(doc: ProcessDocument, id: string, calls: string | undefined): void {
  doc.edit(m.calls_undo, (edit) => {
    if (edit.get('nodes', id)?.kind === 'callActivity') edit.change('nodes', id, { calls });
  });
}
