import { readOutlines, type Outlines } from './outlines';
import { readWoff } from './woff';

/** How heavy letters are: text, and what stands out. */
export type Weight = 400 | 600;

/** Where a character is drawn: in which of the files of a weight, and by which glyph; glyph 0 where none has it. */
export interface Drawn {
  readonly file: number;
  readonly glyph: number;
  /** In thousandths of the letter size. */
  readonly width: number;
}

/** The letters of one weight, out of several files that each hold some of the alphabets. */
export class Face {
  readonly #drawn = new Map<number, Drawn>();

  constructor(readonly files: readonly Outlines[]) {}

  drawn(code: number): Drawn {
    let drawn = this.#drawn.get(code);
    if (!drawn) {
      const found = this.files.findIndex((file) => file.glyphOf(code) > 0);
      const file = Math.max(0, found);
      const { unitsPerEm } = this.files[file]!;
      const glyph = found < 0 ? 0 : this.files[file]!.glyphOf(code);
      // Letters of another typeface, pictures mostly: as wide as any of them is.
      const width = found < 0 ? missingWidth(code) : (this.files[file]!.advance(glyph) / unitsPerEm) * 1000;
      this.#drawn.set(code, (drawn = { file, glyph, width }));
    }
    return drawn;
  }
}

/** Joiners and variation selectors take no room; everything else that the typeface lacks takes a wide square. */
function missingWidth(code: number): number {
  const takesNone = (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f);
  return takesNone ? 0 : 1250;
}

/** The typeface that paper is set in. Sizes are in points. */
export class Typeface {
  constructor(readonly faces: { readonly [weight in Weight]: Face }) {}

  /** Width of a line of text, in the unit of `size`. */
  width(text: string, size: number, weight: Weight = 400): number {
    let sum = 0;
    for (const letter of text) sum += this.faces[weight].drawn(letter.codePointAt(0)!).width;
    return (sum * size) / 1000;
  }

  /** The characters of a text that the typeface has no letters for, each once. */
  missing(text: string): string[] {
    const found = new Set<string>();
    for (const letter of text) {
      const { glyph, width } = this.faces[400].drawn(letter.codePointAt(0)!);
      if (glyph === 0 && width > 0 && letter !== '\n') found.add(letter);
    }
    return [...found];
  }
}

/** The font files as they come: WOFF 1, by weight, the commonest alphabet first. */
export type FontFiles = { readonly [weight in Weight]: readonly Uint8Array[] };

/** Reads the typeface from its files. @throws Error when one is damaged */
export function readTypeface(files: FontFiles): Typeface {
  const face = (weight: Weight) => new Face(files[weight].map((bytes) => readOutlines(readWoff(bytes))));
  return new Typeface({ 400: face(400), 600: face(600) });
}
