import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { JourneyFileError } from '../../src/lib/interchange/journey/error';
import { joinTable } from '../../src/lib/interchange/journey/table/join';
import { guessPlan } from '../../src/lib/interchange/journey/table/plan';
import { readCsv, writeCsv } from '../../src/lib/interchange/journey/table/csv';
import { readTable } from '../../src/lib/interchange/journey/table/read';
import { readOjf } from '../../src/lib/interchange/journey/ojf/read';
import { readCjml } from '../../src/lib/interchange/journey/cjml';
import { readText } from '../../src/lib/interchange/journey/text';
import { openWorkbook } from '../../src/lib/interchange/journey/xlsx/read';
import { writeWorkbook } from '../../src/lib/interchange/journey/xlsx/write';
import { hostileZip } from './hostile-zip';

const MIB = 1024 * 1024;

/** What reading is refused with, `code place`. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof JourneyFileError)) throw error;
    return `${error.code} ${error.place}`.trim();
  }
  return 'taken in';
}

const good = writeWorkbook({
  name: 'Kart',
  rows: [
    ['Steg', 'Tanker'],
    ['Søke', 'Hm']
  ],
  widths: [10, 10]
});
const parts = unzipSync(good);
const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (bytes: Uint8Array) => openWorkbook(bytes).sheet(0);
const withSheet = (xml: string) => zipSync({ ...parts, [SHEET]: strToU8(xml) });
const cells = (inside: string) => withSheet(`<worksheet><sheetData>${inside}</sheetData></worksheet>`);

test('the good workbook is read', () => {
  expect(sheet(good)).toEqual([
    ['Steg', 'Tanker'],
    ['Søke', 'Hm']
  ]);
});

describe('workbooks', () => {
  test('cut off, damaged, or missing parts', () => {
    expect(refusal(() => sheet(good.slice(0, good.length / 2)))).toBe('xlsx-damaged zip');
    const damaged = hostileZip(
      Object.entries(parts).map(([name, data]) => ({ name, data, ...(name === SHEET ? { crc: 1 } : {}) }))
    );
    expect(refusal(() => sheet(damaged))).toMatch(/^xlsx-damaged/);
    const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== SHEET));
    expect(refusal(() => sheet(zipSync(rest)))).toMatch(/^xlsx-damaged/);
    expect(refusal(() => openWorkbook(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })))).toMatch(
      /^xlsx-damaged/
    );
  });

  test('bombs are stopped by counting what comes out', () => {
    const zeros = new Uint8Array(64 * MIB);
    const swollen = Object.entries(parts).map(([name, data]) => ({ name, data }));
    const bomb = hostileZip([
      ...swollen.filter(({ name }) => name !== SHEET),
      { name: SHEET, data: deflateSync(zeros, { level: 9 }), method: 8, size: 1000 }
    ]);
    expect(refusal(() => sheet(bomb))).toMatch(/^(xlsx-damaged|journey-file-too-large)/);
    const honest = zipSync({ ...parts, [SHEET]: zeros });
    expect(refusal(() => sheet(honest))).toMatch(/^journey-file-too-large/);
  });

  test('ways out of the archive', () => {
    for (const name of ['../x', 'a/../../x', '/x', 'a\\..\\x'])
      expect(refusal(() => sheet(zipSync({ ...parts, [name]: strToU8('x') })))).toMatch(/^xlsx-damaged/);
  });

  test('entities and a DOCTYPE', () => {
    const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet/>';
    expect(refusal(() => sheet(withSheet(laughs)))).toMatch(/^xml-doctype/);
  });

  test('cells far out, and more than can be', () => {
    expect(refusal(() => sheet(cells('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')))).toBe(
      'table-too-large 1048576'
    );
    expect(refusal(() => sheet(cells('<row r="1"><c r="XFD1"><v>1</v></c></row>')))).toBe(
      'table-too-large XFD'
    );
    const row = Array.from({ length: 499 }, () => '<c><v>1</v></c>').join('');
    const rows = Array.from({ length: 900 }, () => `<row>${row}</row>`).join('');
    expect(refusal(() => sheet(cells(rows)))).toMatch(/^(table-too-large|journey-file-too-large)/);
  });

  test('formulas are not looked at, and a text that does not exist is named by its cell', () => {
    expect(sheet(cells('<row r="1"><c r="A1"><f>HYPERLINK("http://x")</f><v>5</v></c></row>'))).toEqual([
      ['5']
    ]);
    expect(refusal(() => sheet(cells('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')))).toBe(
      `xlsx-damaged ${SHEET} A1`
    );
  });

  test('what looks like a formula is written as text', () => {
    const evil = ['=cmd|"/c calc"!A1', '+1', '-1', '@SUM(A1)'];
    const xml = strFromU8(unzipSync(writeWorkbook({ name: 'x', rows: [evil], widths: [9] }))[SHEET]!);
    expect(xml).not.toContain('<f');
    expect(xml.match(/t="inlineStr"/g)).toHaveLength(4);
  });
});

describe('separated values', () => {
  test('rows and columns beyond any map', () => {
    expect(refusal(() => readCsv(`${'a;b\n'.repeat(20_001)}`))).toBe('table-too-large 20001');
    expect(refusal(() => readCsv(`${'a;'.repeat(600)}b`))).toBe('table-too-large SG');
    expect(refusal(() => readText(new Uint8Array(21 * MIB)))).toBe('journey-file-too-large');
  });

  test('a quote that is never closed holds the rest', () => {
    expect(readCsv(`a;"${'x;\n'.repeat(100_000)}`)).toHaveLength(1);
  });

  test('no cell that is written runs in a spreadsheet', () => {
    const text = new TextDecoder().decode(writeCsv([['=1+1', '\t=1', '\r@x', '"=1', ' =1', '＝1']], ';'));
    for (const cell of text.split(';')) expect(cell).not.toMatch(/^"?[=+\-@\t\r]/);
  });

  test('names of built-in properties are plain names', () => {
    const rows = [
      ['Fase', 'Steg', 'Tekst', 'id'],
      ['__proto__', 'constructor', 'toString', '__proto__'],
      ['hasOwnProperty', '__proto__', 'x', 'constructor']
    ];
    const { put, refusals } = joinTable(readTable(rows, guessPlan(rows)));
    expect(put.phases.map(({ title }) => title)).toEqual(['__proto__', 'hasOwnProperty']);
    expect(put.steps.map(({ title }) => title)).toEqual(['constructor', '__proto__']);
    expect(refusals.map(({ why }) => why)).toEqual(['id']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('OpenJourney and CJML', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test('depth, size and built-in names', () => {
    expect(refusal(() => readOjf(utf8(`{"stages":${'['.repeat(100_000)}`), 'nb'))).toBe('ojf-not-json');
    expect(refusal(() => readOjf(utf8(JSON.stringify({ stages: Array(30_000).fill({}) })), 'nb'))).toMatch(
      /^ojf-broken stages/
    );
    const named =
      '{"stages":[{"id":"__proto__","name":"a"}],"swimlanes":[],"nodes":[{"stageId":"__proto__","verksted":{"__proto__":{"grade":"observed"}}}]}';
    const { records } = readOjf(utf8(named), 'nb');
    expect(records.cards[0]!.grade).toBe('assumed');
    expect(({} as { grade?: unknown }).grade).toBeUndefined();
  });

  test('XML that is deep, endless or has entities', () => {
    expect(refusal(() => readCjml(utf8(`<CJML>${'<a>'.repeat(10_000)}`), 'nb'))).toMatch(/^xml-broken/);
    expect(
      refusal(() =>
        readCjml(utf8('<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><CJML>&x;</CJML>'), 'nb')
      )
    ).toBe('xml-doctype 1');
  });
});
