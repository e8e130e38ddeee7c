/** What the signs on a journey map mean. */
import { palette } from '../paper/palette';
import type { Mark } from '../paper/scene';
import { gradeMark, star, warning } from '../paper/shapes';
import type { Measure } from '../paper/wrap';
import type { MapSheet } from './sheet';

/** What the signs mean, in a line; only those that the map has. */
export function drawLegend(sheet: MapSheet, measure: Measure, scale = 1): { marks: Mark[]; width: number } {
  const marks: Mark[] = [];
  const [letter, y] = [8 * scale, 8 * scale];
  let x = 0;
  const say = (sign: readonly Mark[], words: string, wide: number) => {
    marks.push(...sign, { kind: 'text', x: x + wide, y, text: words, size: letter, fill: palette.muted });
    x += wide + measure.width(words, letter) + 16 * scale;
  };
  const middle = y - 2.8 * scale;
  if (sheet.evidence)
    for (const grade of ['assumed', 'reported', 'observed'] as const)
      say(gradeMark(grade, x + 3.5 * scale, middle, 3 * scale), sheet.words.grades[grade], 10 * scale);
  if (sheet.steps.some(({ moment }) => moment))
    say([star(x + 5 * scale, middle, 5 * scale)], sheet.words.moment, 13 * scale);
  if (sheet.cards.some(({ impact }) => impact))
    say(warning(x + 4 * scale, middle, 3.6 * scale), sheet.words.failure, 12 * scale);
  if (sheet.handoffs.length) {
    const end = x + 16 * scale;
    say(
      [
        {
          kind: 'path',
          d: `M${x} ${middle} L${end - 4} ${middle}`,
          stroke: palette.accent,
          line: 1.2 * scale
        },
        {
          kind: 'path',
          d: `M${end} ${middle} L${end - 5 * scale} ${middle - 3 * scale} L${end - 5 * scale} ${middle + 3 * scale} Z`,
          fill: palette.accent
        }
      ],
      sheet.words.handoff,
      21 * scale
    );
  }
  return { marks, width: x };
}
