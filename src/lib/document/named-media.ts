import type { Collection, Collections, DocumentKind, WorkRecord } from './record';
import type { WorkDocument } from './work-document';

/** Ids of the media that one record names. */
export function mediaOf(
  kind: DocumentKind<Collections>,
  collection: string,
  record: WorkRecord
): readonly string[] {
  const model = kind.collections[collection] as unknown as Collection | undefined;
  return model?.media?.(record).filter(Boolean) ?? [];
}

/** Ids of the media that the readable records of a document name, each once. */
export function namedMedia(document: WorkDocument): string[] {
  const named = new Set<string>();
  for (const [collection, records] of document.records())
    for (const record of records) for (const id of mediaOf(document.kind, collection, record)) named.add(id);
  return [...named];
}

/** Whether every part of a document can be read: a part that cannot may name media, too. */
export function isWhole(document: WorkDocument): boolean {
  return !document.hasGap && document.parked().length === 0;
}
