import { formatPercent } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import { heatLevel, heatLimits, heatValues, type HeatFigure } from '../../rules/heat/heat';
import type { ProcessMap } from '../process-map.svelte';
import { durationText } from '../words';

export const figureNames: { readonly [F in HeatFigure]: () => string } = {
  wait: m.heat_wait,
  touch: m.heat_touch,
  rework: m.heat_rework,
  queue: m.heat_queue,
  busy: m.heat_busy
};

/** What the steps of the map on screen are tinted by; view state, gone with the screen. */
export class MapHeat {
  figure: HeatFigure = $state('wait');

  constructor(
    private readonly map: ProcessMap,
    figure?: HeatFigure
  ) {
    this.figure = figure ?? (this.values.size ? 'wait' : 'touch');
  }

  readonly values: ReadonlyMap<string, number> = $derived.by(() => {
    const { records, figures, simulated, doc } = this.map;
    return figures
      ? heatValues(this.figure, {
          map: records,
          figures: figures.now,
          roles: doc.all('roles'),
          run: simulated?.result
        })
      : new Map();
  });
  readonly limits = $derived(heatLimits(this.figure, this.values.values()));

  /** @returns undefined for a step without the figure */
  level(id: string): number | undefined {
    const value = this.values.get(id);
    return value === undefined ? undefined : heatLevel(value, this.limits);
  }

  /** The figure of a step in words; empty when it has none. */
  text(id: string): string {
    const value = this.values.get(id);
    return value === undefined ? '' : this.write(value);
  }

  write(value: number): string {
    return this.figure === 'busy' ? formatPercent(Math.min(1, value)) : durationText(value);
  }
}

/** Tints the steps, or no longer. */
export function turnHeat(map: ProcessMap): void {
  map.heat = map.heat ? undefined : new MapHeat(map);
}
