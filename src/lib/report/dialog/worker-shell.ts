/// <reference lib="webworker" />
import type { PaperAnswer } from './client';
import type { PaperJob } from './make';
import type { OnPage } from '../paper/pdf/write';

/** Answers the jobs that come to this worker with the files that `make` makes of them. */
export function answerJobs(make: (job: PaperJob, onPage: OnPage) => Promise<Uint8Array>): void {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  const answer = (message: PaperAnswer) => scope.postMessage(message);
  scope.onmessage = async ({ data: job }: MessageEvent<PaperJob>) => {
    try {
      answer({ type: 'done', bytes: await make(job, (done, of) => answer({ type: 'page', done, of })) });
    } catch (error) {
      const { code = '', place = '', message = String(error) } = error as { [part: string]: string };
      answer({ type: 'failed', code, place, text: message });
    }
  };
}
