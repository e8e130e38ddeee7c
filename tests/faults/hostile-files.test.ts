import { deflateSync, inflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { crc32 } from '../../src/lib/interchange/workspace-file/crc32';
import { WorkspaceFileError } from '../../src/lib/interchange/workspace-file/error';
import { readWorkspaceFile } from '../../src/lib/interchange/workspace-file/read';
import { sha256 } from '../../src/lib/interchange/workspace-file/sha256';
import { writeWorkspaceFile } from '../../src/lib/interchange/workspace-file/write';
import { hostileZip, type HostileEntry } from './hostile-zip';

const kinds = { journey: { about: 1 } };
const app = { app: '0.1.0', createdAt: new Date(0) };
const MIB = 1024 * 1024;

/** A good file with one document `a`, as its parts. */
let good: Uint8Array;
let parts: Record<string, Uint8Array>;
type ManifestJson = {
  format: unknown;
  version: unknown;
  documents: Record<string, unknown>[];
  media: Record<string, unknown>[];
};

beforeAll(async () => {
  const document = {
    id: 'a',
    kind: 'journey',
    title: 'Søknad',
    service: 's',
    versions: { about: 1 },
    update: strToU8('update '.repeat(100)),
    records: { about: [] }
  };
  const bytes = strToU8('<definitions/>');
  const medium = { id: await sha256(bytes), type: 'text/xml', documents: ['a'], bytes };
  good = await writeWorkspaceFile([document], [medium], app);
  parts = unzipSync(good);
});

/** What reading is refused with: `code place`. */
async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readWorkspaceFile(bytes, { kinds });
  } catch (error) {
    if (error instanceof WorkspaceFileError) return `${error.code} ${error.place}`;
    throw error;
  }
  return 'taken in';
}

const stored = (name: string, data: Uint8Array = parts[name]!): HostileEntry => ({ name, data });
const all = (): HostileEntry[] => Object.keys(parts).map((name) => stored(name));

/** The good file with its manifest changed. */
function withManifest(change: (manifest: ManifestJson) => void): Uint8Array {
  const manifest = JSON.parse(strFromU8(parts['manifest.json']!)) as ManifestJson;
  change(manifest);
  return zipSync({ ...parts, 'manifest.json': strToU8(JSON.stringify(manifest)) });
}

const withManifestText = (text: string) => zipSync({ ...parts, 'manifest.json': strToU8(text) });

test('the good file and its parts put together anew are taken in', async () => {
  expect(await refusal(good)).toBe('taken in');
  expect(await refusal(hostileZip(all()))).toBe('taken in');
  expect(await refusal(hostileZip([stored('documents/', new Uint8Array()), ...all()]))).toBe('taken in');
});

describe('bombs', () => {
  /** Deflates `mib` MiB of zeros; a thousandth of that remains. */
  const bomb = (mib: number) => deflateSync(new Uint8Array(mib * MIB), { level: 9 });
  const large = bomb(256);

  /** Work of the processor, in milliseconds: what else the machine does is not the reader's fault. */
  async function workOf(run: () => unknown): Promise<number> {
    const started = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  }

  let unpacking: number;
  beforeAll(async () => {
    unpacking = await workOf(() => inflateSync(large));
  });

  /** Refuses with far less work than unpacking one bomb takes on this machine, so it has not been unpacked. */
  async function refuseFast(bytes: Uint8Array): Promise<string> {
    let said = '';
    expect(await workOf(async () => (said = await refusal(bytes)))).toBeLessThan(unpacking);
    return said;
  }

  test('one that says how large it is', async () => {
    const entry = { name: 'documents/a.update', data: large, method: 8, size: 256 * MIB };
    expect(await refuseFast(hostileZip([entry]))).toMatch(/^file-too-large/);
  });

  test('one whose headers lie', async () => {
    const lying = { name: 'manifest.json', data: large, method: 8, size: 1000 };
    expect(await refuseFast(hostileZip([lying]))).toBe('file-wrong-size manifest.json');
    const within = { name: 'manifest.json', data: large, method: 8, size: 40 * MIB };
    expect(await refuseFast(hostileZip([within]))).toBe('file-wrong-size manifest.json');
  });

  test('many that are small one by one', async () => {
    const data = bomb(0.9);
    const size = 0.9 * MIB;
    const many = Array.from({ length: 1000 }, (_, i) => ({ name: `media/${i}`, data, method: 8, size }));
    expect(await refuseFast(hostileZip(many))).toMatch(/^file-too-large/);
  });

  test('entries that share their bytes', async () => {
    const entries = all();
    const last = entries.length;
    expect(
      await refuseFast(hostileZip([...entries, { ...entries[0]!, name: 'media/x', header: 0 }]))
    ).toMatch(/^file-unsafe-entry/);
    expect(last).toBeGreaterThan(0);
  });

  test('100 000 entries', async () => {
    const none = new Uint8Array();
    const many = Array.from({ length: 100_000 }, (_, i) => ({ name: `media/${i}`, data: none }));
    expect(await refuseFast(hostileZip(many, 0xffff))).toBe('file-too-many-entries zip');
    expect(await refuseFast(hostileZip(many))).toMatch(/^file-(too-many-entries|damaged)/);
  });

  test('an archive in the archive is not opened', async () => {
    const nested = stored('documents/inner.zip', zipSync({ 'x.txt': strToU8('x') }));
    expect(await refusal(hostileZip([...all(), nested]))).toBe('file-unexpected-entry documents/inner.zip');
  });
});

