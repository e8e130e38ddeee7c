import { answerJobs } from '../../document/worker-job';
import type { Progress, StagedFile } from './contents';
import type { WorkerJob } from './client';
import { readWorkspaceFile } from './read';
import { writeWorkspaceFile } from './write';

answerJobs((job: WorkerJob, progress: Progress): Promise<StagedFile | Uint8Array> => {
  if (job.type === 'read') return readWorkspaceFile(job.bytes, { kinds: job.kinds, progress });
  return writeWorkspaceFile(job.documents, job.media, job.options, progress);
}, buffers);

function buffers(result: StagedFile | Uint8Array): Transferable[] {
  const bytes =
    result instanceof Uint8Array
      ? [result]
      : [...result.documents.map((document) => document.update), ...result.media.map((one) => one.bytes)];
  return bytes.map((one) => one.buffer as ArrayBuffer);
}
