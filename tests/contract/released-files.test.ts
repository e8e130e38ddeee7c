import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { WorkRecord } from '../../src/lib/document/record';
import { WorkDocument } from '../../src/lib/document/work-document';
import { collectionVersions } from '../../src/lib/interchange/workspace-file/contents';
import { readWorkspaceFile } from '../../src/lib/interchange/workspace-file/read';
import { kinds } from '../../src/lib/workspace/kinds';

const folder = join(import.meta.dirname, '../fixtures/workspace');
const known = Object.fromEntries(
  Object.entries(kinds).map(([kind, model]) => [kind, collectionVersions(model)])
);

/** `kind/collection/version` of every upgrade that some released file has needed. */
const exercised = new Set<string>();

/** Files saved by each released version: never changed, and read by every version to come. */
test.each(readdirSync(folder))('%s opens whole', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const file = await readWorkspaceFile(bytes, { kinds: known });
  expect(file.documents.length).toBeGreaterThan(0);
  const entries = unzipSync(bytes);
  const { documents } = JSON.parse(strFromU8(entries['manifest.json']!)) as {
    documents: { id: string; versions: { [collection: string]: number } }[];
  };
  for (const { id, kind, update } of file.documents) {
    const document = new WorkDocument(id, kinds[kind]!);
    document.apply([update]);
    const { versions } = documents.find((listed) => listed.id === id)!;
    expect(document.parked()).toEqual([]);
    const saved = JSON.parse(strFromU8(entries[`documents/${id}.json`]!)) as { [name: string]: WorkRecord[] };
    for (const [collection, records] of Object.entries(saved)) {
      // Fields that later versions add stand beside what was saved.
      const read = new Map(document.all(collection).map((record) => [record.id, record]));
      for (const record of records) expect(read.get(record.id)).toMatchObject(record);
      const { upgrades, version } = kinds[kind]!.collections[collection]!;
      for (const to of Object.keys(upgrades).map(Number))
        if (records.length && (versions[collection] ?? version) < to)
          exercised.add(`${kind}/${collection}/${to}`);
    }
    document.destroy();
  }
});

test('every upgrade has met a file that needed it', () => {
  const all = Object.values(kinds).flatMap(({ kind, collections }) =>
    Object.entries(collections).flatMap(([name, { upgrades }]) =>
      Object.keys(upgrades).map((to) => `${kind}/${name}/${to}`)
    )
  );
  expect(all.filter((upgrade) => !exercised.has(upgrade))).toEqual([]);
});
