import type { MediaCopy } from '../../document/care';
import { runInWorker } from '../../document/worker-job';
import type { ExportDocument, Progress, StagedFile, Versions, WriteOptions } from './contents';

export type WorkerJob =
  | { type: 'read'; bytes: Uint8Array; kinds: { readonly [kind: string]: Versions } }
  | {
      type: 'write';
      documents: readonly ExportDocument[];
      media: readonly MediaCopy[];
      options: WriteOptions;
    };

export interface JobOptions {
  readonly progress?: Progress;
  /** Aborting ends the work at once; the promise is refused with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** `readWorkspaceFile` away from the screen's thread. @throws Error with the code and place of a WorkspaceFileError, or the signal's reason */
export function readInWorker(
  bytes: Uint8Array,
  kinds: { readonly [kind: string]: Versions },
  options: JobOptions = {}
): Promise<StagedFile> {
  return run({ type: 'read', bytes, kinds }, options);
}

/** `writeWorkspaceFile` away from the screen's thread. @throws Error with the code and place of a WorkspaceFileError, or the signal's reason */
export function writeInWorker(
  documents: readonly ExportDocument[],
  media: readonly MediaCopy[],
  write: WriteOptions,
  options: JobOptions = {}
): Promise<Uint8Array> {
  return run({ type: 'write', documents, media, options: write }, options);
}

function run<Result>(job: WorkerJob, { progress, signal }: JobOptions): Promise<Result> {
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return runInWorker<Result, [done: number, of: number]>(start, job, { onProgress: progress, signal });
}
