import { busy } from '$lib/ui/busy.svelte';
import { movePhaseTo } from '../../commands/phase-order';
import { resizePhase } from '../../commands/phases';
import { LEAST_PHASE, type PhaseSpan } from '../../rules/phases';
import type { ProcessMap } from '../process-map.svelte';
import { phasesOf } from './map-phases.svelte';

/** How far a pointer goes before a press on a head becomes a drag, in CSS pixels. */
const THRESHOLD = 4;

/** A drag of a phase or of its end. What it will come to is shown; the map itself changes once, at the drop. */
export class PhaseDrag {
  /** Where the end, or the phase's beginning, will be, in map units; undefined while nothing is dragged. */
  line: number | undefined = $state();
  /** The dragged phase where the pointer has it. */
  ghost: { from: number; to: number } | undefined = $state.raw();

  constructor(private readonly map: ProcessMap) {}

  /** The end is dragged: what comes after it will move along. Distances are in CSS pixels. */
  border({ phase, from, to }: PhaseSpan, zoom: number) {
    const { axis } = phasesOf(this.map);
    return this.#follow(axis.at, (by) => {
      this.line = Math.max(to + by / zoom, from + LEAST_PHASE);
      return () => resizePhase(this.map.doc, phase.id, to - from + by / zoom);
    });
  }

  /** The phase is dragged to another place in their order. */
  order({ phase, from, to }: PhaseSpan, zoom: number) {
    const { axis, spans } = phasesOf(this.map);
    const others = spans.filter((span) => span.phase.id !== phase.id);
    if (!others.length) return this.#follow(axis.at, () => () => {});
    return this.#follow(axis.at, (moved) => {
      const by = moved / zoom;
      const place = others.filter((span) => (span.from + span.to) / 2 < (from + to) / 2 + by).length;
      this.line = others[place]?.from ?? others.at(-1)!.to;
      this.ghost = { from: from + by, to: to + by };
      return () => movePhaseTo(this.map.doc, phase.id, place);
    });
  }

  #follow(at: 0 | 1, show: (by: number) => () => void) {
    let drop: (() => void) | undefined;
    let endBusy = () => {};
    return {
      move: ({ dx, dy }: { dx: number; dy: number }) => {
        const by = at ? dy : dx;
        if (!drop && Math.abs(by) < THRESHOLD) return;
        if (!drop) endBusy = busy.raise('drag');
        drop = show(by);
      },
      end: (kept: boolean) => {
        endBusy();
        this.line = this.ghost = undefined;
        if (kept) drop?.();
      }
    };
  }
}
