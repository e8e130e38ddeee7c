/// <reference lib="webworker" />
import { simulate } from '../../rules/simulate/simulate';
import type { SimulationAnswer, SimulationJob } from './client';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = (message: SimulationAnswer) => scope.postMessage(message);

scope.onmessage = ({ data: { models, settings } }: MessageEvent<SimulationJob>) => {
  try {
    const results = models.map((model, at) =>
      simulate(model, settings, (share) => answer({ type: 'done', share: (at + share) / models.length }))
    );
    answer({ type: 'results', results });
  } catch (error) {
    answer({ type: 'failed', text: error instanceof Error ? error.message : String(error) });
  }
};
