import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { findChromium } from '../support/chromium.ts';
import { bigModel } from './big-models.ts';
import { bpmnJs, bpmnJsPages } from './bpmn-js.ts';
import { newContext } from './context.ts';
import { bundleSizes, ceilings } from './bundle.ts';
import { frameTimes, heapMB, median, p95, sweep } from './frames.ts';
import { panAcrossInk } from './ink.ts';
import { measureOther, type EditorFigures } from './other-editor.ts';
import { fillIndex, searchTimes } from './rows.ts';
import { manyServices, SERVICES } from './services.ts';
import { serve } from './serve.ts';
import { stockFlow, stockFlowPages } from './stock-flow.ts';
import { keyToPaint, keyToStored, toResults } from './writing.ts';
import { benchWorkspace, type BenchWorkspace } from './workspace.ts';

/** The house's figures, measured in the built app; bpmn-js beside it on the same files in the same run. */
const port = 4191;
const origin = `http://localhost:${port}`;
const runs = 5;
const sizes = [1000, 2000, 5000];
/** Tasks of a map as workshops draw them, measured at the speed of a tablet. */
const WORKSHOP = 50;
const TABLET = 4;
/** Records of a large organisation. */
const RECORDS = 100_000;

const lines: [what: string, ours: string, hold: string, others: readonly string[]][] = [];
const note = (what: string, ours: string, hold = '', others: readonly string[] = []) => {
  lines.push([what, ours, hold, others]);
  console.log(`  ${what}: ${ours}`);
};
const ms = (value: number) => `${value.toFixed(0)} ms`;

/** Follows a link inside the app and waits until `selector` is painted; from the click, in milliseconds. */
async function open(page: Page, from: string, to: string, selector: string): Promise<number> {
  await page.goto(from);
  await page.getByRole('contentinfo').waitFor();
  await page.waitForTimeout(500);
  return page.evaluate(
    async ([address, shown]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const link = document.body.appendChild(document.createElement('a'));
      link.href = address!;
      // A hand on its way to the link fetches the screen's code, as everywhere in the app.
      link.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 700));
      const started = performance.now();
      link.click();
      while (!document.querySelector(shown!)) await frame();
      await frame();
      await frame();
      return performance.now() - started;
    },
    [to, selector]
  );
}

async function medianOpen(page: Page, from: string, to: string, selector: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) times.push(await open(page, from, to, selector));
  // The first also compiles the screen's own code.
  return median(times.slice(1));
}

