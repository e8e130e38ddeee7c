import { unzlibSync } from 'fflate';

/** The tables of a font file by their four letters. */
export type Tables = ReadonlyMap<string, Uint8Array>;

const SIGNATURE = 0x774f4646;

/**
 * Takes a WOFF 1 file apart: a font whose tables are each packed with zlib (W3C, WOFF File Format 1.0).
 * @throws Error when the bytes are none
 */
export function readWoff(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 44 || view.getUint32(0) !== SIGNATURE) throw new Error('not a WOFF file');
  const tables = new Map<string, Uint8Array>();
  for (let at = 0; at < view.getUint16(12); at++) {
    const entry = 44 + at * 20;
    const [offset, packed, length] = [4, 8, 12].map((skip) => view.getUint32(entry + skip)) as [
      number,
      number,
      number
    ];
    const data = bytes.subarray(offset, offset + packed);
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, packed < length ? unzlibSync(data) : data);
  }
  return tables;
}
