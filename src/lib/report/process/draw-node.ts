/** One element of a map as marks, as the screen draws it. */
import { hasOutsideLabel, isActivity, isEvent, isGateway, isOpen } from '../../process/rules/kinds';
import { labelSpan, namedAbove } from '../../process/rules/drawing/label-side';
import { dataPaths, eventLook, footMarks, piecesOf } from '../../process/rules/drawing/marks';
import { tintsOf } from '../../process/rules/drawing/tint';
import type { Box, Flow } from '../../process/model';
import { palette } from '../paper/palette';
import { placedPath } from '../paper/path';
import { circle, polygon, type Mark } from '../paper/scene';
import type { Measure } from '../paper/wrap';
import type { SheetNode } from './sheet';
import { fit, wordsIn } from './words';

/** Line and ground of an element on paper, which is light. */
function lookOf(node: SheetNode) {
  const { ground, line } = tintsOf(node, 'light');
  return {
    edge: { stroke: line ?? palette['line-strong'], line: 1.5 },
    fill: ground ?? palette.surface,
    /** Of what is open, and lets the page be seen. */
    ground
  };
}

/** A mark of the notation in a square. @param line width of its lines, in units of 24 a square */
export function sign(
  name: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  line = 1.6,
  filled = false
): Mark[] {
  const scale = size / 24;
  return piecesOf(name).map(({ d, fill, line: own, knocked }) => ({
    kind: 'path',
    d: placedPath(d, scale, x, y),
    stroke: knocked ? palette.surface : colour,
    line: (own ?? line) * scale,
    ...(fill !== 'none' && !knocked && (fill === 'line' || filled) ? { fill: colour } : {})
  }));
}

/** Where a name stands that is outside of its shape. @param flows those that begin or end at it */
export function outsideBox(node: SheetNode, flows: readonly Flow[], measure: Measure): Box | undefined {
  if (!hasOutsideLabel(node.kind) || !node.name) return undefined;
  const { label } = node;
  const middle = { ...node, x: node.x + node.width / 2, width: 0 };
  const { x, width } = label ? labelSpan(label, node) : labelSpan(middle);
  const { lines, size } = fit(node.name, width, 90, measure);
  const height = lines.length * size * 1.22;
  if (label) return { x, y: label.y, width, height };
  const y = namedAbove(node, flows) ? node.y - 4 - height : node.y + node.height + 4;
  return { x, y, width, height };
}

/** The shape of an element and what is written in it. */
export function drawNode(node: SheetNode, measure: Measure): Mark[] {
  const { x, y, width, height, kind } = node;
  if (isActivity(kind)) return drawActivity(node, measure);
  if (isEvent(kind)) return drawEvent(node);
  if (isGateway(kind)) return drawGateway(node);
  const { edge, fill, ground } = lookOf(node);
  if (kind === 'textAnnotation') {
    const box = { x: x + 8, y: y + 2, width: width - 12, height: height - 4 };
    const d = polygon(
      [
        [x + 8, y],
        [x, y],
        [x, y + height],
        [x + 8, y + height]
      ],
      false
    );
    return [
      ...(ground ? [{ kind: 'rect' as const, x, y, width, height, fill: ground }] : []),
      { kind: 'path', d, ...edge },
      ...wordsIn(node.name, box, measure, { fill: palette.muted, anchor: 'start' }, true)
    ];
  }
  if (kind === 'group') {
    const box = { x: x + 8, y: y + 4, width: width - 16, height: 34 };
    return [
      { kind: 'rect', x, y, width, height, radius: 10, ...edge, dash: [8, 4, 1.5, 4] },
      ...wordsIn(node.name, box, measure, { fill: palette.muted, anchor: 'start' }, true)
    ];
  }
  const { outline, inner } = dataPaths(kind, width, height);
  return [
    { kind: 'path', d: placedPath(outline, 1, x, y), fill, ...edge },
    { kind: 'path', d: placedPath(inner, 1, x, y), ...edge },
    ...(node.data && node.data !== 'inner' ? sign(node.data, x + 4, y + 4, 14, palette.text) : []),
    ...(node.collection ? sign('parallel', x + width / 2 - 6, y + height - 14, 12, palette.text) : [])
  ];
}

