/** The blocks of a written report as HTML, all text escaped. */
import { told } from '../paper/html';
import type { Measure } from '../paper/wrap';
import { escapeXml, writeSvg } from '../paper/svg';
import {
  overTimeTable,
  type Block,
  type DrawnBlock,
  type FoundItem,
  type OverTimeBlock,
  type TableBlock,
  type WayLine
} from './blocks';
import { chartPiece } from './drawn-pieces';
import { drawingPieces } from './drawing';
import { Pen, together } from './pen';

const CHART = 480;

/** @param level of the headings of chapters: 2 under the page's own heading. @param lang of what is drawn */
export function blocksHtml(blocks: readonly Block[], lang: string, measure: Measure, level = 2): string {
  return blocks
    .map((block, at): string => {
      switch (block.kind) {
        case 'title':
          return `<p class="service">${told(block.over)}</p><h1>${told(block.text)}</h1>${factsHtml(block.facts)}`;
        case 'heading': {
          const tag = `h${level + block.level - 1}`;
          return `<${tag}>${told(block.text)}</${tag}>`;
        }
        case 'text':
          return `<p class="${block.look ?? 'plain'}">${told(block.text)}</p>`;
        case 'list':
          return `<ul class="items">${block.items.map((item) => `<li>${told(item)}</li>`).join('')}</ul>`;
        case 'table':
          return table(block);
        case 'figures':
          return `<dl class="figures">${block.items
            .map(
              ({ label, value, note, tone }) =>
                `<div><dt>${told(label)}</dt><dd class="value tone-${tone ?? 'neutral'}">${told(value)}</dd>${note ? `<dd class="note">${told(note)}</dd>` : ''}</div>`
            )
            .join('')}</dl>`;
        case 'ways':
          return `<ul class="ways">${block.lines.map(way).join('')}</ul>`;
        case 'over-time':
          return overTime(block, `over-time-${at}`, lang, measure);
        case 'drawn':
          return drawn(block, `drawn-${at}`, lang);
        case 'columns':
          return `<div class="columns">${block.columns
            .map((column) => `<div>${blocksHtml(column, lang, measure, level)}</div>`)
            .join('')}</div>`;
        case 'shares':
          return `<ul class="items">${block.lines.map(({ label, said }) => `<li>${label ? `<strong>${told(label)}</strong> ` : ''}${told(said)}</li>`).join('')}</ul>`;
        case 'found':
          return `<ol class="found" start="${(block.from ?? 0) + 1}">${block.items.map(found).join('')}</ol>`;
        case 'page':
          return '';
      }
    })
    .join('\n');
}

/** Names and values; those without a value are left out. */
export function factsHtml(all: readonly (readonly [string, string])[]): string {
  return `<dl>${all
    .filter(([, value]) => value)
    .map(([name, value]) => `<div><dt>${told(name)}</dt><dd>${told(value)}</dd></div>`)
    .join('')}</dl>`;
}

