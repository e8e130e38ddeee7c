import type { XmlElement } from '../../bpmn/xml/tree';
import { openArchive, type Archive } from '../../workspace-file/archive';
import { WorkspaceFileError } from '../../workspace-file/error';
import { JourneyFileError, printable } from '../error';
import { MAX_BYTES, workbookLimits } from '../limits';
import { RowCollector, columnIndex, type TextRows } from '../table/cells';
import { readText, readXml } from '../text';

/** A workbook whose sheets are read when they are asked for. */
export interface Workbook {
  /** Names of its visible sheets, in order; at least one. */
  readonly names: readonly string[];
  /** The cells of a sheet as text: what formulas came to, never formulas. @throws JourneyFileError */
  sheet(index: number): TextRows;
}

/** Names inside a workbook: parts under the root, none of them a way out of it. */
const PART = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\:*?"<>|\p{Cc}]+$/u;

/**
 * Opens an Office Open XML workbook (ECMA-376). Unpacked bytes are counted, a DOCTYPE is refused, and nothing but
 * cell values is looked at: no formulas, macros, links or pictures.
 * @throws JourneyFileError `xlsx-damaged`, `xlsx-encrypted`, `table-too-large`, `journey-file-too-large`, `xml-…`
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  if (bytes.length > MAX_BYTES) throw new JourneyFileError('journey-file-too-large');
  const archive = guarded(() => openArchive(bytes, workbookLimits, PART));
  const part = (path: string): XmlElement => readPart(archive, path);
  const workbookPath = relations(archive, '').get('officeDocument')?.[0]?.path ?? 'xl/workbook.xml';
  const related = relations(archive, workbookPath);
  const sheetPaths = new Map((related.get('worksheet') ?? []).map(({ id, path }) => [id, path]));
  const sheets = children(child(part(workbookPath), 'sheets'), 'sheet')
    .filter((sheet) => !/hidden/i.test(sheet.get('state') ?? ''))
    .flatMap((sheet) => {
      const id = sheet.attributes.find(({ name }) => name === 'id' || name.endsWith(':id'))?.value ?? '';
      const path = sheetPaths.get(id);
      return path ? [{ name: printable(sheet.get('name') ?? ''), path }] : [];
    });
  if (!sheets.length) throw new JourneyFileError('xlsx-damaged', workbookPath, 'no sheet');
  const stringsPath = related.get('sharedStrings')?.[0]?.path;
  let strings: readonly string[] | undefined;
  return {
    names: sheets.map(({ name }) => name),
    sheet(index) {
      strings ??= stringsPath ? children(part(stringsPath), 'si').map(richText) : [];
      const { path } = sheets[index] ?? sheets[0]!;
      return readSheet(part(path), strings, path);
    }
  };
}

/** Related parts of a part, by the last word of their type. */
function relations(archive: Archive, of: string): Map<string, { id: string; path: string }[]> {
  const slash = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, slash);
  const path = `${folder}_rels/${of.slice(slash)}.rels`;
  const found = new Map<string, { id: string; path: string }[]>();
  if (!archive.has(path)) return found;
  for (const relation of children(readPart(archive, path), 'Relationship')) {
    if (relation.get('TargetMode') === 'External') continue;
    const type = (relation.get('Type') ?? '').split('/').at(-1)!;
    const target = resolve(folder, relation.get('Target') ?? '');
    found.set(type, [...(found.get(type) ?? []), { id: relation.get('Id') ?? '', path: target }]);
  }
  return found;
}

/** A target as a path in the archive. */
function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  const from = target.startsWith('/') ? target : `${folder}${target}`;
  for (const part of from.split('/'))
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  return parts.join('/');
}

function readPart(archive: Archive, path: string): XmlElement {
  return readXml(readText(guarded(() => archive.extract(path)))).root;
}

function readSheet(root: XmlElement, strings: readonly string[], path: string): TextRows {
  const out = new RowCollector();
  let nextRow = 0;
  for (const row of children(child(root, 'sheetData'), 'row')) {
    const told = Number(row.get('r'));
    const at = Number.isSafeInteger(told) && told > 0 ? told - 1 : nextRow;
    nextRow = at + 1;
    let nextColumn = 0;
    for (const cell of children(row, 'c')) {
      const letters = /^([A-Z]{1,3})\d+$/.exec(cell.get('r') ?? '')?.[1];
      const column = letters ? columnIndex(letters) : nextColumn;
      nextColumn = column + 1;
      out.set(at, column, cellText(cell, strings, `${path} ${printable(cell.get('r') ?? '')}`));
    }
  }
  return out.rows;
}

/** What a cell shows, but for the format of numbers. */
function cellText(cell: XmlElement, strings: readonly string[], place: string): string {
  const type = cell.get('t') ?? 'n';
  if (type === 'inlineStr') {
    const text = child(cell, 'is');
    return text ? richText(text) : '';
  }
  const value = child(cell, 'v')?.text() ?? '';
  if (value === '') return '';
  if (type === 's') {
    const text = strings[Number(value)];
    if (text === undefined) throw new JourneyFileError('xlsx-damaged', place, 'no such text');
    return text;
  }
  if (type !== 'n') return unescaped(value);
  const number = Number(value);
  return Number.isFinite(number) ? String(number) : unescaped(value);
}

/** Text of one or several runs; how it is pronounced is left out. */
function richText(element: XmlElement): string {
  const runs = element
    .elements()
    .flatMap((part) => (part.local === 't' ? [part] : part.local === 'r' ? children(part, 't') : []));
  return unescaped(runs.map((run) => run.text()).join(''));
}

/** `_x000D_` stands for a character that XML cannot hold or would change. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.elements().find((one) => one.local === local);
}

function children(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.elements().filter((one) => one.local === local) ?? [];
}

/** An archive's own refusals in the words of a workbook. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WorkspaceFileError)) throw error;
    const { code, place, message } = error;
    if (code === 'file-too-large' || code === 'file-too-many-entries')
      throw new JourneyFileError('journey-file-too-large', place, message);
    throw new JourneyFileError(code === 'file-encrypted' ? 'xlsx-encrypted' : 'xlsx-damaged', place, message);
  }
}
