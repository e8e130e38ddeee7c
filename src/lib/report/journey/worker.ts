/// <reference lib="webworker" />
import type { PaperAnswer } from './client';
import { makeFile, type PaperJob } from './make';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = (message: PaperAnswer) => scope.postMessage(message);

scope.onmessage = async ({ data: job }: MessageEvent<PaperJob>) => {
  try {
    const bytes = await makeFile(job, (done, of) => answer({ type: 'page', done, of }));
    answer({ type: 'done', bytes });
  } catch (error) {
    const {
      code = '',
      place = '',
      message = String(error)
    } = error as {
      code?: string;
      place?: string;
      message?: string;
    };
    answer({ type: 'failed', code, place, text: message });
  }
};
