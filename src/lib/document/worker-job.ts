/// <reference lib="webworker" />
/** One job in a worker of its own, with progress and a way to call it off: both ends of it. */

type Answer<Result, Progress> =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly result: Result }
  | { readonly type: 'failed'; readonly text: string; readonly code: string; readonly place: string };

export interface JobOptions<Progress extends readonly unknown[] = []> {
  readonly onProgress?: ((...progress: Progress) => void) | undefined;
  /** Aborting ends the work at once; the promise is refused with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has a job done away from the screen's thread, by a worker whose file calls `answerJobs`.
 * @param start makes the worker; written out where it is used, for the build finds workers by `new Worker(new URL(…))`
 * @throws Error with the code and place of what the worker threw, if any, or the signal's reason
 */
export function runInWorker<Result, Progress extends readonly unknown[] = []>(
  start: () => Worker,
  job: unknown,
  { onProgress, signal }: JobOptions<Progress> = {}
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = start();
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const abort = () => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort);
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message || 'the worker did not start'));
    };
    worker.onmessage = ({ data }: MessageEvent<Answer<Result, Progress>>) => {
      if (data.type === 'progress') return onProgress?.(...data.progress);
      end();
      if (data.type === 'done') resolve(data.result);
      else
        reject(Object.assign(new Error(data.text), data.code ? { code: data.code, place: data.place } : {}));
    };
    worker.postMessage(job);
  });
}

/**
 * Answers the jobs that come to this worker. Its code and place are what remains of an error that was thrown.
 * @param transfer what of the result is handed over instead of copied
 */
export function answerJobs<Job, Result, Progress extends readonly unknown[] = []>(
  work: (job: Job, onProgress: (...progress: Progress) => void) => Result | Promise<Result>,
  transfer: (result: Result) => Transferable[] = () => []
): void {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  const answer = (message: Answer<Result, Progress>, handedOver: Transferable[] = []) =>
    scope.postMessage(message, handedOver);
  scope.onmessage = async ({ data: job }: MessageEvent<Job>) => {
    try {
      const result = await work(job, (...progress) => answer({ type: 'progress', progress }));
      answer({ type: 'done', result }, transfer(result));
    } catch (error) {
      const { code, place, message } = error as { code?: unknown; place?: unknown; message?: string };
      answer({
        type: 'failed',
        text: message ?? String(error),
        code: typeof code === 'string' ? code : '',
        place: typeof place === 'string' ? place : ''
      });
    }
  };
}
