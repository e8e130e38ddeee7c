import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../workspace/kinds';
import { WorkDocument } from '../../document/work-document';
import type { JourneyCollections } from '../../journey/model';
import type { EarlierVaultLock, MediaCopy, VaultCopy, VaultLock } from '../../document/care';
import { collectionVersions, toExportDocument, workspaceFileName, type ExportDocument } from './contents';
import { crc32 } from './crc32';
import { readWorkspaceFile } from './read';
import { sha256 } from './sha256';
import { writeWorkspaceFile } from './write';

const known = Object.fromEntries(
  Object.entries(kinds).map(([kind, schema]) => [kind, collectionVersions(schema)])
);
const options = { app: '0.1.0', createdAt: new Date('2026-01-02T03:04:05Z') };

function journey(id: string, service: string): ExportDocument {
  const document = new WorkDocument(id, kinds.journey!) as unknown as WorkDocument<JourneyCollections>;
  document.edit(
    () => '',
    (edit) => edit.put('phases', { id: 'p1', order: 'a0', title: 'Før søknaden <script>alert(1)</script>' })
  );
  return toExportDocument(document as unknown as WorkDocument, service);
}

const media = async (content: string, ...documents: string[]): Promise<MediaCopy> => {
  const bytes = new TextEncoder().encode(content);
  return { id: await sha256(bytes), type: 'application/xml', documents, bytes };
};

