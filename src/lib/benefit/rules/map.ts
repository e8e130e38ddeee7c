import { byOrder } from '../../document/order';
import { toRef } from '../../document/record';
import type { Benefit, ChainKind, ChainPart } from '../model';
import type { Change } from '../../cycle/model';

export type MapKind = 'change' | 'benefit' | 'drawback' | ChainKind;

/** A record as the benefits map draws it. */
export interface MapNode {
  readonly ref: string;
  readonly kind: MapKind;
  readonly title: string;
}
/** What leads to what. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
}
export interface BenefitsMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/**
 * The benefits map of a service, out of its records: changes that are not dropped, effects, preconditions, benefits,
 * drawbacks and goals, and what leads to what. A link to a record that is gone is not drawn.
 * @param document id of the service
 */
export function mapOf(
  document: string,
  records: {
    readonly changes: readonly Change[];
    readonly benefits: readonly Benefit[];
    readonly chain: readonly ChainPart[];
  }
): BenefitsMap {
  const changes = records.changes.filter(({ state }) => state !== 'dropped');
  const nodes: MapNode[] = [
    ...changes.map(({ id, title }) => ({
      ref: toRef(document, 'changes', id),
      kind: 'change' as const,
      title
    })),
    ...records.benefits.map(({ id, title, drawback }) => ({
      ref: toRef(document, 'benefits', id),
      kind: drawback ? ('drawback' as const) : ('benefit' as const),
      title
    })),
    ...[...records.chain]
      .sort(byOrder)
      .map(({ id, title, kind }) => ({ ref: toRef(document, 'chain', id), kind, title }))
  ];
  const known = new Set(nodes.map(({ ref }) => ref));
  const into = (to: string, from: readonly string[]) =>
    from.filter((ref) => known.has(ref)).map((ref) => ({ from: ref, to }));
  return {
    nodes,
    edges: [
      ...records.benefits.flatMap((benefit) =>
        into(toRef(document, 'benefits', benefit.id), [...benefit.changes, ...(benefit.from ?? [])])
      ),
      ...records.chain.flatMap((part) => into(toRef(document, 'chain', part.id), part.from))
    ]
  };
}

const goals: readonly MapKind[] = ['result-goal', 'effect-goal', 'societal-goal'];
const benefits: readonly MapKind[] = ['benefit', 'drawback'];

/** What each kind may lead to: change → effect → benefit → goal, preconditions beside, goals upwards. */
const leads: { readonly [K in MapKind]: readonly MapKind[] } = {
  change: ['effect', ...benefits],
  precondition: ['effect', ...benefits],
  effect: ['effect', ...benefits],
  benefit: [...benefits, ...goals],
  drawback: [],
  'result-goal': goals.slice(1),
  'effect-goal': goals.slice(2),
  'societal-goal': []
};

/** Whether one record may be said to lead to another: kinds that fit, not already so, and no ring. */
export function mayLead(map: BenefitsMap, from: string, to: string): boolean {
  const kindOf = (ref: string) => map.nodes.find((node) => node.ref === ref)?.kind;
  const [one, other] = [kindOf(from), kindOf(to)];
  if (!one || !other || from === to || !leads[one].includes(other)) return false;
  if (map.edges.some((edge) => edge.from === from && edge.to === to)) return false;
  return !reachable(map.edges, to).has(from);
}

/** Everything that comes of a record, directly or through others. Rings end. */
export function reachable(edges: readonly MapEdge[], start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const ahead = [start];
  while (ahead.length) {
    const at = ahead.pop()!;
    for (const { from, to } of edges)
      if (from === at && !found.has(to)) {
        found.add(to);
        ahead.push(to);
      }
  }
  return found;
}

/** Ties that others say already, by way of a record between: what leads to both ends is told twice. */
export function roundabout(edges: readonly MapEdge[]): ReadonlySet<MapEdge> {
  const ahead = new Map(
    [...new Set(edges.map(({ from }) => from))].map((ref) => [ref, reachable(edges, ref)])
  );
  return new Set(
    edges.filter(({ from, to }) =>
      edges.some((next) => next.from === from && next.to !== to && ahead.get(next.to)?.has(to))
    )
  );
}

/** A record that hangs loose: leads to no benefit, comes of nothing, or leads to no goal though there are goals. */
export interface Loose {
  readonly ref: string;
  readonly why: 'no-benefit' | 'no-cause' | 'no-goal';
}

/** Records that one would expect to lead somewhere, or to come of something, and do not. */
export function loose(map: BenefitsMap): Loose[] {
  const out = new Set(map.edges.map(({ from }) => from));
  const into = new Set(map.edges.map(({ to }) => to));
  return map.nodes.flatMap(({ ref, kind }): Loose[] => {
    if ((kind === 'change' || kind === 'effect') && !out.has(ref)) return [{ ref, why: 'no-benefit' }];
    if ((kind === 'benefit' || kind === 'effect') && !into.has(ref)) return [{ ref, why: 'no-cause' }];
    return kind === 'benefit' && !out.has(ref) && map.nodes.some((node) => goals.includes(node.kind))
      ? [{ ref, why: 'no-goal' }]
      : [];
  });
}
