import { mount, unmount } from 'svelte';
import { busy } from '$lib/ui/busy.svelte';
import { moveLaneTo } from '../../commands/lane-order';
import type { Lane, Point, Pool } from '../../model';
import { endOf, middleOf, stacking } from '../../rules/axis';
import { BAND } from '../../rules/geometry';
import { otherPools, placeInPool } from '../../rules/lane-move';
import { contentArea, placeOfDrop, poolAt, siblingLanes } from '../../rules/lanes';
import type { ProcessMap } from '../process-map.svelte';
import { askMoveToPool } from './lane-actions';
import LaneGhost from './LaneGhost.svelte';

/** How far a pointer goes before a press on a heading becomes a drag, in CSS pixels. */
const THRESHOLD = 4;

/**
 * A drag of a lane's heading across the lanes beside it, or over another pool. What is dragged is shown as a ghost,
 * and where it will lie as a line; the map itself changes once, at the drop.
 */
export function startLaneDrag(map: ProcessMap, lane: Lane, zoom: number) {
  const others = siblingLanes(map.lanes, lane.pool, lane.parent).filter(({ id }) => id !== lane.id);
  const pools = otherPools(map.pools, lane);
  const axis = stacking(lane);
  /** The middle of the heading stands for the pointer. */
  const head: Point = lane.horizontal
    ? [lane.x + BAND / 2, middleOf(lane, axis)]
    : [middleOf(lane, axis), lane.y + BAND / 2];
  let drop: { place: number; pool?: Pool } | undefined;
  let shown: ReturnType<typeof mount> | undefined;
  let endBusy = () => {};
  function hide(): void {
    if (shown) void unmount(shown);
    shown = undefined;
  }

  /** Where the line is drawn, and which way. */
  function lineAt(): { line: Lane | Pool; across: boolean } | undefined {
    const { place, pool } = drop!;
    const [area, among] = pool ? [pool, siblingLanes(map.lanes, pool.id)] : [lane, others];
    const way = stacking(area);
    if (!among.length && !pool) return undefined;
    // A pool without lanes is filled, or what stands in it becomes the first lane.
    const inside = { ...area, ...contentBox(area) };
    const next = among[place];
    const edge = next ? next[way.start] : among.length ? endOf(among.at(-1)!, way) : endOf(inside, way);
    const line = pool ? inside : lane;
    return { line: { ...line, [way.start]: edge, [way.size]: 0 }, across: way.at === 1 };
  }

  return {
    /** Distances from the press, in CSS pixels. */
    move({ dx, dy }: { dx: number; dy: number }): void {
      const layer = document.querySelector<HTMLElement>('.svelte-flow__viewport-front');
      const far = Math.hypot(dx, dy);
      if (!layer || !(others.length || pools.length) || (!drop && far < THRESHOLD)) return;
      if (!drop) endBusy = busy.raise('drag');
      const at: Point = [head[0] + dx / zoom, head[1] + dy / zoom];
      const pool = poolAt(pools, at);
      drop = {
        pool,
        place: pool ? placeInPool(map.lanes, pool, at) : placeOfDrop(map.lanes, lane, at[axis.at])
      };
      const lined = lineAt();
      hide();
      if (!lined) return;
      const box = pool
        ? { ...lane, x: lane.x + dx / zoom, y: lane.y + dy / zoom }
        : { ...lane, [axis.start]: lane[axis.start] + (axis.at ? dy : dx) / zoom };
      shown = mount(LaneGhost, { target: layer, props: { box, ...lined } });
    },
    end(kept: boolean): void {
      hide();
      endBusy();
      if (!kept || !drop) return;
      if (drop.pool) askMoveToPool(map, lane, drop.pool.id, drop.place);
      else if (moveLaneTo(map.doc, lane.id, drop.place)) map.select([lane.id]);
    }
  };
}

function contentBox(area: Lane | Pool) {
  const { x, y, right, bottom } = contentArea(area);
  return { x, y, width: right - x, height: bottom - y };
}
