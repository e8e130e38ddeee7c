import type { Page } from 'playwright';

/** Middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}

/** Milliseconds between animation frames while `gesture` runs. */
export async function frameTimes(page: Page, gesture: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const store = window as unknown as { frames: number[]; watching: boolean };
    store.frames = [];
    store.watching = true;
    let last = performance.now();
    const tick = (now: number) => {
      store.frames.push(now - last);
      last = now;
      if (store.watching) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await gesture();
  return page.evaluate(() => {
    const store = window as unknown as { frames: number[]; watching: boolean };
    store.watching = false;
    return store.frames.slice(1);
  });
}

/** JavaScript heap in MB of 1 000 000 bytes, after collecting garbage. */
export async function heapMB(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** Moves the mouse from one point to another in `steps`, a frame apart, with the button held or not. */
export async function sweep(
  page: Page,
  from: [number, number],
  to: [number, number],
  steps = 40
): Promise<void> {
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    await page.mouse.move(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
    await page.waitForTimeout(8);
  }
}
