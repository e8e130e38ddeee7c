import { stacking } from '../../rules/axis';
import { around } from '../../rules/geometry';
import { flowAxis, phaseByNode, spansOf } from '../../rules/phases';
import type { ProcessMap } from '../process-map.svelte';

/** The phases of the map on screen: where each lies, and what stands in it. */
class MapPhases {
  constructor(private readonly map: ProcessMap) {}

  readonly axis = $derived.by(() => flowAxis(this.map.records));
  /** Whether they are columns: the work goes from left to right. */
  readonly lying = $derived.by(() => this.axis.at === 0);
  readonly spans = $derived.by(() => spansOf(this.map.records));
  readonly byNode = $derived.by(() => phaseByNode(this.map.records, this.spans));
  readonly counts = $derived.by(() => {
    const counts = new Map<string, number>();
    for (const { phase } of this.byNode.values()) counts.set(phase.id, (counts.get(phase.id) ?? 0) + 1);
    return counts;
  });
  /** Where the map begins and ends across the work: how far the lines between phases go. */
  readonly across = $derived.by(() => {
    const { start, size } = stacking({ horizontal: this.lying });
    const { pools, lanes, nodes } = this.map;
    const box = around(pools.length + lanes.length ? [...pools, ...lanes] : nodes);
    return box ? { from: box[start], to: box[start] + box[size] } : { from: 80, to: 480 };
  });

  /** Where a phase lies; undefined when there is none of that id. */
  readonly spanOf = (id: string) => this.spans.find(({ phase }) => phase.id === id);
}

const made = new WeakMap<ProcessMap, MapPhases>();

/** The phases of a map, reckoned once for everything that shows them. */
export function phasesOf(map: ProcessMap): MapPhases {
  let phases = made.get(map);
  if (!phases) made.set(map, (phases = new MapPhases(map)));
  return phases;
}
