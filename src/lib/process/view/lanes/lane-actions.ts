/** What can be done to a lane, for pad, panel, outline and keys alike. */
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import BetweenHorizontalStart from '@lucide/svelte/icons/between-horizontal-start';
import Combine from '@lucide/svelte/icons/combine';
import LogOut from '@lucide/svelte/icons/log-out';
import Plus from '@lucide/svelte/icons/plus';
import Rows2 from '@lucide/svelte/icons/rows-2';
import Rows3 from '@lucide/svelte/icons/rows-3';
import Trash from '@lucide/svelte/icons/trash-2';
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import type { MenuItem } from '$lib/ui/menu';
import * as commands from '../../commands';
import { moveLane, addLaneBeside } from '../../commands/lane-order';
import { splitLane, nestLanes, mergeLane } from '../../commands/lane-parts';
import { moveLaneToPool } from '../../commands/lane-pool';
import type { Lane, Pool } from '../../model';
import { middleOf, stacking } from '../../rules/axis';
import { carriedBy, crossingFlows, otherPools } from '../../rules/lane-move';
import { contentOf, siblingLanes } from '../../rules/lanes';
import type { ProcessMap } from '../process-map.svelte';

/** How much a lane grows by key or button, in map units. */
export const LANE_STEP = 20;

export const laneName = (lane: Lane) => lane.name || m.process_unnamed_lane();

/** A lane among its siblings: its place, who follows it, and whether it can go no further. */
export function placeOf(map: ProcessMap, lane: Lane) {
  const siblings = siblingLanes(map.lanes, lane.pool, lane.parent);
  const at = siblings.findIndex((one) => one.id === lane.id);
  const isFirst = at <= 0 && !poolBeyond(map, lane, -1);
  const isLast = at === siblings.length - 1 && !poolBeyond(map, lane, 1);
  return { at, count: siblings.length, next: siblings[at + 1], isFirst, isLast };
}

const numbered = (map: ProcessMap, more = 1) => m.process_new_lane({ number: map.lanes.length + more });

function chooseAndName(map: ProcessMap, id: string | undefined): void {
  if (!id) return;
  map.goTo(id);
  map.askName(id);
}

const poolName = (pool: Pool) => pool.name || m.process_unnamed_pool();

/** What becomes of the flows when a lane goes into a pool. */
export const crossingOf = (map: ProcessMap, lane: Lane, pool: string) =>
  crossingFlows(map.records, carriedBy(map.records, lane), pool);

/** Moves a lane into another pool; where flows become something else, or go, it is said first. */
export function askMoveToPool(map: ProcessMap, lane: Lane, pool: string, place?: number): void {
  const { messages, sequences, lost } = crossingOf(map, lane, pool);
  if (messages.length || sequences.length || lost.length)
    // A menu that closes gives the focus back first.
    setTimeout(() => (map.open = { what: 'move-lane', id: lane.id, pool, place }));
  else moveToPool(map, lane, pool, place);
}

/** Moves a lane into another pool and says where it is now. */
export function moveToPool(map: ProcessMap, lane: Lane, pool: string, place?: number): void {
  if (!moveLaneToPool(map.doc, lane.id, pool, place)) return;
  const { at, count } = placeOf(map, map.laneById.get(lane.id)!);
  const name = poolName(map.poolById.get(pool)!);
  map.select([lane.id]);
  map.reveal(lane.id);
  announce(m.process_lane_moved_pool({ name: laneName(lane), place: at + 1, count, pool: name }));
}

/** The pool that lies next to a lane's own, that way, and the place in it nearest to that lane. */
function poolBeyond(map: ProcessMap, lane: Lane, by: -1 | 1): { pool: Pool; place?: number } | undefined {
  const own = map.poolById.get(lane.pool);
  if (!own || lane.parent) return undefined;
  const axis = stacking(own);
  const beyond = otherPools(map.pools, lane)
    .filter((pool) => pool.horizontal === own.horizontal)
    .filter((pool) => Math.sign(middleOf(pool, axis) - middleOf(own, axis)) === by)
    .sort((a, b) => by * (a[axis.start] - b[axis.start]));
  return beyond[0] && { pool: beyond[0], ...(by > 0 && { place: 0 }) };
}

