import { strToU8, zipSync } from 'fflate';
import { escapeAttribute, escapeText } from '../../bpmn/xml/escape';
import { columnName, type Cell } from '../table/cells';

/** A sheet to write. The first row is its headings. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A fixed day, so that the same map gives the same file. */
const WHEN = new Date(1980, 0, 2);

/**
 * An Office Open XML workbook: headings that stay in sight, a filter on each column, text that wraps.
 * Text cells are text whatever they start with; there are no formulas. Names that are alike are told apart.
 * @param sheets at least one
 */
export function writeWorkbook(...sheets: readonly SheetToWrite[]): Uint8Array {
  const named = namesApart(sheets.map(({ name }) => sheetName(name)));
  const parts: { [path: string]: string } = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      sheets
        .map((_, at) => `<Override PartName="/xl/${place(at)}" ContentType="${TYPE}.worksheet+xml"/>`)
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets>` +
      named
        .map((name, at) => `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(...sheets.map((_, at) => ['worksheet', place(at)] as const), [
      'styles',
      'styles.xml'
    ]),
    'xl/styles.xml': styles
  };
  for (const [at, sheet] of sheets.entries()) parts[`xl/${place(at)}`] = worksheet(sheet);
  const packed = Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: WHEN });
}

const place = (at: number) => `worksheets/sheet${at + 1}.xml`;

/** Spreadsheets refuse a workbook whose sheets share a name, capitals or not. */
function namesApart(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name.slice(0, 27)} (${n})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const listed = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${DOC}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}

/** Style 1 is for headings, style 2 for everything else: at the top of the cell, wrapped. */
const styles =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">' +
  '<alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

/** Headings are read whole beside the button of their filter. */
const WIDEST_HEAD = 32;
const headWidth = (head: Cell | undefined) => Math.min(String(head ?? '').length + 4, WIDEST_HEAD);

function worksheet({ rows, widths }: SheetToWrite): string {
  const last = `${columnName(Math.max(0, widths.length - 1))}${Math.max(1, rows.length)}`;
  const columns = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${Math.max(width, headWidth(rows[0]?.[at]))}" customWidth="1"/>`
  );
  const written = rows.map((row, r) => {
    const cells = row.map((cell, c) => writeCell(cell, `${columnName(c)}${r + 1}`, r === 0 ? 1 : 2));
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>${written.join('')}</sheetData>` +
    `<autoFilter ref="A1:${last}"/></worksheet>`
  );
}

function writeCell(cell: Cell, place: string, style: number): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(escaped(cell))}</t></is></c>`;
}

/** Characters that XML cannot hold, or would change, in the way of Office; and what looks like that way. */
function escaped(text: string): string {
  return (
    text
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
      // Control characters are what is looked for here.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu, (character) => {
        return `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
      })
  );
}

/** A sheet's name: at most 31 characters, none of those that stand in addresses. */
function sheetName(wish: string): string {
  const safe = wish
    .replace(/[\p{C}[\]:*?/\\]+/gu, ' ')
    .replace(/^['\s]+|['\s]+$/g, '')
    .slice(0, 31)
    .trim();
  return safe || 'Verksted';
}