describe('entries', () => {
  test.each([
    '../secret',
    'documents/../../secret',
    '/etc/passwd',
    'documents\\a.update',
    'C:\\a',
    'C:/a',
    'documents/a\0.update',
    './manifest.json',
    'documents//a',
    '',
    '\u202egnp.exe',
    'x'.repeat(500)
  ])('unsafe name %j', async (name) => {
    expect(await refusal(hostileZip([...all(), { name, data: strToU8('x') }]))).toMatch(/^file-unsafe-name/);
  });

  test('an unsafe name is made visible before it is shown', async () => {
    const said = await refusal(hostileZip([{ name: 'a\u202eb\n', data: strToU8('x') }]));
    expect(said).toBe('file-unsafe-name a\\u202eb\\u000a');
  });

  test('doubled, links, two names, encrypted, strange packing', async () => {
    const [first, ...rest] = all() as [HostileEntry, ...HostileEntry[]];
    expect(await refusal(hostileZip([first, first, ...rest]))).toBe(
      `file-unsafe-entry ${first.name as string}`
    );
    expect(await refusal(hostileZip([{ ...first, mode: 0o120777 }, ...rest]))).toMatch(/^file-unsafe-entry/);
    expect(await refusal(hostileZip([{ ...first, localName: 'other' }, ...rest]))).toMatch(
      /^file-unsafe-entry/
    );
    expect(await refusal(hostileZip([{ ...first, flags: 1 }, ...rest]))).toMatch(/^file-encrypted/);
    expect(await refusal(hostileZip([{ ...first, method: 12 }, ...rest]))).toMatch(/^file-damaged/);
  });

  test('missing or unexpected', async () => {
    const without = all().filter(({ name }) => name !== 'documents/a.update');
    expect(await refusal(hostileZip(without))).toBe('file-missing-entry documents/a.update');
    expect(await refusal(hostileZip([...all(), stored('run.exe', strToU8('MZ'))]))).toBe(
      'file-unexpected-entry run.exe'
    );
    expect(await refusal(hostileZip(all().filter(({ name }) => name !== 'manifest.json')))).toBe(
      'file-not-workspace manifest.json'
    );
  });
});

describe('damage', () => {
  test('not an archive, nothing at all, or cut short', async () => {
    expect(await refusal(strToU8('hello'))).toBe('file-not-workspace zip');
    expect(await refusal(new Uint8Array())).toBe('file-not-workspace zip');
    for (const part of [0.1, 0.5, 0.9, 0.999])
      expect(await refusal(good.subarray(0, Math.floor(good.length * part)))).toBe('file-truncated zip');
  });

  test('every single flipped bit is noticed or harmless', async () => {
    for (let at = 0; at < good.length; at += 3) {
      const flipped = good.slice();
      flipped[at]! ^= 1 << (at % 8);
      let file;
      try {
        file = await readWorkspaceFile(flipped, { kinds });
      } catch (error) {
        expect(error).toBeInstanceOf(WorkspaceFileError);
        continue;
      }
      expect(file.documents[0]!.update).toEqual(parts['documents/a.update']);
      expect(strFromU8(file.media[0]!.bytes)).toBe('<definitions/>');
    }
  });

  test('a checksum that fits the archive but not the manifest', async () => {
    const data = strToU8('updatE '.repeat(100));
    const changed = all().map((entry) =>
      entry.name === 'documents/a.update' ? { ...entry, data, crc: crc32(data) } : entry
    );
    expect(await refusal(hostileZip(changed))).toBe('file-wrong-checksum documents/a.update');
  });

  test('a length that the manifest gets wrong', async () => {
    const bytes = withManifest(({ documents }) => ((documents[0]!.update as { size: number }).size = 1));
    expect(await refusal(bytes)).toBe('file-wrong-size documents/a.update');
  });
});

