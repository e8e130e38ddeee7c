import { m } from '../../i18n/paraglide/messages.js';
import type { Node } from '../model';
import { along, endOf, middleOf } from '../rules/axis';
import { GAP, GRID, overlaps, shifted } from '../rules/geometry';
import { isFrame } from '../rules/kinds';
import { withFollowers } from '../rules/map';
import { MAIN, onPlane } from '../rules/planes';
import { flowAxis, phaseByNode, spanAt } from '../rules/phases';
import { makeSpaceIn } from './arrange';
import { giveWay, mapOf, shiftElements, type ProcessDocument, type ProcessEdit } from './map-edit';
import { moveIn } from './moving';
import { settled } from './phases';

/** Moves a phase one place earlier (−1) or later (1), with everything in it. @returns whether it could */
export function movePhase(doc: ProcessDocument, id: string, by: -1 | 1): boolean {
  return doc.edit(m.process_undo_move_phase, (edit) => {
    const from = settled(edit).findIndex(({ phase }) => phase.id === id);
    return from >= 0 && movePhaseIn(edit, from, from + by);
  });
}

/** Moves a phase to a place in their order, 0 the first. @returns whether it could */
export function movePhaseTo(doc: ProcessDocument, id: string, place: number): boolean {
  return doc.edit(m.process_undo_move_phase, (edit) => {
    const from = settled(edit).findIndex(({ phase }) => phase.id === id);
    return from >= 0 && movePhaseIn(edit, from, place);
  });
}

/** Bends of flows come along with the phase they lie in; lines that took their way by themselves take a new one. */
function movePhaseIn(edit: ProcessEdit, from: number, place: number): boolean {
  const before = settled(edit);
  const moving = before[from];
  if (!moving || from === place || !before[place]) return false;
  const map = mapOf(edit);
  const axis = flowAxis(map);
  const phaseOf = phaseByNode(map, before);
  const shiftOf = new Map<string, number>();
  let end = before[0]!.from;
  for (const { phase, from: start, to } of before.toSpliced(from, 1).toSpliced(place, 0, moving)) {
    shiftOf.set(phase.id, end - start);
    end += to - start;
    edit.change('phases', phase.id, { end });
  }
  const shifts = new Map<string, [number, number]>();
  // What has a plane of its own stays where it is on that one.
  for (const node of onPlane(map, MAIN).nodes) {
    const amount = shiftOf.get(phaseOf.get(node.id)!.phase.id)!;
    if (amount) shifts.set(node.id, along(axis, amount));
  }
  const [first, last] = [before[0]!.from, before.at(-1)!.to];
  shiftElements(edit, shifts, {
    axis,
    moved: (at) => (at < first || at > last ? at : at + shiftOf.get(spanAt(before, at)!.phase.id)!)
  });
  giveWay(edit, new Set(shifts.keys()));
  return true;
}

/**
 * Puts steps into a phase, in their lanes: as far in it as they stood in the phase they came from, or further where
 * something stands there. The phase becomes longer where that takes it.
 */
export function moveToPhase(doc: ProcessDocument, ids: readonly string[], phase: string): void {
  doc.edit(m.process_undo_move_to_phase, (edit) => {
    for (const id of ids) moveStep(edit, id, phase);
  });
}

function moveStep(edit: ProcessEdit, id: string, phase: string): void {
  const spans = settled(edit);
  const map = mapOf(edit);
  const axis = flowAxis(map);
  const node = edit.get('nodes', id);
  const from = phaseByNode(map, spans).get(id);
  const to = spans.find((span) => span.phase.id === phase);
  if (!node || !from || !to || from === to || node.attachedTo || node.parent) return;
  const { start, size } = axis;
  const room = to.to - to.from - node[size];
  const wanted = Math.min(Math.max(node[start] - from.from, GRID), Math.max(room - GRID, GRID));
  const own = withFollowers(map.nodes, [id]);
  const standing = onPlane(map, MAIN).nodes.filter(
    (one) => !own.has(one.id) && !one.attachedTo && !isFrame(one) && middleOf(one, axis) < to.to
  );
  const away = (place: number) => along(axis, place - node[start]);
  let place = to.from + wanted;
  const inTheWay = () => standing.find((one) => overlaps(shifted(node, ...away(place)), one, GRID));
  for (let other: Node | undefined = inTheWay(); other; other = inTheWay())
    place = endOf(other, axis) + GAP / 2;
  // Room is made before the step comes: what lies after the border moves on, so that nothing is covered.
  const over = place + node[size] + GRID - to.to;
  const moves = node[start] + node[size] / 2 >= to.to;
  const made = over > 0 ? makeSpaceIn(edit, axis, to.to, Math.ceil(over)) : 0;
  const [dx, dy] = along(axis, Math.round(place - node[start] - (moves ? made : 0)));
  moveIn(edit, [id], dx, dy);
}
