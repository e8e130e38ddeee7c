import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byOrder, ordersAfter } from '../../../document/order';
import {
  actors,
  channels,
  evidenceGrades,
  laneRoles,
  newCard,
  newLane,
  newStep
} from '../../../journey/model';
import { checkRecords, type MapRecords } from '../records';
import { openWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { readText } from '../text';
import { columnIndex, columnName, type TextRows } from './cells';
import { guarded, guessSeparator, readCsv, unguarded, writeCsv } from './csv';
import { joinTable } from './join';
import { labelsOf, titleOf } from './labels';
import { guessPlan } from './plan';
import { readTable } from './read';
import { readNumber } from './values';
import { keyOf, locales, fieldWords, roleWords } from './vocabulary';
import { writeTable } from './write';

const csv = (bytes: Uint8Array) => readCsv(readText(bytes));
const join = (rows: TextRows, map?: MapRecords) => joinTable(readTable(rows, guessPlan(rows)), map);

/** Any text that a document can hold: whole characters, no matter which. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '=1+1',
    "'=x",
    "''-y",
    '-2',
    '@a',
    '·2',
    'A ·1',
    '_x000D_',
    'a;b',
    '"',
    'a\r\nb',
    '\t',
    '\r',
    'Fase',
    '1,5'
  )
);

const map = fc
  .record({
    phases: fc.array(text, { minLength: 1, maxLength: 3 }),
    steps: fc.array(
      fc.record({
        phase: fc.nat(2),
        title: text,
        emotion: fc.option(fc.constantFrom(-2, -1.5, 0, 0.25, 2)),
        emotionGrade: fc.constantFrom(...evidenceGrades),
        momentOfTruth: fc.boolean(),
        minutes: fc.option(fc.constantFrom(0, 1.5, 1200)),
        waitMinutes: fc.option(fc.nat(9))
      }),
      { minLength: 1, maxLength: 4 }
    ),
    lanes: fc.array(fc.record({ title: text, role: fc.constantFrom(...laneRoles) }), {
      minLength: 1,
      maxLength: 3
    }),
    cards: fc.array(
      fc.record({
        step: fc.nat(3),
        lane: fc.nat(2),
        span: fc.nat(2),
        text,
        grade: fc.constantFrom(...evidenceGrades),
        channel: fc.constantFrom('' as const, ...channels),
        initiator: fc.constantFrom('' as const, ...actors),
        receiver: fc.constantFrom('' as const, ...actors),
        failureImpact: fc.constantFrom(null, 1, 2, 3),
        failureOwner: text.map((t) => (t.trim() ? t : '')),
        source: text.map((t) => (t.trim() ? t : '')),
        colour: fc.constantFrom(null, 0, 7)
      }),
      { maxLength: 8 }
    )
  })
  .map((plan): MapRecords => {
    const orders = ordersAfter(undefined, 10);
    const phases = plan.phases.map((title, at) => ({ id: `p${at}`, order: orders[at]!, title }));
    const steps = plan.steps.map(({ phase, ...step }, at) =>
      newStep({ id: `s${at}`, order: orders[at]!, ...step, phase: phases[phase % phases.length]!.id })
    );
    const lanes = plan.lanes.map((lane, at) => newLane({ id: `l${at}`, order: orders[at]!, ...lane }));
    const columns = phases.flatMap(({ id }) => steps.filter(({ phase }) => phase === id));
    const cards = plan.cards.map(({ step, lane, span, ...card }, at) => {
      const column = step % columns.length;
      const until = span > 0 ? (columns[column + span]?.id ?? '') : '';
      return newCard({
        id: `c${at}`,
        order: orders[at]!,
        ...card,
        step: columns[column]!.id,
        lane: lanes[lane % lanes.length]!.id,
        until
      });
    });
    return { phases, steps, lanes, cards };
  });

/** A map without its orders, each collection as it stands on the screen. */
function seen({ phases, steps, lanes, cards }: MapRecords) {
  const plain = <R extends { id: string; order: string }>(records: readonly R[]) =>
    [...records].sort(byOrder).map((record) => ({ ...record, order: '' }));
  const grouped = <R extends { id: string; order: string }>(records: readonly R[], of: (r: R) => string) =>
    plain(records).toSorted((a, b) => of(a as never).localeCompare(of(b as never)));
  return {
    phases: plain(phases),
    lanes: plain(lanes),
    steps: grouped(steps, (step) => step.phase),
    cards: grouped(cards, (card) => `${card.step} ${card.lane}`)
  };
}

describe('a map as a table', () => {
  test('comes back whole by CSV and by XLSX, into a new map and over itself', () => {
    fc.assert(
      fc.property(map, text, fc.constantFrom(...locales), fc.boolean(), (records, title, locale, office) => {
        const { rows, widths, strays } = writeTable(title, records, locale);
        expect(strays).toBe(0);
        const back = office
          ? openWorkbook(writeWorkbook({ name: title, rows, widths })).sheet(0)
          : csv(writeCsv(rows, locale === 'en' ? ',' : ';'));
        const over = join(back, records);
        expect(over.changes).toEqual([]);
        expect(over.refusals).toEqual([]);
        const anew = join(back);
        expect(anew.refusals).toEqual([]);
        expect(seen(checkRecords(anew.put))).toEqual(seen(records));
        expect(anew.title ?? '').toBe(title.trim() ? title : '');
      }),
      { numRuns: 150 }
    );
  });

  test('an edited table is joined by id', () => {
    const rows = csv(
      utf8(
        'Type;Fase;Steg;Rad;Radens rolle;Tekst;Grunnlag;Minutter;id\n' +
          'Rad;;;Handlinger;Handlinger;;;;l1\n' +
          'Fase;Før;;;;;;;p1\n' +
          'Steg;Før;Søker;;;;;45;s1\n' +
          'Kort;Før;Søker;Handlinger;;Fyller ut;observert;;c1\n' +
          'Kort;Før;Søker;Handlinger;;Nytt kort;;;\n'
      )
    );
    const orders = ordersAfter(undefined, 2);
    const before: MapRecords = {
      phases: [{ id: 'p1', order: orders[0]!, title: 'Før' }],
      steps: [
        newStep({ id: 's1', order: orders[0]!, phase: 'p1', title: 'Søke', minutes: 30, waitMinutes: 5 })
      ],
      lanes: [newLane({ id: 'l1', order: orders[0]!, title: 'Handlinger', role: 'actions' })],
      cards: [
        newCard({
          id: 'c1',
          order: orders[0]!,
          step: 's1',
          lane: 'l1',
          text: 'Fyller ut',
          source: 'Intervju'
        }),
        newCard({ id: 'c2', order: orders[1]!, step: 's1', lane: 'l1', text: 'Blir' })
      ]
    };
    const joined = join(rows, before);
    expect(joined.refusals).toEqual([]);
    expect(joined.changes.map(({ id, state, fields }) => [state, state === 'new' ? '' : id, fields])).toEqual(
      [
        ['changed', 's1', ['title', 'minutes']],
        ['changed', 'c1', ['grade']],
        ['new', '', []]
      ]
    );
    expect(joined.put.steps[0]).toMatchObject({ title: 'Søker', minutes: 45, waitMinutes: 5 });
    const [c1, added] = joined.put.cards;
    expect(c1).toMatchObject({ grade: 'observed', source: 'Intervju' });
    // The new row came after c1, so the card stands between c1 and c2.
    expect([before.cards[1]!, added!, c1!].sort(byOrder).map(({ text }) => text)).toEqual([
      'Fyller ut',
      'Nytt kort',
      'Blir'
    ]);
  });

  test('what a cell cannot mean is refused by row and column, and the rest is read', () => {
    const rows = csv(
      utf8(
        'Steg;Rad;Tekst;Grunnlag;Følelse;Minutter\nA;Tanker;x;kanskje;7;mange\nA;Tanker;y;fortalt;1;30\nA;Tanker;z;;2;30\n'
      )
    );
    const { refusals, put } = join(rows);
    expect(refusals).toEqual([
      { row: 2, column: 'D', value: 'kanskje', why: 'grade' },
      { row: 2, column: 'E', value: '7', why: 'feeling' },
      { row: 2, column: 'F', value: 'mange', why: 'number' },
      { row: 4, column: 'E', value: '2', why: 'conflict' }
    ]);
    expect(put.cards.map(({ text, grade }) => [text, grade])).toEqual([
      ['x', 'assumed'],
      ['y', 'reported'],
      ['z', 'assumed']
    ]);
    expect(put.steps[0]).toMatchObject({ emotion: 1, minutes: 30 });
    expect(put.lanes[0]).toMatchObject({ title: 'Tanker', role: 'thoughts' });
  });
});

describe('tables of others', () => {
  const lanes = ['Handlinger', 'Smertepunkter', 'Noe eget'];

  test('lanes beside one another', () => {
    const { put, refusals } = join([
      ['Fase', 'Steg', ...lanes],
      ['Før', 'Finne ut', 'Leter', '• Vrient\n• Tregt', ''],
      ['', 'Søke', 'Fyller ut', '', 'Husk'],
      ['Etter', 'Få svar', '', '', '']
    ]);
    expect(refusals).toEqual([]);
    expect(put.phases.map(({ title }) => title)).toEqual(['Før', 'Etter']);
    expect(put.steps.map(({ title }) => title)).toEqual(['Finne ut', 'Søke', 'Få svar']);
    expect(put.lanes.map(({ title, role }) => [title, role])).toEqual([
      ['Handlinger', 'actions'],
      ['Smertepunkter', 'pain-points'],
      ['Noe eget', 'notes']
    ]);
    expect(put.cards.map(({ text }) => text)).toEqual(['Leter', 'Vrient', 'Tregt', 'Fyller ut', 'Husk']);
  });

  test('a map as it is drawn: steps beside one another, lanes under one another', () => {
    const rows = [
      ['', 'Before', '', 'During'],
      ['', 'Search', 'Read', 'Apply'],
      ['Actions', 'Googles', 'Reads', 'Fills in'],
      ['Pain points', '', 'Too long', '']
    ];
    expect(guessPlan(rows)).toEqual({
      across: true,
      headings: true,
      columns: ['phase', 'step', 'lane:actions', 'lane:pain-points']
    });
    const { put } = join(rows);
    expect(put.phases.map(({ title }) => title)).toEqual(['Before', 'During']);
    expect(put.steps.map(({ title }) => title)).toEqual(['Search', 'Read', 'Apply']);
    expect(put.cards.map(({ text }) => text)).toEqual(['Googles', 'Reads', 'Too long', 'Fills in']);
  });

  test('a place in a turned table is named as it stands in the sheet', () => {
    const { refusals } = join([
      ['Step', 'A', 'B'],
      ['Actions', 'x', 'y'],
      ['Thoughts', 'x', 'y'],
      ['Minutes', '10', 'ten']
    ]);
    expect(refusals).toEqual([{ row: 4, column: 'C', value: 'ten', why: 'number' }]);
  });

  test('joined into a map, names meet and twice is the same as once', () => {
    const rows = [
      ['Fase', 'Steg', 'Tanker'],
      ['Før', 'Søke', 'Hm']
    ];
    const first = join(rows);
    const again = join(rows, first.put);
    expect(again.changes).toEqual([]);
    expect(again.same).toBe(4);
    const more = join([...rows, ['før', 'SØKE', 'Aha']], first.put);
    expect(more.changes.map(({ collection, title }) => [collection, title])).toEqual([['cards', 'Aha']]);
  });

  test('a number of id that stands twice is refused', () => {
    const { refusals, put } = join([
      ['Steg', 'Tekst', 'id'],
      ['A', 'x', '1'],
      ['A', 'y', '1'],
      ['A', 'z', 'a/b']
    ]);
    expect(refusals.map(({ row, why }) => [row, why])).toEqual([
      [3, 'id-twice'],
      [4, 'id']
    ]);
    expect(put.cards.map(({ text }) => text)).toEqual(['x', 'z']);
  });
});

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('CSV', () => {
  test.each([
    ['a;b\n1,5;2', ';'],
    ['a,b\n1.5,2', ','],
    ['a\tb\n1\t2', '\t'],
    ['"a;b",c\n"d;e",f', ','],
    ['bare tekst', ';']
  ])('guesses the separator of %j', (text, separator) => expect(guessSeparator(text)).toBe(separator));

  test('quotes, line breaks in cells, sep=, Windows-1252, UTF-16', () => {
    expect(csv(utf8('sep=|\na|"b ""c""\nd"|e\n'))).toEqual([['a', 'b "c"\nd', 'e']]);
    expect(csv(Uint8Array.of(0x53, 0xf8, 0x6b, 0x65, 0x3b, 0x80))).toEqual([['Søke', '€']]);
    const utf16 = new Uint8Array(new Uint16Array([...'\ufeffæ;ø'].map((c) => c.charCodeAt(0))).buffer);
    expect(csv(utf16)).toEqual([['æ', 'ø']]);
    expect(csv(utf8('a;b\r\n;c\r\n\r\n'))).toEqual([
      ['a', 'b'],
      ['', 'c']
    ]);
  });

  test('no cell starts as a formula, and every text comes back', () => {
    for (const evil of ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', "'=1"]) {
      const line = new TextDecoder().decode(writeCsv([[evil, 'x']], ';'));
      expect(line).toMatch(/^"?'/);
      expect(unguarded(guarded(evil))).toBe(evil);
    }
    fc.assert(fc.property(text, (any) => void expect(unguarded(guarded(any))).toBe(any)));
  });

  test('numbers have a decimal comma beside semicolons', () => {
    expect(new TextDecoder().decode(writeCsv([[1.5, -2]], ';'))).toContain('1,5;-2\r\n');
    expect(new TextDecoder().decode(writeCsv([[1.5]], ','))).toContain('1.5\r\n');
  });
});

test('columns have letters', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  for (let at = 0; at < 2000; at++) expect(columnIndex(columnName(at))).toBe(at);
  expect(columnIndex('a')).toBe(-1);
});

test('labels tell apart what is called alike, and give the title back', () => {
  const titles = ['A', 'a ', '', ' ', 'B ·2', 'C'];
  const labels = [...labelsOf(titles.map((title, at) => ({ id: String(at), title }))).values()];
  expect(labels).toEqual(['A ·1', 'a  ·2', '·1', '  ·2', 'B ·2 ·1', 'C']);
  expect(labels.map(titleOf)).toEqual(titles);
});

test('numbers as people write them', () => {
  expect(
    ['1,5', '1.5', '−2', '+1', '1 200', '45 min', '12\u00a0000,5', '30 minutter'].map((t) => readNumber(t))
  ).toEqual([1.5, 1.5, -2, 1, 1200, 45, 12000.5, 30]);
  expect(['', 'x', '1 2', '1,2,3', '1e3', '0x1', 'min'].map((t) => readNumber(t))).toEqual(
    Array(7).fill(undefined)
  );
});

test('the words of tables are read in all three languages, and none stands for two things', () => {
  for (const vocabulary of [fieldWords, roleWords] as const)
    for (const [key, words] of Object.entries(vocabulary))
      for (const locale of locales)
        for (const word of words[locale])
          expect([word, keyOf(vocabulary as never, word)]).toEqual([word, key]);
});