describe('manifest', () => {
  test('none of ours, or from a later version', async () => {
    expect(await refusal(withManifestText('{"manifest_version":3}'))).toBe(
      'file-not-workspace manifest.json › format'
    );
    expect(await refusal(withManifest((manifest) => (manifest.version = 2)))).toBe(
      'file-newer-format manifest.json › version'
    );
    expect(await refusal(withManifest((manifest) => (manifest.version = '1')))).toBe(
      'file-bad-manifest manifest.json › version'
    );
  });

  test('ids that are no ids, kinds that are not known', async () => {
    for (const id of ['../a', 'a/b', '', 'a b', '__proto__', 'x'.repeat(65), 7])
      expect(await refusal(withManifest(({ documents }) => (documents[0]!.id = id)))).toBe(
        'file-bad-manifest manifest.json › documents.0.id'
      );
    expect(await refusal(withManifest(({ documents }) => (documents[0]!.kind = 'hologram')))).toBe(
      'file-unknown-kind Søknad'
    );
    expect(await refusal(withManifest(({ documents }) => (documents[0]!.kind = 'constructor')))).toBe(
      'file-unknown-kind Søknad'
    );
  });

  test('doubled documents and media of nobody', async () => {
    expect(await refusal(withManifest(({ documents }) => documents.push(documents[0]!)))).toBe(
      'file-bad-manifest manifest.json › documents.1.id'
    );
    expect(await refusal(withManifest(({ media }) => (media[0]!.documents = ['b'])))).toBe(
      'file-bad-manifest manifest.json › media.0.documents'
    );
  });

  test('media listed twice', async () => {
    expect(await refusal(withManifest(({ media }) => media.push(media[0]!)))).toBe(
      'file-bad-manifest manifest.json › media.1.file'
    );
  });

  test('a file listed under another name', async () => {
    const bytes = withManifest(
      ({ documents }) => ((documents[0]!.update as { file: string }).file = 'documents/a.json')
    );
    expect(await refusal(bytes)).toBe('file-bad-manifest manifest.json › documents.0.update');
  });

  test('keys that reach a prototype', async () => {
    const text = strFromU8(parts['manifest.json']!);
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(await refusal(withManifestText(text.replace('{', `{"${key}":{"polluted":true},`)))).toBe(
        `file-bad-manifest manifest.json › ${key}`
      );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a million brackets, numbers that are none, bytes that are no text', async () => {
    const deep = '['.repeat(1e6) + ']'.repeat(1e6);
    expect(await refusal(hostileZip([stored('manifest.json', strToU8(deep))]))).toBe(
      'file-bad-manifest manifest.json'
    );
    for (const size of ['1e308', '-1', '1.5', 'NaN', 'null']) {
      const text = strFromU8(parts['manifest.json']!).replace(/"size": \d+/, `"size": ${size}`);
      expect(await refusal(withManifestText(text))).toMatch(/^file-bad-manifest manifest.json/);
    }
    expect(await refusal(hostileZip([stored('manifest.json', Uint8Array.of(0xff, 0xfe, 0x00))]))).toBe(
      'file-bad-manifest manifest.json'
    );
  });

  test('the checksum of a manifest must be that of its bytes', async () => {
    const entries = all().map((entry) => (entry.name === 'manifest.json' ? { ...entry, crc: 1 } : entry));
    expect(await refusal(hostileZip(entries))).toBe('file-wrong-checksum manifest.json');
    expect(await sha256(strToU8('abc'))).toMatch(/^ba7816bf8f01cfea/);
  });
});

