import { byOrder } from '../../../document/order';
import { describe, expect, test } from 'vitest';
import { guessPlan } from './plan';
import { join } from './test-tables';

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

  test('lanes keep the order of their columns, whichever has the first card', () => {
    const rows = [
      ['Fase', 'Steg', ...lanes],
      ['Før', 'Finne skjema', '', '', 'Skjemabasen'],
      ['', 'Fylle ut', 'Skriver', '', ''],
      ['', 'Sende', '', 'Feiler', '']
    ];
    const { put } = join(rows);
    expect([...put.lanes].sort(byOrder).map(({ title }) => title)).toEqual(lanes);
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
