import { describe, expect, test } from 'vitest';
import type { AboutFacts, LaidRecords } from '../records';
import { example } from '../test-map';
import { openWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { writeCsv } from './csv';
import { csv, join, utf8 } from './test-tables';
import { locales } from './vocabulary';
import { writeTable } from './write';

const records = example();
const about: AboutFacts = {
  state: 'to-be',
  status: 'in-use',
  scenario: 'Fra ønske\ntil svar',
  owner: 'Oppvekst',
  reviewOn: '2026-05-01',
  persona: 'Kari'
};
const laid: LaidRecords = {
  handoffs: [{ id: 'h1', from: 'c1', to: 'c2', label: 'Skjema', owner: 'Servicetorget' }],
  routes: [
    { id: 'r1', kind: 'branch', from: 's1', to: 's3', label: 'Har plass', share: 12.5 },
    { id: 'r2', kind: 'loop', from: 's3', to: 's1', label: '', share: null }
  ],
  scores: [
    {
      id: 'k1',
      step: 's3',
      persona: 'x/personas/k',
      value: -1.5,
      weight: 4,
      grade: 'observed',
      from: 'x/sessions/t',
      source: 'Test',
      on: '2026-02-03'
    }
  ]
};
const unlinked = laid.scores.map((score) => ({ ...score, persona: '', from: '' }));

describe('what is told of a map as a whole, and what lies over it', () => {
  test.each(locales.flatMap((locale) => [[locale, 'csv'] as const, [locale, 'xlsx'] as const]))(
    'comes back whole in %s by %s; over the map nothing changes',
    (locale, format) => {
      const { rows, widths, strays } = writeTable('Kart', records, locale, { about, laid });
      expect(strays).toBe(0);
      const back =
        format === 'csv'
          ? csv(writeCsv(rows, locale === 'en' ? ',' : ';'))
          : openWorkbook(writeWorkbook({ name: 'Kart', rows, widths })).sheet(0);
      const anew = join(back);
      expect(anew.refusals).toEqual([]);
      expect(anew.about).toEqual(about);
      expect(anew.put).toMatchObject({ handoffs: laid.handoffs, routes: laid.routes, scores: unlinked });
      const over = join(back, { ...records, ...laid, about });
      expect([over.changes, over.refusals, over.about]).toEqual([[], [], {}]);
    }
  );

  test('an edited table changes what its cells say; links and what has no row stay', () => {
    const rows = csv(
      utf8(
        'Type;Fase;Steg;Tekst;Fra;Til;Ansvarlig;Til og med steg;Andel (%);Følelse;Vekt;Dato;id\n' +
          'Eier;;;Barnehagekontoret;;;;;;;;;\n' +
          'Situasjon;;;;;;;;;;;;\n' +
          'Overlevering;;;Vedtak;c1;c2;;;;;;;h1\n' +
          'Annen vei;Før;Finne ut;Har plass;;;;Under › Søke;20;;;;r1\n' +
          'Vurdering;Under;Søke;;;;;;;-2;;;k1\n' +
          'Vurdering;Under;Søke;;;;;;;1;;;\n'
      )
    );
    const joined = join(rows, { ...records, ...laid, about });
    expect(joined.refusals).toEqual([]);
    expect(joined.about).toEqual({ owner: 'Barnehagekontoret' });
    expect(joined.put.handoffs).toEqual([{ ...laid.handoffs[0], label: 'Vedtak', owner: '' }]);
    expect(joined.put.routes).toEqual([{ ...laid.routes[0], share: 20 }]);
    const [changed, added] = joined.put.scores;
    // Weight is blank, which says nothing; the day is blank, which says that it is not known.
    expect(changed).toEqual({ ...laid.scores[0], value: -2, on: '' });
    expect(added).toMatchObject({ step: 's3', value: 1, weight: 1, grade: 'reported' });
    expect(joined.changes.filter(({ state }) => state === 'new')).toHaveLength(1);
  });

  test('rows without an id are found by what they say, so that twice is the same as once', () => {
    const rows = csv(
      utf8(
        'Type;Fase;Steg;Fra;Til;Følelse;Vekt;Kilde\nOverlevering;;;c1;c2;;;\nVurdering;Under;Søke;;;1;2;Alle\n'
      )
    );
    const first = join(rows, records);
    expect(first.put.handoffs).toHaveLength(1);
    const again = join(rows, { ...records, ...first.put, ...records });
    expect(again.changes).toEqual([]);
    expect(
      join(rows, { ...records, handoffs: first.put.handoffs, scores: first.put.scores }).same
    ).toBeGreaterThan(1);
  });

  test('what hangs on nothing, and what cannot be meant, is refused by row and column', () => {
    const rows = csv(
      utf8(
        'Type;Fase;Steg;Tekst;Fra;Til;Til og med steg;Andel (%);Følelse;Dato\n' +
          'Overlevering;;;;c1;borte;;;;\n' +
          'Annen vei;Før;Finne ut;;;;Ingen;;;\n' +
          'Annen vei;Før;Finne ut;;;;Under › Søke;101;;\n' +
          'Vurdering;Før;Borte;;;;;;1;\n' +
          'Vurdering;Under;Søke;;;;;;9;\n' +
          'Vurdering;Under;Søke;;;;;;1;i går\n' +
          'Status;;;nesten;;;;;;\n' +
          'Gjennomgang;;;1. mai;;;;;;\n'
      )
    );
    const { refusals, put, about } = join(rows, records);
    expect(refusals.map(({ row, column, why }) => [row, column, why])).toEqual([
      [2, 'F', 'card'],
      [3, 'G', 'until'],
      [4, 'H', 'share'],
      [5, 'C', 'step'],
      [6, 'I', 'feeling'],
      [7, 'J', 'day'],
      [8, 'D', 'about'],
      [9, 'D', 'day']
    ]);
    expect([put.handoffs, put.routes, put.scores, about]).toEqual([[], [], [], {}]);
  });

  test('a map with nothing laid over it has no columns for that; others’ dates are no days of ours', () => {
    const { rows } = writeTable('Kart', records, 'nb', { about });
    expect(rows[0]).not.toContain('Andel (%)');
    const { put } = join([
      ['Fase', 'Steg', 'Handlinger', 'Dato'],
      ['Før', 'Leter', 'Ringer', 'våren']
    ]);
    expect(put.cards.map(({ text }) => text)).toEqual(['Ringer', 'våren']);
  });
});
