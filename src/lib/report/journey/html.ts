/** One web page that holds a whole map, to be read and not changed: no script, nothing fetched, all text escaped. */
import { hues, palette } from '../paper/palette';
import { dataAddress } from '../paper/jpeg';
import { drawing, told, writePage } from '../paper/html';
import { escapeXml } from '../paper/svg';
import type { MapSheet, SheetCard } from './sheet';
import { pageStyle } from './html-style';

/** @param svg the map as a drawing, from `writeSvg` */
export function writeHtml(sheet: MapSheet, svg: string): Promise<string> {
  const { words } = sheet;
  return writePage({
    lang: sheet.lang,
    title: sheet.title,
    style: pageStyle(hues, palette),
    hasImages: sheet.cards.some(({ picture }) => picture),
    main: `<header>
<p class="service">${told(sheet.service)}</p>
<h1>${told(sheet.title)} <small>${told(sheet.state)}</small></h1>
${mapHead(sheet)}
</header>
${mapBody(sheet, svg)}
<footer>${told(words.readOnly)}</footer>`
  });
}

/** What a map is about, under its heading. */
export function mapHead(sheet: MapSheet): string {
  return `${sheet.scenario ? `<p class="scenario">${told(sheet.scenario)}</p>` : ''}
<dl>${sheet.facts.map(([name, value]) => `<div><dt>${told(name)}</dt><dd>${told(value)}</dd></div>`).join('')}</dl>
<p class="summary">${told(sheet.words.summary)}</p>
${legend(sheet)}`;
}

/** A map as a table, and as a drawing that unfolds. */
export function mapBody(sheet: MapSheet, svg: string): string {
  return `${drawing(sheet.words.picture, svg)}
<div class="map" tabindex="0" role="region" aria-label="${escapeXml(sheet.title)}">${table(sheet)}</div>
${handOffs(sheet)}${comments(sheet)}`;
}

function legend({ evidence, words, steps, cards }: MapSheet): string {
  const lines = [
    ...(evidence
      ? (['assumed', 'reported', 'observed'] as const).map(
          (grade) => `<i class="grade ${grade}"></i>${told(words.grades[grade])}`
        )
      : []),
    ...(steps.some(({ moment }) => moment) ? [`<i class="star">★</i>${told(words.moment)}`] : []),
    ...(cards.some(({ impact }) => impact) ? [`<i class="fails">▲</i>${told(words.failure)}`] : [])
  ];
  return lines.length ? `<ul class="legend">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>` : '';
}

