import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxIn, fitInto, toMap } from './minimap';

const size = { width: 208, height: 132 };

test('the whole map lies inside its picture, in the middle', () => {
  const fit = fitInto({ x: 100, y: 50, width: 1960, height: 400 }, size);
  expect(fit.zoom).toBeCloseTo(0.1, 6);
  expect(boxIn(fit, { x: 100, y: 50, width: 1960, height: 400 })).toMatchObject({ x: 6, y: 46 });
});

test('any point of any map is found where it is drawn; a map of nothing divides by nothing', () => {
  const finite = fc.integer({ min: -20_000, max: 20_000 });
  const length = fc.integer({ min: 0, max: 50_000 });
  fc.assert(
    fc.property(finite, finite, length, length, (x, y, width, height) => {
      const fit = fitInto({ x, y, width, height }, size);
      const box = boxIn(fit, { x, y, width, height });
      expect(box.x >= 5.9 && box.x + box.width <= size.width - 5.9).toBe(true);
      const [px, py] = toMap(fit, [box.x, box.y]);
      expect(px).toBeCloseTo(x, 2);
      expect(py).toBeCloseTo(y, 2);
    })
  );
});
