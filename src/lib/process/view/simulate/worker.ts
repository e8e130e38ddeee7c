import { answerJobs } from '$lib/document/worker-job';
import { simulate } from '../../rules/simulate/simulate';
import type { SimulationJob } from './client';

answerJobs(({ models, settings }: SimulationJob, onProgress: (share: number) => void) =>
  models.map((model, at) => simulate(model, settings, (share) => onProgress((at + share) / models.length)))
);