/** Steps as columns, lanes as rows; headings stay in sight. */
function table(sheet: MapSheet): string {
  const { steps, phases, lanes, words } = sheet;
  const phaseCells = phases.map(
    ({ title, from, to }) => `<th scope="colgroup" colspan="${to - from + 1}">${told(title)}</th>`
  );
  const serviceRow = sheet.services.length ? `<tr class="services"><td></td>${serviceCells(sheet)}</tr>` : '';
  const stepCells = steps.map(({ number, title, moment }, at) => {
    const star = moment
      ? ` <span class="star" role="img" aria-label="${escapeXml(words.moment)}">★</span>`
      : '';
    const ways = sheet.arcs
      .filter(({ from }) => Math.floor(from) === at)
      .map(({ to, label }) => {
        const end = steps[Math.floor(to)]?.number ?? 0;
        return `<small class="way">→ ${end}${label ? `: ${told(label)}` : ''}</small>`;
      });
    const heading = `<small>${number}</small>${star}<br>${told(title)}${ways.join('')}`;
    return `<th scope="col">${number ? heading : ''}</th>`;
  });
  const row = (head: string, cells: readonly string[], kind: string) =>
    `<tr class="${kind}"><th scope="row">${head}</th>${cells.join('')}</tr>`;
  const rows = [
    steps.some(({ feeling }) => feeling.value !== null)
      ? row(
          told(words.feeling),
          steps.map(({ feeling }) => feelingCell(feeling)),
          'feelings'
        )
      : '',
    steps.some(({ time }) => time)
      ? row(
          told(words.time),
          steps.map(({ time }) => `<td>${told(time)}</td>`),
          'times'
        )
      : '',
    ...lanes.map((lane, at) => {
      const head = [
        lane.line ? `<small class="line">${told(lane.line.name)}</small>` : '',
        told(lane.title),
        lane.role === lane.title ? '' : `<small>${told(lane.role)}</small>`
      ].join('');
      return row(head, cellsOf(sheet, at), `lane ${lane.line?.kind ?? ''}`);
    })
  ];
  return (
    `<table><thead><tr class="phases"><td></td>${phaseCells.join('')}</tr>${serviceRow}` +
    `<tr class="steps"><td></td>${stepCells.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
  );
}

/** Services over their steps; nothing over steps of the map's own. */
function serviceCells({ steps, services }: MapSheet): string {
  let cells = '';
  for (let at = 0; at < steps.length; at++) {
    const service = services.find(({ from }) => from === at);
    if (!service) cells += '<td></td>';
    else {
      const span = service.to - service.from + 1;
      cells += `<th scope="colgroup" colspan="${span}" class="hue-${service.hue}">${told(service.title)}</th>`;
      at += span - 1;
    }
  }
  return cells;
}

function feelingCell({ value, words, n }: MapSheet['steps'][number]['feeling']): string {
  if (value === null) return '<td></td>';
  const level = Math.round(value) + 2;
  return `<td class="level-${level}"><i aria-hidden="true"></i>${told([words, n].filter(Boolean).join(' · '))}</td>`;
}

/** A cell for each step. A card that spans stands in its first, and says how far it goes. */
function cellsOf(sheet: MapSheet, lane: number): string[] {
  const cards = sheet.cards.filter((card) => card.lane === lane);
  return sheet.steps.map((_, step) => {
    const own = cards.filter(({ from }) => from === step);
    if (own.length === 0) return '<td></td>';
    return `<td><ul>${own.map((card) => `<li>${cardOf(sheet, card)}</li>`).join('')}</ul></td>`;
  });
}

function cardOf(sheet: MapSheet, card: SheetCard): string {
  const look = card.hue === null ? card.tint : `hue-${card.hue}`;
  const end = sheet.steps[card.to]?.number;
  return [
    `<div class="card ${look}${sheet.evidence && card.grade === 'assumed' ? ' guess' : ''}">`,
    sheet.evidence
      ? `<i class="grade ${card.grade}" role="img" aria-label="${escapeXml(card.gradeName)}"></i>`
      : '',
    '<span>',
    card.picture ? `<img src="${dataAddress(card.picture)}" alt="${escapeXml(card.pictureText)}">` : '',
    told(card.text),
    card.to > card.from && end ? `<small>→ ${end}</small>` : '',
    card.contact ? `<small>${told(card.contact)}</small>` : '',
    card.failure ? `<small class="fails">▲ ${told(card.failure)}</small>` : '',
    sheet.sources && card.source ? `<small>${told(`${sheet.words.source}: ${card.source}`)}</small>` : '',
    '</span></div>'
  ].join('');
}

function handOffs({ handoffs, cards, words }: MapSheet): string {
  const texts = new Map(cards.map(({ id, text }) => [id, text]));
  const lines = handoffs.flatMap(({ from, to, label }) => {
    const [a, b] = [texts.get(from), texts.get(to)];
    if (a === undefined || b === undefined) return [];
    return [`<li>${told(a)} → ${told(b)}${label ? `<small>${told(label)}</small>` : ''}</li>`];
  });
  return lines.length ? `<section><h2>${told(words.handoff)}</h2><ul>${lines.join('')}</ul></section>` : '';
}

function comments({ comments, words }: MapSheet): string {
  if (comments.length === 0) return '';
  const lines = comments.map(
    ({ place, text, by }) => `<li><small>${told(place)} · ${told(by)}</small>${told(text)}</li>`
  );
  return `<section><h2>${told(words.comments)}</h2><ul>${lines.join('')}</ul></section>`;
}
