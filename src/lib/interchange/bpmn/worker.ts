import { answerJobs } from '../../document/worker-job';
import type { WorkerJob } from './client';
import { exportBpmn } from './export';
import { readFurther } from './further';
import { importBpmn } from './import';
import type { BpmnStage } from './types';

answerJobs(async (job: WorkerJob, sayStage: (stage: BpmnStage) => void) => {
  if (job.type === 'import') return importBpmn(job.bytes, job.fileName, sayStage, job.diagram);
  if (job.type === 'export') return exportBpmn(job.request, sayStage);
  return readFurther(job.bytes, job.reading);
});
