import { existsSync, readFileSync } from 'node:fs';
import type { OtherEditor } from './other-editor.ts';

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

/** The Modeler, with everything it has. */
export const bpmnJs: OtherEditor = {
  path: '/bpmn-js/',
  step: '.djs-shape[data-element-id="N1"] .djs-hit',
  open: (page, file) =>
    page.evaluate(async (path) => {
      const xml = await (await fetch(path)).text();
      const scope = window as unknown as BpmnWindow;
      const started = performance.now();
      scope.modeler = new scope.BpmnJS({ container: '#canvas' });
      await scope.modeler.importXML(xml);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return performance.now() - started;
    }, `/bpmn-js/${file}`),
  fit: (page) =>
    page.evaluate(() => (window as unknown as BpmnWindow).modeler.get('canvas').zoom('fit-viewport'))
};
