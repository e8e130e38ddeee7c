import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { byOrder, ordersAfter } from '../../../document/order';
import { newCard, newLane, newStep } from '../../../journey/model';
import { checkRecords, type MapRecords } from '../records';
import { openWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { writeCsv } from './csv';
import { locales } from './vocabulary';
import { guessPlan } from './plan';
import { writeTable } from './write';
import { csv, join, text, map, seen, utf8 } from './test-tables';

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

  test('is known for what it is however many rows it has', () => {
    const [order] = ordersAfter(undefined, 1) as [string];
    const records: MapRecords = {
      phases: [{ id: 'p', order, title: 'Før' }],
      steps: [newStep({ id: 's', order, phase: 'p', title: 'Søke' })],
      lanes: [newLane({ id: 'l', order, title: 'Tanker', role: 'thoughts' })],
      cards: ordersAfter(undefined, 600).map((order, at) =>
        newCard({ id: `c${at}`, order, step: 's', lane: 'l', text: `Kort ${at}` })
      )
    };
    const { rows } = writeTable('Kart', records, 'nb');
    const plan = guessPlan(csv(writeCsv(rows, ';')));
    expect([plan.across, plan.headings, plan.columns.length]).toEqual([false, true, rows[0]!.length]);
    expect(join(csv(writeCsv(rows, ';'))).put.cards).toHaveLength(600);
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

test('a column is as wide as its heading, however narrow what stands in it', () => {
  const rows = [
    ['Navn', 'Dager på overtid'],
    ['A', 3]
  ];
  const parts = unzipSync(writeWorkbook({ name: 'Ark', rows, widths: [30, 8] }));
  const widths = [...strFromU8(parts['xl/worksheets/sheet1.xml']!).matchAll(/<col [^>]*width="(\d+)"/g)];
  expect(widths.map(([, width]) => Number(width))).toEqual([30, 20]);
});