function table({ head, rows }: TableBlock): string {
  const name = escapeXml(head.join(', '));
  return `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="plain"><thead><tr>${head
    .map((cell) => `<th scope="col">${told(cell)}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${told(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`;
}

/** The bar is an SVG of its own: no style stands on elements, so that the page's policy can forbid it. */
function way({ label, badge, realised, planned, said, notes }: WayLine): string {
  const within = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  const bar = [
    '<rect class="track" width="100" height="6" rx="3"/>',
    realised === null
      ? ''
      : `<rect class="come tone-${badge.tone}" width="${within(realised)}" height="6" rx="3"/>`,
    planned === null
      ? ''
      : `<rect class="mark" x="${Math.max(0, within(planned) - 0.5)}" y="-2" width="1" height="10"/>`
  ].join('');
  const drawn =
    realised === null && planned === null
      ? ''
      : `<svg class="bar" viewBox="0 -2 100 10" preserveAspectRatio="none" aria-hidden="true">${bar}</svg>`;
  return `<li><div><strong>${told(label)}</strong> <span class="badge tone-${badge.tone}">${told(badge.text)}</span>
<p class="summary">${told(said)}</p>${(notes ?? []).map((note) => `<p class="note">${told(note)}</p>`).join('')}</div>
${drawn}</li>`;
}

function overTime(block: OverTimeBlock, id: string, lang: string, measure: Measure): string {
  const { height, marks } = chartPiece(block, CHART, new Pen(measure));
  const page = { width: CHART + 4, height, parts: [{ marks, x: 0, y: 0, scale: 1 }] };
  const svg = writeSvg(page, { title: block.words.table, description: block.said, lang, id });
  return `<p>${told(block.said)}</p><figure class="chart">${svg}</figure><details><summary>${told(block.words.table)}</summary>${table(overTimeTable(block, true))}</details>`;
}

function drawn({ said, drawing }: DrawnBlock, id: string, lang: string): string {
  const { height, marks } = together(drawingPieces(drawing, CHART));
  const page = { width: CHART + 4, height, parts: [{ marks, x: 0, y: 0, scale: 1 }] };
  return `<p>${told(said)}</p><figure class="chart">${writeSvg(page, { title: said, description: said, lang, id })}</figure>`;
}

function found({ title, badge, share, detail, evidence, answers }: FoundItem): string {
  return `<li><strong>${told(title)}</strong> <span class="badge tone-${badge.tone}">${told(badge.text)}</span>
${[share?.said ?? '', detail]
  .filter(Boolean)
  .map((text) => `<p>${told(text)}</p>`)
  .join('')}
${evidence.map((text) => `<p class="summary">${told(text)}</p>`).join('')}
${answers.map(([name, text]) => `<p><strong>${told(name)}:</strong> ${told(text)}</p>`).join('')}</li>`;
}

/** The look of blocks, beside the look of the page they stand in. */
export const blockStyle = `.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(320px,100%),1fr));gap:0 36px}.columns>div{min-width:0}.columns>div>*+*{margin-top:8px}
p{max-width:75ch}
.lead{font-size:17px}
.missing{padding-left:12px;border-left:3px solid var(--warn-solid);color:var(--muted)}
.quiet,.note{color:var(--muted);font-size:13px}
h2{margin-top:22px;font-size:20px}h3{margin-top:10px;font-size:16px}
.items{list-style:disc;padding-left:18px;display:grid;gap:4px;max-width:75ch}
.scroll{overflow-x:auto}
table.plain{width:100%;border-collapse:collapse}
.plain th,.plain td{position:static;min-width:0;max-width:none;width:auto;padding:6px 14px 6px 0;border-bottom:1px solid var(--line);border-top:0;background:none}
.plain th{font-size:13px;font-weight:500;color:var(--muted)}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:14px 22px}
.figures .value{font-size:22px}.figures .note{font-weight:400}
.ways{display:grid;gap:14px}
.ways li{display:grid;grid-template-columns:minmax(0,1fr) 150px;gap:4px 22px;padding:0;background:none}
.bar{width:100%;height:10px;margin-top:6px}
.track{fill:var(--sunken)}.come{fill:var(--info-solid)}.come.tone-bad{fill:var(--bad-solid)}.mark{fill:var(--text)}
.badge{padding:1px 8px;border-radius:99px;font-size:13px;font-weight:600;background:var(--sunken)}
.badge.tone-good{background:var(--good-soft)}.badge.tone-bad{background:var(--bad-soft)}.badge.tone-info{background:var(--info-soft)}
.value.tone-bad{color:var(--bad)}.value.tone-warn{color:var(--warn-solid)}
.found{display:grid;gap:14px;padding-left:24px}
.chart{max-width:640px;padding:8px}.chart svg{width:100%;height:auto}
@media (max-width:600px){.ways li{grid-template-columns:minmax(0,1fr)}}`;
