import { expect, test } from 'vitest';
import { pastedTable, TableImport } from './table-import.svelte';

const rows = [
  ['', 'Før', 'Etter'],
  ['Handlinger', 'Leter', 'Venter'],
  ['Hm', 'a', 'b']
];

test('a column that takes a field takes it from the column that had it', () => {
  const table = new TableImport(
    pastedTable([
      ['Steg', 'Noe', 'Annet'],
      ['A', 'b', 'c']
    ])
  );
  expect(table.plan.columns).toEqual(['step', 'lane:notes', 'lane:notes']);
  table.setUse(1, 'step');
  expect(table.plan.columns).toEqual(['ignore', 'step', 'lane:notes']);
  table.setUse(2, 'lane:thoughts');
  table.setUse(0, 'lane:thoughts');
  expect(table.plan.columns).toEqual(['lane:thoughts', 'step', 'lane:thoughts']);
});

test('a table can be turned, and its headings read as a row', () => {
  const table = new TableImport(pastedTable(rows));
  table.setAcross(true);
  expect(table.plan.columns).toEqual(['step', 'lane:actions', 'lane:notes']);
  expect(table.rows[1]).toEqual(['Før', 'Leter', 'a']);
  expect(table.anew.put.cards).toHaveLength(4);
  table.setHeadings(false);
  expect(table.anew.put.cards).toHaveLength(6);
});

test('knows whether it came from a map', () => {
  const table = new TableImport(
    pastedTable([
      ['Type', 'Steg', 'id'],
      ['Steg', 'A', 's1']
    ])
  );
  const map = { ...table.anew.put };
  expect(table.knows(map)).toBe(true);
  expect(table.knows({ phases: [], steps: [], lanes: [], cards: [] })).toBe(false);
  expect(table.over(map).changes).toEqual([]);
});
