import type { Stroke } from '../../model';
import { around, overlaps } from '../geometry';

/** How long a hand rests between strokes of one thing, in milliseconds. */
const PAUSE_MS = 4000;
/** How far apart strokes of one thing lie, as a share of its size; at least `LEAST` map units. */
const SHARE = 0.35;
const LEAST = 24;

/** Strokes that belong together: drawn one soon after the other, near each other, in the same step. In drawn order. */
export function bursts(strokes: readonly Stroke[]): readonly Stroke[][] {
  const groups: Stroke[][] = [];
  for (const stroke of strokes.toSorted((a, b) => a.drawnAt - b.drawnAt)) {
    const found = groups.findLast((group) => belongs(group, stroke));
    if (found) found.push(stroke);
    else groups.push([stroke]);
  }
  return groups;
}

function belongs(group: readonly Stroke[], stroke: Stroke): boolean {
  if (group[0]!.node !== stroke.node) return false;
  if (stroke.node) return true;
  if (stroke.drawnAt - group.at(-1)!.drawnAt > PAUSE_MS) return false;
  const box = around(group)!;
  const near = Math.max(LEAST, SHARE * Math.min(200, Math.max(box.width, box.height)));
  return overlaps(box, stroke, near);
}
