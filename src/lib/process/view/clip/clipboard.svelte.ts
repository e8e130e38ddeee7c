/**
 * Copies of steps on their way between places, maps and tabs. Keys use the system's clipboard with a type of our
 * own; buttons write a table that carries the steps, and what was copied last in this tab is kept as well.
 */
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { showToast } from '$lib/ui/toast.svelte';
import { copySteps, cutSteps, duplicateSteps, pasteSteps } from '../../commands/clip';
import { readClip, type Clip, type ReadClip } from '../../model/clip';
import { flowOrder } from '../../rules/flow-order';
import type { Aim } from '../../rules/clip/place';
import { around, centre, right } from '../../rules/geometry';
import { isFlowNode } from '../../rules/kinds';
import { tabbed } from '../../rules/table-text';
import { tableRows } from '../outline/copy-table';
import type { ProcessMap } from '../process-map.svelte';
import { nameOrKind } from '../words';
import { CLIP_MARK, CLIP_TYPE } from './clip-events';

let held: Clip | undefined = $state.raw();

const chosenIds = (map: ProcessMap) => map.chosenNodes.map(({ id }) => id);

/** What is copied, for other programs: one step as its name, several as the table that the outline copies. */
function rowsOf(map: ProcessMap, clip: Clip): string[][] {
  const ids = new Set(clip.nodes.map(({ id }) => id));
  const order = flowOrder(map.nodes, map.flows).filter(({ kind }) => isFlowNode(kind));
  const numbers = new Map(order.map(({ id }, at) => [id, at + 1]));
  const steps = order.filter(({ id }) => ids.has(id));
  return steps.length > 1 ? tableRows({ map, numbers }, steps) : clip.nodes.map((node) => [nameOrKind(node)]);
}

/** The same as HTML, with the steps themselves in an attribute of the table. */
function htmlOf(rows: readonly string[][], clip: Clip): string {
  const table = document.createElement('table');
  table.setAttribute(CLIP_MARK, JSON.stringify(clip));
  for (const cells of rows) {
    const row = table.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  return table.outerHTML;
}

async function writeSystem(text: string, html: string): Promise<void> {
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  const item = new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) });
  await navigator.clipboard.write([item]);
}

/** Copies the chosen steps. @returns how many; 0 when none is chosen */
export function copy(map: ProcessMap, data?: DataTransfer, quiet = false): number {
  const clip = copySteps(map.doc, chosenIds(map));
  if (!clip) return 0;
  held = clip;
  const rows = rowsOf(map, clip);
  const text = rows.length > 1 ? tabbed(rows) : (rows[0]?.[0] ?? '');
  if (data) {
    data.setData(CLIP_TYPE, JSON.stringify(clip));
    data.setData('text/plain', text);
    if (rows.length > 1) data.setData('text/html', htmlOf(rows, clip));
  } else void writeSystem(text, htmlOf(rows, clip)).catch(() => undefined);
  if (!quiet) announce(m.process_copied({ count: clip.nodes.length }));
  return clip.nodes.length;
}

/** Copies the chosen steps and takes them away. */
export function cut(map: ProcessMap, data?: DataTransfer): void {
  const ids = chosenIds(map);
  const before = map.flowsIn.get(ids[0] ?? '')?.[0]?.source;
  const count = copy(map, data, true);
  if (!count) return;
  cutSteps(map.doc, ids);
  map.select(before && map.nodeById.has(before) ? [before] : []);
  announce(m.process_cut_done({ count }));
}

/** Puts a copy of the chosen steps beside them. */
export function duplicate(map: ProcessMap): void {
  const ids = duplicateSteps(map.doc, chosenIds(map));
  if (!ids.length) return;
  show(map, ids);
  announce(m.process_duplicated({ count: ids.length }));
}

/** Puts the steps in a text from a clipboard into the map, or says why it cannot. */
export function pasteText(map: ProcessMap, text: string): void {
  const marked = text.includes(CLIP_MARK) && text.includes('<');
  const html = marked ? new DOMParser().parseFromString(text, 'text/html') : undefined;
  put(map, readClip(html?.querySelector(`[${CLIP_MARK}]`)?.getAttribute(CLIP_MARK) ?? text), true);
}

/** Pastes for a button: what the system's clipboard holds where it may be read, else what this tab copied last. */
export async function pasteAsked(map: ProcessMap): Promise<void> {
  const system = await readSystem();
  if (system) pasteText(map, system);
  else if (held) put(map, { clip: held }, false);
  else showToast({ text: m.process_paste_nothing() });
}

async function readSystem(): Promise<string | undefined> {
  // What was copied in this tab needs nobody's leave.
  if (held) return undefined;
  try {
    for (const item of await navigator.clipboard.read()) {
      if (!item.types.includes('text/html')) continue;
      const html = await (await item.getType('text/html')).text();
      if (html.includes(CLIP_MARK)) return html;
    }
  } catch {
    // Refused, or not known to this browser: keys still work.
  }
  return undefined;
}

function put(map: ProcessMap, read: ReadClip, byKey: boolean): void {
  if ('problem' in read) {
    const words = {
      large: m.process_paste_large,
      newer: m.process_paste_newer,
      broken: m.process_paste_broken
    };
    return void showToast({ text: words[read.problem](), tone: 'warn' });
  }
  const ids = pasteSteps(map.doc, read.clip, aimOf(map, byKey));
  if (!ids.length) return void showToast({ text: m.process_paste_no_host(), tone: 'warn' });
  show(map, ids);
  announce(m.process_pasted({ count: ids.length }));
}

/** Where copies go: under the pointer that rests on the map, else in the middle of what is seen. */
function aimOf({ canvas, shown, plane }: ProcessMap, byKey: boolean): Aim {
  if (!canvas) {
    const all = around(shown.nodes);
    return { point: [all ? right(all) + 120 : 200, all ? centre(all)[1] : 180], pointed: false, plane };
  }
  const area = document.querySelector('.svelte-flow')?.getBoundingClientRect();
  if (byKey && canvas.pointer && area) {
    const [x, y] = canvas.pointer;
    return { point: canvas.toMap(x - area.left, y - area.top), pointed: true, plane };
  }
  return { point: canvas.toMap(canvas.size.width / 2, canvas.size.height / 2), pointed: false, plane };
}

function show(map: ProcessMap, ids: readonly string[]): void {
  map.select(ids);
  const box = around(ids.flatMap((id) => map.nodeById.get(id) ?? []));
  if (map.canvas && box) map.canvas.reveal(box);
  else map.reveal(ids[0]!);
}
