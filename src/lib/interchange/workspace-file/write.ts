import { Zip, ZipDeflate, ZipPassThrough, deflateSync, strToU8 } from 'fflate';
import type { MediaCopy } from '../../document/care';
import type { ExportDocument, Progress, WriteOptions } from './contents';
import { WorkspaceFileError } from './error';
import { archiveLimits } from './limits';
import { FORMAT, FORMAT_VERSION, MANIFEST, type Manifest, type ManifestFile } from './manifest';
import { sha256 } from './sha256';
import { VAULT, formatVault } from './vault';

/** One time for every entry: the same workspace gives the same bytes. The earliest that zip can say. */
const ENTRY_TIME = new Date(1980, 0, 1);

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Writes a workspace file. The same documents, media and options give the same bytes, in whatever order they
 * come. Media that no document here uses stay out. @throws WorkspaceFileError `file-too-large`, `file-too-many-entries` for what no reader would take
 */
export async function writeWorkspaceFile(
  documents: readonly ExportDocument[],
  media: readonly MediaCopy[],
  options: WriteOptions,
  progress?: Progress
): Promise<Uint8Array> {
  const archive = new ArchiveWriter();
  const steps = documents.length + media.length;
  let done = 0;
  const manifest: Manifest = {
    format: FORMAT,
    version: FORMAT_VERSION,
    app: options.app,
    createdAt: options.createdAt.toISOString(),
    documents: [],
    media: []
  };
  for (const { id, kind, title, service, versions, update, records } of [...documents].sort(byId)) {
    manifest.documents.push({
      id,
      kind,
      title: title.slice(0, 500),
      service,
      versions,
      update: await archive.add(`documents/${id}.update`, update),
      records: await archive.add(`documents/${id}.json`, strToU8(JSON.stringify(records, null, 1)))
    });
    progress?.(++done, steps);
  }
  const inFile = new Set(documents.map(({ id }) => id));
  for (const { type, documents: users, bytes } of [...media].sort(byId)) {
    const own = users.filter((user) => inFile.has(user)).sort();
    const name = `media/${await sha256(bytes)}`;
    if (own.length && !manifest.media.some(({ file }) => file === name))
      manifest.media.push({ type, documents: own, ...(await archive.add(name, bytes)) });
    progress?.(++done, steps);
  }
  if (options.vault) manifest.vault = await archive.add(VAULT, strToU8(formatVault(options.vault)));
  if (options.opens !== undefined && inFile.has(options.opens)) manifest.opens = options.opens;
  await archive.add(MANIFEST, strToU8(JSON.stringify(manifest, null, 1)));
  return archive.end();
}

class ArchiveWriter {
  #chunks: Uint8Array[] = [];
  #files = 0;
  #total = 0;
  #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  async add(file: string, bytes: Uint8Array): Promise<ManifestFile> {
    this.#total += bytes.length;
    if (bytes.length > archiveLimits.entryBytes || this.#total > archiveLimits.totalBytes)
      throw new WorkspaceFileError('file-too-large', file);
    if (++this.#files > archiveLimits.entries) throw new WorkspaceFileError('file-too-many-entries', file);
    // Large and very regular content packs so well that the reader would take it for a bomb: store it instead.
    const { ratio, ratioFrom } = archiveLimits;
    const pack = bytes.length <= ratioFrom || deflateSync(bytes).length * ratio > bytes.length;
    const entry = pack ? new ZipDeflate(file, { level: 6 }) : new ZipPassThrough(file);
    entry.mtime = ENTRY_TIME;
    this.#zip.add(entry);
    entry.push(bytes, true);
    return { file, size: bytes.length, sha256: await sha256(bytes) };
  }

  end(): Uint8Array {
    this.#zip.end();
    const out = new Uint8Array(this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      out.set(chunk, at);
      at += chunk.length;
    }
    return out;
  }
}
