import { isWhole, namedMedia } from '../document/named-media';
import type { Documents } from './documents';
import { UNNAMED, type UpdateStore } from './update-store';

/**
 * So long, in milliseconds, media stay that nobody names: a card may be on the clipboard, and undo in a tab that was
 * left asleep.
 */
export const GRACE = 24 * 60 * 60 * 1000;

/**
 * Removes media that no document names, those in the bin looked at, too, and that were unnamed a day ago already. A
 * document that is open in this tab, or of which a part cannot be read, is taken to name all that it ever did.
 * Call it only while no other tab is open: what is removed there can still be undone.
 * @returns ids of what was removed. @throws StorageError
 */
export async function sweepMedia(
  store: UpdateStore,
  documents: Documents,
  now = Date.now()
): Promise<string[]> {
  const uses = await store.mediaOfDocuments();
  const damaged = new Set((await store.quarantined()).map(({ document }) => document));
  const named = new Set<string>();
  for (const [document, ids] of uses) {
    const certain = !damaged.has(document) && !documents.isOpen(document);
    const found = certain && (await look(documents, document));
    for (const id of found || ids) named.add(id);
  }
  const unnamed = (await store.mediaIds()).filter((id) => !named.has(id));
  const noted = Object.keys((await store.meta<object>(UNNAMED)) ?? {});
  return unnamed.length || noted.length ? store.sweepMedia(unnamed, now, GRACE) : [];
}

/** The media that a stored document names, none for one that is gone; undefined when that cannot be known. */
async function look(documents: Documents, id: string): Promise<string[] | undefined> {
  try {
    const found = await documents.peek(id, ({ document }) => (isWhole(document) ? namedMedia(document) : ''));
    return found === '' ? undefined : (found ?? []);
  } catch {
    return undefined;
  }
}
