import { leanFigures, processesOf } from '../../rules/lean/figures';
import type { ProcessMap } from '../process-map.svelte';

/** The figures of the map on screen, fetched and reckoned once it is painted. */
export class MapFigures {
  constructor(private readonly map: ProcessMap) {}

  readonly processes = $derived.by(() => processesOf(this.map.records));
  /** Those of the process chosen, when the map holds several. */
  readonly now = $derived.by(() =>
    leanFigures(this.map.records, this.map.process ?? this.processes[0] ?? '')
  );
}
