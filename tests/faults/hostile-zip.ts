import { crc32 } from '../../src/lib/interchange/workspace-file/crc32';

/** One entry of an archive built by hand, so that every field can lie. */
export interface HostileEntry {
  name: string | Uint8Array;
  data: Uint8Array;
  /** 0 stored, 8 deflated; `data` is packed already. */
  method?: number;
  /** What the headers say. */
  size?: number;
  packed?: number;
  crc?: number;
  flags?: number;
  /** Unix mode, as in 0o120777 for a link. */
  mode?: number;
  /** Name in the local header, when it is another. */
  localName?: string;
  /** Where the directory says the local header is. */
  header?: number;
}

const text = (name: string | Uint8Array) =>
  typeof name === 'string' ? new TextEncoder().encode(name) : name;

function record(size: number, fields: [at: number, bytes: 2 | 4, value: number][]): Uint8Array {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  for (const [at, width, value] of fields)
    if (width === 2) view.setUint16(at, value & 0xffff, true);
    else view.setUint32(at, value >>> 0, true);
  return bytes;
}

/** A zip archive whose headers say exactly what they are told to say. */
export function hostileZip(entries: HostileEntry[], count = entries.length): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = text(entry.name);
    const local = text(entry.localName ?? entry.name);
    const { data, method = 0, flags = 0, mode = 0 } = entry;
    const [crc, packed, size] = [
      entry.crc ?? crc32(data),
      entry.packed ?? data.length,
      entry.size ?? data.length
    ];
    const header = record(30, [
      [0, 4, 0x04034b50],
      [6, 2, flags],
      [8, 2, method],
      [14, 4, crc],
      [18, 4, packed],
      [22, 4, size],
      [26, 2, local.length]
    ]);
    directory.push(
      record(46, [
        [0, 4, 0x02014b50],
        [4, 2, 0x0314],
        [8, 2, flags],
        [10, 2, method],
        [16, 4, crc],
        [20, 4, packed],
        [24, 4, size],
        [28, 2, name.length],
        [38, 4, mode * 0x10000],
        [42, 4, entry.header ?? at]
      ]),
      name
    );
    parts.push(header, local, data);
    at += 30 + local.length + data.length;
  }
  const directoryBytes = directory.reduce((sum, part) => sum + part.length, 0);
  const end = record(22, [
    [0, 4, 0x06054b50],
    [8, 2, count],
    [10, 2, count],
    [12, 4, directoryBytes],
    [16, 4, at]
  ]);
  return join([...parts, ...directory, end]);
}

/** The parts one after another. */
export function join(parts: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
