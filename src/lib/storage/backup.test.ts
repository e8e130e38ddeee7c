import { describe, expect, it } from 'vitest';
import { Backup } from './backup';
import { MemoryStore } from './memory-store';
import { Status } from './status';
import { EDITED_AT } from './update-store';

const day = (count: number) => new Date(Date.UTC(2026, 0, 1 + count, 12));

async function since(firstUse: number, edited?: number) {
  const store = new MemoryStore();
  const status = new Status();
  const backup = new Backup(store, status);
  await backup.look(day(firstUse));
  if (edited !== undefined) await store.setMeta(EDITED_AT, day(edited).getTime());
  return { store, status, backup };
}

describe('a backup is due', () => {
  it('never while nothing was edited', async () => {
    const { backup } = await since(0);
    expect(await backup.due(day(30))).toBe(false);
  });

  it('after one day of use when there never was one', async () => {
    const { backup } = await since(0, 0);
    expect(await backup.due(day(0.5))).toBe(false);
    expect(await backup.due(day(2))).toBe(true);
  });

  it('seven days after the last one, if there are edits since', async () => {
    const { backup, store, status } = await since(0, 0);
    await backup.note(day(1));
    expect(status.lastBackup).toEqual(day(1));
    expect(await backup.due(day(30))).toBe(false);
    await store.setMeta(EDITED_AT, day(2).getTime());
    expect(await backup.due(day(7))).toBe(false);
    expect(await backup.due(day(9))).toBe(true);
  });
});

/** A folder as the browser gives it. */
function folder(options: { permission?: PermissionState; keep?: (bytes: Uint8Array) => Uint8Array } = {}) {
  const files = new Map<string, Uint8Array>();
  const { permission = 'granted', keep = (bytes) => bytes } = options;
  return {
    name: 'Kopier',
    files,
    queryPermission: async () => permission,
    requestPermission: async () => permission,
    getFileHandle: async (name: string) => ({
      createWritable: async () => ({
        write: async (bytes: Uint8Array) => void files.set(name, keep(bytes)),
        close: async () => {}
      }),
      getFile: async () => new Blob([files.get(name) as Uint8Array<ArrayBuffer>])
    })
  };
}

describe('the backup folder', () => {
  const bytes = new Uint8Array([1, 2, 3]);

  it('must be chosen and open', async () => {
    const { backup, store } = await since(0, 0);
    expect(backup.canUseFolder).toBe(false);
    await expect(backup.write(bytes, 'a.zip')).rejects.toMatchObject({ code: 'backup-no-folder' });
    await store.setMeta('backupFolder', folder({ permission: 'denied' }));
    await expect(backup.write(bytes, 'a.zip')).rejects.toMatchObject({ code: 'backup-no-permission' });
    await backup.forgetFolder();
    expect(await backup.folder()).toBeUndefined();
  });

  it('holds a backup only when it reads the same again', async () => {
    const { backup, store, status } = await since(0, 0);
    await store.setMeta('backupFolder', folder({ keep: (written) => written.slice(0, 2) }));
    await expect(backup.write(bytes, 'a.zip')).rejects.toMatchObject({ code: 'backup-failed' });
    expect(status.lastBackup).toBeUndefined();
    const good = folder();
    await store.setMeta('backupFolder', good);
    await backup.write(bytes, 'a.zip', day(3));
    expect(good.files.get('a.zip')).toEqual(bytes);
    expect(status.lastBackup).toEqual(day(3));
  });
});