async function fill(context: BrowserContext, bench: BenchWorkspace): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/storage`);
  await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
  await page.locator('input[type=file]').first().setInputFiles(bench.file);
  await page.getByRole('dialog').getByRole('link').first().waitFor({ timeout: 120_000 });
  return page;
}

async function measureProcess(page: Page, bench: BenchWorkspace, map: BenchWorkspace['processes'][number]) {
  const from = `${origin}/service/${bench.service}`;
  const selector = '.svelte-flow__node, canvas';
  const openMs = await medianOpen(page, from, `/service/${bench.service}/process/${map.id}`, selector);
  const figures: EditorFigures = { openMs, panP95: NaN, dragP95: NaN, fitPanP95: NaN, heapMB: NaN };
  const pan = () =>
    frameTimes(page, async () => {
      await page.mouse.move(500, 450);
      for (let step = 0; step < 40; step++) {
        await page.mouse.wheel(25, 5);
        await page.waitForTimeout(8);
      }
    }).then(p95);
  // The first step that lies wholly on the screen: what is culled, or behind a panel, cannot be dragged.
  const boxes = await page
    .locator('.svelte-flow__node')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON() as DOMRect));
  const box = boxes.find(({ x, y, right, bottom }) => x > 80 && y > 120 && right < 700 && bottom < 700);
  if (box) {
    const start: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(...start);
    await page.mouse.down();
    figures.dragP95 = p95(await frameTimes(page, () => sweep(page, start, [start[0] + 200, start[1] + 60])));
    await page.mouse.up();
  }
  figures.panP95 = await pan();
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /hele kartet|whole map/i })
    .first()
    .click();
  await page.waitForTimeout(600);
  figures.fitPanP95 = await pan();
  figures.heapMB = await heapMB(page);
  return figures;
}

async function measureStart(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto(origin);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await context.setOffline(true);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.reload({ waitUntil: 'commit' });
    await page.locator('main h1, main h2').first().waitFor();
    times.push(await page.evaluate(() => performance.now()));
  }
  await context.setOffline(false);
  await page.close();
  return median(times);
}

async function measureLists(page: Page, bench: BenchWorkspace): Promise<void> {
  const under = `/service/${bench.service}`;
  const from = `${origin}/storage`;
  const journey = await medianOpen(
    page,
    from,
    `${under}/journey/${bench.journey}`,
    '[role=grid] [data-place]'
  );
  note('open a journey map of 600 cards', ms(journey), '200 ms');
  await page.waitForTimeout(1000);
  const painted = await keyToPaint(page);
  note('type in one of 600 cards: painted, median', ms(median(painted)), '32 ms');
  note('type in one of 600 cards: painted, p95', ms(p95(painted)));
  note('last keystroke → stored', ms(await keyToStored(page, runs)), '250 ms');
  const session = await medianOpen(page, from, `${under}/session/${bench.session}`, '[data-text]');
  note('open a session of 2 000 observations', ms(session), '150 ms');
  const results: number[] = [];
  for (let run = 0; run <= runs; run++) {
    await open(page, from, `${under}/study/${bench.study}`, '[role=radiogroup], .tabs');
    results.push(await toResults(page, 'Resultater'));
  }
  note('results over 10 000 observations', ms(median(results.slice(1))), '300 ms');
}

/** Those that are measured beside ours; bpmn-js only where it is installed. */
const editors = [existsSync('node_modules/bpmn-js/dist') ? bpmnJs : undefined, stockFlow];

/** As much as a large organisation has: the screens that show all services, and words found often, seldom and never. */
async function measureLarge(browser: Browser): Promise<void> {
  const context = await newContext(browser, { viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await fillIndex(page, RECORDS - (await manyServices(page, origin)));
  for (const [name, address, selector] of [
    ['health', '/health', 'main tbody tr'],
    ['portfolio', '/portfolio', 'main tbody tr'],
    ['benefits', '/benefits', 'main tbody tr'],
    ['systems', '/systems', 'main ul li']
  ] as const)
    note(
      `${RECORDS} records, ${SERVICES} services: open ${name}`,
      ms(await medianOpen(page, `${origin}/storage`, address, selector)),
      '1 000 ms'
    );
  await page.goto(`${origin}/storage`);
  await page.getByRole('contentinfo').waitFor();
  const times = await searchTimes(page, [
    'søknadsbehandler',
    'vedtak brev',
    'frist',
    'kart 12',
    'finnes ikke'
  ]);
  note(`search ${RECORDS} records: key to answer, median`, ms(median(times)));
  note(`search ${RECORDS} records: key to answer, p95`, ms(p95(times)), '50 ms');
  await context.close();
}

async function measureAll(browser: Browser): Promise<void> {
  console.log('JavaScript before the first paint');
  for (const { route, kB } of bundleSizes())
    note(
      `JS ${route}`,
      `${kB.toFixed(1)} kB`,
      `${route === '/' ? ceilings.firstScreen : ceilings.editor} kB`
    );

  console.log('Start');
  const first = await newContext(browser);
  note('repeat start, offline, CPU 4× slower', ms(await measureStart(first)), '1 000 ms');
  await first.close();

  console.log('Maps and sessions');
  const bench = await benchWorkspace(join(tmpdir(), 'bench.verksted'), [...sizes, WORKSHOP]);
  const context = await newContext(browser, { viewport: { width: 1180, height: 820 } });
  const page = await fill(context, bench);
  await measureLists(page, bench);
  const holds = ['250 ms', '400 ms', '900 ms'];
  for (const [at, map] of bench.processes.slice(0, sizes.length).entries()) {
    const ours = await measureProcess(page, bench, map);
    const others: (EditorFigures | undefined)[] = [];
    for (const editor of editors)
      others.push(
        editor && (await measureOther(browser, origin, editor, `${map.tasks}.bpmn`, at === 2 ? 2 : 3))
      );
    const name = `process map of ${map.nodes} nodes`;
    const beside = (of: (figures: EditorFigures) => string) =>
      others.map((figures) => (figures ? of(figures) : ''));
    note(
      `open a ${name}`,
      ms(ours.openMs),
      holds[at],
      beside(({ openMs }) => ms(openMs))
    );
    note(
      `${name}: pan, p95 frame`,
      ms(ours.panP95),
      '20 ms',
      beside(({ panP95 }) => ms(panP95))
    );
    note(
      `${name}: drag, p95 frame`,
      ms(ours.dragP95),
      '20 ms',
      beside(({ dragP95 }) => ms(dragP95))
    );
    note(
      `${name}: pan zoomed to fit`,
      ms(ours.fitPanP95),
      '33 ms',
      beside(({ fitPanP95 }) => ms(fitPanP95))
    );
    const heap = ({ heapMB }: EditorFigures) => `${heapMB.toFixed(0)} MB`;
    note(`${name}: heap`, heap(ours), '80 MB', beside(heap));
  }
  const workshop = bench.processes.at(-1)!;
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: TABLET });
  const ours = await measureProcess(page, bench, workshop);
  const name = `process map of ${workshop.nodes} nodes, CPU ${TABLET}× slower`;
  note(`open a ${name}`, ms(ours.openMs));
  note(`${name}: pan, p95 frame`, ms(ours.panP95), '20 ms');
  note(`${name}: drag, p95 frame`, ms(ours.dragP95), '20 ms');
  note(`${name}: pan zoomed to fit`, ms(ours.fitPanP95), '20 ms');
  await open(
    page,
    `${origin}/service/${bench.service}`,
    `/service/${bench.service}/process/${bench.inked}`,
    'canvas.ink'
  );
  await page.waitForTimeout(4000);
  const inked = await panAcrossInk(page);
  note(`1 000 strokes of ink, CPU ${TABLET}× slower: pan, p95 frame`, ms(p95(inked)), '20 ms');
  note(`1 000 strokes of ink, CPU ${TABLET}× slower: pan, longest frame`, ms(Math.max(...inked)));
  await context.close();

  console.log('A large workspace');
  await measureLarge(browser);
}

if (!existsSync('build/index.html')) execSync('npm run build', { stdio: 'inherit' });
const files = Object.fromEntries(sizes.map((tasks) => [`${tasks}.bpmn`, bigModel(tasks)]));
const pages = { ...bpmnJsPages(files), ...(await stockFlowPages(files)) };
const server = await serve('build', port, pages);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
try {
  await measureAll(browser);
} finally {
  await browser.close();
  server.close();
  const row = (cells: readonly string[]) => cells.map((cell) => cell.padStart(12)).join('');
  console.log(`\n${'figure'.padEnd(62)}${row(['Verksted', 'hold', 'bpmn-js', 'stock flow'])}`);
  for (const [what, ours, hold, others] of lines)
    console.log(`${what.padEnd(62)}${row([ours, hold, ...others])}`);
}
