import type {
  Closure,
  Node,
  ProcessAbout,
  Role,
  SimulationSettings,
  StepSimulation,
  Week
} from '../../model';
import { closedDays, firstMonday, type ClosedDays } from '../calendar/closed-days';
import { flowGraph, type FlowGraph, type LeanProblem } from '../lean/flow-graph';
import { expectedVisits } from '../lean/visits';
import { isActivity } from '../kinds';
import { isOutside } from '../lanes';
import { byId, groupBy, type MapRecords } from '../map';
import { Calendar } from './calendar';
import { distributionOf, meanOf, type Distribution } from './distribution';
import { laneOf, needsPeople, staffOf, type Staff } from './staff';

/** A way onward, taken by a share of the cases. */
export interface Way {
  flow: string;
  /** Number of the step it leads to. */
  to: number;
  /** 0–1. */
  share: number;
  /** Which of the ways into a join it is. */
  entry: number;
}

/** A node as a run takes it. */
export interface Step {
  id: string;
  /** How it goes on: one way by its share, all ways, or each way by its share and at least one. */
  onward: 'one' | 'all' | 'some';
  ways: Way[];
  /** Ways in that a join waits for; 0: no join. */
  joins: number;
  /** An inclusive join waits for those that can still come. */
  joinsSome: boolean;
  /** Number of the first step inside an open sub-process; −1 for none. */
  inner: number;
  terminates: boolean;
  wait: Distribution | undefined;
  work: Distribution | undefined;
  /** Number of the staff that does it; −1: nobody is needed. */
  staff: number;
  /** 0 is taken first. */
  rank: 0 | 1 | 2;
}

/** Why a map cannot be run, and what of it a run leaves out. `ids` are where to look. */
export type RunProblem = LeanProblem | { code: 'no-cases' | 'no-minutes' | 'never-open'; ids: string[] };
export interface RunNote {
  code: 'without-minutes' | 'boundary' | 'complex';
  ids: string[];
}

/** A map made ready to be run; plain data, so that a worker can be given it. */
export interface SimulationModel {
  steps: Step[];
  start: number;
  staff: Staff[];
  /** Number of the day that runs begin on, a Monday, and when the office is closed from then on. */
  begins: number;
  closed: ClosedDays | undefined;
  arrivals: { random: boolean; hours: Week | null; /** Open minutes between cases. */ gap: number };
}

export interface Compiled {
  /** Undefined when the map cannot be run. */
  model: SimulationModel | undefined;
  staff: Staff[];
  problems: RunProblem[];
  notes: RunNote[];
}

/** Everything of a map that a run asks for. */
export interface RunRequest {
  map: MapRecords;
  about: Pick<ProcessAbout, 'casesPerYear' | 'hoursPerDay' | 'hourlyRate' | 'holidays' | 'eves'>;
  closures: readonly Closure[];
  roles: readonly Role[];
  settings: SimulationSettings;
  stepSettings: readonly StepSimulation[];
  /** Id of the pool whose process is run; empty for what stands outside pools. */
  process: string;
}

const WEEKS_PER_YEAR = 365 / 7;
const SOME = new Set<Node['kind']>(['inclusiveGateway', 'complexGateway']);

/** Makes a map ready to be run, or says what is missing. */
export function compile(request: RunRequest): Compiled {
  const { map, about, settings, process } = request;
  const nodes = map.nodes.filter((node) => node.pool === process);
  const own = new Set(nodes.map((node) => node.id));
  const inside = groupBy(nodes, (node) => (own.has(node.parent) ? node.parent : ''));
  const levels = new Levels(map, inside);
  const start = levels.add('', 1);
  const problems = levels.problems;
  const steps = levels.steps.map((step) => step.node);
  const works = steps.filter((node) => isActivity(node.kind) && !levels.opened.has(node.id));
  const untimed = works.filter(
    ({ processMinutes, processRange }) => processMinutes === null && !processRange
  );
  if (works.length === untimed.length)
    problems.push({ code: 'no-minutes', ids: works.map((node) => node.id) });
  if (!about.casesPerYear) problems.push({ code: 'no-cases', ids: [] });

  const lanes = byId(map.lanes);
  const settingsOf = byId(request.stepSettings);
  /** Somebody of the organisation must be there; what others do takes its time, whenever they do it. */
  const needsStaff = (node: Node) =>
    needsPeople(node) && !levels.opened.has(node.id) && !isOutside(node.lane, lanes);
  const laneBy = (node: Node) => laneOf(node, lanes, request.roles);
  const workOf = (node: Node) =>
    levels.opened.has(node.id)
      ? undefined
      : distributionOf(
          node.processMinutes,
          node.processRange,
          settings,
          settingsOf.get(node.id)?.spread ?? null
        );
  const perWeek = (about.casesPerYear ?? 0) / WEEKS_PER_YEAR;
  const load = new Map<string, number>();
  for (const { node, visits } of levels.steps)
    if (needsStaff(node)) {
      const lane = laneBy(node);
      load.set(lane, (load.get(lane) ?? 0) + perWeek * visits * meanOf(workOf(node)!));
    }
  const begins = firstMonday(settings.startsOn);
  const closed = closedDays(about, request.closures, begins, weeksOf(settings));
  const staff = staffOf(map, request.roles, about, load, closed);
  for (const { hours, lanes: at } of staff)
    if (!new Calendar(hours, closed).openPerWeek) problems.push({ code: 'never-open', ids: at });
  const arrivalHours = new Calendar(settings.arrivalHours, closed);
  if (!arrivalHours.openPerWeek) problems.push({ code: 'never-open', ids: [] });
  const notes: RunNote[] = [
    { code: 'without-minutes' as const, ids: untimed.map((node) => node.id) },
    { code: 'boundary' as const, ids: levels.ignored },
    {
      code: 'complex' as const,
      ids: steps.filter((node) => node.kind === 'complexGateway').map(({ id }) => id)
    }
  ].filter(({ ids }) => ids.length);
  if (problems.length) return { model: undefined, staff, problems, notes };

  const model: SimulationModel = {
    start,
    staff,
    begins,
    closed,
    arrivals: {
      random: settings.arrivals === 'random',
      hours: settings.arrivalHours,
      gap: arrivalHours.openPerWeek / perWeek
    },
    steps: levels.steps.map(({ node, ...step }) => ({
      ...step,
      wait:
        levels.opened.has(node.id) || settingsOf.get(node.id)?.waitIsQueue
          ? undefined
          : distributionOf(node.waitMinutes, node.waitRange, settings),
      work: workOf(node),
      staff: needsStaff(node) ? staff.findIndex((known) => known.lanes.includes(laneBy(node))) : -1,
      rank: (1 - (settingsOf.get(node.id)?.priority ?? 0)) as Step['rank']
    }))
  };
  return { model, staff, problems, notes };
}

