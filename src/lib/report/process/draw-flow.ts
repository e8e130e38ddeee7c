/** One flow of a map as marks, as the screen draws it. */
import {
  endLines,
  endsOf,
  flowEnds,
  type FlowEndMark,
  type FlowEndName
} from '../../process/rules/drawing/flow-ends';
import { drawingOf, type Line } from '../../process/rules/drawing/lines';
import { tintsOf } from '../../process/rules/drawing/tint';
import type { Point } from '../../process/model';
import { palette } from '../paper/palette';
import { placedPath } from '../paper/path';
import { n, pathCommands, type Colour, type Mark } from '../paper/scene';
import type { Measure } from '../paper/wrap';
import { fit, wordsIn } from './words';

const WIDTH = 1.5;
const dashes = { sequence: undefined, message: [7, 5], association: [1.5, 4], data: [1.5, 4] } as const;

/** The line and what stands at its ends. */
export function drawFlow(line: Line, fromActivity: boolean): Mark[] {
  const { flow, points } = line;
  const dash = dashes[flow.kind];
  const { path, envelope } = drawingOf(line);
  const d = placedPath(path, 1, 0, 0);
  const colour = tintsOf(flow, 'light').line ?? palette['line-strong'];
  const ends = endsOf(flow, fromActivity);
  const mark = (name: FlowEndName | undefined, at: Point, from: Point, to: Point) =>
    name ? [endMark(flowEnds[name], at, Math.atan2(to[1] - from[1], to[0] - from[0]), colour)] : [];
  const [first, second, before, last] = [points[0]!, points[1]!, points.at(-2)!, points.at(-1)!];
  return [
    { kind: 'path', d, stroke: colour, line: WIDTH, ...(dash ? { dash } : {}) },
    ...mark(ends.start, first, first, second),
    ...mark(ends.end, last, before, last),
    ...(envelope
      ? [
          {
            kind: 'path' as const,
            d: placedPath(envelope.path, 1, 0, 0),
            fill: envelope.white ? palette.surface : palette.line,
            stroke: colour,
            line: WIDTH
          }
        ]
      : [])
  ];
}

function endMark(end: FlowEndMark, [x, y]: Point, angle: number, colour: Colour): Mark {
  const scale = (end.width * WIDTH) / end.box[0];
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const d = pathCommands(placedPath(end.d, 1, -end.on[0], -end.on[1]))
    .map(({ command, numbers }) => {
      const turned: string[] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        const [px, py] = [numbers[at]!, numbers[at + 1]!];
        turned.push(n(x + px * cos - py * sin), n(y + px * sin + py * cos));
      }
      return `${command}${turned.join(' ')}`;
    })
    .join(' ');
  if (end.look === 'solid') return { kind: 'path', d, fill: colour };
  const width = endLines[end.look] * scale;
  return {
    kind: 'path',
    d,
    stroke: colour,
    line: width,
    ...(end.look === 'hollow' ? { fill: palette.surface } : {})
  };
}

/** The name of a flow on a ground of its own, so that no line runs through it. */
export function drawFlowName(line: Line, measure: Measure): Mark[] {
  const { label } = drawingOf(line);
  if (!label) return [];
  const { lines, size } = fit(line.flow.name, label.width, 90, measure, 11);
  const width = Math.max(...lines.map((words) => measure.width(words, size))) + 4;
  const height = lines.length * size * 1.22;
  const box = { x: label.x - width / 2, y: label.own ? label.y : label.y - height - 2, width, height };
  const words = wordsIn(lines.join('\n'), { ...box, x: box.x - 20, width: width + 40 }, measure, {
    fill: palette.muted
  });
  const ground = { kind: 'rect' as const, ...box, fill: palette.surface };
  return [
    ground,
    ...words.map((mark) => (mark.kind === 'text' ? { ...mark, size: Math.min(mark.size, size) } : mark))
  ];
}
