import type { IndexRow } from '../../document/context';
import { refTo, textFact } from './links';

/** The columns of a service's whole chain, in the order evidence runs. */
export const columns = ['session', 'finding', 'change', 'benefit'] as const;
export type Column = (typeof columns)[number];

export interface ChainItem {
  readonly ref: string;
  readonly row: IndexRow;
  /** Sessions: how many of its observations findings rest on. */
  readonly observations: number;
  /** Nothing in the column before leads here; sessions always begin. */
  readonly loose: boolean;
  /** Nothing in the column after comes of it; benefits always end. */
  readonly open: boolean;
}

export interface Chain {
  readonly items: { readonly [C in Column]: readonly ChainItem[] };
  /** From one column to the next, by reference. */
  readonly links: readonly (readonly [from: string, to: string])[];
}

const byOrder = (a: IndexRow, b: IndexRow) => {
  const [x, y] = [textFact(a, 'order') || a.title, textFact(b, 'order') || b.title];
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * The whole chain of a service: sessions that findings rest on, findings, changes made from them, benefits they
 * bring. Only direct links; the way over steps is the thread's own (`walkThread`).
 * @param rows the `about`, findings, changes and benefits rows of one service
 */
export function chainOf(rows: readonly IndexRow[]): Chain {
  const of = (collection: string) => rows.filter((row) => row.collection === collection).sort(byOrder);
  const findings = of('findings');
  const changes = of('changes').filter((row) => textFact(row, 'state') !== 'dropped');
  const benefits = of('benefits');
  const sessions = of('about').filter((row) => row.kind === 'session');
  const known = new Set([...findings, ...changes, ...benefits].map(refTo));

  const cited = new Map<string, Set<string>>();
  const links: [string, string][] = [];
  for (const finding of findings) {
    const sources = new Set<string>();
    for (const ref of finding.refs) {
      const [session = '', collection] = ref.split('/');
      if (collection !== 'observations') continue;
      sources.add(session);
      cited.set(session, (cited.get(session) ?? new Set()).add(ref));
    }
    for (const session of sessions)
      if (sources.has(session.document)) links.push([refTo(session), refTo(finding)]);
  }
  for (const row of [...changes, ...benefits])
    for (const ref of row.refs) if (known.has(ref)) links.push([ref, refTo(row)]);

  const from = new Set(links.map(([ref]) => ref));
  const to = new Set(links.map(([, ref]) => ref));
  const item = (row: IndexRow): ChainItem => {
    const ref = refTo(row);
    return {
      ref,
      row,
      observations: cited.get(row.document)?.size ?? 0,
      loose: !to.has(ref),
      open: !from.has(ref)
    };
  };
  return {
    items: {
      session: sessions.map(item).filter(({ observations }) => observations > 0),
      finding: findings.map(item),
      change: changes.map(item),
      benefit: benefits.map(item)
    },
    links
  };
}

/** Everything before and after a record in the chain, itself among it; never sideways. */
export function connected(ref: string, links: Chain['links']): ReadonlySet<string> {
  const found = new Set([ref]);
  const spread = (step: (link: readonly [string, string]) => readonly [string, string]) => {
    const reached = new Set([ref]);
    // A set grows while it is walked through: what is new is walked too.
    for (const at of reached)
      for (const link of links) {
        const [here, there] = step(link);
        if (here === at) reached.add(there);
      }
    reached.forEach((at) => found.add(at));
  };
  spread((link) => link);
  spread(([from, to]) => [to, from]);
  return found;
}
