import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { MediaStore, RecordIndex } from '../document/context';
import { ABOUT } from '../document/record';
import { WorkDocument } from '../document/work-document';
import { journeyCollections, newCard, newLane, newStep, type JourneyCollections } from '../journey/model';
import { createMap, exportFormats, exportJourney, openTable, readJourney } from './journey-files';

const kind = { kind: 'journey', collections: journeyCollections };

/** As much of a workspace as making and writing maps asks for. */
function workspace() {
  const stored = new Map<string, { bytes: Uint8Array; type: string }>();
  const media: MediaStore = {
    put: async (bytes, type) => {
      stored.set(`m${stored.size}`, { bytes, type });
      return `m${stored.size - 1}`;
    },
    get: async (id) => stored.get(id),
    putPicture: async () => '',
    picture: async () => undefined,
    arrival: () => () => {}
  };
  const row = {
    document: 's',
    kind: 'service',
    service: 's',
    collection: 'personas',
    id: 'k',
    title: 'Nabo',
    refs: []
  };
  const index = { find: async () => [row] } as unknown as RecordIndex;
  let made: WorkDocument<JourneyCollections> | undefined;
  const create = async (_: string, records: object, id: string) => {
    made = new WorkDocument<JourneyCollections>(id, kind);
    made.edit(
      () => '',
      (edit) => {
        for (const [collection, list] of Object.entries(records) as ['cards', never[]][])
          for (const record of list) edit.put(collection, record);
      }
    );
    return made;
  };
  return { media, index, create: create as never, stored, made: () => made! };
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('an OpenJourney file is kept, and what the map does not show goes back with it', async () => {
  const there = workspace();
  const bytes = strToU8(
    '{"metadata":{"title":"Lys","persona":"nabo"},"x":[1],"stages":[{"id":"a","name":"Melde"}],"swimlanes":[],"nodes":[]}'
  );
  const map = readJourney(bytes, 'ojf', 'nb');
  await createMap(there, 's', { ...map, source: { bytes, name: 'lys.ojf' } });
  const doc = there.made();
  expect(doc.get('about', ABOUT)).toMatchObject({
    title: 'Lys',
    persona: 's/personas/k',
    sourceName: 'lys.ojf'
  });
  const file = await exportJourney(there, doc, 'ojf', 'nb');
  expect(file).toMatchObject({ name: 'Lys.ojf', lost: [] });
  expect(JSON.parse(text(file.bytes))).toMatchObject({ x: [1], metadata: { title: 'Lys', persona: 'Nabo' } });
  there.stored.clear();
  expect((await exportJourney(there, doc, 'ojf', 'nb')).lost).toEqual(['source-missing']);
});

test('every format has a name and says what it leaves out', async () => {
  const there = workspace();
  const records = {
    phases: [{ id: 'p', order: 'a0', title: 'Før' }],
    steps: [newStep({ id: 's', order: 'a0', phase: 'p', title: 'Søke', detail: 'x/about/about' })],
    lanes: [newLane({ id: 'l', order: 'a0', title: 'Tanker', role: 'thoughts' })],
    cards: [newCard({ id: 'c', order: 'a0', step: 's', lane: 'l', text: 'Hm' })]
  };
  await createMap(there, 's', { title: 'A/B: «reise»', records });
  const files = await Promise.all(
    exportFormats.map((format) => exportJourney(there, there.made(), format, 'nb'))
  );
  expect(files.map(({ name }) => name)).toEqual([
    'A B «reise».xlsx',
    'A B «reise».csv',
    'A B «reise».ojf',
    'A B «reise».mmd',
    'A B «reise».cjml.xml'
  ]);
  for (const { lost } of files) expect(lost).toContain('links');
  const [xlsx, csv] = files;
  const rows = openTable(csv!.bytes, 'csv', 'x').rows(0);
  expect(openTable(xlsx!.bytes, 'workbook', 'x').rows(0)).toEqual(rows);
  expect(rows.at(-1)!.slice(0, 6)).toEqual(['Kort', 'Før', 'Søke', 'Tanker', 'Tanker', 'Hm']);
});
