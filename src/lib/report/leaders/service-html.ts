/** A whole service as one web page to be mailed: what leaders are told, and its maps. */
import { mapBody, mapHead } from '../journey/html';
import { pageStyle } from '../journey/html-style';
import type { MapSheet } from '../journey/sheet';
import { drawing, told, writePage } from '../paper/html';
import { hues, palette } from '../paper/palette';
import type { Measure } from '../paper/wrap';
import { escapeXml, writeSvg } from '../paper/svg';
import type { Drawer } from '../paper/drawer';
import { journeyDrawer } from '../journey/drawer';
import { processDrawer } from '../process/pages';
import type { ProcessSheet } from '../process/sheet';
import type { TextSheet } from '../text/blocks';
import { blocksHtml, blockStyle, factsHtml } from '../text/html';

/** What stands on the page. */
export interface ServiceSheet {
  readonly lang: string;
  readonly title: string;
  readonly report: TextSheet;
  readonly journeys: readonly MapSheet[];
  readonly processes: readonly ProcessSheet[];
  readonly words: {
    readonly contents: string;
    readonly status: string;
    readonly picture: string;
    readonly readOnly: string;
    readonly steps: {
      readonly step: string;
      readonly lane: string;
      readonly time: string;
      readonly wait: string;
    };
  };
}

const style = `${pageStyle(hues, palette)}
${blockStyle}
.part{display:grid;gap:16px;padding-top:28px;border-top:1px solid var(--line)}
.part>*{min-width:0}.part h2{margin:0}.report>*+*{margin-top:8px}.contents{display:flex;flex-wrap:wrap;gap:6px 20px}
a{color:var(--accent)}`;

/** The page. Its drawings have ids of their own, and no two are alike. */
export async function writeServicePage(sheet: ServiceSheet, measure: Measure): Promise<string> {
  const { words, report, journeys, processes } = sheet;
  const parts = [
    ...journeys.map((map, at) => ({
      id: `journey-${at + 1}`,
      name: `${map.title} – ${map.state}`,
      html: `${mapHead(map)}${mapBody(map, svgOf(journeyDrawer, map, measure, `journey-${at + 1}`))}`
    })),
    ...processes.map((map, at) => ({
      id: `process-${at + 1}`,
      name: `${map.title} – ${map.state}`,
      html: `<p class="summary">${told(map.words.summary)}</p>${factsHtml([...map.facts, ...map.figures])}${drawing(words.picture, svgOf(processDrawer, map, measure, `process-${at + 1}`))}${stepTable(map, words.steps)}`
    }))
  ];
  return writePage({
    lang: sheet.lang,
    title: sheet.title,
    style,
    hasImages: journeys.some(({ cards }) => cards.some(({ picture }) => picture)),
    main: `<nav aria-label="${escapeXml(words.contents)}"><ul class="contents"><li><a href="#status">${told(words.status)}</a></li>${parts
      .map(({ id, name }) => `<li><a href="#${id}">${told(name)}</a></li>`)
      .join('')}</ul></nav>
<article class="report" id="status">${blocksHtml(report.blocks, sheet.lang, measure)}</article>
${parts.map(({ id, name, html }) => `<article class="part" id="${id}"><h2>${told(name)}</h2>${html}</article>`).join('\n')}
<footer>${told(words.readOnly)}</footer>`
  });
}

function svgOf<S extends MapSheet | ProcessSheet>(
  drawer: Drawer<S>,
  sheet: S,
  measure: Measure,
  id: string
): string {
  return writeSvg(drawer.naturalPage(sheet, measure), {
    title: sheet.title,
    description: sheet.words.summary,
    lang: sheet.lang,
    id
  });
}

/** The steps of a process map as a table, lane by lane: its twin for those who do not see the drawing. */
function stepTable({ nodes, lanes }: ProcessSheet, words: ServiceSheet['words']['steps']): string {
  const laneOf = new Map(lanes.map(({ id, name }) => [id, name]));
  const rows = [...nodes]
    .filter(({ name }) => name.trim())
    .sort((a, b) => a.x - b.x || a.y - b.y)
    .map(
      ({ name, lane, time, wait }) =>
        `<tr><td>${told(name)}</td><td>${told(laneOf.get(lane) ?? '')}</td><td>${told(time)}</td><td>${told(wait)}</td></tr>`
    );
  if (!rows.length) return '';
  const head = [words.step, words.lane, words.time, words.wait];
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(words.step)}"><table class="plain"><thead><tr>${head
    .map((name) => `<th scope="col">${told(name)}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
