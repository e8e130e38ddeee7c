import type { Node } from '../../model';
import { isActivity } from '../kinds';
import { isOutside } from '../lanes';
import { byId, groupBy, type MapRecords } from '../map';
import { flowGraph, type FlowGraph, type LeanProblem } from './flow-graph';
import { expectedMinutes } from './duration-range';
import { leadTime } from './lead-time';
import { rolledQuality } from './quality';
import { reworkAt } from './rework';
import { expectedVisits } from './visits';

/** What the map says about one case. Times in minutes; null where the map does not say enough. */
export interface LeanFigures {
  /** Steps that do work, including those inside open sub-processes. */
  steps: number;
  /** Ids of steps whose process or waiting time is unknown. Their minutes are in no sum: sums are "at least". */
  withoutProcess: string[];
  withoutWait: string[];
  /** Expected touch time of one case: Σ visits · process time. */
  process: number | null;
  /** Of that, what the organisation does itself: without lanes whose work is others'. */
  ownWork: number | null;
  /** Expected waiting met on the way: Σ visits · waiting time. */
  wait: number | null;
  /** Expected time from start to end. */
  lead: number | null;
  /** Parallel branches of uncertain length make `lead` a lower bound. */
  leadIsLowerBound: boolean;
  /** Expected time from start to end with no waiting at all. */
  leadWithoutWait: number | null;
  /** The same with every step at its shortest, and at its longest; null when no step varies. */
  leadRange: readonly [number, number] | null;
  /** Touch time of steps that are worth something to the citizen: Σ visits · process time. */
  valueAdding: number | null;
  /** Ids of steps of which nobody said what they are worth. */
  withoutValue: string[];
  /** Touch time spent on doing over again. */
  rework: number | null;
  /** That by step, in minutes; an open sub-process has what its own steps do again. */
  reworkAt: ReadonlyMap<string, number>;
  /** Share of cases that come through without correction, at most; null where it is not known. */
  firstPass: number | null;
  /** Ids of steps of which nobody judged the output. */
  notJudged: string[];
  /** Expected visits of each node in one case, in the order of the flow. */
  visits: ReadonlyMap<string, number>;
  /** Expected changes of lane in one case, along sequence flow. */
  handOffs: number | null;
  /** Flows that change lane: what can be seen on the map, whatever the shares. */
  laneCrossings: number;
  /** Message flows to and from other pools. */
  messages: number;
  problems: LeanProblem[];
}

/** The figures of one process: the pool with that id, or everything outside pools for an empty one. */
export function leanFigures(map: MapRecords, pool: string): LeanFigures {
  const nodes = map.nodes.filter((node) => node.pool === pool);
  const own = new Set(nodes.map((node) => node.id));
  const inside = groupBy(nodes, (node) => (own.has(node.parent) ? node.parent : ''));
  const lanes = new Map(nodes.map((node) => [node.id, node.lane]));
  const crosses = (source: string, target: string) => {
    const [from, to] = [lanes.get(source), lanes.get(target)];
    return !!from && !!to && from !== to;
  };
  const graph = flowGraph(inside.get('') ?? [], map.flows);
  const areas = byId(map.lanes);
  const isOurs = (lane: string) => !isOutside(lane, areas);
  const level = reckon(graph, inside, map, { crosses, isOurs });
  const steps = nodes.filter((node) => isActivity(node.kind) && !isOpened(node, inside));
  return {
    steps: steps.length,
    withoutProcess: steps
      .filter((node) => node.processMinutes === null && !node.processRange)
      .map((node) => node.id),
    withoutWait: steps.filter((node) => node.waitMinutes === null && !node.waitRange).map((node) => node.id),
    withoutValue: steps.filter((node) => node.value === null).map((node) => node.id),
    notJudged: steps.filter((node) => node.accurate === null).map((node) => node.id),
    ...level,
    laneCrossings: map.flows.filter((flow) => flow.kind === 'sequence' && crosses(flow.source, flow.target))
      .length,
    messages: map.flows.filter(
      (flow) =>
        flow.kind === 'message' && [flow.source, flow.target].some((end) => own.has(end) || end === pool)
    ).length
  };
}

/** The pools whose steps make up a process, most steps first; an empty id stands for steps outside pools. */
export function processesOf(map: MapRecords): string[] {
  const steps = groupBy(
    map.nodes.filter((node) => isActivity(node.kind)),
    (node) => node.pool
  );
  return [...steps].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([pool]) => pool);
}

type Level = Pick<
  LeanFigures,
  | 'process'
  | 'ownWork'
  | 'wait'
  | 'lead'
  | 'leadIsLowerBound'
  | 'leadWithoutWait'
  | 'leadRange'
  | 'valueAdding'
  | 'rework'
  | 'reworkAt'
  | 'firstPass'
  | 'visits'
  | 'handOffs'
  | 'problems'
>;

/** A sub-process whose steps stand on the map: its own minutes count only when somebody gave them. */
export function isOpened(node: Node, inside: ReadonlyMap<string, readonly Node[]>): boolean {
  return (
    (node.kind === 'subProcess' || node.kind === 'callActivity') &&
    node.processMinutes === null &&
    node.waitMinutes === null &&
    !node.processRange &&
    !node.waitRange &&
    (inside.get(node.id) ?? []).some((child) => isActivity(child.kind))
  );
}

