import type { Tables } from './woff';

/** A TrueType font as far as paper needs it: which glyph a character has, how wide and how drawn it is. */
export interface Outlines {
  readonly unitsPerEm: number;
  /** Above and below the baseline, in font units; descent is negative. */
  readonly ascent: number;
  readonly descent: number;
  /** The box around all glyphs: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  readonly tables: Tables;
  /** Glyph of a character; 0 when it has none. */
  glyphOf(code: number): number;
  /** How far the next glyph stands, in font units. */
  advance(glyph: number): number;
  /** The drawing of a glyph as it is stored; empty for a space. */
  drawing(glyph: number): Uint8Array;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads a font with TrueType outlines. @throws Error when a table is missing */
export function readOutlines(tables: Tables): Outlines {
  const table = (tag: string): DataView => {
    const bytes = tables.get(tag);
    if (!bytes) throw new Error(`the font has no ${tag} table`);
    return viewOf(bytes);
  };
  const [head, hhea, hmtx, loca] = ['head', 'hhea', 'hmtx', 'loca'].map(table) as DataView[];
  const glyf = tables.get('glyf') ?? new Uint8Array();
  const metrics = hhea!.getUint16(34);
  const isLong = head!.getInt16(50) === 1;
  const offset = (glyph: number) => (isLong ? loca!.getUint32(glyph * 4) : loca!.getUint16(glyph * 2) * 2);
  return {
    unitsPerEm: head!.getUint16(18),
    ascent: hhea!.getInt16(4),
    descent: hhea!.getInt16(6),
    box: [36, 38, 40, 42].map((at) => head!.getInt16(at)) as unknown as Outlines['box'],
    tables,
    glyphOf: readCharacters(table('cmap')),
    advance: (glyph) => hmtx!.getUint16(Math.min(glyph, metrics - 1) * 4),
    drawing: (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1))
  };
}

/** Reads the table of characters: format 12 (all of Unicode) before format 4 (the first 65 536). */
function readCharacters(cmap: DataView): (code: number) => number {
  const known = new Map<number, number>();
  const at = (format: number) => {
    for (let n = 0; n < cmap.getUint16(2); n++) {
      const start = cmap.getUint32(4 + n * 8 + 4);
      if (cmap.getUint16(start) === format) return start;
    }
    return undefined;
  };
  const [four, twelve] = [at(4), at(12)];
  if (twelve !== undefined)
    for (let n = 0; n < cmap.getUint32(twelve + 12); n++) {
      const [first, last, glyph] = [0, 4, 8].map((skip) => cmap.getUint32(twelve + 16 + n * 12 + skip));
      for (let code = first!; code <= last!; code++) known.set(code, glyph! + code - first!);
    }
  else if (four !== undefined) readSegments(cmap, four, known);
  return (code) => known.get(code) ?? 0;
}

function readSegments(cmap: DataView, start: number, known: Map<number, number>): void {
  const doubled = cmap.getUint16(start + 6);
  for (let n = 0; n < doubled; n += 2) {
    const end = cmap.getUint16(start + 14 + n);
    const startAt = start + 16 + doubled + n;
    const first = cmap.getUint16(startAt);
    const delta = cmap.getUint16(startAt + doubled);
    const rangeAt = startAt + 2 * doubled;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= end && code !== 0xffff; code++) {
      const found = range === 0 ? code : cmap.getUint16(rangeAt + range + 2 * (code - first));
      if (found) known.set(code, (found + delta) & 0xffff);
    }
  }
}
