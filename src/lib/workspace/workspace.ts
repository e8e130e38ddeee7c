import type { Collections } from '../document/record';
import type { NewRecords, Workspace } from '../document/context';
import { newId } from '../document/ids';
import type { WorkDocument } from '../document/work-document';
import { Documents, type NewDocument } from '../storage/documents';
import { StoredMedia } from '../storage/media';
import { Notices } from '../storage/notices';
import { openStore } from '../storage/open-store';
import { askForPersistence, isPersistent } from '../storage/persistence';
import { StoredRecordIndex } from '../storage/record-index';
import { Status } from '../storage/status';
import { joinTabs } from '../storage/tabs';
import { kinds } from './kinds';
import { Screens } from './screen-history';

/** Raise it when `references` of some model gives other rows than before; versions of models count by themselves. */
const INDEX_SHAPE = 1;

/** The workspace with what only the root layout and the storage screen ask for. */
export interface OpenWorkspace extends Workspace {
  readonly notices: Notices;
  /** Stores everything that waits. Resolves when it is stored or has failed once more. */
  flush(): Promise<void>;
  /** Ends the workspace of this page. */
  close(): Promise<void>;
}

/**
 * Opens the device's workspace. Falls back on memory where the browser refuses to store; the status says so.
 * @param name of the database; tests use their own
 * @throws StorageError `storage-blocked` while an older tab holds the database
 */
export async function openWorkspace(name?: string): Promise<OpenWorkspace> {
  const opened = await openStore(name);
  const { store } = opened;
  const status = new Status();
  const notices = new Notices();
  const tabs = joinTabs(`${name ?? 'verksted'}-tabs`, (news) => documents.heard(news));
  const documents = new Documents({
    store,
    kinds,
    indexVersion: indexVersion(),
    status,
    notices,
    tell: tabs.tell
  });
  if (opened.trouble) status.set(opened.trouble);
  if (status.state === 'readonly') documents.saver.stop();
  opened.onTakenOver(() => {
    status.set({ state: 'readonly', reason: 'storage-newer-app' });
    documents.saver.stop();
  });

  const leave = followPage(documents);
  void isPersistent().then(async (persistent) => {
    status.set({ persistent });
    if (persistent === false && store.durable) status.set({ persistent: await askForPersistence() });
  });
  void store.meta<Date>('lastBackup').then(
    (lastBackup) => status.set({ lastBackup }),
    () => {}
  );
  void documents.reindex().catch(() => {});

  return {
    index: new StoredRecordIndex(store),
    media: new StoredMedia(store),
    status,
    notices,
    history: new Screens(),
    open: <C extends Collections>(kind: string, id: string) =>
      documents.open(kind, id) as unknown as Promise<WorkDocument<C>>,
    async create<C extends Collections>(kind: string, records: NewRecords<C>, id = newId()) {
      await documents.create([{ kind, id, records: records as NewDocument['records'] }]);
      return (await documents.open(kind, id)) as unknown as WorkDocument<C>;
    },
    createAll: (made) => documents.create(made),
    purge: (ids) => documents.purge(ids),
    flush: () => documents.saver.flush(),
    async close() {
      await documents.saver.flush();
      documents.saver.stop();
      leave();
      tabs.leave();
      opened.close();
    }
  };
}

/** Stores at once when the page may be about to go, and looks for news when it comes back. */
function followPage(documents: Documents): () => void {
  if (typeof document === 'undefined') return () => {};
  const flush = () => void documents.saver.flush();
  const seen = () => (document.visibilityState === 'hidden' ? flush() : documents.pullAll());
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('pagehide', flush);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('pagehide', flush);
  };
}

function indexVersion(): string {
  const versions = Object.values(kinds).flatMap(({ kind, collections }) =>
    Object.entries(collections).map(([name, { version }]) => `${kind}.${name}${version}`)
  );
  return `${INDEX_SHAPE} ${versions.join(' ')}`;
}