/** Weeks that a run may reach into: warm-up and counted days, and whole years, so that their mean is the year's. */
function weeksOf({ days, warmUpDays }: SimulationSettings): number {
  return Math.ceil((days + (warmUpDays ?? days)) / 364 + 1) * 52;
}

type Drawn = Omit<Step, 'wait' | 'work' | 'staff' | 'rank'> & { node: Node; visits: number };

/** The steps of a process and of its open sub-processes, numbered through. */
class Levels {
  readonly steps: Drawn[] = [];
  readonly problems: RunProblem[] = [];
  /** Ids of boundary events that a run leaves out. */
  readonly ignored: string[] = [];
  /** Ids of sub-processes that are gone through step by step. */
  readonly opened = new Set<string>();

  constructor(
    private readonly map: MapRecords,
    private readonly inside: ReadonlyMap<string, Node[]>
  ) {}

  /** Adds what stands directly in a sub-process. @returns the number of its first step */
  add(parent: string, times: number): number {
    const graph = flowGraph(this.inside.get(parent) ?? [], this.map.flows);
    const stops = graph.problems.filter(({ code }) => code !== 'not-structured');
    const { visits, stuck } = expectedVisits(graph);
    if (stuck.length) stops.push({ code: 'no-way-out', ids: stuck });
    this.problems.push(...stops);
    if (stops.length) return -1;
    const numbers = new Map([...visits.keys()].map((id, at) => [id, this.steps.length + at]));
    const level = [...visits].map(([id, each]) => this.#draw(graph, id, numbers, times * each));
    this.steps.push(...level);
    this.ignored.push(
      ...[...graph.nodes.values()]
        .filter(
          (node) => node.kind === 'boundaryEvent' && visits.has(node.attachedTo) && !visits.has(node.id)
        )
        .filter((node) => graph.exits.get(node.id)?.length)
        .map((node) => node.id)
    );
    for (const step of level)
      if (this.#isOpen(step.node)) {
        this.opened.add(step.id);
        step.inner = this.add(step.id, step.visits);
      }
    return numbers.get(graph.start) ?? -1;
  }

  /** Gone through step by step, unless somebody gave its minutes as a whole; as the lean figures do. */
  #isOpen(node: Node): boolean {
    const timed = node.processMinutes ?? node.waitMinutes ?? node.processRange ?? node.waitRange;
    return (
      (node.kind === 'subProcess' || node.kind === 'callActivity') &&
      timed === null &&
      (this.inside.get(node.id) ?? []).some((child) => isActivity(child.kind))
    );
  }

  #draw(graph: FlowGraph, id: string, numbers: ReadonlyMap<string, number>, visits: number): Drawn {
    const node = graph.nodes.get(id)!;
    const entries = (target: string) =>
      (graph.incoming.get(target) ?? []).filter((flow) => numbers.has(flow.source));
    const isSome = SOME.has(node.kind);
    const exits = (graph.exits.get(id) ?? []).filter((exit) => numbers.has(exit.target));
    const ways = exits.map((exit) => ({
      flow: exit.flow.id,
      to: numbers.get(exit.target)!,
      // What is not known of an inclusive gateway's way counts as always taken.
      share: isSome && exits.length > 1 ? (exit.flow.probability ?? 1) : exit.share,
      entry: Math.max(0, entries(exit.target).indexOf(exit.flow))
    }));
    const all = ways.length > 1 && ways.every((way) => way.share === 1) && node.kind !== 'exclusiveGateway';
    const into = entries(id).length;
    return {
      id,
      node,
      visits,
      ways,
      onward: all ? 'all' : isSome && ways.length > 1 ? 'some' : 'one',
      joins: into > 1 && (node.kind === 'parallelGateway' || isSome) ? into : 0,
      joinsSome: isSome,
      inner: -1,
      terminates: node.kind === 'endEvent' && node.trigger === 'terminate'
    };
  }
}
