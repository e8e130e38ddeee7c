/// <reference lib="webworker" />
import api from 'elkjs/lib/elk-api.js';
import type { MapRecords } from '../../rules/map';
import { elkOrder } from '../../rules/layout/elk-order';
import { tidyChosen } from '../../rules/layout/tidy-chosen';
import { tidy } from '../../rules/layout/tidy';
import type { TidyAnswer, TidyJob } from './tidy-client';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = (message: TidyAnswer) => scope.postMessage(message);

scope.onmessage = async ({ data: { records, chosen } }: MessageEvent<TidyJob>) => {
  const elk = new api({
    workerFactory: () => new Worker(new URL('./elk-worker.ts', import.meta.url), { type: 'module' })
  });
  const onRoute = (done: number, of: number) => answer({ type: 'progress', done, of });
  try {
    const order = elkOrder(elk as never);
    const map = records as MapRecords;
    const tidied = chosen
      ? await tidyChosen(map, new Set(chosen), order, onRoute)
      : await tidy(map, order, onRoute);
    answer({ type: 'done', tidied });
  } catch (error) {
    answer({ type: 'failed', text: error instanceof Error ? error.message : String(error) });
  } finally {
    elk.terminateWorker();
  }
};
