import type { SimulationSettings } from '../../model';
import type { SimulationModel } from '../../rules/simulate/compile';
import type { SimulationResult } from '../../rules/simulate/simulate';

export interface SimulationJob {
  models: readonly SimulationModel[];
  settings: SimulationSettings;
}

export type SimulationAnswer =
  | { type: 'done'; share: number }
  | { type: 'results'; results: SimulationResult[] }
  | { type: 'failed'; text: string };

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
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
    };
    const abort = () => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort);
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message || 'the worker did not start'));
    };
    worker.onmessage = ({ data }: MessageEvent<SimulationAnswer>) => {
      if (data.type === 'done') return onProgress(data.share);
      end();
      if (data.type === 'results') resolve(data.results);
      else reject(new Error(data.text));
    };
    worker.postMessage(job);
  });
}
