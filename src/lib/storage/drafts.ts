import type { Drafts } from '../document/context';
import type { UpdateStore } from './update-store';

const key = (document: string) => `draft/${document}`;

/** Drafts among what the device notes for itself: in no document, no file and no backup. */
export class StoredDrafts implements Drafts {
  constructor(private readonly store: Pick<UpdateStore, 'meta' | 'setMeta'>) {}

  of(document: string): Promise<unknown> {
    return this.store.meta(key(document));
  }
  keep(document: string, draft: object | undefined): Promise<void> {
    return this.store.setMeta(key(document), draft);
  }
  /** Forgets what was begun in documents that are removed, or that must forget what somebody said. */
  async forget(documents: readonly string[]): Promise<void> {
    for (const document of documents) await this.keep(document, undefined);
  }
}
