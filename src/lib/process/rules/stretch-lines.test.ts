import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../model';
import { ALONG_X, ALONG_Y } from './axis';
import { bottom, contains, right } from './geometry';
import { route } from './routing';
import { stretchLine } from './stretch-lines';

const box = (x: number, y: number) => ({ x, y, width: 100, height: 80 });

describe('lines while parts of the page move', () => {
  test('a bend moves with its part; a straight line whose ends part gets a step', () => {
    const source = { box: box(0, 0), by: 0 };
    const target = { box: box(300, 200), by: 50 };
    const line: Point[] = [[100, 40], [200, 40], [200, 190], [300, 190]]; // prettier-ignore
    expect(stretchLine(line, ALONG_Y, (y) => (y > 100 ? y + 50 : y), source, target)).toEqual([[100, 40], [200, 40], [200, 240], [300, 240]]); // prettier-ignore
    expect(stretchLine([[100, 40], [300, 40]], ALONG_Y, (y) => y, source, target)).toEqual([[100, 40], [200, 40], [200, 90], [300, 90]]); // prettier-ignore
    expect(stretchLine([], ALONG_Y, (y) => y, source, target)).toBeUndefined();
  });

  test('a line to a pool stays on its border', () => {
    const pool = { box: { x: 0, y: 500, width: 600, height: 60 }, by: undefined };
    const line: Point[] = [[50, 80], [50, 450]]; // prettier-ignore
    const after = stretchLine(line, ALONG_Y, (y) => (y > 300 ? y + 50 : y), { box: box(0, 0), by: 0 }, pool);
    expect(after).toEqual([[50, 80], [50, 500]]); // prettier-ignore
  });

  test('right-angled lines stay so and meet their boxes, wherever two bands go', () => {
    const place = fc.integer({ min: 0, max: 80 }).map((n) => n * 10);
    fc.assert(
      fc.property(
        place,
        place,
        place,
        place,
        fc.integer({ min: 100, max: 700 }),
        fc.boolean(),
        (ax, ay, bx, by, cut, lying) => {
          const [a, b] = [box(ax, ay), box(bx, by)];
          const axis = lying ? ALONG_Y : ALONG_X;
          // Two bands change places: [0, cut) and [cut, 900).
          const moved = (at: number) => (at < cut ? at + 900 - cut : at - cut);
          const by1 = moved(a[axis.start] + a[axis.size] / 2) - (a[axis.start] + a[axis.size] / 2);
          const by2 = moved(b[axis.start] + b[axis.size] / 2) - (b[axis.start] + b[axis.size] / 2);
          const put = (one: typeof a, by: number) => ({ ...one, [axis.start]: one[axis.start] + by });
          const [source, target] = [
            { box: put(a, by1), by: by1 },
            { box: put(b, by2), by: by2 }
          ];
          const line = stretchLine(route(a, b), axis, moved, source, target);
          if (!line) return;
          const on = (of: typeof a, [x, y]: Point) =>
            contains(of, [x, y]) && (x === of.x || x === right(of) || y === of.y || y === bottom(of));
          expect(on(source.box, line[0]!) && on(target.box, line.at(-1)!)).toBe(true);
          line.slice(1).forEach(([x, y], at) => expect(line[at]![0] === x || line[at]![1] === y).toBe(true));
        }
      )
    );
  });
});
