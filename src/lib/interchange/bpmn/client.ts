import { runInWorker } from '../../document/worker-job';
import { exportBpmn } from './export';
import { readFurther } from './further';
import { importBpmn } from './import';
import type { FileDiagrams } from '../../process/rules/file-diagrams';
import type { BpmnStage, ExportedMap, ExportRequest, FileReading, ImportedMap, OnStage } from './types';

export type WorkerJob =
  | { type: 'import'; bytes: Uint8Array; fileName: string; diagram?: string | undefined }
  | { type: 'export'; request: ExportRequest }
  | { type: 'further'; bytes: Uint8Array; reading: FileReading };

export interface BackgroundOptions {
  readonly onStage?: OnStage;
  /** Aborting ends the work at once; the promise is refused with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

export interface ImportOptions extends BackgroundOptions {
  /** Id of the BPMNDiagram to read; absent for the one that shows most. */
  readonly diagram?: string | undefined;
}

/** Below these a worker takes longer to start than the work: about 300 nodes. */
const SMALL_BYTES = 250_000;
const SMALL_NODES = 300;

/** `importBpmn` without holding up the screen. @throws Error with the code and place of a BpmnError, or the signal's reason */
export async function importInBackground(
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions = {}
): Promise<ImportedMap> {
  const { signal, onStage, diagram } = options;
  signal?.throwIfAborted();
  if (bytes.length <= SMALL_BYTES)
    return unlessAborted(importBpmn(bytes, fileName, onStage, diagram), options);
  return run({ type: 'import', bytes, fileName, diagram }, options);
}

/** `exportBpmn` without holding up the screen. @throws Error with the code and place of a BpmnError, or the signal's reason */
export async function exportInBackground(
  request: ExportRequest,
  options: BackgroundOptions = {}
): Promise<ExportedMap> {
  options.signal?.throwIfAborted();
  const isSmall = request.records.nodes.length <= SMALL_NODES && (request.source?.length ?? 0) <= SMALL_BYTES;
  if (isSmall) return unlessAborted(exportBpmn(request, options.onStage), options);
  return run({ type: 'export', request }, options);
}

/** `readFurther` without holding up the screen. @throws Error with the code and place of a BpmnError, or the signal's reason */
export async function furtherInBackground(
  bytes: Uint8Array,
  reading: FileReading,
  options: BackgroundOptions = {}
): Promise<FileDiagrams> {
  options.signal?.throwIfAborted();
  if (bytes.length <= SMALL_BYTES) return readFurther(bytes, reading);
  return run({ type: 'further', bytes, reading }, options);
}

/** What was called off while the second reader was being fetched is not handed out. */
async function unlessAborted<R>(work: Promise<R>, { signal }: BackgroundOptions): Promise<R> {
  const result = await work;
  signal?.throwIfAborted();
  return result;
}

function run<Result>(job: WorkerJob, { onStage, signal }: BackgroundOptions): Promise<Result> {
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return runInWorker<Result, [BpmnStage]>(start, job, { onProgress: onStage, signal });
}
