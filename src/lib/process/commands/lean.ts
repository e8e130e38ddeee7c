import { newId } from '../../document/ids';
import { byOrder, orderAt } from '../../document/order';
import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { Node, Range, Waste, WasteKind } from '../model';
import type { ProcessDocument } from './map-edit';

/** What lean work knows of a step beside its minutes. */
export type LeanFields = Partial<Pick<Node, 'processRange' | 'waitRange' | 'accurate' | 'value' | 'system'>>;

/** Sets figures of a step; null is not known. A range is put the right way round. */
export function setLean(
  doc: ProcessDocument,
  id: string,
  { processRange, waitRange, ...fields }: LeanFields,
  options?: EditOptions
): void {
  const ordered = (range: readonly [number, number] | null): [number, number] | null =>
    range && [Math.min(...range), Math.max(...range)];
  doc.edit(
    m.process_undo_lean,
    (edit) =>
      edit.change('nodes', id, {
        ...fields,
        ...(processRange === undefined ? {} : { processRange: ordered(processRange) }),
        ...(waitRange === undefined ? {} : { waitRange: ordered(waitRange) })
      }),
    options
  );
}

/**
 * Sets touch time or waiting of a step to one amount or to a range, in minutes; null is unknown. A usual amount that
 * lies within a new range stays; a range that a new amount lies within stays, too.
 * @param elapsed the amount is that from beginning to end: the touch time, where it is known, is taken off
 */
export function setTime(
  doc: ProcessDocument,
  id: string,
  of: 'process' | 'wait',
  time: { readonly value: number | null; readonly range: Range | null } | null,
  elapsed = false
): void {
  doc.edit(m.process_undo_minutes, (edit) => {
    const node = edit.get('nodes', id);
    if (!node) return;
    const off = of === 'wait' && elapsed ? (node.processMinutes ?? 0) : 0;
    const less = (minutes: number) => Math.max(0, minutes - off);
    const value = time && time.value !== null ? less(time.value) : null;
    const range: Range | null = time?.range ? [less(time.range[0]), less(time.range[1])] : null;
    const [usual, varied] =
      of === 'process' ? [node.processMinutes, node.processRange] : [node.waitMinutes, node.waitRange];
    const within = (amount: number | null, limits: Range | null) =>
      amount !== null && !!limits && amount >= limits[0] && amount <= limits[1];
    const minutes = range ? (within(usual, range) ? usual : null) : value;
    const limits = range ?? (within(value, varied) ? varied : null);
    edit.change(
      'nodes',
      id,
      of === 'process'
        ? { processMinutes: minutes, processRange: limits }
        : { waitMinutes: minutes, waitRange: limits }
    );
  });
}

/** Marks waste in a step. @returns its id, or undefined when the step is gone */
export function addWaste(doc: ProcessDocument, node: string, kind: WasteKind): string | undefined {
  return doc.edit(m.process_undo_waste, (edit) => {
    if (!edit.get('nodes', node)) return undefined;
    const siblings = edit
      .all('wastes')
      .filter((waste) => waste.node === node)
      .sort(byOrder);
    const id = newId();
    edit.put('wastes', {
      id,
      order: orderAt(siblings, siblings.length),
      node,
      kind,
      minutes: null,
      note: ''
    });
    return id;
  });
}

/** Changes what is said of a waste. Pass a gesture while somebody types. */
export function changeWaste(
  doc: ProcessDocument,
  id: string,
  fields: Partial<Pick<Waste, 'kind' | 'minutes' | 'note'>>,
  options?: EditOptions
): void {
  doc.edit(m.process_undo_waste_change, (edit) => edit.change('wastes', id, fields), options);
}

export function removeWaste(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_waste_remove, (edit) => edit.remove('wastes', id));
}
