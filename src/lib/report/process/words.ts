/** Words in boxes: as large as they fit, and never cut off. */
import { wrap, type Measure } from '../paper/wrap';
import type { Mark, TextMark } from '../paper/scene';
import type { Box } from '../../process/model';

/** Size of ordinary words, in the map's units, and the height of a line of them. */
export const LETTER = 12;
const LINE = 1.22;
const LEAST = 2;

/** The lines of a text and the size at which they fit a box. */
export function fit(text: string, width: number, height: number, measure: Measure, largest = LETTER) {
  for (let size = largest; ; size *= 0.92) {
    const lines = wrap(text, Math.max(width, size), measure, size);
    if (lines.length * size * LINE <= height || size < LEAST) return { lines, size };
  }
}

type Look = Pick<TextMark, 'fill' | 'weight'> & { anchor?: 'start' | 'middle' };

/** A text in the middle of a box, or at its upper edge. */
export function wordsIn(text: string, box: Box, measure: Measure, look: Look, atTop = false): Mark[] {
  if (!text.trim()) return [];
  const { lines, size } = fit(text, box.width, box.height, measure);
  const { anchor = 'middle', ...rest } = look;
  const above = atTop ? 0 : (box.height - lines.length * size * LINE) / 2;
  return lines.map((line, at) => ({
    kind: 'text',
    x: anchor === 'middle' ? box.x + box.width / 2 : box.x,
    y: box.y + above + at * size * LINE + size,
    text: line,
    size,
    ...rest,
    ...(anchor === 'middle' ? { anchor } : {})
  }));
}

/** A text that runs upwards in the middle of a band. */
export function wordsUp(text: string, box: Box, measure: Measure, look: Omit<Look, 'anchor'>): Mark[] {
  if (!text.trim()) return [];
  const { lines, size } = fit(text, box.height - 8, box.width - 2, measure);
  const first = box.x + (box.width - lines.length * size * LINE) / 2;
  return lines.map((line, at) => ({
    kind: 'text',
    x: first + at * size * LINE + size,
    y: box.y + box.height / 2,
    text: line,
    size,
    ...look,
    anchor: 'middle',
    turned: true
  }));
}
