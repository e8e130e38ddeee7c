import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { OtherEditor } from './other-editor.ts';

/** Pages to serve so that Svelte Flow without our recipe can be measured beside ours. @param files BPMN texts by name */
export async function stockFlowPages(files: Record<string, string>): Promise<Record<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: 'tests/bench/stock-flow',
    plugins: [svelte({ configFile: false })],
    build: { write: false, rollupOptions: { input: 'tests/bench/stock-flow/main.ts' } }
  });
  const output = 'output' in built ? built.output : [];
  const code = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
  const css = output.map((part) => (part.type === 'asset' ? String(part.source) : '')).join('\n');
  const pages: Record<string, string> = {
    '/stock-flow/main.js': code,
    '/stock-flow/': `<!doctype html><style>${css}html,body,#canvas{height:100%;margin:0}</style>
      <div id="canvas"></div><script type="module" src="/stock-flow/main.js"></script>`
  };
  for (const [name, xml] of Object.entries(files)) pages[`/stock-flow/${name}`] = xml;
  return pages;
}

type StockWindow = { draw?: (path: string) => Promise<number>; fit: () => Promise<unknown> };

/** `@xyflow/svelte` as its guide begins: no sizes or handles given, nothing culled, no drawing for afar. */
export const stockFlow: OtherEditor = {
  path: '/stock-flow/',
  step: '.svelte-flow__node[data-id="N1"]',
  open: async (page, file) => {
    await page.waitForFunction(() => !!(window as unknown as StockWindow).draw);
    return page.evaluate((path) => (window as unknown as StockWindow).draw!(path), `/stock-flow/${file}`);
  },
  fit: async (page) => {
    await page.evaluate(() => (window as unknown as StockWindow).fit());
    await page.waitForTimeout(600);
  }
};
