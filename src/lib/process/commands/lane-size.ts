import { m } from '../../i18n/paraglide/messages.js';
import type { EditOptions } from '../../document/work-document';
import { endOf, running, stacking } from '../rules/axis';
import { BAND, GRID } from '../rules/geometry';
import { contentOf, nodesInPool, siblingLanes } from '../rules/lanes';
import { MAIN, onPlane } from '../rules/planes';
import { insertSpace, lengthenPool, mapOf, type ProcessDocument, type ProcessEdit } from './map-edit';

/** Least height of a lane (width, when it stands upright), in map units. */
export const LEAST_LANE = 60;
const LEAST_LENGTH = 200;

/**
 * Gives a lane or pool another height (width, when it stands upright). It never gets smaller than its content;
 * what lies after it moves on. A pool, and a lane with lanes in it, is as large as those: the last one changes.
 */
export function resizeLane(doc: ProcessDocument, id: string, wanted: number, options?: EditOptions): void {
  doc.edit(
    m.process_undo_resize,
    (edit) => {
      const area = edit.get('lanes', id) ?? edit.get('pools', id);
      if (area) resizeIn(edit, id, Math.round(wanted) - area[stacking(area).size]);
    },
    options
  );
}

function resizeIn(edit: ProcessEdit, id: string, amount: number): void {
  const map = onPlane(mapOf(edit), MAIN);
  const lane = edit.get('lanes', id);
  const pool = edit.get('pools', id);
  const inner = lane ? siblingLanes(map.lanes, lane.pool, id) : siblingLanes(map.lanes, id);
  const last = inner.at(-1);
  if (last) return resizeIn(edit, last.id, amount);
  const area = lane ?? pool!;
  const axis = stacking(area);
  const content = lane ? contentOf(map, lane) : nodesInPool(map, pool!);
  const needed = Math.max(0, ...content.map((node) => endOf(node, axis) + GRID - area[axis.start]));
  insertSpace(edit, id, Math.max(area[axis.size] + amount, LEAST_LANE, needed) - area[axis.size]);
}

/** Gives a pool another length in the direction of the work, never shorter than its content. */
export function resizePoolLength(doc: ProcessDocument, id: string, wanted: number): void {
  doc.edit(m.process_undo_resize, (edit) => {
    const pool = edit.get('pools', id);
    if (!pool) return;
    const axis = running(pool);
    const content = nodesInPool(onPlane(mapOf(edit), MAIN), pool);
    const needed = content.map((node) => endOf(node, axis) + 2 * GRID - pool[axis.start]);
    const least = Math.max(LEAST_LENGTH, 2 * BAND, ...needed);
    lengthenPool(edit, id, Math.max(least, Math.round(wanted)) - pool[axis.size]);
  });
}
