import type { Box, Point } from '../../../model';
import { away, boxOf, lengthOf, resample, turned } from './path';

export type ClosedKind = 'box' | 'diamond' | 'circle';

/** What a closed path may be, the likeliest first; shares add up to 1. */
export interface ClosedShape {
  readonly box: Box;
  readonly guesses: readonly { readonly kind: ClosedKind; readonly share: number }[];
}

/** Less than this in both directions is handwriting, in map units. */
const LEAST = 26;
const LEAST_LONGER = 34;
/** More times as long as wide is a line and no shape. */
const SLENDER = 5;
/** How far ends may gape, as a share of the whole path. */
const GAP = 0.14;
/** How much of a path may overshoot the point where it closes, at each end. */
const TAIL = 0.13;
/** The most that a path varies round the shape it is taken for, as a share of its size. */
const LOOSE = 0.1;
/** How much a steady hand varies: the standard deviation by which likelihoods fall off. */
const HAND = 0.033;
/** Boxes and diamonds may be drawn aslant by these, in radians. */
const SLANTS = [0, -0.1, 0.1, -0.2, 0.2];
const SAMPLES = 96;

/**
 * A closed path as box, diamond or circle; undefined for what is open, too small, or none of them. All three are
 * Lamé curves |x|ᵖ + |y|ᵖ = 1 of the box round the path, with p = ∞, 1 and 2: the one in whose norm the path keeps
 * its distance to the middle most evenly is the likeliest. That it goes round once, and is about as long as its box is
 * round, are the tests by geometry of B. Paulson and T. Hammond, PaleoSketch (IUI 2008).
 */
export function closedShape(drawn: readonly Point[]): ClosedShape | undefined {
  const path = closeUp(drawn);
  if (!path) return undefined;
  const box = boxOf(path);
  const [less, more] = [Math.min(box.width, box.height), Math.max(box.width, box.height)];
  if (less < LEAST || more < LEAST_LONGER || more > SLENDER * less) return undefined;
  const points = resample(path, SAMPLES);
  const round = lengthOf(points) / (2 * (box.width + box.height));
  if (round < 0.55 || round > 1.3 || Math.abs(turnsRound(points, box) - 1) > 0.15) return undefined;
  const errors = {
    box: Math.min(...SLANTS.map((slant) => unevenness(points, slant, (x, y) => Math.max(x, y)))),
    diamond: Math.min(...SLANTS.map((slant) => unevenness(points, slant, (x, y) => x + y))),
    circle: unevenness(points, 0, Math.hypot)
  };
  const kinds = (Object.keys(errors) as ClosedKind[]).sort((a, b) => errors[a] - errors[b]);
  if (errors[kinds[0]!] > LOOSE) return undefined;
  const likelihood = (kind: ClosedKind) => Math.exp(-((errors[kind] / HAND) ** 2) / 2);
  const all = kinds.reduce((sum, kind) => sum + likelihood(kind), 0);
  return { box, guesses: kinds.map((kind) => ({ kind, share: likelihood(kind) / all })) };
}

/** The path from where its beginning and its end come nearest, without what overshoots; undefined when they gape. */
function closeUp(drawn: readonly Point[]): readonly Point[] | undefined {
  const length = lengthOf(drawn);
  if (drawn.length < 3 || !length) return undefined;
  const points = resample(drawn, SAMPLES);
  const tail = Math.round(TAIL * SAMPLES);
  let [from, to, least] = [0, points.length - 1, Infinity];
  for (let start = 0; start < tail; start++)
    for (let end = points.length - tail; end < points.length; end++) {
      // Of two places alike near, the one that leaves more of the path.
      const gap =
        away(points[start]!, points[end]!) + (0.02 * length * (start + points.length - end)) / SAMPLES;
      if (gap < least) [from, to, least] = [start, end, gap];
    }
  if (least > GAP * length) return undefined;
  return [...points.slice(from, to + 1), points[from]!];
}

/** How often a path goes round the middle of its box. */
function turnsRound(points: readonly Point[], { x, y, width, height }: Box): number {
  const [cx, cy] = [x + width / 2, y + height / 2];
  let turns = 0;
  points.forEach((point, at) => {
    const next = points[at + 1];
    if (!next) return;
    const turn = Math.atan2(next[1] - cy, next[0] - cx) - Math.atan2(point[1] - cy, point[0] - cx);
    turns += turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
  });
  return Math.abs(turns) / (2 * Math.PI);
}

/** How unevenly far from the middle a path runs in a norm: standard deviation over mean. */
function unevenness(points: readonly Point[], slant: number, norm: (x: number, y: number) => number): number {
  const level = slant ? turned(points, slant) : points;
  const { x, y, width, height } = boxOf(level);
  const radii = level.map(([px, py]) =>
    norm(Math.abs((2 * (px - x)) / width - 1), Math.abs((2 * (py - y)) / height - 1))
  );
  const mean = radii.reduce((sum, radius) => sum + radius, 0) / radii.length;
  const variance = radii.reduce((sum, radius) => sum + (radius - mean) ** 2, 0) / radii.length;
  return Math.sqrt(variance) / mean;
}
