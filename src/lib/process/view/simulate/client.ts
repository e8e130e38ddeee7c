import { runInWorker } from '$lib/document/worker-job';
import type { SimulationSettings } from '../../model';
import type { SimulationModel } from '../../rules/simulate/compile';
import type { SimulationResult } from '../../rules/simulate/simulate';

export interface SimulationJob {
  models: readonly SimulationModel[];
  settings: SimulationSettings;
}

/**
 * Runs maps in a worker, all by the same settings. Aborting ends the work at once.
 * @param onProgress the share that is done, 0–1
 * @throws Error, or the signal's reason
 */
export function simulateInBackground(
  job: SimulationJob,
  signal: AbortSignal,
  onProgress: (share: number) => void
): Promise<SimulationResult[]> {
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return runInWorker(start, job, { signal, onProgress });
}