/** Moves a lane among those beside it, from the last one on into the next pool, and says where it is now. */
export function move(map: ProcessMap, lane: Lane, by: -1 | 1): void {
  if (!moveLane(map.doc, lane.id, by)) {
    const next = poolBeyond(map, lane, by);
    if (next) askMoveToPool(map, lane, next.pool.id, next.place);
    return;
  }
  const { at, count } = placeOf(map, map.laneById.get(lane.id)!);
  announce(m.process_lane_moved({ name: laneName(lane), place: at + 1, count }));
  map.reveal(lane.id);
}

export function addBeside(map: ProcessMap, lane: Lane, side: 'before' | 'after'): void {
  chooseAndName(map, addLaneBeside(map.doc, lane.id, side, numbered(map)));
}

export function split(map: ProcessMap, lane: Lane, count: number): void {
  const names = Array.from({ length: count - 1 }, (_, at) =>
    m.process_lane_part({ name: laneName(lane), number: at + 2 })
  );
  splitLane(map.doc, lane.id, names);
}

function nest(map: ProcessMap, lane: Lane, count: number): void {
  const names = Array.from({ length: count }, (_, at) => numbered(map, at + 1));
  chooseAndName(map, nestLanes(map.doc, lane.id, names)[0]);
}

/** Removes an empty lane at once; for one with steps in it, it is asked what becomes of them. */
export function askRemove(map: ProcessMap, lane: Lane): void {
  if (contentOf(map.records, lane).length) map.open = { what: 'remove-lane', id: lane.id };
  else {
    commands.removeLane(map.doc, lane.id);
    map.select([]);
  }
}

/** Everything that can be done to a lane but what stands beside the menu already. */
export function laneItems(map: ProcessMap, lane: Lane): MenuItem[] {
  const { next, isFirst, isLast } = placeOf(map, lane);
  const nested = map.lanes.some((one) => one.parent === lane.id);
  const lying = lane.horizontal;
  const item = (
    label: string,
    icon: MenuItem['icon'],
    onselect: () => void,
    more: Partial<MenuItem> = {}
  ) => ({
    label,
    icon,
    onselect,
    ...more
  });
  return [
    item(
      lying ? m.process_lane_up() : m.process_lane_left(),
      lying ? ArrowUp : ArrowLeft,
      () => move(map, lane, -1),
      {
        disabled: isFirst,
        shortcut: lying ? 'Alt ↑' : 'Alt ←'
      }
    ),
    item(
      lying ? m.process_lane_down() : m.process_lane_right(),
      lying ? ArrowDown : ArrowRight,
      () => move(map, lane, 1),
      { disabled: isLast, shortcut: lying ? 'Alt ↓' : 'Alt →' }
    ),
    ...otherPools(map.pools, lane).map((pool) =>
      item(m.process_lane_to_pool({ name: poolName(pool) }), LogOut, () => askMoveToPool(map, lane, pool.id))
    ),
    item(
      lying ? m.process_lane_add_above() : m.process_lane_add_left(),
      Plus,
      () => addBeside(map, lane, 'before'),
      {
        separated: true
      }
    ),
    item(lying ? m.process_lane_add_below() : m.process_lane_add_right(), Plus, () =>
      addBeside(map, lane, 'after')
    ),
    ...(nested
      ? [item(m.process_lane_nest_more(), BetweenHorizontalStart, () => nest(map, lane, 1))]
      : [
          item(m.process_lane_split({ count: 2 }), Rows2, () => split(map, lane, 2), { separated: true }),
          item(m.process_lane_split({ count: 3 }), Rows3, () => split(map, lane, 3)),
          item(m.process_lane_nest(), BetweenHorizontalStart, () => nest(map, lane, 2))
        ]),
    ...(next
      ? [item(m.process_lane_merge({ name: laneName(next) }), Combine, () => mergeLane(map.doc, lane.id))]
      : []),
    item(m.process_remove_lane(), Trash, () => askRemove(map, lane), { danger: true, separated: true })
  ];
}
