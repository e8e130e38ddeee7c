import type { ListEdge, ListGraph } from './graph';

/** The phases of a list, and where among them each element stands. */
export interface ListPhases {
  readonly names: readonly string[];
  /** For each element its place among the names. */
  readonly of: readonly number[];
}

/**
 * The phases that a list names: in the order the work meets them, and where it says nothing in that of the list.
 * What has none of its own (starts, ends, splits, joins) stands with what leads to it.
 * @param ranks how far each element is from the start
 */
export function phasesOf({ nodes, edges }: ListGraph, ranks: readonly number[]): ListPhases {
  const written = nodes.map(({ step }) => step?.phase ?? '');
  const met = [...new Set(written.filter((name) => name !== ''))];
  if (!met.length) return { names: [], of: [] };
  const onward = edges.filter(({ source, target }) => ranks[source]! < ranks[target]!);
  const inOrder = nodes.map((_, at) => at).sort((a, b) => ranks[a]! - ranks[b]!);
  const before = new Map(met.map((name) => [name, new Set<string>()]));
  /** For each element the phases that lead on from it: its own, or through what nobody wrote those before it. */
  const lead = written.map((name) => new Set(name ? [name] : []));
  for (const at of inOrder)
    for (const { source, target } of onward)
      if (target === at)
        for (const name of lead[source]!)
          if (name !== written[at]) (before.get(written[at]!) ?? lead[at]!).add(name);
  const names: string[] = [];
  while (names.length < met.length) {
    const left = met.filter((name) => !names.includes(name));
    names.push(left.find((name) => [...before.get(name)!].every((one) => names.includes(one))) ?? left[0]!);
  }
  const of = written.map((name) => Math.max(0, names.indexOf(name)));
  for (const at of inOrder) {
    if (written[at]) continue;
    const sources = onward.filter(({ target }) => target === at).map(({ source }) => of[source]!);
    const targets = onward.filter(({ source }) => source === at);
    const last = Math.max(0, ...sources);
    // A join stands before its step: no later than in that one's phase.
    const [only] = targets;
    of[at] = targets.length === 1 && written[only!.target] ? Math.min(last, of[only!.target]!) : last;
  }
  return { names, of };
}

/** Columns in which each phase has its own, those of the next one all after them. */
export function ranksInPhases(
  ranks: readonly number[],
  edges: readonly ListEdge[],
  { names, of }: ListPhases
): number[] {
  const found = ranks.map(() => 0);
  const inOrder = ranks.map((_, at) => at).sort((a, b) => ranks[a]! - ranks[b]!);
  let free = 0;
  names.forEach((_, phase) => {
    let last = free;
    for (const at of inOrder) {
      if (of[at] !== phase) continue;
      const after = edges.flatMap(({ source, target }) =>
        target === at && ranks[source]! < ranks[at]! && of[source]! <= phase ? [found[source]! + 1] : []
      );
      found[at] = Math.max(free, ...after);
      last = Math.max(last, found[at]!);
    }
    free = last + 1;
  });
  return found;
}
