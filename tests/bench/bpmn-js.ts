import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { newContext } from './context.ts';
import { frameTimes, heapMB, median, p95, sweep } from './frames.ts';

const folder = 'node_modules/bpmn-js/dist';

/** Pages to serve so that bpmn-js can be measured beside ours, on the same files, machine and run. */
export function bpmnJsPages(files: Record<string, string>): Record<string, string> {
  if (!existsSync(folder)) return {};
  const asset = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
  const pages: Record<string, string> = {
    '/bpmn-js/modeler.js': asset('bpmn-modeler.production.min.js'),
    '/bpmn-js/': `<!doctype html><style>${asset('assets/diagram-js.css')}${asset('assets/bpmn-js.css')}
      html,body,#canvas{height:100%;margin:0}</style><div id="canvas"></div><script src="/bpmn-js/modeler.js"></script>`
  };
  for (const [name, xml] of Object.entries(files)) pages[`/bpmn-js/${name}`] = xml;
  return pages;
}

export interface EditorFigures {
  openMs: number;
  panP95: number;
  dragP95: number;
  fitPanP95: number;
  heapMB: number;
}

interface BpmnWindow {
  BpmnJS: new (options: unknown) => {
    importXML(xml: string): Promise<unknown>;
    get(name: string): {
      zoom(scale: unknown): void;
      filter(test: (e: unknown) => boolean): { id: string }[];
    };
  };
  modeler: InstanceType<BpmnWindow['BpmnJS']>;
}

/** Opens a file in the bpmn-js Modeler and measures it; open is from text to painted. */
export async function measureBpmnJs(
  browser: Browser,
  origin: string,
  file: string,
  runs: number
): Promise<EditorFigures> {
  const opens: number[] = [];
  let figures: EditorFigures | undefined;
  for (let run = 0; run < runs; run++) {
    const context = await newContext(browser, { viewport: { width: 1180, height: 820 } });
    const page = await context.newPage();
    await page.goto(`${origin}/bpmn-js/`);
    const ms = await page.evaluate(async (path) => {
      const xml = await (await fetch(path)).text();
      const scope = window as unknown as BpmnWindow;
      const started = performance.now();
      scope.modeler = new scope.BpmnJS({ container: '#canvas' });
      await scope.modeler.importXML(xml);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return performance.now() - started;
    }, `/bpmn-js/${file}`);
    opens.push(ms);
    if (run === runs - 1) {
      const task = page.locator('.djs-shape[data-element-id="N1"] .djs-hit').first();
      const box = await task.boundingBox();
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
      await page.evaluate(() => (window as unknown as BpmnWindow).modeler.get('canvas').zoom('fit-viewport'));
      const fitPanP95 = await pan();
      figures = { openMs: 0, panP95, dragP95, fitPanP95, heapMB: await heapMB(page) };
    }
    await context.close();
  }
  return { ...figures!, openMs: median(opens) };
}
