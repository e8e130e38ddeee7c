import type { Outlines } from './outlines';

/** A glyph to put into a font: from which file, and its number there. */
export interface Pick {
  readonly file: number;
  readonly glyph: number;
}

const HAS_INSTRUCTIONS = 0x100;
const MORE_COMPONENTS = 0x20;

/**
 * Makes one small TrueType font of glyphs out of several files of the same design. Instructions for screens of few
 * pixels are left out. Glyph n + 1 of the result is pick n; after them come the parts they are put together from.
 * @returns the font, with the tables that a PDF needs (ISO 32000-1, 9.9)
 */
export function makeSubset(files: readonly Outlines[], picks: readonly Pick[]): Uint8Array {
  const numbers = new Map<string, number>();
  const all: Pick[] = [{ file: 0, glyph: 0 }, ...picks];
  all.forEach(({ file, glyph }, at) => numbers.set(`${file}/${glyph}`, at));
  const numberOf = (file: number, glyph: number) => {
    const key = `${file}/${glyph}`;
    if (!numbers.has(key)) {
      numbers.set(key, all.length);
      all.push({ file, glyph });
    }
    return numbers.get(key)!;
  };
  const drawings: Uint8Array[] = [];
  // Grows while it is walked: parts of glyphs that are put together come after the rest.
  for (let at = 0; at < all.length; at++) {
    const { file, glyph } = all[at]!;
    drawings.push(withoutInstructions(files[file]!.drawing(glyph), (part) => numberOf(file, part)));
  }
  const loca = new DataView(new ArrayBuffer((all.length + 1) * 4));
  const hmtx = new DataView(new ArrayBuffer(all.length * 4));
  let length = 0;
  drawings.forEach((drawing, at) => {
    loca.setUint32(at * 4, length);
    hmtx.setUint16(at * 4, files[all[at]!.file]!.advance(all[at]!.glyph));
    if (drawing.length) hmtx.setInt16(at * 4 + 2, new DataView(drawing.buffer).getInt16(2));
    length += drawing.length;
  });
  loca.setUint32(all.length * 4, length);
  const glyf = new Uint8Array(length);
  drawings.forEach((drawing, at) => glyf.set(drawing, loca.getUint32(at * 4)));
  return assemble([
    ['glyf', glyf],
    ['head', changed(files[0]!, 'head', (view) => (view.setUint32(8, 0), view.setInt16(50, 1)))],
    ['hhea', changed(files[0]!, 'hhea', (view) => view.setUint16(34, all.length))],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['loca', new Uint8Array(loca.buffer)],
    ['maxp', largest(files, all.length)]
  ]);
}

/** A glyph without instructions, padded to four bytes, its parts renumbered. */
function withoutInstructions(drawing: Uint8Array, numberOf: (part: number) => number): Uint8Array {
  if (drawing.length === 0) return drawing;
  const copy = new Uint8Array((drawing.length + 3) & ~3);
  copy.set(drawing);
  const view = new DataView(copy.buffer);
  const contours = view.getInt16(0);
  let end = drawing.length;
  if (contours >= 0) {
    const at = 10 + contours * 2;
    const instructions = view.getUint16(at);
    copy.copyWithin(at + 2, at + 2 + instructions, end);
    view.setUint16(at, 0);
    end -= instructions;
  } else {
    let at = 10;
    let flags: number;
    do {
      flags = view.getUint16(at);
      view.setUint16(at, flags & ~HAS_INSTRUCTIONS);
      view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
      at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    } while (flags & MORE_COMPONENTS);
    end = at;
  }
  return copy.slice(0, (end + 3) & ~3);
}

function changed(file: Outlines, tag: string, change: (view: DataView) => void): Uint8Array {
  const copy = file.tables.get(tag)!.slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** The table of largest sizes: of all files together, but no room for instructions. */
function largest(files: readonly Outlines[], glyphs: number): Uint8Array {
  const copy = files[0]!.tables.get('maxp')!.slice();
  const view = new DataView(copy.buffer);
  for (const { tables } of files) {
    const other = tables.get('maxp')!;
    const from = new DataView(other.buffer, other.byteOffset, other.byteLength);
    for (let at = 6; at + 2 <= Math.min(copy.length, other.length); at += 2)
      view.setUint16(at, Math.max(view.getUint16(at), from.getUint16(at)));
  }
  view.setUint16(4, glyphs);
  if (copy.length >= 28) view.setUint16(26, 0);
  return copy;
}

function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  let offset = 12 + tables.length * 16;
  const font = new Uint8Array(tables.reduce((sum, [, { length }]) => sum + ((length + 3) & ~3), offset));
  const view = new DataView(font.buffer);
  view.setUint32(0, 0x00010000);
  [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].forEach((value, at) =>
    view.setUint16(4 + at * 2, value)
  );
  tables.forEach(([tag, bytes], at) => {
    const entry = 12 + at * 16;
    [...tag].forEach((letter, n) => view.setUint8(entry + n, letter.charCodeAt(0)));
    font.set(bytes, offset);
    let sum = 0;
    for (let n = 0; n < bytes.length; n += 4) sum = (sum + view.getUint32(offset + n)) >>> 0;
    view.setUint32(entry + 4, sum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    offset += (bytes.length + 3) & ~3;
  });
  return font;
}
