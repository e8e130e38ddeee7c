import { openArchive, type Archive } from './archive';
import type { Progress, StagedFile, Versions } from './contents';
import { WorkspaceFileError, printable } from './error';
import { archiveLimits, type ArchiveLimits } from './limits';
import { MANIFEST, parseManifest, type Manifest, type ManifestFile } from './manifest';
import { sha256 } from './sha256';
import { VAULT, parseVault } from './vault';

export interface ReadOptions {
  /** The kinds of documents this app knows, with the version of each collection. */
  readonly kinds: { readonly [kind: string]: Versions };
  readonly limits?: ArchiveLimits;
  readonly progress?: Progress;
}

/**
 * Reads a workspace file, which may come from anybody. Every byte that is handed on was counted and matches its
 * checksum; nothing is taken in by reading. @throws WorkspaceFileError that says what is wrong and where
 */
export async function readWorkspaceFile(bytes: Uint8Array, options: ReadOptions): Promise<StagedFile> {
  const archive = openArchive(bytes, options.limits ?? archiveLimits);
  if (!archive.has(MANIFEST)) throw new WorkspaceFileError('file-not-workspace', MANIFEST);
  const manifest = parseManifest(decode(archive.extract(MANIFEST), MANIFEST));
  checkListed(archive, manifest);

  const steps = manifest.documents.length + manifest.media.length;
  let done = 0;
  const documents: StagedFile['documents'][number][] = [];
  for (const { id, kind, title, service, versions, update } of manifest.documents) {
    const known = Object.hasOwn(options.kinds, kind) ? options.kinds[kind]! : undefined;
    if (!known) throw new WorkspaceFileError('file-unknown-kind', printable(title) || id, kind);
    const newer = Object.keys(versions).filter(
      (name) => !Object.hasOwn(known, name) || versions[name]! > known[name]!
    );
    documents.push({ id, kind, title, service, newer, update: await unpack(archive, update) });
    options.progress?.(++done, steps);
  }
  const media: StagedFile['media'][number][] = [];
  for (const medium of manifest.media) {
    const { sha256: id, type, documents } = medium;
    media.push({ id, type, documents, bytes: await unpack(archive, medium) });
    options.progress?.(++done, steps);
  }
  const studies = new Set(documents.flatMap(({ id, kind }) => (kind === 'study' ? id : [])));
  const vault = manifest.vault && parseVault(decode(await unpack(archive, manifest.vault), VAULT), studies);
  const { app, createdAt, opens } = manifest;
  return { app, createdAt, documents, media, vault, opens };
}

/** Holds manifest and archive against each other: the same files, each under the name its place demands. */
function checkListed(archive: Archive, manifest: Manifest): void {
  const listed = new Set([MANIFEST]);
  const list = (file: ManifestFile, name: string, path: string) => {
    if (file.file !== name)
      throw new WorkspaceFileError('file-bad-manifest', `${MANIFEST} › ${path}`, 'not the name of this file');
    if (!archive.has(name)) throw new WorkspaceFileError('file-missing-entry', name);
    listed.add(name);
  };
  const ids = new Set<string>();
  manifest.documents.forEach(({ id, update, records }, at) => {
    if (ids.has(id))
      throw new WorkspaceFileError('file-bad-manifest', `${MANIFEST} › documents.${at}.id`, 'doubled');
    ids.add(id);
    list(update, `documents/${id}.update`, `documents.${at}.update`);
    list(records, `documents/${id}.json`, `documents.${at}.records`);
  });
  manifest.media.forEach((medium, at) => {
    if (!medium.documents.every((user) => ids.has(user)))
      throw new WorkspaceFileError(
        'file-bad-manifest',
        `${MANIFEST} › media.${at}.documents`,
        'not in this file'
      );
    if (listed.has(medium.file))
      throw new WorkspaceFileError('file-bad-manifest', `${MANIFEST} › media.${at}.file`, 'doubled');
    list(medium, `media/${medium.sha256}`, `media.${at}`);
  });
  if (manifest.opens !== undefined && !ids.has(manifest.opens))
    throw new WorkspaceFileError('file-bad-manifest', `${MANIFEST} › opens`, 'not in this file');
  if (manifest.vault) list(manifest.vault, VAULT, 'vault');
  for (const { name, size } of archive.entries)
    if (!listed.has(name) && !(size === 0 && (name === 'documents/' || name === 'media/')))
      throw new WorkspaceFileError('file-unexpected-entry', name);
}

async function unpack(archive: Archive, { file, size, sha256: wanted }: ManifestFile): Promise<Uint8Array> {
  const bytes = archive.extract(file);
  if (bytes.length !== size) throw new WorkspaceFileError('file-wrong-size', file);
  if ((await sha256(bytes)) !== wanted) throw new WorkspaceFileError('file-wrong-checksum', file);
  return bytes;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WorkspaceFileError('file-bad-manifest', name, 'not UTF-8');
  }
}
