/** SVG path data of any commands, as the absolute M, L, C, Q and Z that marks are made of. */
import { n } from './scene';

const counts: { readonly [command: string]: number } = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  A: 7,
  Z: 0
};

/**
 * The same path, scaled about the origin and then moved. Arcs must be parts of circles.
 * @throws Error for a command that is not known here
 */
export function placedPath(d: string, scale: number, dx: number, dy: number): string {
  const out: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** The last control point, which a smooth curve goes on from. */
  let [controlX, controlY] = [0, 0];
  const put = (command: string, numbers: readonly number[]) => {
    const placed = numbers.map((value, at) => n(value * scale + (at % 2 ? dy : dx)));
    out.push(`${command}${placed.join(' ')}`);
    if (!numbers.length) return;
    [x, y] = [numbers.at(-2)!, numbers.at(-1)!];
    [controlX, controlY] = command === 'C' ? [numbers[2]!, numbers[3]!] : [x, y];
  };
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter!.toUpperCase();
    const relative = letter !== command;
    const numbers = (rest!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const size = counts[command];
    if (size === undefined) throw new Error(`A path on paper has no ${letter}`);
    if (command === 'Z') {
      put('Z', []);
      [x, y] = [startX, startY];
    }
    for (let at = 0; size && at < numbers.length; at += size) {
      const own = numbers.slice(at, at + size);
      const from = [x, y] as const;
      const point = (value: number, index: number) => value + (relative ? from[index % 2]! : 0);
      if (command === 'H') put('L', [point(own[0]!, 0), y]);
      else if (command === 'V') put('L', [x, point(own[0]!, 1)]);
      else if (command === 'A') {
        const end = [point(own[5]!, 0), point(own[6]!, 1)] as const;
        for (const curve of arc(from, own[0]!, !!own[3], !!own[4], end)) put('C', curve);
      } else if (command === 'S') put('C', [2 * x - controlX, 2 * y - controlY, ...own.map(point)]);
      else put(command === 'M' && at ? 'L' : command, own.map(point));
      if (command === 'M' && !at) [startX, startY] = [x, y];
    }
  }
  return out.join(' ');
}

/** Part of a circle as cubic curves of a quarter at most. */
function arc(
  [x0, y0]: readonly [number, number],
  radius: number,
  large: boolean,
  sweep: boolean,
  [x1, y1]: readonly [number, number]
): number[][] {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const half = Math.hypot(dx, dy) / 2;
  if (!half) return [];
  const r = Math.max(radius, half);
  const off = Math.sqrt(r * r - half * half) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(x0 + x1) / 2 - (off * dy) / (2 * half), (y0 + y1) / 2 + (off * dx) / (2 * half)];
  const from = Math.atan2(y0 - cy, x0 - cx);
  let turn = Math.atan2(y1 - cy, x1 - cx) - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6));
  const step = turn / parts;
  const k = (4 / 3) * Math.tan(step / 4) * r;
  return Array.from({ length: parts }, (_, at) => {
    const [a, b] = [from + at * step, from + (at + 1) * step];
    const [ax, ay, bx, by] = [
      cx + r * Math.cos(a),
      cy + r * Math.sin(a),
      cx + r * Math.cos(b),
      cy + r * Math.sin(b)
    ];
    return [ax - k * Math.sin(a), ay + k * Math.cos(a), bx + k * Math.sin(b), by - k * Math.cos(b), bx, by];
  });
}
