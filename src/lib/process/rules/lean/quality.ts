import { overFlow } from './block-structure';
import type { FlowGraph } from './flow-graph';

/** Share of the cases that come through without anybody having to correct, complete or ask. */
export interface RolledQuality {
  /** 0–1; null when no step is judged, or the flow is not block-structured. */
  share: number | null;
  /** Ids of steps on the way that nobody has judged. They are taken as faultless, so that `share` is the most it can be. */
  notJudged: string[];
  /** Where the flow is not block-structured. */
  notStructured?: string;
}

/**
 * Rolled first-pass yield: the product of the steps' shares of complete and accurate output (%C&A, judged by
 * who receives it), weighted over branches. Each return of a loop is one more chance to fail.
 * @param accurate share of a step's output that can be used as it is, 0–1; null is not judged; undefined for
 *   nodes that do no work
 * Source: K. Martin, M. Osterling, Metrics-Based Process Mapping (rolled first-pass yield).
 */
export function rolledQuality(
  graph: FlowGraph,
  visited: Iterable<string>,
  accurate: (id: string) => number | null | undefined
): RolledQuality {
  const judged = [...visited]
    .map((id) => ({ id, share: accurate(id) }))
    .filter((step) => step.share !== undefined);
  const notJudged = judged.filter((step) => step.share === null).map((step) => step.id);
  if (notJudged.length === judged.length) return { share: null, notJudged };
  const figure = overFlow(graph, {
    step: (id) => accurate(id) ?? 1,
    atEnd: 1,
    chain: (here, onward) => here * onward,
    parallel: (branches) => branches.reduce((product, branch) => product * branch, 1)
  });
  return 'notStructured' in figure
    ? { share: null, notJudged, notStructured: figure.notStructured }
    : { share: figure.value, notJudged };
}
