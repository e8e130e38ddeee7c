import type { IndexRow } from '../../document/context';

/** The kinds of links in the thread of evidence, in the order evidence runs. */
export const stages = [
  'observation',
  'finding',
  'journey-step',
  'process-step',
  'change',
  'benefit',
  'measurement'
] as const;
export type Stage = (typeof stages)[number];

const stageOfCollection: { readonly [collection: string]: Stage } = {
  observations: 'observation',
  findings: 'finding',
  changes: 'change',
  benefits: 'benefit',
  measurements: 'measurement'
};

/** Where the records of a reference's document belong; the collection alone does not tell a step from a node. */
export interface ThreadMap {
  readonly document: string;
  readonly kind: string;
  readonly title: string;
  readonly state: string;
  /** The document it was copied from, whose record ids it keeps; empty for none. */
  readonly copyOf: string;
}

/** Every link that rows tell of. All maps are keyed by reference. */
export interface ThreadLinks {
  /** What comes of a record: later along the thread. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a record comes of: earlier along the thread. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
  /** Journey step ↔ process step that carries it out. */
  readonly carries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Documents by id, from their `about` rows. */
  readonly maps: ReadonlyMap<string, ThreadMap>;
  /** Documents copied from a document. */
  readonly copies: ReadonlyMap<string, readonly string[]>;
}

/** A text fact of a row; empty when it has none. */
export function textFact(row: IndexRow | undefined, fact: string): string {
  const value = row?.facts?.[fact];
  return typeof value === 'string' ? value : '';
}

/** A number fact of a row; null when it is unknown. */
export function numberFact(row: IndexRow | undefined, fact: string): number | null {
  const value = row?.facts?.[fact];
  return typeof value === 'number' ? value : null;
}

/** The texts of a list among the facts of a row. */
export function listFact(row: IndexRow, fact: string): readonly string[] {
  const value = row.facts?.[fact];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The reference of a row, or of a record beside it in the same document. */
export function refTo(row: Pick<IndexRow, 'document' | 'collection' | 'id'>): string {
  return `${row.document}/${row.collection}/${row.id}`;
}

/** Which link of the thread a reference is; undefined for records outside it or of unknown documents. */
export function stageOf(ref: string, maps: ReadonlyMap<string, ThreadMap>): Stage | undefined {
  const [document = '', collection = ''] = ref.split('/');
  const kind = maps.get(document)?.kind;
  if (!kind || collection === 'about') return undefined;
  if (kind === 'journey') return 'journey-step';
  if (kind === 'process') return 'process-step';
  return stageOfCollection[collection];
}

/**
 * Reads the links out of index rows. Needs the `about` rows of the documents in question and the rows that
 * carry links: findings, changes, benefits, measurements, journey steps, and observations tied to a step.
 */
export function linksOf(rows: readonly IndexRow[]): ThreadLinks {
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const carries = new Map<string, Set<string>>();
  const maps = new Map<string, ThreadMap>();
  const copies = new Map<string, string[]>();
  const put = (links: Map<string, Set<string>>, from: string, to: string) => {
    const set = links.get(from);
    if (set) set.add(to);
    else links.set(from, new Set([to]));
  };
  const lead = (from: string, to: string) => {
    put(after, from, to);
    put(before, to, from);
  };
  const isIn = (collection: string) => (ref: string) => ref.split('/')[1] === collection;

  const chain = new Map(
    rows.filter(({ collection }) => collection === 'chain').map((row) => [refTo(row), row])
  );
  /** Effects of the benefits map are no link of the thread: what they come of leads straight to the benefit. */
  const causesOf = (row: IndexRow, passed = new Set<string>()): string[] =>
    row.refs.flatMap((cause) => {
      const part = chain.get(cause);
      if (!part || passed.has(cause)) return isIn('chain')(cause) ? [] : [cause];
      passed.add(cause);
      return causesOf(part, passed);
    });

  /** Who sat in a session: what was seen there comes of them. */
  const sat = new Map(
    rows
      .filter((row) => row.collection === 'about' && row.kind === 'session' && textFact(row, 'participant'))
      .map((row) => [row.document, `${textFact(row, 'study')}/participants/${textFact(row, 'participant')}`])
  );

  for (const row of rows) {
    const ref = refTo(row);
    if (row.collection === 'about') {
      const copyOf = textFact(row, 'copyOf');
      const { document, kind, title } = row;
      if (copyOf && !maps.has(document)) copies.set(copyOf, [...(copies.get(copyOf) ?? []), document]);
      maps.set(document, { document, kind, title, state: textFact(row, 'state'), copyOf });
    } else if (row.collection === 'observations') {
      row.refs.forEach((step) => lead(ref, step));
      const participant = sat.get(row.document);
      if (participant) lead(participant, ref);
    } else if (row.collection === 'findings')
      for (const other of row.refs)
        if (isIn('observations')(other)) lead(other, ref);
        else lead(ref, other);
    else if (row.collection === 'changes') {
      row.refs.filter(isIn('findings')).forEach((finding) => lead(finding, ref));
      listFact(row, 'alters').forEach((element) => lead(element, ref));
      listFact(row, 'becomes').forEach((element) => lead(ref, element));
    } else if (row.collection === 'benefits') causesOf(row).forEach((cause) => lead(cause, ref));
    else if (row.collection === 'measurements')
      lead(`${row.document}/benefits/${textFact(row, 'benefit')}`, ref);
    else if (row.kind === 'journey' && row.collection === 'steps')
      for (const node of row.refs) {
        put(carries, ref, node);
        put(carries, node, ref);
      }
  }
  return { after, before, carries, maps, copies };
}
