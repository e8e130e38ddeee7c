import type { GenericSchema } from 'valibot';

/** A value a record field may hold: JSON without `undefined`. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The least every record has. Ids are random and never reused; see `ids.ts`. */
export interface WorkRecord {
  readonly id: string;
}

/** The collections of one kind of document: name → type of its records. */
export type Collections = { [collection: string]: WorkRecord };

/**
 * Where a record is, as text: `document/collection/id`. A whole document is `document/about/about`.
 * References are text so that they can be record fields, index keys and URL parts alike.
 */
export type Ref = `${string}/${string}/${string}`;

/** The reference to one record of a document. */
export function toRef(document: string, collection: string, id: string): Ref {
  return `${document}/${collection}/${id}`;
}

/** The parts of a reference; undefined for text that is none. */
export function parseRef(ref: string): { document: string; collection: string; id: string } | undefined {
  const [document, collection, id, ...rest] = ref.split('/');
  return document && collection && id && rest.length === 0 ? { document, collection, id } : undefined;
}

/** What the record index keeps of one record, so that lists never have to open its document. */
export interface IndexEntry {
  /** What the record is called in lists and search; may be empty. */
  title: string;
  /** Everything the record points at. */
  refs: readonly string[];
  /** Further words to find it by. */
  text?: string;
  /** The few plain fields that lists show or sort by. */
  facts?: { readonly [fact: string]: Plain };
}

/** One kind of record: how it is checked, upgraded, and found from other documents. */
export interface Collection<R extends WorkRecord = WorkRecord> {
  /** The newest version of the record's shape, counted from 1. */
  readonly version: number;
  readonly schema: GenericSchema<unknown, R>;
  /**
   * `upgrades[n]` turns the fields of version n − 1 into those of version n. Deterministic and from that
   * record alone, so that two devices upgrading offline agree.
   */
  readonly upgrades: { readonly [version: number]: (fields: Fields) => Fields };
  /**
   * Fields that are sets of text (references, tags). Each element is stored by itself, so that two people
   * who add to one set keep both additions.
   */
  readonly sets?: readonly (keyof R & string)[];
  references(record: R): IndexEntry;
  /** Ids of the media that the record shows; what no record names is removed from the device in time. */
  media?(record: R): readonly string[];
}

/** Stored fields of a record before they are checked. */
export type Fields = { [field: string]: unknown };

/** A kind of document: its collections. Each kind has an `about` collection with one record, `about`. */
export interface DocumentKind<C extends Collections = Collections> {
  readonly kind: string;
  readonly collections: { readonly [K in keyof C]: Collection<C[K]> };
  /**
   * What the index knows of the document as a whole: facts of its `about` row that are reckoned from all its records, so
   * that screens over all services need not read the inside of every map. Little, and from the document alone.
   * @param all gives the records of one of its collections
   */
  whole?(all: (collection: string) => readonly WorkRecord[]): NonNullable<IndexEntry['facts']>;
}

/** Id of the one record in each document's `about` collection. */
export const ABOUT = 'about';
