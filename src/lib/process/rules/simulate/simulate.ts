import type { SimulationSettings } from '../../model';
import type { SimulationModel } from './compile';
import { replicate } from './replicate';
import { estimate, percentile, spreadOf, warmUpLength, type Estimate, type Spread } from './statistics';
import type { Replication } from './tally';
import { Trace, type RunTrace } from './trace';

const MINUTES_A_DAY = 24 * 60;
/** Runs by which the warm-up is found, and into how many parts each is cut for that. */
const PILOTS = 5;
const PILOT_SAMPLES = 500;
/** Bars of the distribution of lead times. */
const BARS = 24;
/** A role that is as good as never free has work piling up before it. */
const OVERLOADED = 0.995;

/** Minutes of one step in one case that comes to it; shares of cases aside. */
export interface StepResult {
  id: string;
  /** Times done in a case. */
  visits: number;
  /** Minutes each time. */
  queue: number;
  wait: number;
  work: number;
  pause: number;
  /** Minutes of queue in one case that goes through the map: visits · queue. */
  queuePerCase: number;
}

export interface StaffResult {
  id: string;
  lanes: string[];
  name: string;
  count: number;
  assumed: boolean;
  /** Share of their time they work on cases, 0–1. */
  utilisation: Estimate;
  /** Cases that wait for them, on average. */
  waiting: number;
  overloaded: boolean;
}

/** Figures of each run, in the order of the runs: what two maps are compared by. */
export interface RunFigures {
  lead: number[];
  p50: number[];
  p85: number[];
  p95: number[];
  /** Cases finished a week. */
  perWeek: number[];
  inProcess: number[];
  work: number[];
  queue: number[];
  /** Cost of the work of one case; empty when no rate is known. */
  cost: number[];
}
export type RunFigure = keyof RunFigures;

/** What the runs of a map came to. Times in minutes. */
export interface SimulationResult {
  runs: RunFigures;
  estimates: { readonly [F in RunFigure]?: Estimate };
  /** How lead times spread over all runs. */
  spread: Spread;
  steps: StepResult[];
  staff: StaffResult[];
  /** Id of the staff whose queue costs cases most; undefined when nobody waits for people. */
  bottleneck: string | undefined;
  warmUpDays: number;
  /** False when no end of the warm-up was found: the figures lean on a beginning that never settled. */
  settled: boolean;
  /** Days counted in each run. */
  days: number;
  /** Share of cases that wait for ever at a join, and the joins. */
  stuck: { share: number; ids: string[] };
  /** Work piled up so that at least one run was broken off. */
  overflow: boolean;
  /** How cases moved in the beginning of the first run's counted period. */
  trace: RunTrace;
}

/**
 * Runs a map as often as its settings ask for. The same settings give the same result.
 * @param onProgress the share that is done, 0–1, after each run
 */
export function simulate(
  model: SimulationModel,
  settings: SimulationSettings,
  onProgress?: (share: number) => void
): SimulationResult {
  const { seed, replications } = settings;
  const period = settings.days * MINUTES_A_DAY;
  const pilots = settings.warmUpDays === null ? PILOTS : 0;
  let done = 0;
  const say = () => onProgress?.(++done / (replications + pilots));
  const { warmUp, settled } = findWarmUp(model, settings, say);
  const trace = new Trace(warmUp);
  const runs: Replication[] = [];
  for (let run = 0; run < replications; run++) {
    runs.push(replicate(model, { seed, run, warmUp, period, trace: run ? undefined : trace }));
    say();
    // A pile that only grows makes every run long, and none of them better.
    if (runs.at(-1)!.overflow && run > 0) break;
  }
  return summarise(model, settings, runs, {
    warmUp,
    settled,
    trace: trace.close(warmUp + period, model)
  });
}

function findWarmUp(
  model: SimulationModel,
  { seed, days, warmUpDays }: SimulationSettings,
  say: () => void
): { warmUp: number; settled: boolean } {
  if (warmUpDays !== null) return { warmUp: warmUpDays * MINUTES_A_DAY, settled: true };
  const period = days * MINUTES_A_DAY;
  const sampleEvery = period / PILOT_SAMPLES;
  const mean = new Array<number>(PILOT_SAMPLES).fill(0);
  for (let run = 0; run < PILOTS; run++) {
    // Runs of their own: the chances by which the cut is chosen must not be those that are counted.
    const { samples } = replicate(model, { seed, run: -1 - run, warmUp: 0, period, sampleEvery });
    samples.forEach((value, at) => at < PILOT_SAMPLES && (mean[at]! += value / PILOTS));
    say();
  }
  const { cut, settled } = warmUpLength(mean);
  // Whole weeks, so that every weekday is counted as often as the others.
  const weeks = Math.ceil((cut * sampleEvery) / (7 * MINUTES_A_DAY));
  return { warmUp: weeks * 7 * MINUTES_A_DAY, settled };
}

