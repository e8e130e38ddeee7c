import type { Recordings } from '../document/recordings';
import type { Database } from './database';
import type { StoredRecordings } from './recordings';
import type { StoredVault } from './vault';

/** The recordings of the device. What reads and writes them is fetched when somebody asks: no first screen needs it. */
export function recordingsLater(db: Database | undefined, vault: StoredVault): Recordings {
  let fetching: Promise<StoredRecordings> | undefined;
  const stored = () =>
    (fetching ??= import('./recordings').then((part) => new part.StoredRecordings(db, vault)));
  return {
    usable: db !== undefined,
    find: async (query) => (await stored()).find(query),
    begin: async (recording) => (await stored()).begin(recording),
    read: async (recording, from, to) => (await stored()).read(recording, from, to),
    erase: async (query) => (await stored()).erase(query),
    captions: async (session) => (await stored()).captions(session),
    writeCaptions: async (of, captions) => (await stored()).writeCaptions(of, captions)
  };
}
