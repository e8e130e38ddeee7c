import { Documents, type DocumentsOptions } from '../storage/documents';
import { sweepMedia } from '../storage/media-sweep';
import { Transfer } from '../storage/transfer';
import type { StoredVault } from '../storage/vault';
import { kinds } from './kinds';

/**
 * Raise it when `references` of some model, or `whole` of some kind, gives other rows than before; versions of models
 * count by themselves.
 */
const INDEX_SHAPE = 9;

/** What opens, writes and moves documents: everything that must know Yjs and the models. */
export interface Editing {
  readonly documents: Documents;
  readonly transfer: Transfer;
  /** Removes media that nobody needs any more. Only while no other tab is open. @throws StorageError */
  sweep(): Promise<unknown>;
}

/** Sets up what opens and writes documents over one store. */
export function startEditing({
  vault,
  ...options
}: Omit<DocumentsOptions, 'kinds' | 'indexVersion'> & { vault: StoredVault }): Editing {
  const documents = new Documents({ ...options, kinds, indexVersion: indexVersion() });
  return {
    documents,
    transfer: new Transfer(options.store, documents, vault),
    sweep: () => sweepMedia(options.store, documents)
  };
}

function indexVersion(): string {
  const versions = Object.values(kinds).flatMap(({ kind, collections }) =>
    Object.entries(collections).map(([name, { version }]) => `${kind}.${name}${version}`)
  );
  return `${INDEX_SHAPE} ${versions.join(' ')}`;
}
