import type { Box } from '../../model';

/** A step on the scale: level 0 is the least. */
export interface HeatMark {
  box: Box;
  level: number;
  text: string;
}

export type HeatColours = { readonly [name in 'ground' | 'text' | '0' | '1' | '2' | '3' | '4']: string };

/** Where a step's name can be read through it. */
const TINT = 0.32;
const RADIUS = 10;
/** Figures written over the picture of a whole map: those of the hottest steps, none over another. */
const MOST_WRITTEN = 8;

/**
 * Tints steps as the viewport shows them: the hotter, the darker and the thicker its edge, and its figure in writing.
 * @param marks the hottest first @param view `scale` is device pixels a CSS pixel
 * @param overview steps are not drawn one by one: nothing has to be read through the tint
 */
export function drawHeat(
  context: CanvasRenderingContext2D,
  marks: readonly HeatMark[],
  view: { x: number; y: number; zoom: number; width: number; height: number; scale: number },
  colours: HeatColours,
  overview: boolean
): void {
  const { x, y, zoom, width, height, scale } = view;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  const seen = marks.flatMap((mark) => {
    const [left, top] = [mark.box.x * zoom + x, mark.box.y * zoom + y];
    const [wide, tall] = [mark.box.width * zoom, mark.box.height * zoom];
    const isSeen = left < width && top < height && left + wide > 0 && top + tall > 0;
    return isSeen ? [{ ...mark, left, top, wide, tall }] : [];
  });
  // The hottest last, on top of the others.
  for (const { level, left, top, wide, tall } of seen.toReversed()) {
    const edge = overview ? 1 : 1.5 + level;
    context.beginPath();
    context.roundRect(left - edge / 2, top - edge / 2, wide + edge, tall + edge, RADIUS * zoom);
    context.fillStyle = context.strokeStyle = colours[String(level) as '0'];
    context.globalAlpha = overview ? 1 : TINT;
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = edge;
    context.stroke();
  }
  context.font = `500 11px "Inter Variable", sans-serif`;
  context.textBaseline = 'middle';
  const written: number[][] = [];
  for (const mark of seen) {
    const [left, top, wide] = [mark.left, mark.top - 20, context.measureText(mark.text).width + 10];
    const isFree = written.every(
      ([x, y, w]) => x! + w! < left || left + wide < x! || Math.abs(y! - top) > 18
    );
    if (overview && (!isFree || written.length === MOST_WRITTEN)) continue;
    written.push([left, top, wide]);
    write(context, { left, top, wide, text: mark.text, edge: colours[String(mark.level) as '0'] }, colours);
  }
}

function write(
  context: CanvasRenderingContext2D,
  { left, top, wide, text, edge }: { left: number; top: number; wide: number; text: string; edge: string },
  colours: HeatColours
): void {
  context.beginPath();
  context.roundRect(left, top, wide, 17, 4);
  context.fillStyle = colours.ground;
  context.fill();
  context.strokeStyle = edge;
  context.lineWidth = 1.5;
  context.stroke();
  context.fillStyle = colours.text;
  context.fillText(text, left + 5, top + 9);
}
