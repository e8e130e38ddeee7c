import { mount, unmount } from 'svelte';
import { busy } from '$lib/ui/busy.svelte';
import { moveLaneTo } from '../../commands/lane-order';
import type { Lane } from '../../model';
import { endOf, middleOf, stacking } from '../../rules/axis';
import { placeOfDrop, siblingLanes } from '../../rules/lanes';
import type { ProcessMap } from '../process-map.svelte';
import LaneGhost from './LaneGhost.svelte';

/** How far a pointer goes before a press on a heading becomes a drag, in CSS pixels. */
const THRESHOLD = 4;

/**
 * A drag of a lane's heading across the lanes beside it. What is dragged is shown as a ghost, and where it will
 * lie as a line; the map itself changes once, at the drop.
 */
export function startLaneDrag(map: ProcessMap, lane: Lane, zoom: number) {
  const siblings = siblingLanes(map.lanes, lane.pool, lane.parent);
  const others = siblings.filter(({ id }) => id !== lane.id);
  const axis = stacking(lane);
  let place: number | undefined;
  let shown: ReturnType<typeof mount> | undefined;
  let endBusy = () => {};
  const hide = () => shown && void unmount(shown);
  return {
    /** Distances from the press, in CSS pixels. */
    move({ dx, dy }: { dx: number; dy: number }): void {
      const layer = document.querySelector<HTMLElement>('.svelte-flow__viewport-front');
      const by = (axis.at ? dy : dx) / zoom;
      if (!layer || !others.length || (place === undefined && Math.abs(by) * zoom < THRESHOLD)) return;
      if (place === undefined) endBusy = busy.raise('drag');
      place = placeOfDrop(map.lanes, lane, middleOf(lane, axis) + by);
      const edge = place < others.length ? others[place]![axis.start] : endOf(others.at(-1)!, axis);
      hide();
      shown = mount(LaneGhost, {
        target: layer,
        props: {
          box: { ...lane, [axis.start]: lane[axis.start] + by },
          line: { ...lane, [axis.start]: edge, [axis.size]: 0 },
          across: axis.at === 1
        }
      });
    },
    end(kept: boolean): void {
      hide();
      endBusy();
      if (kept && place !== undefined && moveLaneTo(map.doc, lane.id, place)) map.select([lane.id]);
    }
  };
}
