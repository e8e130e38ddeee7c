import type { MediaStore } from '../document/context';
import type { UpdateStore } from './update-store';

/** The id of media: SHA-256 of its bytes in hexadecimal, so that the same picture is stored once. */
export async function mediaId(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Media in the store, shared by the documents that use it. */
export class StoredMedia implements MediaStore {
  constructor(private readonly store: UpdateStore) {}

  /** @throws StorageError `storage-quota` when the device has no room */
  async put(bytes: Uint8Array, type: string, document: string): Promise<string> {
    const id = await mediaId(bytes);
    await this.store.append([], [], [{ id, type, bytes, documents: [document] }]);
    return id;
  }

  async get(id: string): Promise<{ bytes: Uint8Array; type: string } | undefined> {
    const row = await this.store.media(id);
    return row && { bytes: row.bytes, type: row.type };
  }
}
