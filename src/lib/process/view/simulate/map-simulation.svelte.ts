import type { WorkDocument } from '$lib/document/work-document';
import { byOrder } from '$lib/document/order';
import { plainSimulation, type ProcessCollections } from '../../model';
import { processesOf } from '../../rules/lean/figures';
import { compile, type Compiled, type RunRequest } from '../../rules/simulate/compile';
import type { SimulationResult } from '../../rules/simulate/simulate';
import type { ProcessMap } from '../process-map.svelte';
import { simulateInBackground } from './client';

type Doc = WorkDocument<ProcessCollections>;

/** What runs of a map have come to; view state, gone with the screen. */
export interface Shown {
  result: SimulationResult;
  /** The other half of as-is and to-be, run by the same chances. */
  other: SimulationResult | undefined;
  /** What was run, to tell whether the map changed since. */
  of: RunRequest;
}

/** Runs the map on screen; what came of it is kept on the screen's map. Its settings are in the document. */
export class MapSimulation {
  /** Share of the runs under way that is done; undefined when nothing runs. */
  progress: number | undefined = $state();
  #stop: AbortController | undefined;

  constructor(private readonly map: ProcessMap) {}

  readonly settings = $derived.by(() => this.map.doc.get('simulation', 'simulation') ?? plainSimulation);
  readonly roles = $derived.by(() => this.map.doc.all('roles').toSorted(byOrder));
  readonly stepSettings = $derived.by(() => this.map.doc.all('stepSimulations'));
  readonly closures = $derived.by(() => this.map.doc.all('closures'));
  readonly request: RunRequest | undefined = $derived.by(
    () =>
      this.map.about && {
        map: this.map.records,
        about: this.map.about,
        closures: this.closures,
        roles: this.roles,
        settings: this.settings,
        stepSettings: this.stepSettings,
        process: this.map.process ?? processesOf(this.map.records)[0] ?? ''
      }
  );
  readonly compiled: Compiled | undefined = $derived.by(() => this.request && compile(this.request));
  readonly isStale = $derived.by(() => {
    const { request, map } = this;
    return !!map.simulated && !!request && !isSame(map.simulated.of, request);
  });

  /** Runs the map, beside another one if given. @returns false when it was stopped. @throws Error */
  async run(other?: Doc): Promise<boolean> {
    const { request, compiled } = this;
    if (!request || !compiled?.model) return false;
    this.stop();
    const stop = (this.#stop = new AbortController());
    this.progress = 0;
    const beside = other && compile(requestOf(other, request)).model;
    try {
      const [result, second] = await simulateInBackground(
        { models: beside ? [compiled.model, beside] : [compiled.model], settings: request.settings },
        stop.signal,
        (share) => (this.progress = share)
      );
      this.map.simulated = { result: result!, other: second, of: request };
      return true;
    } catch (error) {
      if (stop.signal.aborted) return false;
      throw error;
    } finally {
      if (this.#stop === stop) this.progress = undefined;
    }
  }

  stop(): void {
    this.#stop?.abort();
  }
}

/** Whether two runs are of the same records: a record is replaced only when it changes. */
function isSame(one: RunRequest, other: RunRequest): boolean {
  const parts = ({ map, about, closures, roles, settings, stepSettings, process }: RunRequest) => [
    ...[map.nodes, map.flows, map.pools, map.lanes, closures, roles, stepSettings].flatMap((list) => [
      list.length,
      ...list
    ]),
    about,
    settings,
    process
  ];
  const others = parts(other);
  return parts(one).every((part, at) => part === others[at]);
}

/** Another map run as this one: its own people, closed days, steps and arrivals, this one's days, runs and chances. */
export function requestOf(doc: Doc, like: RunRequest): RunRequest {
  const map = {
    nodes: doc.all('nodes'),
    flows: doc.all('flows'),
    pools: doc.all('pools'),
    lanes: doc.all('lanes')
  };
  const own = doc.get('simulation', 'simulation') ?? plainSimulation;
  const { days, warmUpDays, replications, seed, startsOn } = like.settings;
  const processes = processesOf(map);
  return {
    map,
    about: doc.get('about', 'about') ?? like.about,
    closures: doc.all('closures'),
    roles: doc.all('roles').toSorted(byOrder),
    settings: { ...own, days, warmUpDays, replications, seed, startsOn },
    stepSettings: doc.all('stepSimulations'),
    process: processes.includes(like.process) ? like.process : (processes[0] ?? '')
  };
}