describe('who participants are, in a hostile file', () => {
  type VaultJson = { lock: Record<string, unknown>; entries: Record<string, unknown>[] };
  const base64 = (length: number) => btoa('x'.repeat(length));

  /** A file with one study and a vault that was changed; its checksum is right unless `sum` says otherwise. */
  async function withVault(change: (vault: VaultJson) => unknown, sum?: string): Promise<string> {
    const study = strToU8('update');
    const vault: VaultJson = {
      lock: {
        version: 1,
        kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
        salt: base64(16),
        iv: base64(12),
        proof: base64(30)
      },
      entries: [{ study: 't', participant: 'p1', at: 1, iv: base64(12), data: base64(60) }]
    };
    const changed = change(vault);
    const text = strToU8(typeof changed === 'string' ? changed : JSON.stringify(vault));
    const entry = async (file: string, bytes: Uint8Array) => {
      return { file, size: bytes.length, sha256: await sha256(bytes) };
    };
    const manifest = {
      ...{ format: 'verksted-workspace', version: 1, app: '', createdAt: '2026-01-01T00:00:00Z', media: [] },
      documents: [
        {
          ...{ id: 't', kind: 'study', title: '', service: '', versions: {} },
          update: await entry('documents/t.update', study),
          records: await entry('documents/t.json', study)
        }
      ],
      vault: { ...(await entry('vault.json', text)), ...(sum && { sha256: sum }) }
    };
    const bytes = zipSync({
      'manifest.json': strToU8(JSON.stringify(manifest)),
      'documents/t.update': study,
      'documents/t.json': study,
      'vault.json': text
    });
    try {
      await readWorkspaceFile(bytes, { kinds: { study: {} } });
    } catch (error) {
      if (error instanceof WorkspaceFileError) return `${error.code} ${error.place}`;
      throw error;
    }
    return 'taken in';
  }
  const rounds = (iterations: unknown) => (vault: VaultJson) => {
    vault.lock.kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations };
  };
  /** A lock as it is made today, with other parameters. */
  const argon2 =
    (changes: object = {}) =>
    (vault: VaultJson) => {
      vault.lock = {
        version: 2,
        id: base64(16),
        kdf: { name: 'Argon2id', memory: 65_536, passes: 3, lanes: 4, ...changes },
        salt: base64(16),
        wrapped: { iv: base64(12), data: base64(48) },
        recovery: { iv: base64(12), data: base64(48) }
      };
    };

  test('good ones are taken in', async () => {
    expect(await withVault(() => {})).toBe('taken in');
    expect(await withVault(argon2())).toBe('taken in');
  });

  test.each<[string, (vault: VaultJson) => unknown, string]>([
    ['a derivation that would run for hours', rounds(1e12), 'lock.kdf.iterations'],
    ['a derivation that is guessed in no time', rounds(1), 'lock.kdf.iterations'],
    ['rounds that are no number', rounds('600000'), 'lock.kdf.iterations'],
    ['a derivation that fills all memory', argon2({ memory: 2 ** 31 }), 'lock.kdf.memory'],
    ['a derivation that fills next to none', argon2({ memory: 8 }), 'lock.kdf.memory'],
    ['passes without end', argon2({ passes: 1e9 }), 'lock.kdf.passes'],
    ['no lanes', argon2({ lanes: 0 }), 'lock.kdf.lanes'],
    ['an unknown derivation', ({ lock }) => void (lock.kdf = { name: 'none' }), 'lock.kdf.name'],
    ['a short salt', ({ lock }) => void (lock.salt = base64(3)), 'lock.salt'],
    ['no proof', ({ lock }) => void delete lock.proof, 'lock.proof'],
    ['a nonce of another length', ({ entries }) => void (entries[0]!.iv = base64(16)), 'entries.0.iv'],
    ['data that are no Base64', ({ entries }) => void (entries[0]!.data = '<script>'), 'entries.0.data'],
    ['an enormous entry', ({ entries }) => void (entries[0]!.data = base64(300_000)), 'entries.0.data'],
    ['a time beyond time', ({ entries }) => void (entries[0]!.at = 9e15), 'entries.0.at'],
    [
      'an id that is no id',
      ({ entries }) => void (entries[0]!.participant = '../x'),
      'entries.0.participant'
    ],
    ['a study that is not in the file', ({ entries }) => void (entries[0]!.study = 'u'), 'entries.0.study'],
    ['one participant twice', ({ entries }) => void entries.push(entries[0]!), 'entries.1'],
    ['more entries than anybody tested', ({ entries }) => void (entries.length = 10_001), 'entries.1'],
    ['text that is no JSON', () => '{', '']
  ])('refuses %s', async (_, change, path) => {
    expect(await withVault(change)).toBe(`file-bad-manifest vault.json${path && ` › ${path}`}`);
  });

  test('refuses a wrong checksum, and a lock that only a newer app can open', async () => {
    expect(await withVault(() => {}, '0'.repeat(64))).toBe('file-wrong-checksum vault.json');
    expect(await withVault(({ lock }) => void (lock.version = 3))).toBe(
      'file-newer-format vault.json › lock.version'
    );
  });
});
