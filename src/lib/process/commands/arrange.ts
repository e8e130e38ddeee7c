/** Several steps put in order, and room made between them. Fetched when the map is painted. */
import { m } from '../../i18n/paraglide/messages.js';
import { along, type Axis } from '../rules/axis';
import {
  align,
  commonSize,
  distribute,
  movable,
  sizable,
  type Alignment,
  type Moves
} from '../rules/arrange/align';
import { openSpace } from '../rules/arrange/space';
import { centre } from '../rules/geometry';
import { flowAxis } from '../rules/phases';
import { MAIN, movingWith, onPlane } from '../rules/planes';
import {
  giveWay,
  mapOf,
  rerouteFlowsOf,
  settle,
  shiftElements,
  type ProcessDocument,
  type ProcessEdit
} from './map-edit';
import { resizeIn } from './moving';

/** Puts steps in line; across the lanes each stays in its own. @returns how many moved */
export function alignSteps(doc: ProcessDocument, ids: readonly string[], how: Alignment): number {
  return doc.edit(m.process_undo_align, (edit) => {
    const { nodes, lanes } = mapOf(edit);
    return moveEach(edit, align(movable(nodes, new Set(ids)), lanes, how));
  });
}

/** Lets steps follow one another at equal distances. @returns how many moved */
export function distributeSteps(
  doc: ProcessDocument,
  ids: readonly string[],
  direction: 'horizontal' | 'vertical'
): number {
  return doc.edit(m.process_undo_distribute, (edit) => {
    const { nodes, lanes } = mapOf(edit);
    return moveEach(edit, distribute(movable(nodes, new Set(ids)), lanes, direction));
  });
}

function moveEach(edit: ProcessEdit, { axis, by }: Moves): number {
  const nodes = edit.all('nodes');
  const shifts = new Map<string, [number, number]>();
  for (const [id, amount] of by)
    for (const one of movingWith(nodes, [id])) shifts.set(one, along(axis, amount));
  if (!shifts.size) return 0;
  const moved = new Set(shifts.keys());
  shiftElements(edit, shifts);
  settle(edit, moved);
  giveWay(edit, moved);
  return by.size;
}

/** Makes steps as wide and as tall as the widest and tallest of them; each keeps its middle. @returns how many changed */
export function sameSize(doc: ProcessDocument, ids: readonly string[]): number {
  return doc.edit(m.process_undo_same_size, (edit) => {
    const chosen = edit.all('nodes').filter((node) => ids.includes(node.id) && sizable(node));
    const { width, height } = commonSize(chosen);
    const unlike = chosen.filter((node) => node.width !== width || node.height !== height);
    for (const node of unlike) {
      const [x, y] = centre(node);
      resizeIn(edit, node.id, { x: x - width / 2, y: y - height / 2, width, height });
    }
    return unlike.length;
  });
}

/**
 * Makes room after a line across a plane of the map, or takes empty room away (a negative amount). Pools, lanes and
 * frames grow with it, lines keep their bends.
 * @param plane a closed sub-process, or empty for the main plane
 * @returns the room made, in map units; 0 when there was nothing to move or no empty room to take
 */
export function makeSpace(
  doc: ProcessDocument,
  axis: Axis,
  at: number,
  amount: number,
  plane: string = MAIN
): number {
  return doc.edit(amount < 0 ? m.process_undo_take_space : m.process_undo_make_space, (edit) =>
    makeSpaceIn(edit, axis, at, Math.round(amount), plane)
  );
}

/** Makes or takes room inside an edit, as `makeSpace`. Phases that end after the line end later, or earlier. */
export function makeSpaceIn(
  edit: ProcessEdit,
  axis: Axis,
  at: number,
  amount: number,
  plane: string = MAIN
): number {
  const map = onPlane(mapOf(edit), plane);
  const { amount: done, shifts, grown, moved } = openSpace(map, axis, at, amount);
  const later =
    !plane && axis.at === flowAxis(map).at ? edit.all('phases').filter(({ end }) => moved(end) !== end) : [];
  if (!done || !(shifts.size + grown.size + later.length)) return 0;
  for (const { id, end } of later) edit.change('phases', id, { end: moved(end) });
  for (const [id, more] of grown)
    for (const collection of ['pools', 'lanes', 'nodes'] as const) {
      const area = edit.get(collection, id);
      if (area) edit.change(collection, id, { [axis.size]: area[axis.size] + more });
    }
  shiftElements(edit, shifts, { axis, moved, plane });
  // A line that met a frame at the border that moved away from it is drawn anew.
  for (const id of grown.keys()) if (edit.get('nodes', id)) rerouteFlowsOf(edit, id);
  return done;
}
