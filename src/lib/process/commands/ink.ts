/** What is done with ink. */
import { newId } from '../../document/ids';
import { byOrder, ordersAfter } from '../../document/order';
import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { InkPen, NodeKind, Stroke } from '../model';
import { around, centre, contains, sizeOf } from '../rules/geometry';
import { MAIN, placeOn } from '../rules/planes';
import { giveWay, makeRoomFor, mapOf, type ProcessDocument } from './map-edit';
import { newNode } from './new-records';

/** A stroke as it was drawn. */
export type DrawnStroke = Omit<Stroke, 'id' | 'order' | 'node'> & Partial<Pick<Stroke, 'node'>>;

/** Keeps strokes, over those that lie there. Strokes in a row with the same gesture are one step. @returns their ids */
export function addStrokes(
  doc: ProcessDocument,
  drawn: readonly DrawnStroke[],
  options?: EditOptions
): string[] {
  return doc.edit(
    m.ink_undo_draw,
    (edit) => {
      const last = edit.all('strokes').toSorted(byOrder).at(-1);
      const orders = ordersAfter(last?.order, drawn.length);
      return drawn.map((stroke, at) => {
        const id = newId();
        edit.put('strokes', { node: '', ...stroke, id, order: orders[at]! });
        return id;
      });
    },
    options
  );
}

/** Removes strokes. */
export function removeStrokes(doc: ProcessDocument, ids: Iterable<string>): void {
  doc.edit(m.ink_undo_remove, (edit) => {
    for (const id of ids) if (edit.get('strokes', id)) edit.remove('strokes', id);
  });
}

/** Moves strokes, in map units. Those that were written in a step and are moved off it no longer go with it. */
export function moveStrokes(
  doc: ProcessDocument,
  ids: Iterable<string>,
  dx: number,
  dy: number,
  options?: EditOptions
): void {
  doc.edit(
    m.ink_undo_move,
    (edit) => {
      for (const id of ids) {
        const stroke = edit.get('strokes', id);
        if (!stroke) continue;
        const moved = { x: stroke.x + dx, y: stroke.y + dy };
        const step = edit.get('nodes', stroke.node);
        const within = step && contains(step, centre({ ...stroke, ...moved }));
        edit.change('strokes', id, { ...moved, node: within ? step.id : '' });
      }
    },
    options
  );
}

/** Says what strokes mean: the pen they were drawn with. */
export function setPen(doc: ProcessDocument, ids: Iterable<string>, pen: InkPen): void {
  doc.edit(m.ink_undo_pen, (edit) => {
    for (const id of ids) edit.change('strokes', id, { pen });
  });
}

/** Puts a step where ink is; the ink stays, and goes with the step from now on. @returns its id; undefined without ink */
export function stepAtInk(
  doc: ProcessDocument,
  ids: readonly string[],
  kind: NodeKind = 'task'
): string | undefined {
  return doc.edit(m.ink_undo_steps, (edit) => {
    const strokes = ids.flatMap((id) => edit.get('strokes', id) ?? []);
    const box = around(strokes);
    if (!box) return undefined;
    const at = centre(box);
    const least = sizeOf(kind);
    const [width, height] = [Math.max(least.width, box.width + 24), Math.max(least.height, box.height + 24)];
    const size = kind === 'task' ? { width: Math.round(width), height: Math.round(height) } : least;
    const place = placeOn(mapOf(edit), strokes[0]?.plane ?? MAIN, at);
    const node = newNode(
      kind,
      { x: Math.round(at[0] - size.width / 2), y: Math.round(at[1] - size.height / 2), ...size },
      place
    );
    edit.put('nodes', node);
    for (const { id } of strokes) edit.change('strokes', id, { node: node.id });
    makeRoomFor(edit, node.id);
    giveWay(edit, new Set([node.id]));
    return node.id;
  });
}
