import type { WorkspaceCare } from '../document/care';
import type { NewRecords, Workspace } from '../document/context';
import { newId } from '../document/ids';
import type { Collections } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import { Backup } from '../storage/backup';
import type { NewDocument } from '../storage/documents';
import { StoredDrafts } from '../storage/drafts';
import { StoredMedia } from '../storage/media';
import { Notices } from '../storage/notices';
import { openStore } from '../storage/open-store';
import { askForPersistence, estimateRoom, isPersistent } from '../storage/persistence';
import { StoredRecordIndex } from '../storage/record-index';
import { recordingsLater } from '../storage/recordings-later';
import { Status } from '../storage/status';
import { joinTabs } from '../storage/tabs';
import { StoredVault } from '../storage/vault';
import { lockWhenIdle } from '../storage/vault-idle';
import type { Editing } from './editing';
import { pictures } from './pictures';
import { heedLastWords, noteLastWords } from './last-words';
import { Screens } from './screen-history';

/** The workspace of a page: what screens ask for, and the safe keeping of it all. */
export interface OpenWorkspace extends Workspace, WorkspaceCare {
  /** Stores what waits and lets go of the database. */
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
  const tabs = joinTabs(`${name ?? 'verksted'}-tabs`, (news) => editing?.documents.heard(news));

  const drafts = new StoredDrafts(store);
  const vault = new StoredVault(store);
  const endIdle = typeof document === 'undefined' ? () => {} : lockWhenIdle(vault, document);
  // Lists read the index alone. What opens and writes documents is fetched when the first one is asked for, or
  // when the page has nothing better to do: half of the JavaScript is not needed to paint the first screen.
  let editing: Editing | undefined;
  let fetching: Promise<Editing> | undefined;
  const edit = () =>
    (fetching ??= import('./editing').then(async ({ startEditing }) => {
      editing = startEditing({ store, status, notices, vault, tell: tabs.tell });
      if (status.state === 'readonly') editing.documents.saver.stop();
      else await heedLastWords((staged) => editing!.transfer.merge(staged, []));
      return editing;
    }));

  const backup = new Backup(store, status);
  const index = new StoredRecordIndex(store, opened.database?.name);

  if (opened.trouble) status.set(opened.trouble);
  opened.onTakenOver(() => {
    status.set({ state: 'readonly', reason: 'storage-newer-app' });
    editing?.documents.saver.stop();
  });
  const leave = followPage(
    () => editing,
    () => {
      const stuck = status.state === 'failing' || status.state === 'readonly';
      return stuck && (status.pending > 0 || !store.durable);
    }
  );
  const protect = async () => status.set({ persistent: await askForPersistence() });
  lookAround();

  /** Asks by itself only where there is work to protect: some browsers ask the user. */
  async function lookAtPersistence(): Promise<void> {
    const persistent = await isPersistent();
    status.set({ persistent });
    if (persistent === false && (await store.documents()).length) await protect();
  }

  /** Work without haste. What is under way ends before the database is let go, since asking would open it again. */
  let tidying: Promise<unknown> = Promise.resolve();
  let closed = false;
  async function tidy(): Promise<void> {
    const { documents, sweep } = await edit();
    if (!closed) await documents.reindex();
    if (!closed && (await tabs.alone()) && !closed) await sweep();
  }

  /** What need not be known before the first screen; none of it may keep that from opening. */
  function lookAround(): void {
    const quietly = (looking: Promise<unknown>) => void looking.catch(() => {});
    quietly(lookAtPersistence());
    quietly(vault.look());
    if (status.state === 'readonly') return;
    quietly(backup.look());
    whenIdle(() => closed || quietly((tidying = tidy())));
  }

  return {
    index,
    media: new StoredMedia(store, pictures),
    drafts,
    status,
    history: new Screens(),
    open: async <C extends Collections>(kind: string, id: string) =>
      (await (await edit()).documents.open(kind, id)) as unknown as WorkDocument<C>,
    async create<C extends Collections>(kind: string, records: NewRecords<C>, id = newId()) {
      const { documents } = await edit();
      await documents.create([{ kind, id, records: records as NewDocument['records'] }]);
      return (await documents.open(kind, id)) as unknown as WorkDocument<C>;
    },
    createAll: async (made) => (await edit()).documents.create(made),
    async forgetRemoved(ids) {
      await drafts.forget(ids);
      await (await edit()).documents.forgetRemoved(ids);
    },
    async purge(ids) {
      await (await edit()).documents.purge(ids);
      await drafts.forget(ids);
    },

    notices,
    vault,
    recordings: recordingsLater(opened.database, vault),
    allDocuments: async () => (await edit()).transfer.all(),
    allMedia: async () => (await edit()).transfer.allMedia(),
    mergeDocuments: async (staged, media = [], arrival) =>
      (await edit()).transfer.merge(staged, media, arrival),
    copyVault: async (studies) => (await edit()).transfer.copyVault(studies),
    unsavedDocuments: async () => (await edit()).transfer.unsaved(),
    flush: async () => editing?.documents.saver.flush(),
    room: estimateRoom,
    askForPersistence: protect,
    noteBackup: (when) => backup.note(when),
    backupDue: (now) => backup.due(now),
    canUseFolder: backup.canUseFolder,
    backupFolder: () => backup.folder(),
    chooseBackupFolder: () => backup.chooseFolder(),
    forgetBackupFolder: () => backup.forgetFolder(),
    writeBackup: (bytes, fileName) => backup.write(bytes, fileName),
    async close() {
      closed = true;
      await tidying.catch(() => {});
      await fetching;
      await editing?.documents.saver.flush();
      editing?.documents.saver.stop();
      leave();
      endIdle();
      tabs.leave();
      index.close();
      opened.close();
    }
  };
}

/**
 * Stores at once when the page may be about to go, and looks for news when it comes back. While edits cannot be
 * stored the browser asks before it lets the page go.
 */
function followPage(editing: () => Editing | undefined, wouldLose: () => boolean): () => void {
  if (typeof document === 'undefined') return () => {};
  const flush = () => void editing()?.documents.saver.flush();
  const ask = (event: BeforeUnloadEvent) => {
    if (!wouldLose()) return;
    flush();
    event.preventDefault();
  };
  const seen = () => (document.visibilityState === 'hidden' ? flush() : editing()?.documents.pullAll());
  document.addEventListener('visibilitychange', seen);
  const go = () => {
    flush();
    noteLastWords(editing()?.documents.saver.unstored() ?? []);
  };
  window.addEventListener('pagehide', go);
  window.addEventListener('beforeunload', ask);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('pagehide', go);
    window.removeEventListener('beforeunload', ask);
  };
}

/** Runs once the page has painted and has time to spare. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 500);
}
