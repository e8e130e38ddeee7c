import { runInWorker } from '$lib/document/worker-job';
import type { MapRecords } from '../../rules/map';
import type { Tidied } from '../../rules/layout/tidy';

export interface TidyJob {
  records: MapRecords;
  /** Ids of the only steps to lay out; undefined for the whole map. */
  chosen: string[] | undefined;
}

/**
 * Lays a map out without holding up the screen. Aborting ends the work at once.
 * @param onProgress told how many lines are drawn, once the order is found
 * @throws Error when ELK fails, or the signal's reason
 */
export function tidyInBackground(
  job: TidyJob,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void
): Promise<Tidied> {
  const start = () => new Worker(new URL('./tidy-worker.ts', import.meta.url), { type: 'module' });
  return runInWorker(start, job, { signal, onProgress });
}
