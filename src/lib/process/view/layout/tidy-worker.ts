import api from 'elkjs/lib/elk-api.js';
import { answerJobs } from '$lib/document/worker-job';
import { elkOrder } from '../../rules/layout/elk-order';
import { tidyChosen } from '../../rules/layout/tidy-chosen';
import { tidy } from '../../rules/layout/tidy';
import type { TidyJob } from './tidy-client';

answerJobs(async ({ records, chosen }: TidyJob, onRoute: (done: number, of: number) => void) => {
  const elk = new api({
    workerFactory: () => new Worker(new URL('./elk-worker.ts', import.meta.url), { type: 'module' })
  });
  try {
    const order = elkOrder(elk as never);
    return chosen
      ? await tidyChosen(records, new Set(chosen), order, onRoute)
      : await tidy(records, order, onRoute);
  } finally {
    elk.terminateWorker();
  }
});
