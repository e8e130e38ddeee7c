import type { Page } from 'playwright';
import { newId } from '../../src/lib/document/ids.ts';
import { ordersAfter } from '../../src/lib/document/order.ts';
import { inkPens } from '../../src/lib/process/model.ts';
import { packPoints, type InkPoint } from '../../src/lib/process/rules/ink/points.ts';
import { frameTimes } from './frames.ts';

/** Strokes as somebody writes words: a few centimetres of loops each, evenly over an area of the map. */
export function writtenStrokes(count: number, width: number, height: number) {
  const orders = ordersAfter(undefined, count);
  const columns = Math.ceil(Math.sqrt((count * width) / height));
  const rows = Math.ceil(count / columns);
  return orders.map((order, n) => {
    const [left, top] = [((n % columns) / columns) * width, (Math.floor(n / columns) / rows) * height];
    const points = Array.from({ length: 40 }, (_, at): InkPoint => {
      const turn = at / 3 + n;
      return [
        left + at * 2 + 8 * Math.cos(turn),
        top + 20 + 14 * Math.sin(turn),
        0.5 + 0.3 * Math.sin(at / 5)
      ];
    });
    const pen = inkPens[n % inkPens.length]!;
    return {
      id: newId(),
      order,
      pen,
      line: 2.5,
      drawnAt: 1_760_000_000_000 + n,
      node: '',
      ...packPoints(points)
    };
  });
}

/** Frames of a pan across several screens of ink and back, in milliseconds. */
export async function panAcrossInk(page: Page): Promise<number[]> {
  await page.mouse.move(500, 450);
  return frameTimes(page, async () => {
    for (let step = 0; step < 120; step++) {
      await page.mouse.wheel(step < 60 ? 40 : -40, 4);
      await page.waitForTimeout(8);
    }
  });
}
