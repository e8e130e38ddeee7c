import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { WorkspaceFileError, printable } from './error';
import { SLICE_BYTES, type ArchiveLimits } from './limits';

/** One file in the archive. */
export interface ArchiveEntry {
  readonly name: string;
  /** Bytes unpacked, as the directory says; held to it when unpacking. */
  readonly size: number;
}

interface Located extends ArchiveEntry {
  deflated: boolean;
  packed: number;
  crc: number;
  header: number;
  data: number;
}

/** A checked archive: nothing is unpacked until asked for. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  has(name: string): boolean;
  /** Unpacks one entry. @throws WorkspaceFileError when it holds more, less or other than the directory says */
  extract(name: string): Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
/** File types of Unix in the upper half of the external attributes. */
const UNIX_TYPE = 0xf000;
const UNIX_FILE = 0x8000;
const UNIX_FOLDER = 0x4000;
/** Plain ASCII parts under the archive's root; a trailing slash is a folder. */
const SAFE_NAME = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*\/?$/;

/**
 * Reads a zip archive's directory and refuses everything a workspace file never holds: unsafe or doubled names,
 * links, encryption, overlapping data, too many or too large entries. ZIP64 is not needed below the ceilings and
 * is refused. @param names what entries may be called. @throws WorkspaceFileError
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits, names = SAFE_NAME): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view);
  const count = view.getUint16(end + 10, true);
  const directoryBytes = view.getUint32(end + 12, true);
  const directory = view.getUint32(end + 16, true);
  if (count === 0xffff || count > limits.entries || directoryBytes > limits.entries * 200)
    throw new WorkspaceFileError('file-too-many-entries', 'zip');
  if (directory + directoryBytes !== end || view.getUint32(end + 4, true) !== 0) damaged('zip', 'directory');

  const entries = new Map<string, Located>();
  let at = directory;
  let total = 0;
  while (at < end) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) damaged('zip', 'directory');
    const next =
      at +
      CENTRAL_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) damaged('zip', 'directory');
    const entry = readEntry(bytes, view, at, directory, names);
    if (entries.has(entry.name)) throw new WorkspaceFileError('file-unsafe-entry', entry.name, 'doubled');
    total += entry.size;
    checkSize(entry, total, limits);
    entries.set(entry.name, entry);
    at = next;
  }
  if (entries.size !== count) damaged('zip', 'number of entries');
  checkApart([...entries.values()], directory);
  return {
    entries: [...entries.values()],
    has: (name) => entries.has(name),
    extract(name) {
      const entry = entries.get(name);
      if (!entry) throw new WorkspaceFileError('file-missing-entry', printable(name));
      return extract(bytes.subarray(entry.data, entry.data + entry.packed), entry, limits);
    }
  };
}

function damaged(place: string, detail: string): never {
  throw new WorkspaceFileError('file-damaged', place, detail);
}

/** Where the end record starts: the last thing in the file but for a comment. */
function findEnd(bytes: Uint8Array, view: DataView): number {
  const starts = bytes.length >= 4 && view.getUint32(0, true) === LOCAL;
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - 0xffff); at--)
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) === bytes.length)
      return at;
  throw new WorkspaceFileError(starts ? 'file-truncated' : 'file-not-workspace', 'zip');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number, names: RegExp): Located {
  const name = checkName(
    bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + view.getUint16(at + 28, true)),
    names
  );
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const type = (view.getUint32(at + 38, true) >>> 16) & UNIX_TYPE;
  const header = view.getUint32(at + 42, true);
  if (flags & 1) throw new WorkspaceFileError('file-encrypted', name);
  if (type !== 0 && type !== UNIX_FILE && type !== UNIX_FOLDER)
    throw new WorkspaceFileError('file-unsafe-entry', name, 'link or device');
  if (method !== 0 && method !== 8) damaged(name, `packing method ${method}`);
  if (header + LOCAL_BYTES > directory || view.getUint32(header, true) !== LOCAL) damaged(name, 'header');
  const localName = bytes.subarray(
    header + LOCAL_BYTES,
    header + LOCAL_BYTES + view.getUint16(header + 26, true)
  );
  if (checkName(localName, names) !== name)
    throw new WorkspaceFileError('file-unsafe-entry', name, 'two names');
  const entry = {
    name,
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header,
    data: header + LOCAL_BYTES + localName.length + view.getUint16(header + 28, true)
  };
  if (entry.data + entry.packed > directory) damaged(name, 'length');
  return entry;
}

function checkName(raw: Uint8Array, names: RegExp): string {
  const name = new TextDecoder().decode(raw);
  if (!names.test(name) || name.length > 200)
    throw new WorkspaceFileError('file-unsafe-name', printable(name));
  return name;
}

function checkSize(entry: Located, total: number, limits: ArchiveLimits): void {
  if (entry.size > limits.entryBytes || total > limits.totalBytes || swollen(entry.size, entry, limits))
    throw new WorkspaceFileError('file-too-large', entry.name);
}

function swollen(size: number, entry: Located, limits: ArchiveLimits): boolean {
  return size > limits.ratioFrom && size > entry.packed * limits.ratio;
}

/** Entries that share bytes are how a small file unpacks to petabytes without a single large entry. */
function checkApart(entries: Located[], directory: number): void {
  const sorted = entries.sort((a, b) => a.header - b.header);
  sorted.forEach((entry, i) => {
    const next = sorted[i + 1]?.header ?? directory;
    if (entry.data + entry.packed > next)
      throw new WorkspaceFileError('file-unsafe-entry', entry.name, 'overlap');
  });
}

function extract(packed: Uint8Array, entry: Located, limits: ArchiveLimits): Uint8Array {
  const out = entry.deflated ? inflate(packed, entry, limits) : packed.slice();
  if (out.length !== entry.size) throw new WorkspaceFileError('file-wrong-size', entry.name);
  if (crc32(out) !== entry.crc) throw new WorkspaceFileError('file-wrong-checksum', entry.name);
  return out;
}

function inflate(packed: Uint8Array, entry: Located, limits: ArchiveLimits): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let finished = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    finished ||= final;
    if (size > entry.size) throw new WorkspaceFileError('file-wrong-size', entry.name);
    if (size > limits.entryBytes || swollen(size, entry, limits))
      throw new WorkspaceFileError('file-too-large', entry.name);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += SLICE_BYTES)
      stream.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
  } catch (error) {
    if (error instanceof WorkspaceFileError) throw error;
    damaged(entry.name, error instanceof Error ? error.message : String(error));
  }
  if (!finished) damaged(entry.name, 'ends too early');
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
