import { BpmnError } from './error';
import { exportBpmn } from './export';
import { importBpmn } from './import';
import type { BpmnErrorCode } from './error';
import type { BpmnStage, ExportedMap, ExportRequest, ImportedMap, OnStage } from './types';

export type WorkerJob =
  { type: 'import'; bytes: Uint8Array; fileName: string } | { type: 'export'; request: ExportRequest };

export type WorkerAnswer =
  | { type: 'stage'; stage: BpmnStage }
  | { type: 'done'; result: ImportedMap | ExportedMap }
  | { type: 'refused'; code: BpmnErrorCode; place: string; text: string }
  | { type: 'failed'; text: string };

export interface BackgroundOptions {
  readonly onStage?: OnStage;
  /** Aborting ends the work at once; the promise is refused with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Below these a worker takes longer to start than the work: about 300 nodes. */
const SMALL_BYTES = 250_000;
const SMALL_NODES = 300;

/** `importBpmn` without holding up the screen. @throws BpmnError, or the signal's reason */
export async function importInBackground(
  bytes: Uint8Array,
  fileName: string,
  options: BackgroundOptions = {}
): Promise<ImportedMap> {
  options.signal?.throwIfAborted();
  if (bytes.length <= SMALL_BYTES)
    return unlessAborted(importBpmn(bytes, fileName, options.onStage), options);
  return run({ type: 'import', bytes, fileName }, options) as Promise<ImportedMap>;
}

/** `exportBpmn` without holding up the screen. @throws BpmnError, or the signal's reason */
export async function exportInBackground(
  request: ExportRequest,
  options: BackgroundOptions = {}
): Promise<ExportedMap> {
  options.signal?.throwIfAborted();
  const isSmall = request.records.nodes.length <= SMALL_NODES && (request.source?.length ?? 0) <= SMALL_BYTES;
  if (isSmall) return unlessAborted(exportBpmn(request, options.onStage), options);
  return run({ type: 'export', request }, options) as Promise<ExportedMap>;
}

/** What was called off while the second reader was being fetched is not handed out. */
async function unlessAborted<R>(work: Promise<R>, { signal }: BackgroundOptions): Promise<R> {
  const result = await work;
  signal?.throwIfAborted();
  return result;
}

function run(job: WorkerJob, { onStage, signal }: BackgroundOptions): Promise<ImportedMap | ExportedMap> {
  return new Promise((resolve, reject) => {
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
      if (data.type === 'stage') return onStage?.(data.stage);
      end();
      if (data.type === 'done') resolve(data.result);
      else if (data.type === 'refused') reject(new BpmnError(data.code, data.place, data.text));
      else reject(new Error(data.text));
    };
    worker.postMessage(job);
  });
}
