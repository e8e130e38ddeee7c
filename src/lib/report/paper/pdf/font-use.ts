import { makeSubset, type Pick } from '../font/subset';
import type { Face } from '../font/typeface';
import { hex4, type PdfObjects } from './objects';

/** The letters of one weight that a file uses, numbered as they come. */
export class FontUse {
  readonly #numbers = new Map<number, number>();
  readonly #codes: number[] = [];

  constructor(readonly face: Face) {}

  /** A text as the numbers of its glyphs, in hexadecimal. */
  encode(text: string): string {
    let encoded = '';
    for (const letter of text) {
      const code = letter.codePointAt(0)!;
      const { glyph, width } = this.face.drawn(code);
      if (glyph === 0 && width === 0) continue;
      let number = this.#numbers.get(code);
      if (number === undefined) {
        // A character without a letter gets a number too: it is drawn as a box, but still copied as itself.
        number = this.#codes.push(code);
        this.#numbers.set(code, number);
      }
      encoded += hex4(number);
    }
    return encoded;
  }

  /** Puts the font into the file. @returns the dictionary of the font (ISO 32000-1, 9.7) */
  define(objects: PdfObjects, name: string): string {
    const drawn = this.#codes.map((code) => this.face.drawn(code));
    const picks: Pick[] = drawn.map(({ file, glyph }) => ({ file, glyph }));
    const bytes = makeSubset(this.face.files, picks);
    const file = objects.addStream(bytes, `/Length1 ${bytes.length}`);
    const { unitsPerEm, ascent, descent, box } = this.face.files[0]!;
    const thousandth = (units: number) => Math.round((units * 1000) / unitsPerEm);
    const baseFont = `${tagOf(this.#codes)}+${name}`;
    const descriptor = objects.add(
      `<</Type/FontDescriptor/FontName/${baseFont}/Flags 4/FontBBox[${box.map(thousandth).join(' ')}]` +
        `/ItalicAngle 0/Ascent ${thousandth(ascent)}/Descent ${thousandth(descent)}/CapHeight 728/StemV 80/FontFile2 ${file} 0 R>>`
    );
    const widths = drawn.map(({ width }) => Math.round(width)).join(' ');
    const descendant = objects.add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${baseFont}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
        `/FontDescriptor ${descriptor} 0 R/DW 1000/W[1[${widths}]]/CIDToGIDMap/Identity>>`
    );
    const unicode = objects.addStream(new TextEncoder().encode(toUnicode(this.#codes)));
    return `<</Type/Font/Subtype/Type0/BaseFont/${baseFont}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`;
  }
}

/** Six letters that tell subsets of a font apart, from what is in them. */
function tagOf(codes: readonly number[]): string {
  let sum = codes.reduce((all, code) => (all * 31 + code) % 308_915_776, 7);
  let tag = '';
  for (let at = 0; at < 6; at++) {
    tag += String.fromCharCode(65 + (sum % 26));
    sum = Math.floor(sum / 26);
  }
  return tag;
}

/** From glyph back to character, so that text can be searched and copied. At most 100 lines a block. */
function toUnicode(codes: readonly number[]): string {
  const lines = codes.map((code, at) => {
    const text = String.fromCodePoint(code);
    const units = Array.from({ length: text.length }, (_, n) => hex4(text.charCodeAt(n))).join('');
    return `<${hex4(at + 1)}> <${units}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end'
  ].join('\n');
}
