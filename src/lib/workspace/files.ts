import { version } from '$app/environment';
import type { AskPassphrase, MergedDocument, MergeReport, TakenVault, WorkspaceCare } from '../document/care';
import type { Workspace } from '../document/context';
import { today } from '../document/day';
import { newId } from '../document/ids';
import { isWhole, namedMedia } from '../document/named-media';
import { WorkDocument } from '../document/work-document';
import { importInBackground } from '../interchange/bpmn';
import { detectFile, UnknownFileError } from '../interchange/detect';
import { readInWorker, writeInWorker, type JobOptions } from '../interchange/workspace-file/client';
import {
  collectionVersions,
  toExportDocument,
  workspaceFileName,
  type ExportDocument
} from '../interchange/workspace-file/contents';
import { WorkspaceFileError } from '../interchange/workspace-file/error';
import { archiveLimits } from '../interchange/workspace-file/limits';
import { newOffice, type ProcessAbout, type ProcessCollections } from '../process/model';
import { getLocale } from '../i18n/paraglide/runtime.js';
import { bpmnWarningWords } from '../ui/import/bpmn-words';
import { journeyNoteWords } from '../ui/import/journey-words';
import { createMap, openTable, readJourney, type TableFile } from './journey-files';
import { kinds } from './kinds';
import { neededBy } from './session-needs';

/** What came of taking in a workspace file. */
export interface ImportedFile {
  readonly report: MergeReport;
  /** When the file was written. */
  readonly writtenAt: Date;
  /** Titles of documents with parts that only a newer version of the app can show. */
  readonly newer: readonly string[];
  /** The document that the file was sent for. */
  readonly opens: string | undefined;
}

export interface TakeOptions extends JobOptions {
  /** How to ask for the passphrase of a vault; without it, who participants are is left out where one is needed. */
  readonly ask?: AskPassphrase;
}
const leaveOut: AskPassphrase = async () => undefined;

const usedBy =
  (document: string) =>
  ({ documents }: { readonly documents: readonly string[] }) =>
    documents.includes(document);

/** Reading every document leaves the screen this many milliseconds at most without a breath. */
const BREATH_MS = 30;

/**
 * The whole workspace as a file, or one service of it. What is in the bin goes along; who participants are goes
 * along, encrypted, only `withVault`. @param opens the session that it is sent for: then only what that needs goes along
 * @throws WorkspaceFileError, StorageError, or the signal's reason
 */
export async function exportFile(
  care: Pick<WorkspaceCare, 'allDocuments' | 'allMedia'> & Partial<Pick<WorkspaceCare, 'copyVault'>>,
  {
    service,
    withVault = false,
    opens,
    ...job
  }: JobOptions & { service?: string; withVault?: boolean; opens?: string } = {},
  now = new Date()
): Promise<{ bytes: Uint8Array; name: string }> {
  const all = (await care.allDocuments()).filter((copy) => !service || copy.service === service);
  const copies = opens ? neededBy(opens, all) : all;
  const media = await care.allMedia();
  const uses = new Map<string, string[]>();
  const documents: ExportDocument[] = [];
  let breath = performance.now();
  for (const { id, kind, service, update } of copies) {
    job.signal?.throwIfAborted();
    const document = new WorkDocument(id, kinds[kind]!);
    document.apply([update]);
    documents.push({ ...toExportDocument(document, service), update });
    // What no record names any more stays here: somebody took it away.
    const named = isWhole(document) ? namedMedia(document) : media.filter(usedBy(id)).map((one) => one.id);
    for (const one of named) uses.set(one, [...(uses.get(one) ?? []), id]);
    document.destroy();
    if (performance.now() - breath > BREATH_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      breath = performance.now();
    }
  }
  const studies = copies.flatMap(({ id, kind }) => (kind === 'study' ? id : []));
  const vault = withVault ? await care.copyVault?.(studies) : undefined;
  const going = media.flatMap((one) => {
    const documents = uses.get(one.id);
    return documents ? [{ ...one, documents }] : [];
  });
  const bytes = await writeInWorker(documents, going, { app: version, createdAt: now, vault, opens }, job);
  return { bytes, name: workspaceFileName(today(now)) };
}

/**
 * Takes in a workspace file: everything in one transaction, or nothing. What is here already is joined with what
 * comes in; twice is the same as once. @throws WorkspaceFileError, StorageError, or the signal's reason
 */
