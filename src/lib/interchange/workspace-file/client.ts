import type { MediaCopy } from '../../document/care';
import type { ExportDocument, Progress, StagedFile, Versions, WriteOptions } from './contents';
import { WorkspaceFileError, type WorkspaceFileErrorCode } from './error';

export type WorkerJob =
  | { type: 'read'; bytes: Uint8Array; kinds: { readonly [kind: string]: Versions } }
  | {
      type: 'write';
      documents: readonly ExportDocument[];
      media: readonly MediaCopy[];
      options: WriteOptions;
    };

export type WorkerAnswer =
  | { type: 'progress'; done: number; of: number }
  | { type: 'done'; result: StagedFile | Uint8Array }
  | { type: 'refused'; code: WorkspaceFileErrorCode; place: string; text: string }
  | { type: 'failed'; text: string };

export interface JobOptions {
  readonly progress?: Progress;
  /** Aborting ends the work at once; the promise is refused with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** `readWorkspaceFile` away from the screen's thread. @throws WorkspaceFileError, or the signal's reason */
export function readInWorker(
  bytes: Uint8Array,
  kinds: { readonly [kind: string]: Versions },
  options: JobOptions = {}
): Promise<StagedFile> {
  return run({ type: 'read', bytes, kinds }, options) as Promise<StagedFile>;
}

/** `writeWorkspaceFile` away from the screen's thread. @throws WorkspaceFileError, or the signal's reason */
export function writeInWorker(
  documents: readonly ExportDocument[],
  media: readonly MediaCopy[],
  write: WriteOptions,
  options: JobOptions = {}
): Promise<Uint8Array> {
  return run({ type: 'write', documents, media, options: write }, options) as Promise<Uint8Array>;
}

function run(job: WorkerJob, { progress, signal }: JobOptions): Promise<StagedFile | Uint8Array> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const abort = () => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort);
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message || 'the worker did not start'));
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.type === 'progress') return progress?.(data.done, data.of);
      end();
      if (data.type === 'done') resolve(data.result);
      else if (data.type === 'refused') reject(new WorkspaceFileError(data.code, data.place, data.text));
      else reject(new Error(data.text));
    };
    worker.postMessage(job);
  });
}
