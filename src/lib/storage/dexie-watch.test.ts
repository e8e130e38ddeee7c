import { RangeSet, type ObservabilitySet } from 'dexie';
import { expect, it } from 'vitest';
import type { IndexQuery } from '../document/context';
import { concerns } from './dexie-watch';

const records = (...keys: [string, string, string][]): ObservabilitySet => ({
  'idb://verksted/records/': new RangeSet().addKeys(keys)
});
const concern = (parts: ObservabilitySet, query: IndexQuery, binned: string[] = []) =>
  concerns(structuredClone(parts), 'verksted', query, new Set(binned));

it('a record concerns what asks for its document, its collection or itself, and all that cannot be told', () => {
  const changed = records(['d2', 'steps', 'x'], ['d1', 'cards', 'a']);
  for (const query of [
    {},
    { document: 'd1' },
    { document: 'd1', collection: 'cards' },
    { service: 's', collection: 'cards', kind: 'journey' },
    { these: ['d3/cards/z', 'd1/cards/a'] },
    { refersTo: 'x/y/1' },
    { words: 'søk' }
  ])
    expect(concern(changed, query), JSON.stringify(query)).toBe(true);
  for (const query of [
    { document: 'd3' },
    { document: 'd1', collection: 'steps' },
    { service: 's', collection: 'lanes' },
    { these: ['d1/cards/b'] }
  ])
    expect(concern(changed, query), JSON.stringify(query)).toBe(false);
});

it('many records at once, or all of the database, concern everybody', () => {
  const range = { 'idb://verksted/records/': new RangeSet(['d1'], ['d9']) };
  expect(concern(range, { document: 'other' })).toBe(true);
  expect(concern({ all: new RangeSet(0, 9) }, { document: 'other' })).toBe(true);
});

it('another database and other tables concern nobody', () => {
  const elsewhere = { 'idb://other/records/': new RangeSet(['d1', 'cards', 'a']) };
  expect(concern(elsewhere, {})).toBe(false);
  expect(concern({ 'idb://verksted/updates/': new RangeSet(7) }, {})).toBe(false);
});

it('a document that goes into the bin concerns everybody, one that leaves it those who knew it there', () => {
  const row = (binned: 0 | 1): ObservabilitySet => ({
    'idb://verksted/documents/': new RangeSet('d1'),
    'idb://verksted/documents/binned': new RangeSet(binned)
  });
  expect(concern(row(1), { document: 'd2' })).toBe(true);
  expect(concern(row(0), { document: 'd2' })).toBe(false);
  expect(concern(row(0), { document: 'd2' }, ['d1'])).toBe(true);
  expect(concern(row(1), { document: 'd2', binned: true }, ['d1'])).toBe(false);
});
