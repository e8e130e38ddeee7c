import type { Weight } from './font/typeface';

/** Knows how wide a line of text is. */
export interface Measure {
  width(text: string, size: number, weight?: Weight): number;
}

/** Letters as a reader sees them: a picture made of several characters is not torn apart. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Breaks text into lines no wider than `width`: between words, else within a word that is wider than a line. Line
 * breaks in the text stay. Nothing is left out but the blanks at which a line was broken.
 */
export function wrap(
  text: string,
  width: number,
  measure: Measure,
  size: number,
  weight: Weight = 400
): string[] {
  const fits = (line: string) => measure.width(line, size, weight) <= width;
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/[ \t]+/)) {
      const longer = line ? `${line} ${word}` : word;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line) lines.push(line);
      line = word;
      if (fits(word)) continue;
      const pieces = torn(word, fits);
      line = pieces.pop()!;
      lines.push(...pieces);
    }
    return [...lines, line];
  });
}

/** Fewest letters that stand alone on the last line of a torn word. */
const LEFT_OVER = 3;
const LETTERS = /^\p{L}+$/u;

/** A word in pieces that fit, each of one letter at least; between letters with a hyphen, as far as there is room. */
function torn(word: string, fits: (line: string) => boolean): string[] {
  const hyphen = LETTERS.test(word) && fits('m-') ? '-' : '';
  const pieces: string[] = [];
  let piece: string[] = [];
  for (const { segment } of segmenter.segment(word)) {
    if (piece.length && !fits(`${piece.join('')}${segment}${hyphen}`)) {
      pieces.push(piece.join('') + hyphen);
      piece = [];
    }
    piece.push(segment);
  }
  const last = pieces.at(-1);
  if (hyphen && last && piece.length < LEFT_OVER && last.length > 2 * LEFT_OVER) {
    const taken = LEFT_OVER - piece.length;
    const whole = last.slice(0, -1);
    pieces[pieces.length - 1] = whole.slice(0, -taken) + hyphen;
    piece.unshift(whole.slice(-taken));
  }
  return [...pieces, piece.join('')];
}
