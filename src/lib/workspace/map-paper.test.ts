import { expect, test } from 'vitest';
import type { RecordIndex } from '../document/context';
import type { Collections } from '../document/record';
import { WorkDocument } from '../document/work-document';
import { journeyCollections, type JourneyCollections } from '../journey/model';
import { divide } from '../report/journey/pages';
import { testTypeface } from '../report/paper/font/test-typeface';
import { writtenOn } from '../report/journey/sheet';
import { buildSample } from '../sample/build';
import { texts } from '../sample/texts/nb';
import { mapFileName, sheetOfMap } from './map-paper';

const now = new Date(2026, 4, 20, 14, 30);
const sample = buildSample(texts, now);
const maps = sample
  .filter(({ kind }) => kind === 'journey')
  .map(({ id, records }) => {
    const kind = { kind: 'journey', collections: journeyCollections };
    const document = new WorkDocument<JourneyCollections>(id, kind);
    document.edit(
      () => '',
      (edit) => {
        for (const [collection, list] of Object.entries(records) as [keyof Collections, never[]][])
          for (const record of list) edit.put(collection as 'cards', record);
      }
    );
    return document;
  });
const index = {
  find: async ({ these }: { these?: readonly string[] }) => [
    { title: these ? 'Ingrid' : 'Parkeringstillatelse' }
  ]
} as unknown as RecordIndex;

const sources = { index, pictureOf: async () => undefined };

test('the sample’s maps on paper: service, persona, owner, review and the day; all cards; no comment unless asked for', async () => {
  const sheet = await sheetOfMap(sources, maps[0]!, { comments: false, evidence: true }, now);
  expect(sheet.service).toBe('Parkeringstillatelse');
  expect(sheet.facts.map(([, value]) => value)).toContain('Ingrid');
  expect(sheet.facts.at(-1)![1]).toBe('20. mai 2026');
  expect(sheet.cards).toHaveLength(maps[0]!.all('cards').length);
  expect(sheet.handoffs).toHaveLength(maps[0]!.all('handoffs').length);
  expect(sheet.comments).toEqual([]);
  expect(sheet.words.page).toBe('Side {number} av {count}');
  expect(testTypeface.missing(writtenOn(sheet))).toEqual([]);
  expect(mapFileName(maps[0]!)).toBe('Jeg søker om parkeringstillatelse');
  const asked = await sheetOfMap(sources, maps[0]!, { comments: true, evidence: true }, now);
  expect(asked.comments.length).toBe(maps[0]!.all('comments').length);
});

test('the sample’s maps fit one A3, read without a glass', async () => {
  for (const map of maps) {
    const sheet = await sheetOfMap(sources, map, { comments: false, evidence: true }, now);
    const { pages, scale } = divide(sheet, testTypeface, { size: 'A3', orientation: 'landscape' }, 'poster');
    expect(pages).toHaveLength(1);
    expect(9.5 * scale).toBeGreaterThan(6.5);
  }
});
