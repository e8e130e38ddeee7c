import { byId, type MapRecords } from '../map';
import { phaseByNode, spansOf, type PhaseSpan } from '../phases';
import { handOffsAt } from './hand-offs';
import { rungs } from './ladder';

/** What one case meets in a phase on average. Times in minutes. */
export interface PhaseFigures {
  readonly span: PhaseSpan;
  readonly process: number;
  readonly wait: number;
  /** Changes of lane along sequence flow, counted in the phase they leave from. */
  readonly handOffs: number;
}

/**
 * Touch time, waiting and hand-offs phase by phase; they add up to those of the whole process.
 * @param visits expected visits of each node in one case; empty where they are not known
 * @returns one for each phase in their order; none without phases or visits
 */
export function phaseFigures(map: MapRecords, visits: ReadonlyMap<string, number>): PhaseFigures[] {
  const spans = spansOf(map);
  if (!spans.length || !visits.size) return [];
  const phaseOf = phaseByNode(map, spans);
  const sums = new Map(spans.map((span) => [span, { span, process: 0, wait: 0, handOffs: 0 }]));
  const of = (id: string) => sums.get(phaseOf.get(id)!)!;
  for (const { id, wait, process } of rungs(map.nodes, visits)) {
    of(id).process += process;
    of(id).wait += wait;
  }
  const flows = byId(map.flows);
  for (const [id, times] of handOffsAt(map, visits)) of(flows.get(id)!.source).handOffs += times;
  return [...sums.values()];
}