describe('workspace file', () => {
  test('gives back what was written, byte for byte', async () => {
    const documents = [journey('b', 's1'), journey('a', 's1')];
    const pictures = [
      await media('<xml/>', 'b', 'a', 'elsewhere'),
      await media('', 'b'),
      await media('other', 'c')
    ];
    const steps: string[] = [];
    const bytes = await writeWorkspaceFile(documents, pictures, options, (done, of) =>
      steps.push(`${done}/${of}`)
    );
    const file = await readWorkspaceFile(bytes, { kinds: known });
    expect(file.documents.map(({ id, kind, service, newer }) => ({ id, kind, service, newer }))).toEqual([
      { id: 'a', kind: 'journey', service: 's1', newer: [] },
      { id: 'b', kind: 'journey', service: 's1', newer: [] }
    ]);
    expect(file.documents[1]!.update).toEqual(documents[0]!.update);
    expect(file.media.find(({ id }) => id === pictures[0]!.id)).toEqual({
      ...pictures[0],
      documents: ['a', 'b']
    });
    expect(file.media.length).toBe(2);
    expect(file.vault).toBeUndefined();
    expect(file.createdAt).toBe('2026-01-02T03:04:05.000Z');
    expect(steps.at(-1)).toBe('5/5');
  });

  test('says which document it was sent for, where that is in the file', async () => {
    const sent = (opens?: string) => writeWorkspaceFile([journey('a', 's1')], [], { ...options, opens });
    const opens = async (bytes: Promise<Uint8Array>) =>
      (await readWorkspaceFile(await bytes, { kinds: known })).opens;
    expect(await opens(sent('a'))).toBe('a');
    expect(await opens(sent('elsewhere'))).toBeUndefined();
    expect(await opens(sent())).toBeUndefined();
  });

  const key = { iv: new Uint8Array(12), data: new Uint8Array(48).fill(7) };
  const lock: VaultLock = {
    version: 2,
    id: new Uint8Array(16).fill(1),
    kdf: { name: 'Argon2id', memory: 65_536, passes: 3, lanes: 4 },
    salt: new Uint8Array(16).fill(200),
    wrapped: key,
    recovery: key
  };
  const earlier: EarlierVaultLock = {
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
    salt: new Uint8Array(16).fill(200),
    iv: new Uint8Array(12),
    proof: new Uint8Array(30).fill(7)
  };
  const study = { ...journey('t', 's'), kind: 'study', versions: {} };

  test.each([lock, earlier])('carries a vault as it is, and only then', async (lock) => {
    const vault: VaultCopy = {
      lock,
      entries: ['p1', 'p2'].map((participant, at) => {
        return { study: 't', participant, at, iv: new Uint8Array(12), data: new Uint8Array(99).fill(at) };
      })
    };
    const bytes = await writeWorkspaceFile([study], [], { ...options, vault });
    expect((await readWorkspaceFile(bytes, { kinds: known })).vault).toEqual(vault);
    const turned = { ...vault, entries: vault.entries.toReversed() };
    expect(await writeWorkspaceFile([study], [], { ...options, vault: turned })).toEqual(bytes);
  });

  test.each([
    ['more memory than a tablet has', { memory: 262_145 }],
    ['next to no memory', { memory: 64 }],
    ['a thousand passes', { passes: 1000 }],
    ['one pass', { passes: 1 }]
  ])('is refused when its vault asks for %s', async (_, change) => {
    const vault = { lock: { ...lock, kdf: { ...lock.kdf, ...change } }, entries: [] };
    const bytes = await writeWorkspaceFile([study], [], { ...options, vault });
    await expect(readWorkspaceFile(bytes, { kinds: known })).rejects.toMatchObject({
      code: 'file-bad-manifest',
      place: expect.stringContaining('lock.kdf') as string
    });
  });

  test('is the same bytes whatever the order, and holds no vault unless asked', async () => {
    const [a, b] = [journey('a', 's'), journey('b', 's')];
    const once = await writeWorkspaceFile([a, b], [], options);
    expect(await writeWorkspaceFile([b, a], [], options)).toEqual(once);
    expect(Object.keys(unzipSync(once)).sort()).toEqual([
      'documents/a.json',
      'documents/a.update',
      'documents/b.json',
      'documents/b.update',
      'manifest.json'
    ]);
  });

  test('holds the records readable beside each document', async () => {
    const bytes = await writeWorkspaceFile([journey('a', 's')], [], options);
    const records = JSON.parse(strFromU8(unzipSync(bytes)['documents/a.json']!)) as Record<string, unknown[]>;
    expect(records.phases).toEqual([
      { id: 'p1', order: 'a0', title: 'Før søknaden <script>alert(1)</script>' }
    ]);
  });

  test('takes large regular content that would pack like a bomb', async () => {
    const document = { ...journey('a', 's'), update: new Uint8Array(3 * 1024 * 1024) };
    const bytes = await writeWorkspaceFile([document], [], options);
    expect((await readWorkspaceFile(bytes, { kinds: known })).documents[0]!.update.length).toBe(
      3 * 1024 * 1024
    );
  });

  test('names the collections that a newer version wrote', async () => {
    const newer = { ...journey('a', 's'), versions: { about: 1, phases: 9, holograms: 1 } };
    const bytes = await writeWorkspaceFile([newer], [], options);
    const file = await readWorkspaceFile(bytes, { kinds: known });
    expect(file.documents[0]!.newer).toEqual(['phases', 'holograms']);
  });

  test('an empty workspace is a valid file', async () => {
    const file = await readWorkspaceFile(await writeWorkspaceFile([], [], options), { kinds: known });
    expect(file.documents).toEqual([]);
  });

  test('a part of the workspace leaves out media of the rest', async () => {
    const pictures = [await media('x', 'a'), await media('y', 'b')];
    const bytes = await writeWorkspaceFile([journey('a', 's1')], pictures, options);
    const file = await readWorkspaceFile(bytes, { kinds: known });
    expect(file.media.map(({ id }) => id)).toEqual([pictures[0]!.id]);
  });

  test('has a name with the day and nothing else in it', () => {
    expect(workspaceFileName('2026-03-04')).toBe('verksted-2026-03-04.verksted');
    expect(workspaceFileName('../../etc')).toBe('verksted-workspace.verksted');
  });

  test('CRC-32 gives the check value', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
