import { resizeLane, resizePoolLength } from '../../commands/lane-size';
import { along, stacking } from '../../rules/axis';
import { siblingLanes } from '../../rules/lanes';
import type { ProcessMap } from '../process-map.svelte';
import { LANE_STEP, move } from './lane-actions';

const steps: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

/**
 * An arrow pressed on a chosen lane or pool: across the lanes it goes to the one beside it, with Alt it moves the
 * lane, with Shift it makes it larger or smaller. Along the lanes only Shift means something: a pool's length.
 */
export function pressOnArea(map: ProcessMap, key: string, how: { alt: boolean; shift: boolean }): void {
  const area = map.chosenArea;
  const step = steps[key];
  if (!area || !step) return;
  const axis = stacking(area);
  const by = step[axis.at] as -1 | 0 | 1;
  const lane = map.laneById.get(area.id);
  if (!by) {
    const length = axis.size === 'height' ? area.width : area.height;
    const further = step[1 - axis.at]! * LANE_STEP;
    if (how.shift && !lane) resizePoolLength(map.doc, area.id, length + further);
    return;
  }
  if (how.shift)
    resizeLane(map.doc, area.id, area[axis.size] + along(axis, by * LANE_STEP)[axis.at], {
      gesture: `resize:${area.id}`
    });
  else if (lane && how.alt) move(map, lane, by);
  else if (lane) {
    const siblings = siblingLanes(map.lanes, lane.pool, lane.parent);
    const other = siblings[siblings.findIndex((one) => one.id === lane.id) + by];
    if (other) map.goTo(other.id);
  }
}
