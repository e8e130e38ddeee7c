import type { EventTrigger, NodeKind } from '../../model';
import { joinBranches } from './joins';
import type { ListedStep, ListedWay } from './listed';

/** An element that a list of steps makes. */
export interface ListNode {
  readonly kind: NodeKind;
  readonly trigger: EventTrigger;
  readonly name: string;
  /** Place among the lanes. */
  readonly lane: number;
  /** The step it stands for; undefined for starts, ends and decisions that were not written. */
  readonly step: ListedStep | undefined;
}

export interface ListEdge {
  /** Places among the nodes. */
  readonly source: number;
  readonly target: number;
  readonly answer: string;
  /** Share of the cases that take it, 0–1; absent when nobody said. */
  readonly share?: number;
}

export interface ListGraph {
  /** Who does it, in the order they are met; one without a name when nobody is named. */
  readonly lanes: readonly string[];
  readonly nodes: readonly ListNode[];
  readonly edges: readonly ListEdge[];
}

/**
 * The process that a list tells of. A start and the ends are added where nobody wrote them. A step with several ways
 * out is followed by a decision where they are answers, else by a parallel split: in BPMN a task itself decides nothing.
 * What was split waits for all its branches where they meet.
 */
export function graphOf(steps: readonly ListedStep[]): ListGraph {
  const lanes = [...new Set(steps.map((step) => step.who))];
  const laneOf = (step: ListedStep) => lanes.indexOf(step.who);
  const nodes: ListNode[] = [];
  const edges: ListEdge[] = [];
  const add = (kind: NodeKind, lane: number, more: Partial<ListNode> = {}) =>
    nodes.push({ kind, trigger: 'none', name: '', lane, step: undefined, ...more }) - 1;

  const begins = steps.some((step) => step.kind === 'start');
  const first = steps.length && !begins ? add('startEvent', laneOf(steps[0]!)) : undefined;
  const entry: number[] = [];
  const exit: number[] = [];
  for (const step of steps) {
    const own = elementOf(step);
    const at = add(own.kind, laneOf(step), { ...own, name: step.name, step });
    entry.push(at);
    const splits = step.ways.length > 1 && !own.kind.endsWith('Gateway');
    exit.push(splits ? add(splitOf(step.ways), laneOf(step)) : at);
    if (splits) edges.push({ source: at, target: exit.at(-1)!, answer: '' });
  }
  if (first !== undefined) edges.unshift({ source: first, target: entry[0]!, answer: '' });
  const ends = new Map<number, number>();
  const endOf = (lane: number) => {
    if (!ends.has(lane)) ends.set(lane, add('endEvent', lane));
    return ends.get(lane)!;
  };
  const drawn = new Set<string>();
  steps.forEach((step, at) => {
    for (const { to, answer, share } of step.ways) {
      const target = to === 'end' ? endOf(laneOf(step)) : entry[to]!;
      const key = `${exit[at]} ${target}`;
      if (drawn.has(key) || nodes[target]!.kind === 'startEvent') continue;
      drawn.add(key);
      edges.push({ source: exit[at]!, target, answer, ...(share === undefined ? {} : { share }) });
    }
  });
  const addBefore = (at: number, kind: NodeKind) => add(kind, nodes[at]!.lane);
  joinBranches({ edges, kindOf: (at) => nodes[at]!.kind, addBefore }, nodes.length);
  return { lanes: lanes.length ? lanes : [''], nodes, edges };
}

const isTimed = (step: ListedStep) => step.processMinutes !== null || step.waitMinutes !== null;
const splitOf = (ways: readonly ListedWay[]): NodeKind =>
  ways.some((way) => way.answer || way.share !== undefined) ? 'exclusiveGateway' : 'parallelGateway';

/** Minutes stay on work: a decision or a wait that takes time is a task. */
function elementOf(step: ListedStep): { kind: NodeKind; trigger: EventTrigger } {
  const plain = (kind: NodeKind) => ({ kind, trigger: 'none' as const });
  if (step.kind === 'start') return plain('startEvent');
  if (step.kind === 'end') return plain('endEvent');
  if (isTimed(step)) return plain('task');
  if (step.kind === 'parallel') return plain('parallelGateway');
  const asks = step.kind === 'decision' || (step.name.endsWith('?') && step.ways.length > 1);
  if (asks) return plain('exclusiveGateway');
  return step.kind === 'wait' ? { kind: 'intermediateCatchEvent', trigger: 'timer' } : plain('task');
}
