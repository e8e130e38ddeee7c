import type { Box, NodeKind, Point } from '../model';

/** Height of a pool's or lane's name band (width of it, when lying), in map units. */
export const BAND = 30;
/** Room between the steps of a row. */
export const GAP = 60;
/** The grid that nudging and lane sizes keep to. */
export const GRID = 10;

export const right = (box: Box) => box.x + box.width;
export const bottom = (box: Box) => box.y + box.height;
export const centre = (box: Box): Point => [box.x + box.width / 2, box.y + box.height / 2];

/** Whether a point is inside a box or on its border. */
export function contains(box: Box, [x, y]: Point): boolean {
  return x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box);
}

/** Whether two boxes share any area when `margin` is added round the first. */
export function overlaps(a: Box, b: Box, margin = 0): boolean {
  return (
    a.x - margin < right(b) && right(a) + margin > b.x && a.y - margin < bottom(b) && bottom(a) + margin > b.y
  );
}

/** The smallest box round all the given ones; undefined for none. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (!boxes.length) return undefined;
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x1 = Math.min(x1, box.x);
    y1 = Math.min(y1, box.y);
    x2 = Math.max(x2, right(box));
    y2 = Math.max(y2, bottom(box));
  }
  return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
}

/** A box of the same size, moved. */
export function shifted(box: Box, dx: number, dy: number): Box {
  return { x: box.x + dx, y: box.y + dy, width: box.width, height: box.height };
}

/** The size a new element gets. An expanded sub-process is given its own frame. */
export function sizeOf(kind: NodeKind, expanded = false): { width: number; height: number } {
  if (kind === 'subProcess' && expanded) return { width: 360, height: 200 };
  if (kind.endsWith('Event')) return { width: 36, height: 36 };
  if (kind.endsWith('Gateway')) return { width: 50, height: 50 };
  if (kind === 'dataObject') return { width: 36, height: 50 };
  if (kind === 'dataStore') return { width: 50, height: 50 };
  if (kind === 'textAnnotation') return { width: 140, height: 50 };
  if (kind === 'group') return { width: 300, height: 200 };
  return { width: 120, height: 80 };
}
