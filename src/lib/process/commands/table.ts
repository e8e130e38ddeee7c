import { m } from '../../i18n/paraglide/messages.js';
import type { Node } from '../model';
import type { ProcessDocument } from './map-edit';

/** What the cells of one step in the table hold. */
export type CellFields = Partial<
  Pick<Node, 'name' | 'processMinutes' | 'waitMinutes' | 'accurate' | 'value' | 'system'>
>;

/** Fills cells of several steps at once. Steps that are gone are left out. */
export function setCells(
  doc: ProcessDocument,
  rows: readonly { readonly id: string; readonly fields: CellFields }[]
): void {
  doc.edit(m.process_undo_cells, (edit) => {
    for (const { id, fields } of rows) if (edit.get('nodes', id)) edit.change('nodes', id, fields);
  });
}
