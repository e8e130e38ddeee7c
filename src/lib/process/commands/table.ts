import { m } from '../../i18n/paraglide/messages.js';
import type { Node } from '../model';
import { canConnect, type ConnectReason } from '../rules/can-connect';
import { connectIn } from './flows';
import type { ProcessDocument, ProcessEdit } from './map-edit';

/** What the cells of one step in the table hold. */
export type CellFields = Partial<
  Pick<Node, 'name' | 'processMinutes' | 'waitMinutes' | 'accurate' | 'value' | 'system' | 'notes'>
>;

/** A way onward as a cell of the table has it: the step it leads to, its answer, and its share, 0–1. */
export interface Way {
  readonly to: string;
  readonly answer: string;
  readonly share: number | null;
}

/** Cells of one step that are filled; `ways` are all of its ways onward. */
export interface FilledRow {
  readonly id: string;
  readonly fields: CellFields;
  readonly ways?: readonly Way[] | undefined;
}

/** Fills cells of several steps at once. Steps that are gone are left out, as are ways that cannot be. */
export function setCells(doc: ProcessDocument, rows: readonly FilledRow[]): void {
  doc.edit(m.process_undo_cells, (edit) => {
    for (const { id, fields, ways } of rows) {
      if (!edit.get('nodes', id)) continue;
      edit.change('nodes', id, fields);
      if (ways) setWaysIn(edit, id, ways);
    }
  });
}

/**
 * Lets a step lead to exactly these ones: flows that are not among them go, those that stay keep their lines.
 * @returns why nothing was changed, when one of them cannot be
 */
export function setWays(doc: ProcessDocument, id: string, ways: readonly Way[]): ConnectReason | undefined {
  return doc.edit(m.process_undo_ways, (edit) => setWaysIn(edit, id, ways));
}

function setWaysIn(edit: ProcessEdit, id: string, ways: readonly Way[]): ConnectReason | undefined {
  const old = edit.all('flows').filter(({ source, kind }) => source === id && kind === 'sequence');
  const kept = ways.map(({ to }) => old.find(({ target }) => target === to));
  const others = edit.all('flows').filter((flow) => !old.includes(flow));
  const source = edit.get('nodes', id);
  for (const [at, { to }] of ways.entries()) {
    const answer = kept[at] ? undefined : canConnect(others, source, edit.get('nodes', to));
    if (answer && !answer.ok) return answer.reason;
    if (ways.findIndex((way) => way.to === to) < at) return 'already';
  }
  for (const flow of old) if (!kept.includes(flow)) edit.remove('flows', flow.id);
  ways.forEach(({ to, answer, share }, at) => {
    const made = kept[at]?.id ?? connectIn(edit, id, to);
    const flow = typeof made === 'string' ? made : made.ok ? made.id : undefined;
    if (flow) edit.change('flows', flow, { name: answer, probability: share });
  });
  return undefined;
}
