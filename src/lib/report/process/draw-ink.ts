import type { InkPen, Stroke } from '../../process/model';
import { outlineOf } from '../../process/rules/ink/outline';
import { pointsOf } from '../../process/rules/ink/points';
import { hues, palette } from '../paper/palette';
import { circle, polygon, type Colour, type Mark } from '../paper/scene';

/** The colours of the pens on the screen, on paper. */
const colours: { readonly [P in InkPen]: Colour } = {
  note: palette.text,
  question: hues[0][0],
  problem: palette['bad-solid'],
  idea: palette['good-solid']
};

/** A stroke as two shapes: its edge, and its round ends and joints. In one they would cut holes into each other. */
export function drawStroke(stroke: Stroke): Mark[] {
  const { edge, joints } = outlineOf(pointsOf(stroke), stroke.line);
  const fill = colours[stroke.pen];
  const dots = joints.map(([x, y, radius]) => circle(x, y, radius)).join(' ');
  return [
    ...(edge.length ? [{ kind: 'path' as const, d: polygon(edge), fill }] : []),
    { kind: 'path', d: dots, fill }
  ];
}
