import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GuideIndex } from './guides';

const box = (x: number, y: number, width = 100, height = 80) => ({ x, y, width, height });

test('a step near another one’s middle is put in line with it, and the line reaches over both', () => {
  const index = new GuideIndex([box(0, 0), box(500, 300)]);
  expect(index.snap(box(204, 3), 6)).toEqual({
    dx: 0,
    dy: -3,
    guides: [{ upright: false, place: 40, from: 0, to: 304 }]
  });
});

test('what is out of reach moves nothing', () => {
  const index = new GuideIndex([box(0, 0)]);
  expect(index.snap(box(300, 200), 6)).toEqual({ dx: 0, dy: 0, guides: [] });
  expect(new GuideIndex([]).snap(box(0, 0), 6).guides).toEqual([]);
});

test('it is as good as looking at every edge', () => {
  const place = fc.integer({ min: 0, max: 400 });
  const any = fc
    .tuple(place, place, fc.integer({ min: 10, max: 100 }))
    .map(([x, y, size]) => box(x, y, size, size));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), any, (boxes, dragged) => {
      const { dx } = new GuideIndex(boxes).snap(dragged, 8);
      const edges = boxes.flatMap((one) => [one.x, one.x + one.width / 2, one.x + one.width]);
      const own = [dragged.x, dragged.x + dragged.width / 2, dragged.x + dragged.width];
      const least = Math.min(...edges.flatMap((edge) => own.map((place) => Math.abs(edge - place))));
      if (least <= 8) expect(Math.abs(dx)).toBeCloseTo(least, 1);
      else expect(dx).toBe(0);
    })
  );
});
