/// <reference lib="webworker" />
import type { WorkerAnswer, WorkerJob } from './client';
import { BpmnError } from './error';
import { exportBpmn } from './export';
import { readFurther } from './further';
import { importBpmn } from './import';
import type { BpmnStage } from './types';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = (message: WorkerAnswer) => scope.postMessage(message);

scope.onmessage = async ({ data: job }: MessageEvent<WorkerJob>) => {
  try {
    answer({ type: 'done', result: await work(job) });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof BpmnError) answer({ type: 'refused', code: error.code, place: error.place, text });
    else answer({ type: 'failed', text });
  }
};

async function work(job: WorkerJob) {
  if (job.type === 'import') return importBpmn(job.bytes, job.fileName, sayStage, job.diagram);
  if (job.type === 'export') return exportBpmn(job.request, sayStage);
  return readFurther(job.bytes, job.reading);
}

function sayStage(stage: BpmnStage): void {
  answer({ type: 'stage', stage });
}
