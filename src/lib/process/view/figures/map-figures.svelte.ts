import { officeYear } from '../../rules/calendar/office-year';
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
  /** The office's year, for turning working time into that of the clock; undefined without closed days. */
  readonly year = $derived.by(() => {
    const { about, doc } = this.map;
    return about && officeYear(about, doc.all('closures'), doc.get('simulation', 'simulation')?.startsOn);
  });
}
