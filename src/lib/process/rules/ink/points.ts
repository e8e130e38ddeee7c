import type { Box, Stroke } from '../../model';

/** A point of a stroke in map units, and how hard the pen was pressed there, 0–1. */
export type InkPoint = readonly [x: number, y: number, pressure: number];

/** Parts of a map unit that positions are kept to. */
const STEPS = 4;
/** Degrees of pressure that are told apart. */
const DEGREES = 15;

/** One whole number in Google's "Encoded Polyline Algorithm Format": zigzag, five bits a character, from `?` up. */
function encode(value: number): string {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  while (rest >= 32) {
    text += String.fromCharCode((32 | (rest & 31)) + 63);
    rest >>= 5;
  }
  return text + String.fromCharCode(rest + 63);
}

/** Packs points into the fields of a stroke: differences from point to point, to a quarter of a unit. */
export function packPoints(points: readonly InkPoint[]): Box & { points: string } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)].map((least) => Math.round(least * STEPS) / STEPS) as [
    number,
    number
  ];
  let [lastX, lastY, lastPressure] = [0, 0, 0];
  let [width, height] = [0, 0];
  let packed = '';
  for (const [px, py, pressure] of points) {
    const next = [
      Math.max(0, Math.round((px - x) * STEPS)),
      Math.max(0, Math.round((py - y) * STEPS)),
      Math.round(Math.min(1, Math.max(0, pressure)) * DEGREES)
    ] as const;
    packed += encode(next[0] - lastX) + encode(next[1] - lastY) + encode(next[2] - lastPressure);
    [lastX, lastY, lastPressure] = next;
    width = Math.max(width, lastX / STEPS);
    height = Math.max(height, lastY / STEPS);
  }
  return { x, y, width, height, points: packed };
}

const unpacked = new WeakMap<object, readonly InkPoint[]>();

/** The points of a stroke; of damaged text, those that can be read. */
export function pointsOf(stroke: Pick<Stroke, 'x' | 'y' | 'points'>): readonly InkPoint[] {
  const known = unpacked.get(stroke);
  if (known) return known;
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const character of stroke.points) {
    const bits = character.charCodeAt(0) - 63;
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits >= 32) continue;
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  const points: InkPoint[] = [];
  let [x, y, pressure] = [0, 0, 0];
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    x += numbers[at]!;
    y += numbers[at + 1]!;
    pressure += numbers[at + 2]!;
    points.push([stroke.x + x / STEPS, stroke.y + y / STEPS, pressure / DEGREES]);
  }
  unpacked.set(stroke, points);
  return points;
}
