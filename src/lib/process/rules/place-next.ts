import type { Box, Node } from '../model';
import { bottom, centre, GAP, overlaps, right } from './geometry';
import { isFrame } from './kinds';

/** How far to try up and down before giving up and going further right. */
const ROWS = 4;

/**
 * Where a step after `after` goes: to its right at the same height when that is free, else in the nearest free
 * row below or above, else further right. Nothing that stands is moved. `bounds` limits the rows to a lane;
 * `middle` is the height to begin at when it is not that of the step before.
 */
export function placeNext(
  nodes: readonly Node[],
  after: Node,
  size: { width: number; height: number },
  bounds?: { top: number; bottom: number },
  middle = centre(after)[1]
): Box {
  const others = nodes.filter((node) => !isFrame(node));
  for (let column = 0; column < 40; column++) {
    const x = right(after) + GAP + column * (size.width + GAP);
    for (const row of rowOffsets(size.height)) {
      const box = { x, y: middle - size.height / 2 + row, ...size };
      const inside = !bounds || (box.y >= bounds.top && bottom(box) <= bounds.bottom) || row === 0;
      if (inside && !others.some((node) => overlaps(box, node, 10))) return box;
    }
  }
  return { x: right(after) + GAP, y: middle - size.height / 2, ...size };
}

function* rowOffsets(height: number): Generator<number> {
  yield 0;
  for (let row = 1; row <= ROWS; row++) {
    yield row * (height + 20);
    yield -row * (height + 20);
  }
}
