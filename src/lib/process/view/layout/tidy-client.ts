import type { MapRecords } from '../../rules/map';
import type { Tidied } from '../../rules/layout/tidy';

export interface TidyJob {
  records: MapRecords;
  /** Ids of the only steps to lay out; undefined for the whole map. */
  chosen: string[] | undefined;
}
export type TidyAnswer =
  | { type: 'progress'; done: number; of: number }
  | { type: 'done'; tidied: Tidied }
  | { type: 'failed'; text: string };

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
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./tidy-worker.ts', import.meta.url), { type: 'module' });
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
    worker.onmessage = ({ data }: MessageEvent<TidyAnswer>) => {
      if (data.type === 'progress') return onProgress(data.done, data.of);
      end();
      if (data.type === 'done') resolve(data.tidied);
      else reject(new Error(data.text));
    };
    worker.postMessage(job);
  });
}