export async function importFile(
  care: WorkspaceCare,
  bytes: Uint8Array,
  { ask = leaveOut, ...job }: TakeOptions = {}
): Promise<ImportedFile> {
  const versions = Object.fromEntries(
    Object.entries(kinds).map(([kind, model]) => [kind, collectionVersions(model)])
  );
  const file = await readInWorker(bytes, versions, job);
  job.signal?.throwIfAborted();
  const report = await care.mergeDocuments(
    file.documents,
    file.media,
    file.vault && { copy: file.vault, ask }
  );
  return {
    report,
    writtenAt: new Date(file.createdAt),
    newer: file.documents.filter(({ newer }) => newer.length).map(({ title }) => title),
    opens: file.opens
  };
}

/** A map needs a service to belong to, and the screen shows none. Nothing was changed. */
export class NoServiceError extends Error {
  override name = 'NoServiceError';
  readonly code = 'file-needs-service';
  constructor(
    /** The file's name. */
    readonly place: string
  ) {
    super(`${place} needs a service`);
  }
}

/** What taking in any file gave; see `ui/import`. */
export interface TakenFile {
  readonly documents: readonly MergedDocument[];
  readonly writtenAt?: Date;
  readonly newer?: readonly string[];
  readonly warnings?: readonly string[];
  readonly vault?: TakenVault;
  readonly opens?: string;
}

/**
 * Takes in a file that somebody dropped or chose, by what its content is. A table is only opened: what its columns
 * are, and where it goes, is the user's to say.
 * @param service the service on the screen, which a map will belong to
 * @throws UnknownFileError, NoServiceError, and what the kind of file throws
 */
export async function takeFile(
  workspace: Workspace & WorkspaceCare,
  file: File,
  service: string | undefined,
  job: TakeOptions = {}
): Promise<TakenFile | { readonly table: TableFile }> {
  if (file.size > archiveLimits.totalBytes) throw new WorkspaceFileError('file-too-large', file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const guess = detectFile(bytes);
  if (guess.kind === 'unknown') throw new UnknownFileError(guess, file.name);
  if (guess.kind === 'workspace') {
    const { report, ...said } = await importFile(workspace, bytes, job);
    return { documents: report.documents, vault: report.vault, ...said };
  }
  if (guess.kind === 'workbook' || guess.kind === 'csv')
    return { table: openTable(bytes, guess.kind, file.name) };
  if (!service) throw new NoServiceError(file.name);
  if (guess.kind !== 'bpmn') return importJourney(workspace, bytes, guess.kind, file.name, service);
  return importProcess(workspace, bytes, file.name, service, job);
}

/** Makes a journey map of another program's file. What the map does not show of an OpenJourney file is kept. */
async function importJourney(
  workspace: Workspace,
  bytes: Uint8Array,
  kind: 'ojf' | 'mermaid' | 'cjml',
  name: string,
  service: string
): Promise<TakenFile> {
  const map = readJourney(bytes, kind, getLocale());
  const title = map.title.trim() || name.replace(/\.[^.]*$/, '');
  const source = kind === 'ojf' ? { bytes, name } : undefined;
  const id = await createMap(workspace, service, { ...map, title: title.slice(0, 500), source });
  return {
    documents: [{ id, kind: 'journey', service, title, state: 'new', losses: [] }],
    warnings: journeyNoteWords(map.notes)
  };
}

/** Makes a process map of a BPMN file and keeps the file itself, since export patches it. */
async function importProcess(
  workspace: Workspace,
  bytes: Uint8Array,
  sourceName: string,
  service: string,
  { signal }: JobOptions
): Promise<TakenFile> {
  const map = await importInBackground(bytes, sourceName, { signal });
  const id = newId();
  const source = await workspace.media.put(map.source.bytes, 'application/xml', id);
  const about: ProcessAbout = {
    id: 'about',
    title: map.title,
    binned: false,
    sample: false,
    createdAt: new Date().toISOString(),
    service,
    state: 'as-is',
    copyOf: '',
    owner: '',
    reviewOn: '',
    source,
    sourceName,
    planesRead: true,
    casesPerYear: null,
    ...newOffice
  };
  await workspace.create<ProcessCollections>('process', { about: [about], ...map.records }, id);
  return {
    documents: [{ id, kind: 'process', service, title: map.title, state: 'new', losses: [] }],
    warnings: bpmnWarningWords(map.warnings)
  };
}