function summarise(
  model: SimulationModel,
  settings: SimulationSettings,
  runs: readonly Replication[],
  { warmUp, settled, trace }: { warmUp: number; settled: boolean; trace: RunTrace }
): SimulationResult {
  const figures = runFigures(model, runs);
  const steps = model.steps.map((step, at) => stepResult(step.id, at, runs));
  const staff = model.staff.map((people, at): StaffResult => {
    const shares = runs.map((run) => (run.staff.open[at] ? run.staff.busy[at]! / run.staff.open[at]! : 0));
    const utilisation = estimate(shares) ?? {
      mean: shares[0] ?? 0,
      low: shares[0] ?? 0,
      high: shares[0] ?? 0
    };
    const waiting = runs.reduce((sum, run) => sum + run.staff.waiting[at]!, 0) / runs.length;
    const { id, lanes, name, count, assumed } = people;
    const overloaded = utilisation.mean > OVERLOADED;
    return { id, lanes: [...lanes], name, count, assumed, utilisation, waiting, overloaded };
  });
  const longest = staff.reduce<StaffResult | undefined>(
    (most, one) => (one.waiting > (most?.waiting ?? 0) ? one : most),
    undefined
  );
  const stuck = model.steps.map((_, at) => runs.reduce((sum, run) => sum + run.stuck[at]!, 0));
  const arrived = runs.reduce((sum, run) => sum + run.arrived, 0);
  const estimates: { [F in RunFigure]?: Estimate } = {};
  for (const name of Object.keys(figures) as RunFigure[]) estimates[name] = estimate(figures[name]);
  return {
    runs: figures,
    estimates,
    spread: spreadOf(
      runs.flatMap((run) => [...run.leads]),
      BARS
    ),
    steps,
    staff,
    bottleneck: longest?.id,
    warmUpDays: warmUp / MINUTES_A_DAY,
    settled,
    days: settings.days,
    stuck: {
      share: arrived ? stuck.reduce((sum, count) => sum + count, 0) / arrived : 0,
      ids: model.steps.filter((_, at) => stuck[at]).map(({ id }) => id)
    },
    overflow: runs.some((run) => run.overflow),
    trace
  };
}

function runFigures(model: SimulationModel, runs: readonly Replication[]): RunFigures {
  const sorted = runs.map((run) => run.leads.toSorted());
  const perCase = (of: (run: Replication) => number) =>
    runs.map((run) => (run.finished ? of(run) / run.finished : NaN));
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const rates = model.staff.map((people) => people.hourlyRate);
  const isPriced = rates.length > 0 && rates.every((rate) => rate !== null);
  return {
    lead: perCase((run) => total(run.leads)),
    p50: sorted.map((leads) => percentile(leads, 0.5)),
    p85: sorted.map((leads) => percentile(leads, 0.85)),
    p95: sorted.map((leads) => percentile(leads, 0.95)),
    perWeek: runs.map((run) => (run.finished / run.period) * 7 * MINUTES_A_DAY),
    inProcess: runs.map((run) => run.inProcess),
    work: perCase((run) => total(run.steps.work)),
    queue: perCase((run) => total(run.steps.queue)),
    cost: isPriced
      ? perCase((run) => run.staff.busy.reduce((sum, minutes, at) => sum + (minutes / 60) * rates[at]!, 0))
      : []
  };
}

function stepResult(id: string, at: number, runs: readonly Replication[]): StepResult {
  const total = (of: (run: Replication) => number) => runs.reduce((sum, run) => sum + of(run), 0);
  const visits = total((run) => run.steps.visits[at]!);
  const cases = total((run) => run.finished) || 1;
  const each = (of: (run: Replication) => number) => (visits ? total(of) / visits : 0);
  return {
    id,
    visits: visits / cases,
    queue: each((run) => run.steps.queue[at]!),
    wait: each((run) => run.steps.wait[at]!),
    work: each((run) => run.steps.work[at]!),
    pause: each((run) => run.steps.pause[at]!),
    queuePerCase: total((run) => run.steps.queue[at]!) / cases
  };
}
