import { overFlow } from './block-structure';
import type { FlowGraph } from './flow-graph';

/** Minutes a case takes from start to end. */
export interface LeadTime {
  minutes: number;
  /**
   * True when parallel branches of uncertain length make this a lower bound: the mean of the longest branch is
   * at least the longest of the means.
   */
  lowerBound: boolean;
}

/**
 * Expected time from start to end, with `duration` minutes at each node: decisions by their shares, loops
 * repeated as often as expected, of parallel branches the longest.
 * @returns the node where the flow is not block-structured, when it is not
 * Source: M. Dumas et al., Fundamentals of Business Process Management, flow analysis.
 */
export function leadTime(
  graph: FlowGraph,
  duration: (id: string) => number
): LeadTime | { notStructured: string } {
  const figure = overFlow(graph, {
    step: duration,
    atEnd: 0,
    chain: (here, onward) => here + onward,
    parallel: (branches) => Math.max(...branches)
  });
  return 'notStructured' in figure ? figure : { minutes: figure.value, lowerBound: figure.uncertain };
}
