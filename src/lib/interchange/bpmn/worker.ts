/// <reference lib="webworker" />
import type { WorkerAnswer, WorkerJob } from './client';
import { BpmnError } from './error';
import { exportBpmn } from './export';
import { importBpmn } from './import';
import type { BpmnStage } from './types';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = (message: WorkerAnswer) => scope.postMessage(message);

scope.onmessage = async ({ data: job }: MessageEvent<WorkerJob>) => {
  try {
    const result =
      job.type === 'import'
        ? await importBpmn(job.bytes, job.fileName, sayStage)
        : await exportBpmn(job.request, sayStage);
    answer({ type: 'done', result });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof BpmnError) answer({ type: 'refused', code: error.code, place: error.place, text });
    else answer({ type: 'failed', text });
  }
};

function sayStage(stage: BpmnStage): void {
  answer({ type: 'stage', stage });
}
