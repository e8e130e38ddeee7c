/// <reference lib="webworker" />
import type { StagedFile } from './contents';
import type { WorkerAnswer, WorkerJob } from './client';
import { WorkspaceFileError } from './error';
import { readWorkspaceFile } from './read';
import { writeWorkspaceFile } from './write';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = (message: WorkerAnswer, transfer: Transferable[] = []) => scope.postMessage(message, transfer);
const progress = (done: number, of: number) => answer({ type: 'progress', done, of });

scope.onmessage = async ({ data: job }: MessageEvent<WorkerJob>) => {
  try {
    if (job.type === 'read') {
      const file = await readWorkspaceFile(job.bytes, { kinds: job.kinds, progress });
      answer({ type: 'done', result: file }, buffers(file));
    } else {
      const bytes = await writeWorkspaceFile(job.documents, job.media, job.options, progress);
      answer({ type: 'done', result: bytes }, [bytes.buffer as ArrayBuffer]);
    }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof WorkspaceFileError)
      answer({ type: 'refused', code: error.code, place: error.place, text });
    else answer({ type: 'failed', text });
  }
};

function buffers(file: StagedFile): Transferable[] {
  const bytes = [...file.documents.map((document) => document.update), ...file.media.map((one) => one.bytes)];
  return bytes.map((one) => one.buffer as ArrayBuffer);
}
