import type { MediaStore } from '../document/context';
import type { UpdateStore } from './update-store';

/** The id of media: SHA-256 of its bytes in hexadecimal, so that the same picture is stored once. */
export async function mediaId(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is known of pictures elsewhere. */
export interface Pictures {
  /** A picture out of a file, ready to be stored. */
  draw(file: Blob & { readonly name?: string }): Promise<{ bytes: Uint8Array; type: string }>;
  /** Whether stored bytes are such a picture: they may have come from anybody. */
  accepts(bytes: Uint8Array): Promise<boolean>;
}

/** Media in the store, shared by the documents that use it. */
export class StoredMedia implements MediaStore {
  constructor(
    private readonly store: UpdateStore,
    private readonly pictures: Pictures
  ) {}

  async putPicture(file: Blob & { readonly name?: string }, document: string): Promise<string> {
    const { bytes, type } = await this.pictures.draw(file);
    return this.put(bytes, type, document);
  }

  async picture(id: string): Promise<Blob | undefined> {
    const row = await this.store.media(id);
    if (!row || !(await this.pictures.accepts(row.bytes))) return undefined;
    return new Blob([row.bytes as Uint8Array<ArrayBuffer>], { type: row.type });
  }

  arrival(id: string, come: () => void): () => void {
    return this.store.watchMedia(id, come);
  }

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
