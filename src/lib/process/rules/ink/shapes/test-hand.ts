/** A hand that draws, for the tests of recognition: it shakes, leans, hurries, overshoots. Run by none but tests. */
import type { Point, Stroke } from '../../../model';
import { packStroke } from '../simplify';
import { resample, turned } from './path';

/** Chances from a seed: mulberry32 (T. Ettinger, public domain). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Hand {
  readonly next: () => number;
  /** How far it shakes, as a share of what it draws. */
  readonly shake: number;
  /** How far it overshoots or falls short where it should meet its beginning, as a share of the path. */
  readonly miss: number;
  /** How aslant it draws, in radians. */
  readonly slant: number;
}

const corner: { readonly [kind: string]: readonly Point[] } = {
  box: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1]
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0]
  ],
  circle: Array.from({ length: 40 }, (_, at): Point => [
    Math.cos((at * Math.PI) / 20),
    Math.sin((at * Math.PI) / 20)
  ])
};

/** A closed shape as one path, begun anywhere and in either direction. */
export function closedPath(
  kind: 'box' | 'diamond' | 'circle',
  centre: Point,
  [width, height]: Point,
  hand: Hand
): Point[] {
  const { next } = hand;
  const points = corner[kind]!;
  const ring = resample([...points, points[0]!], 200).slice(0, -1);
  const start = Math.floor(next() * ring.length);
  const way = next() < 0.5 ? ring : ring.toReversed();
  const turns = 1 + hand.miss * (2 * next() - 1);
  const count = Math.round(ring.length * turns);
  const path = Array.from({ length: count }, (_, at): Point => {
    const [x, y] = way[(start + at) % way.length]!;
    return [(x * width) / 2, (y * height) / 2];
  });
  return placed(shaken(path, Math.max(width, height), hand), centre, (2 * next() - 1) * hand.slant);
}

/** A straight path. */
export function straight(from: Point, to: Point, hand: Hand): Point[] {
  const by = hand.miss * (hand.next() - 0.3);
  const end: Point = [to[0] + (to[0] - from[0]) * by, to[1] + (to[1] - from[1]) * by];
  return shaken(resample([from, end], 40), Math.hypot(to[0] - from[0], to[1] - from[1]), hand);
}

/** Shakes slowly, as a hand does, and takes fewer points where it hurries. */
function shaken(path: readonly Point[], size: number, { next, shake }: Hand): Point[] {
  const waves = [2, 3, 5, 9].map((often) => ({ often, at: next() * 7, x: next() - 0.5, y: next() - 0.5 }));
  const hurry = 1 + Math.floor(next() * 5);
  return path.flatMap(([x, y], at): Point[] => {
    if (at % hurry && at < path.length - 1) return [];
    const along = (at / path.length) * Math.PI;
    const off = (axis: 'x' | 'y') =>
      waves.reduce(
        (sum, wave) => sum + (wave[axis] * Math.sin(wave.often * along + wave.at)) / Math.sqrt(wave.often),
        0
      ) *
        shake *
        size +
      (next() - 0.5) * 0.8;
    return [[x + off('x'), y + off('y')]];
  });
}

function placed(path: readonly Point[], [cx, cy]: Point, angle: number): Point[] {
  return turned(path, angle).map(([x, y]) => [x + cx, y + cy]);
}

/** Paths as strokes, drawn one after the other. */
export function strokesOf(paths: readonly (readonly Point[])[], from = 0, pause = 500): Stroke[] {
  return paths.map((path, at) => ({
    id: `s${from + at}`,
    order: `a${from + at}`,
    pen: 'note',
    line: 2.6,
    drawnAt: (from + at) * pause,
    node: '',
    ...packStroke(
      path.map(([x, y]) => [x, y, 0.5]),
      0.35
    )
  }));
}

/** Letters and scribbles as rough lines in a box of 1 × 1. */
export const letters: { readonly [name: string]: readonly Point[] } = {
  a: [
    [0.9, 0.2],
    [0.4, 0],
    [0, 0.5],
    [0.4, 1],
    [0.9, 0.4],
    [0.9, 0.1],
    [0.9, 0.9],
    [1, 1]
  ],
  e: [
    [0, 0.5],
    [1, 0.5],
    [0.8, 0.1],
    [0.4, 0],
    [0, 0.4],
    [0.2, 0.9],
    [0.6, 1],
    [1, 0.8]
  ],
  s: [
    [1, 0.1],
    [0.5, 0],
    [0, 0.25],
    [0.5, 0.5],
    [1, 0.75],
    [0.5, 1],
    [0, 0.9]
  ],
  m: [
    [0, 1],
    [0, 0],
    [0.1, 0.1],
    [0.4, 0],
    [0.5, 0.3],
    [0.5, 1],
    [0.5, 0.2],
    [0.8, 0],
    [1, 0.3],
    [1, 1]
  ],
  B: [
    [0, 1],
    [0, 0],
    [0.7, 0],
    [0.9, 0.25],
    [0.6, 0.5],
    [0, 0.5],
    [0.8, 0.5],
    [1, 0.75],
    [0.7, 1],
    [0, 1]
  ],
  g: [
    [0.9, 0.1],
    [0.4, 0],
    [0, 0.3],
    [0.4, 0.6],
    [0.9, 0.3],
    [0.9, 0],
    [0.9, 0.8],
    [0.5, 1],
    [0.1, 0.9]
  ],
  '8': [
    [0.9, 0.2],
    [0.5, 0],
    [0.1, 0.2],
    [0.5, 0.5],
    [0.9, 0.8],
    [0.5, 1],
    [0.1, 0.8],
    [0.5, 0.5],
    [0.9, 0.2]
  ],
  '2': [
    [0, 0.2],
    [0.5, 0],
    [1, 0.3],
    [0.6, 0.6],
    [0, 1],
    [1, 1]
  ],
  zigzag: [
    [0, 0],
    [0.2, 1],
    [0.3, 0],
    [0.5, 1],
    [0.6, 0],
    [0.8, 1],
    [0.9, 0],
    [1, 1]
  ],
  hatch: [
    [0, 0],
    [1, 0.1],
    [0, 0.2],
    [1, 0.35],
    [0, 0.45],
    [1, 0.6],
    [0, 0.7],
    [1, 0.85],
    [0, 1]
  ],
  spiral: Array.from({ length: 60 }, (_, at): Point => [
    0.5 + (at / 120) * Math.cos(at / 3),
    0.5 + (at / 120) * Math.sin(at / 3)
  ]),
  crossing: [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0]
  ]
};
