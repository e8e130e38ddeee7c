import { version } from '$app/environment';
import type { MergeReport, WorkspaceCare } from '../document/care';
import { today } from '../document/field';
import { WorkDocument } from '../document/work-document';
import { readInWorker, writeInWorker, type JobOptions } from '../interchange/workspace-file/client';
import {
  collectionVersions,
  toExportDocument,
  workspaceFileName,
  type ExportDocument
} from '../interchange/workspace-file/contents';
import { kinds } from './kinds';

/** What came of taking in a workspace file. */
export interface ImportedFile {
  readonly report: MergeReport;
  /** When the file was written. */
  readonly writtenAt: Date;
  /** Titles of documents with parts that only a newer version of the app can show. */
  readonly newer: readonly string[];
}

/** Reading every document leaves the screen this many milliseconds at most without a breath. */
const BREATH_MS = 30;

/**
 * The whole workspace as a file, or one service of it. What is in the bin goes along; who participants are never
 * does. @throws WorkspaceFileError, StorageError, or the signal's reason
 */
export async function exportFile(
  care: WorkspaceCare,
  { service, ...job }: JobOptions & { service?: string } = {},
  now = new Date()
): Promise<{ bytes: Uint8Array; name: string }> {
  const copies = (await care.allDocuments()).filter((copy) => !service || copy.service === service);
  const media = (await care.allMedia()).filter(
    ({ documents }) => !service || copies.some(({ id }) => documents.includes(id))
  );
  const documents: ExportDocument[] = [];
  let breath = performance.now();
  for (const { id, kind, service, update } of copies) {
    job.signal?.throwIfAborted();
    const document = new WorkDocument(id, kinds[kind]!);
    document.apply([update]);
    documents.push({ ...toExportDocument(document, service), update });
    document.destroy();
    if (performance.now() - breath > BREATH_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      breath = performance.now();
    }
  }
  const bytes = await writeInWorker(documents, media, { app: version, createdAt: now }, job);
  return { bytes, name: workspaceFileName(today(now)) };
}

/**
 * Takes in a workspace file: everything in one transaction, or nothing. What is here already is joined with what
 * comes in; twice is the same as once. @throws WorkspaceFileError, StorageError, or the signal's reason
 */
export async function importFile(
  care: WorkspaceCare,
  bytes: Uint8Array,
  job: JobOptions = {}
): Promise<ImportedFile> {
  const versions = Object.fromEntries(
    Object.entries(kinds).map(([kind, model]) => [kind, collectionVersions(model)])
  );
  const file = await readInWorker(bytes, versions, job);
  job.signal?.throwIfAborted();
  const report = await care.mergeDocuments(file.documents, file.media);
  return {
    report,
    writtenAt: new Date(file.createdAt),
    newer: file.documents.filter(({ newer }) => newer.length).map(({ title }) => title)
  };
}
