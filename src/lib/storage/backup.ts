import { checksum } from './checksum';
import { asStorageError, StorageError } from './errors';
import type { Status } from './status';
import { EDITED_AT, type UpdateStore } from './update-store';

const LAST_BACKUP = 'lastBackup';
const FOLDER = 'backupFolder';
const FIRST_USE = 'firstUse';
const DAY = 86_400_000;

/** What TypeScript's library lacks of the File System Access interface. */
interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface FolderPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FolderHandle>;
}

/** Copies of the workspace outside the browser: when the last was made, and a folder to write them into. */
export class Backup {
  constructor(
    private readonly store: UpdateStore,
    private readonly status: Status
  ) {}

  /** Reads what is known of earlier backups into the status. */
  async look(now = new Date()): Promise<void> {
    const last = await this.store.meta<Date>(LAST_BACKUP);
    this.status.set({ lastBackup: last });
    if ((await this.store.meta(FIRST_USE)) === undefined) await this.store.setMeta(FIRST_USE, now.getTime());
  }

  async note(when = new Date()): Promise<void> {
    await this.store.setMeta(LAST_BACKUP, when);
    this.status.set({ lastBackup: when });
  }

  /** Whether edits have been without a backup for too long: 7 days, or one day of use when there never was one. */
  async due(now = new Date()): Promise<boolean> {
    const edited = await this.store.meta<number>(EDITED_AT);
    if (edited === undefined) return false;
    const last = (await this.store.meta<Date>(LAST_BACKUP))?.getTime();
    if (last !== undefined) return edited > last && now.getTime() - last > 7 * DAY;
    const first = (await this.store.meta<number>(FIRST_USE)) ?? now.getTime();
    return now.getTime() - first > DAY;
  }

  get canUseFolder(): boolean {
    return typeof (globalThis as FolderPicker).showDirectoryPicker === 'function';
  }

  async folder(): Promise<string | undefined> {
    return (await this.store.meta<FolderHandle>(FOLDER))?.name;
  }

  async chooseFolder(): Promise<string | undefined> {
    try {
      const handle = await (globalThis as FolderPicker).showDirectoryPicker?.({
        id: 'verksted-backup',
        mode: 'readwrite'
      });
      if (handle) await this.store.setMeta(FOLDER, handle);
      return handle?.name;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      throw asStorageError(error);
    }
  }

  async forgetFolder(): Promise<void> {
    await this.store.setMeta(FOLDER, undefined);
  }

  /** Writes, reads again and compares: only then is it a backup. */
  async write(bytes: Uint8Array, fileName: string, now = new Date()): Promise<void> {
    const folder = await this.store.meta<FolderHandle>(FOLDER);
    if (!folder) throw new StorageError('backup-no-folder');
    if (!(await mayWrite(folder))) throw new StorageError('backup-no-permission', folder.name);
    try {
      const file = await folder.getFileHandle(fileName, { create: true });
      const writing = await file.createWritable();
      await writing.write(bytes as Uint8Array<ArrayBuffer>);
      await writing.close();
      const written = new Uint8Array(await (await file.getFile()).arrayBuffer());
      if (checksum(written) !== checksum(bytes)) throw new Error('read back differently');
    } catch (cause) {
      throw new StorageError('backup-failed', fileName, { cause });
    }
    await this.note(now);
  }
}

async function mayWrite(folder: FolderHandle): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  if ((await folder.queryPermission?.(mode)) === 'granted') return true;
  // Handles of the origin's own file system know no permissions.
  return folder.requestPermission ? (await folder.requestPermission(mode)) === 'granted' : true;
}
