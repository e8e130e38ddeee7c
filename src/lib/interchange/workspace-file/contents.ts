import type { MediaCopy, StagedDocument, VaultCopy } from '../../document/care';
import type { Collections, DocumentKind, WorkRecord } from '../../document/record';
import type { WorkDocument } from '../../document/work-document';

/** Version of each collection's records: collection → version. */
export type Versions = { readonly [collection: string]: number };

/** A document as it goes into a file. */
export interface ExportDocument {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** The service it belongs to; its own id for a service. */
  readonly service: string;
  readonly versions: Versions;
  /** The document itself, as `WorkDocument.encode` gives it. */
  readonly update: Uint8Array;
  /** The same to read: collection → records. */
  readonly records: { readonly [collection: string]: readonly WorkRecord[] };
}

export interface WriteOptions {
  /** Version of the app that writes. */
  readonly app: string;
  readonly createdAt: Date;
  /** Who participants are, encrypted as it lies on the device. Left out unless the user asked for exactly that. */
  readonly vault?: VaultCopy;
  /** The document that the file is sent for. */
  readonly opens?: string;
}

/** A document out of a file, checked but not yet taken in. */
export interface FileDocument extends StagedDocument {
  readonly title: string;
  readonly service: string;
  /** Collections written by a newer version of the app: kept whole, but partly not shown. */
  readonly newer: readonly string[];
}

/** Everything a file holds, checked, with nothing of it taken in. */
export interface StagedFile {
  readonly app: string;
  readonly createdAt: string;
  readonly documents: readonly FileDocument[];
  readonly media: readonly MediaCopy[];
  readonly vault: VaultCopy | undefined;
  /** The document that the file was sent for. */
  readonly opens: string | undefined;
}

/** Told after each document or medium: how many are done, and of how many. */
export type Progress = (done: number, of: number) => void;

/** The document as it goes into a file. @param service the service that owns it */
export function toExportDocument(document: WorkDocument, service: string): ExportDocument {
  const records = Object.fromEntries(document.records());
  const about = records.about?.[0] as { title?: string } | undefined;
  return {
    id: document.id,
    kind: document.kind.kind,
    title: about?.title ?? '',
    service,
    versions: collectionVersions(document.kind as unknown as DocumentKind<Collections>),
    update: document.encode(),
    records
  };
}

/** Collection → version of its records, for one kind of document. */
export function collectionVersions(kind: DocumentKind<Collections>): Versions {
  return Object.fromEntries(Object.entries(kind.collections).map(([name, { version }]) => [name, version]));
}

/**
 * What the file is called: the day in the user's time zone and nothing personal.
 */
export function workspaceFileName(day: string): string {
  return `verksted-${/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : 'workspace'}.verksted`;
}
