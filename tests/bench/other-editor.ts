import type { Browser, Page } from 'playwright';
import { newContext } from './context.ts';
import { frameTimes, heapMB, median, p95, sweep } from './frames.ts';

export interface EditorFigures {
  openMs: number;
  panP95: number;
  dragP95: number;
  fitPanP95: number;
  heapMB: number;
}

/** Another editor on a page of its own. */
export interface OtherEditor {
  /** Where it is served. */
  readonly path: string;
  /** Draws a file. @returns milliseconds from its text to painted */
  open(page: Page, file: string): Promise<number>;
  /** Selects a step that can be dragged. */
  readonly step: string;
  /** Zooms until everything is seen. */
  fit(page: Page): Promise<void>;
}

/** Measures another editor on a file, a fresh page each run; the time to open is the median. */
export async function measureOther(
  browser: Browser,
  origin: string,
  editor: OtherEditor,
  file: string,
  runs: number
): Promise<EditorFigures> {
  const opens: number[] = [];
  let figures: EditorFigures | undefined;
  for (let run = 0; run < runs; run++) {
    const context = await newContext(browser, { viewport: { width: 1180, height: 820 } });
    const page = await context.newPage();
    await page.goto(`${origin}${editor.path}`);
    opens.push(await editor.open(page, file));
    if (run === runs - 1) figures = await moved(page, editor);
    await context.close();
  }
  return { ...figures!, openMs: median(opens) };
}

async function moved(page: Page, editor: OtherEditor): Promise<EditorFigures> {
  const box = await page.locator(editor.step).first().boundingBox();
  let dragP95 = Number.NaN;
  if (box) {
    const from: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(...from);
    await page.mouse.down();
    dragP95 = p95(await frameTimes(page, () => sweep(page, from, [from[0] + 200, from[1] + 60])));
    await page.mouse.up();
  }
  const pan = async () => {
    await page.mouse.move(600, 700);
    return p95(
      await frameTimes(page, async () => {
        for (let step = 0; step < 40; step++) {
          await page.mouse.wheel(25, 5);
          await page.waitForTimeout(8);
        }
      })
    );
  };
  const panP95 = await pan();
  await editor.fit(page);
  const fitPanP95 = await pan();
  return { openMs: 0, panP95, dragP95, fitPanP95, heapMB: await heapMB(page) };
}
