import type { PaperJob } from './make';
import type { OnPage } from '../paper/pdf/write';

export type PaperAnswer =
  | { type: 'page'; done: number; of: number }
  | { type: 'done'; bytes: Uint8Array }
  | { type: 'failed'; code: string; place: string; text: string };

/**
 * Makes the file without holding up the screen. Aborting ends the work at once.
 * @throws Error `drawing-too-large`, or the signal's reason
 */
export function makeInBackground(job: PaperJob, signal: AbortSignal, onPage?: OnPage): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker =
      job.format === 'pptx'
        ? new Worker(new URL('./slides-worker.ts', import.meta.url), { type: 'module' })
        : new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
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
    worker.onmessage = ({ data }: MessageEvent<PaperAnswer>) => {
      if (data.type === 'page') return onPage?.(data.done, data.of);
      end();
      if (data.type === 'done') resolve(data.bytes);
      else
        reject(Object.assign(new Error(data.text), data.code ? { code: data.code, place: data.place } : {}));
    };
    worker.postMessage(job);
  });
}
