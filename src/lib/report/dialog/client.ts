import { runInWorker } from '../../document/worker-job';
import type { PaperJob } from './make';
import type { OnPage } from '../paper/pdf/write';

/**
 * Makes the file without holding up the screen. Aborting ends the work at once.
 * @throws Error `drawing-too-large`, or the signal's reason
 */
export function makeInBackground(job: PaperJob, signal: AbortSignal, onPage?: OnPage): Promise<Uint8Array> {
  const start = () =>
    job.format === 'pptx'
      ? new Worker(new URL('./slides-worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return runInWorker(start, job, { signal, onProgress: onPage });
}