function drawActivity(node: SheetNode, measure: Measure): Mark[] {
  const { x, y, width, height } = node;
  const frame = isOpen(node);
  const foot = footMarks(node);
  const { edge, fill, ground } = lookOf(node);
  const marks: Mark[] = [
    {
      kind: 'rect',
      x,
      y,
      width,
      height,
      radius: 10,
      ...(frame ? {} : { fill }),
      ...edge,
      line: node.kind === 'callActivity' ? 4 : 1.5,
      ...(node.variant === 'event' ? { dash: [1.5, 4] } : {})
    }
  ];
  if (node.variant === 'transaction')
    marks.push({
      kind: 'rect',
      x: x + 4,
      y: y + 4,
      width: width - 8,
      height: height - 8,
      radius: 7,
      ...edge,
      line: 1
    });
  const hasIcon = piecesOf(node.kind).length > 0;
  if (hasIcon) marks.push(...sign(node.kind, x + 5, y + 4, 14, palette.muted));
  const hasTimes = !frame && (node.time || node.wait);
  foot.forEach((mark, at) => {
    const left = x + width / 2 - (foot.length * 17 - 3) / 2 + at * 17;
    marks.push(...sign(mark, left, y + height - 17, 14, palette.text));
  });
  if (node.wastes) {
    const left = x + width - 21;
    marks.push({
      kind: 'rect',
      x: left,
      y: y + 3,
      width: 17,
      height: 15,
      radius: 7.5,
      fill: palette['warn-soft']
    });
    marks.push({
      kind: 'text',
      x: left + 8.5,
      y: y + 14,
      text: String(node.wastes),
      size: 10.5,
      weight: 600,
      fill: palette['warn-solid'],
      anchor: 'middle'
    });
  }
  const top = hasIcon || node.wastes ? 18 : 5;
  const low = hasTimes || foot.length ? 18 : 5;
  const box = frame
    ? { x: x + 10, y: y + 6, width: width - 20, height: 32 }
    : { x: x + 6, y: y + top, width: width - 12, height: Math.max(10, height - top - low) };
  if (frame && ground)
    marks.push({ kind: 'rect', x: x + 1, y: y + 1, width: width - 2, height: 26, radius: 9, fill: ground });
  marks.push(
    ...wordsIn(node.name, box, measure, { fill: palette.text, anchor: frame ? 'start' : 'middle' }, frame)
  );
  if (!hasTimes) return marks;
  const small = (text: string, at: number, anchor?: 'end'): Mark => ({
    kind: 'text',
    x: at,
    y: y + height - 5,
    text,
    size: 10,
    fill: palette.muted,
    ...(anchor ? { anchor } : {})
  });
  if (node.time) marks.push(small(node.time, x + 7));
  if (node.wait) {
    const left = x + width - 7 - measure.width(node.wait, 10) - 13;
    marks.push(
      ...sign('timer', left, y + height - 14.5, 11, palette.muted),
      small(node.wait, x + width - 7, 'end')
    );
  }
  return marks;
}

function drawEvent(node: SheetNode): Mark[] {
  const { throws, double, mark } = eventLook(node);
  const r = Math.min(node.width, node.height) / 2;
  const [cx, cy] = [node.x + node.width / 2, node.y + node.height / 2];
  const isEnd = node.kind === 'endEvent';
  const { edge, fill, ground } = lookOf(node);
  const dash = node.interrupting ? {} : { dash: [4, 3] };
  const ring = (radius: number): Mark => ({
    kind: 'path',
    d: circle(cx, cy, radius),
    fill,
    stroke: isEnd && !ground && !node.stroke ? palette.text : edge.stroke,
    line: isEnd ? 3.5 : 1.5,
    ...dash
  });
  return [
    ring(r - 1),
    ...(double ? [ring(r - 4.5)] : []),
    ...sign(mark, cx - r / 2, cy - r / 2, r, palette.text, 1.8, throws)
  ];
}

function drawGateway(node: SheetNode): Mark[] {
  const { x, y, width, height, kind, markerVisible } = node;
  const { edge, fill } = lookOf(node);
  const [cx, cy] = [x + width / 2, y + height / 2];
  const d = polygon([
    [cx, y + 1],
    [x + width - 1, cy],
    [cx, y + height - 1],
    [x + 1, cy]
  ]);
  const size = Math.min(width, height) * 0.44;
  return [
    { kind: 'path', d, fill, ...edge },
    ...(markerVisible === false ? [] : sign(kind, cx - size / 2, cy - size / 2, size, palette.text, 1.8))
  ];
}