function reckon(
  graph: FlowGraph,
  inside: Map<string, Node[]>,
  map: MapRecords,
  on: {
    /** Whether two steps stand in different lanes. */
    crosses: (source: string, target: string) => boolean;
    /** Whether the work of a lane is the organisation's. */
    isOurs: (lane: string) => boolean;
  }
): Level {
  const unknown: Level = {
    process: null,
    ownWork: null,
    wait: null,
    lead: null,
    leadIsLowerBound: false,
    leadWithoutWait: null,
    leadRange: null,
    valueAdding: null,
    rework: null,
    reworkAt: new Map(),
    firstPass: null,
    visits: new Map(),
    handOffs: null,
    problems: graph.problems
  };
  if (graph.problems.length || !graph.start) return unknown;
  const { visits, stuck } = expectedVisits(graph);
  if (stuck.length) return { ...unknown, problems: [{ code: 'no-way-out', ids: stuck }] };

  const opened = new Map<string, Level>();
  for (const id of visits.keys()) {
    const node = graph.nodes.get(id)!;
    if (isOpened(node, inside))
      opened.set(id, reckon(flowGraph(inside.get(id)!, map.flows), inside, map, on));
  }
  const problems = [...opened.values()].flatMap((level) => level.problems);
  if (problems.length) return { ...unknown, problems };

  const sum = (of: (id: string) => number) => {
    let total = 0;
    for (const [id, times] of visits) total += times * of(id);
    return total;
  };
  const at = (id: string) => graph.nodes.get(id)!;
  const process = (id: string) =>
    opened.get(id)?.process ?? expectedMinutes(at(id).processMinutes, at(id).processRange) ?? 0;
  const wait = (id: string) =>
    opened.get(id)?.wait ?? expectedMinutes(at(id).waitMinutes, at(id).waitRange) ?? 0;
  const lead = leadTime(graph, (id) => opened.get(id)?.lead ?? process(id) + wait(id));
  const flowing = leadTime(graph, (id) => opened.get(id)?.leadWithoutWait ?? process(id));
  const again = reworkAt(graph, visits, process, (id) => opened.get(id)?.rework ?? 0);
  const known = {
    process: sum(process),
    ownWork: sum((id) => opened.get(id)?.ownWork ?? (on.isOurs(at(id).lane) ? process(id) : 0)),
    wait: sum(wait),
    valueAdding: sum((id) => opened.get(id)?.valueAdding ?? (at(id).value === 'value' ? process(id) : 0)),
    rework: [...again.values()].reduce((total, minutes) => total + minutes, 0),
    reworkAt: again,
    visits: withInner(visits, opened),
    handOffs: sum((id) =>
      (graph.exits.get(id) ?? []).reduce(
        (total, exit) => total + (on.crosses(id, exit.target) ? exit.share : 0),
        opened.get(id)?.handOffs ?? 0
      )
    )
  };
  if ('notStructured' in lead || 'notStructured' in flowing) {
    const at = 'notStructured' in lead ? lead.notStructured : '';
    return { ...unknown, ...known, problems: [{ code: 'not-structured', ids: [at] }] };
  }
  const judged = rolledQuality(graph, visits.keys(), (id) =>
    opened.has(id) ? opened.get(id)!.firstPass : isActivity(at(id).kind) ? at(id).accurate : undefined
  );
  return {
    ...known,
    lead: lead.minutes,
    leadIsLowerBound: lead.lowerBound || [...opened.values()].some((level) => level.leadIsLowerBound),
    leadWithoutWait: flowing.minutes,
    leadRange: leadRange(graph, opened),
    firstPass: judged.share,
    problems: []
  };
}

/** The visits of steps inside open sub-processes stand after their sub-process, times its own visits. */
function withInner(
  visits: ReadonlyMap<string, number>,
  opened: ReadonlyMap<string, Level>
): Map<string, number> {
  if (!opened.size) return new Map(visits);
  const all = new Map<string, number>();
  for (const [id, times] of visits) {
    all.set(id, times);
    for (const [inner, each] of opened.get(id)?.visits ?? []) all.set(inner, times * each);
  }
  return all;
}

function leadRange(graph: FlowGraph, opened: ReadonlyMap<string, Level>): readonly [number, number] | null {
  const varies =
    [...graph.nodes.values()].some((node) => node.processRange || node.waitRange) ||
    [...opened.values()].some((level) => level.leadRange);
  if (!varies) return null;
  const [least, most] = ([0, 1] as const).map((end) =>
    leadTime(graph, (id) => {
      const inner = opened.get(id);
      if (inner) return inner.leadRange?.[end] ?? inner.lead ?? 0;
      const node = graph.nodes.get(id)!;
      return (
        (node.processRange?.[end] ?? node.processMinutes ?? 0) +
        (node.waitRange?.[end] ?? node.waitMinutes ?? 0)
      );
    })
  );
  return least && most && 'minutes' in least && 'minutes' in most ? [least.minutes, most.minutes] : null;
}
