import Dexie from 'dexie';
import { newId } from '../document/ids';
import type {
  Caption,
  ErasedRecordings,
  NewRecording,
  Recording,
  RecordingQuery,
  Recordings,
  RecordingWriter
} from '../document/recordings';
import type { Database } from './database';
import { asStorageError, StorageError } from './errors';
import type { StoredVault } from './vault';

const cipher = () => import('./vault-cipher');

/** One encrypted piece. Its recording and its number are bound in: pieces cannot be swapped or left out unseen. */
export interface ChunkRow {
  recording: string;
  /** From 0. */
  seq: number;
  /** Its place in the recording, in bytes before encryption. */
  from: number;
  iv: Uint8Array;
  data: Uint8Array;
}

/** What was said in a session, encrypted. */
export interface TranscriptRow {
  session: string;
  study: string;
  participant: string;
  iv: Uint8Array;
  data: Uint8Array;
}

const place = (recording: string, seq: number) => `recording/${recording}/${seq}`;
const saidIn = (session: string) => `transcript/${session}`;

/** Recordings in the database of the device, each piece a row of its own. */
export class StoredRecordings implements Recordings {
  constructor(
    private readonly db: Database | undefined,
    private readonly vault: Pick<StoredVault, 'key' | 'hold'>
  ) {}

  get usable(): boolean {
    return this.db !== undefined;
  }

  async find(query: RecordingQuery): Promise<Recording[]> {
    if (!this.db) return [];
    const rows = await said(matching(this.db, query).toArray());
    return rows.filter(fits(query)).sort((a, b) => a.at - b.at);
  }

  async begin(recording: NewRecording): Promise<RecordingWriter> {
    const db = this.#database();
    const key = this.#key();
    const { encrypt } = await cipher();
    const row: Recording = { ...recording, id: newId(), seconds: 0, chunks: 0, bytes: 0, ended: false };
    await said(db.recordings.add(row));
    const release = this.vault.hold();
    let seq = 0;
    let bytes = 0;
    let queue: Promise<unknown> = Promise.resolve();
    const store = async (plain: Uint8Array, seconds: number) => {
      const { iv, data } = await encrypt(key, plain, place(row.id, seq));
      const chunk: ChunkRow = { recording: row.id, seq, from: bytes, iv, data };
      await said(
        db.transaction('rw', db.recordings, db.chunks, async () => {
          // Erased meanwhile, here or in another tab: nothing more of it may be kept.
          const changed = await db.recordings.update(row.id, {
            seconds,
            chunks: seq + 1,
            bytes: bytes + plain.length
          });
          if (!changed) throw new StorageError('recording-erased', row.id);
          await db.chunks.add(chunk);
        })
      );
      seq++;
      bytes += plain.length;
    };
    return {
      id: row.id,
      write(plain, seconds) {
        const stored = queue.then(() => store(plain, seconds));
        queue = stored.catch(() => {});
        return stored;
      },
      async end() {
        await queue;
        release();
        await said(db.recordings.update(row.id, { ended: true }));
      }
    };
  }

  async read(recording: string, from: number, to: number): Promise<Uint8Array> {
    const db = this.#database();
    const key = this.#key();
    const { decrypt } = await cipher();
    const places = db.chunks.where('[recording+from]');
    const [first] = await said(
      places.between([recording, Dexie.minKey], [recording, from], true, true).reverse().limit(1).keys()
    );
    const begin = (first as unknown as [string, number] | undefined)?.[1] ?? from;
    const chunks = await said(
      db.chunks.where('[recording+from]').between([recording, begin], [recording, to]).toArray()
    );
    const opened = chunks.map(({ seq, iv, data }) => decrypt(key, iv, data, place(recording, seq)));
    // The first that does not open is told of when its turn comes; the others after it are nobody's fault.
    for (const one of opened) one.catch(() => {});
    const bytes = new Uint8Array(to - from);
    let at = from;
    for (const [index, chunk] of chunks.entries()) {
      const plain = await opened[index]!.catch((cause: unknown) => {
        throw new DamagedRecording(chunk.from, cause);
      });
      if (chunk.from > at) break;
      const piece = plain.subarray(at - chunk.from, to - chunk.from);
      bytes.set(piece, at - from);
      at += piece.length;
    }
    if (at < to) throw new DamagedRecording(at, undefined);
    return bytes;
  }

  async erase(query: RecordingQuery): Promise<ErasedRecordings> {
    const none = { recordings: 0, seconds: 0, transcripts: 0 };
    const { db } = this;
    if (!db) return none;
    return said(
      db.transaction('rw', db.recordings, db.chunks, db.transcripts, async () => {
        const rows = (await matching(db, query).toArray()).filter(fits(query));
        for (const { id } of rows)
          await db.chunks.where('[recording+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
        await db.recordings.bulkDelete(rows.map(({ id }) => id));
        const withSound = query.source === undefined || query.source === 'sound';
        const transcripts = withSound ? await db.transcripts.filter(fits(query)).primaryKeys() : [];
        await db.transcripts.bulkDelete(transcripts);
        const seconds = rows.reduce((sum, row) => sum + row.seconds, 0);
        return { recordings: rows.length, seconds, transcripts: transcripts.length };
      })
    );
  }

  async captions(session: string): Promise<readonly Caption[]> {
    const row = await said(this.#database().transcripts.get(session));
    if (!row) return [];
    const key = this.#key();
    const { decryptText } = await cipher();
    try {
      return JSON.parse(await decryptText(key, row.iv, row.data, saidIn(session))) as Caption[];
    } catch (cause) {
      throw new StorageError('vault-unreadable', session, { cause });
    }
  }

  async writeCaptions(
    { session, study, participant }: Pick<Recording, 'study' | 'session' | 'participant'>,
    captions: readonly Caption[]
  ): Promise<void> {
    const db = this.#database();
    const { encryptText } = await cipher();
    const sorted = [...captions].sort((a, b) => a.from - b.from);
    const sealed = await encryptText(this.#key(), JSON.stringify(sorted), saidIn(session));
    await said(db.transcripts.put({ session, study, participant, ...sealed }));
  }

  #database(): Database {
    if (!this.db) throw new StorageError('storage-unavailable');
    return this.db;
  }

  #key(): CryptoKey {
    if (!this.vault.key) throw new StorageError('vault-locked');
    return this.vault.key;
  }
}

/** A piece of a recording does not open, or is missing. */
class DamagedRecording extends StorageError {
  constructor(
    /** Up to here, in bytes, everything can be read. */
    readonly readable: number,
    cause: unknown
  ) {
    super('recording-damaged', String(readable), { cause });
  }
}

/** The narrowest index there is for a question. */
function matching({ recordings }: Database, { session, study }: RecordingQuery) {
  if (session !== undefined) return recordings.where('session').equals(session);
  return study === undefined ? recordings.toCollection() : recordings.where('study').equals(study);
}

const fits =
  (query: RecordingQuery) =>
  (row: Partial<Recording>): boolean =>
    (['study', 'session', 'participant'] as const).every(
      (part) => query[part] === undefined || query[part] === row[part]
    ) &&
    (query.source === undefined || row.source === undefined || query.source === row.source);

/** What the database said, failures in our own words. */
async function said<T>(answer: PromiseLike<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw asStorageError(error);
  }
}
