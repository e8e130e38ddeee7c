import type { BenefitsMap, MapKind } from './map';

/** Where a record stands, in CSS pixels. */
export interface Placed {
  readonly ref: string;
  readonly x: number;
  readonly y: number;
}
export interface MapLayout {
  readonly places: ReadonlyMap<string, Placed>;
  /** The columns that are used, left to right, under their headings. */
  readonly columns: readonly { readonly heading: Heading; readonly x: number }[];
  readonly width: number;
  readonly height: number;
}
export const headings = ['causes', 'effects', 'benefits', 'goals'] as const;
export type Heading = (typeof headings)[number];

/** Size of a record and the room between them, in CSS pixels. */
export const size = { width: 208, height: 68, across: 72, down: 16 } as const;

const headingOf: { readonly [K in MapKind]: Heading } = {
  change: 'causes',
  precondition: 'causes',
  effect: 'effects',
  benefit: 'benefits',
  drawback: 'benefits',
  'result-goal': 'goals',
  'effect-goal': 'goals',
  'societal-goal': 'goals'
};

/** Rounds of ordering: more changes little. */
const SWEEPS = 6;

/**
 * Columns from cause to goal. Within a heading, what leads to another of its kind stands a column before it; within a
 * column each record stands near what it is tied to, so that few lines cross. The same records always lie alike.
 */
export function layoutMap({ nodes, edges }: BenefitsMap): MapLayout {
  const headingFor = new Map(nodes.map(({ ref, kind }) => [ref, headingOf[kind]]));
  const depths = depthsWithin(
    nodes.map(({ ref }) => ref),
    edges.filter(({ from, to }) => headingFor.get(from) === headingFor.get(to))
  );
  const columns: { heading: Heading; refs: string[] }[] = headings.flatMap((heading) => {
    const own = nodes.filter(({ ref }) => headingFor.get(ref) === heading).map(({ ref }) => ref);
    const deepest = Math.max(-1, ...own.map((ref) => depths.get(ref)!));
    return Array.from({ length: deepest + 1 }, (_, depth) => ({
      heading,
      refs: own.filter((ref) => depths.get(ref) === depth)
    }));
  });
  const beside = new Map<string, string[]>(nodes.map(({ ref }) => [ref, []]));
  for (const { from, to } of edges) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const middle = new Map(
      columns.flatMap(({ refs }) => refs.map((ref, at) => [ref, (at + 0.5) / refs.length] as const))
    );
    for (const column of sweep % 2 ? columns.toReversed() : columns) {
      const pull = new Map(
        column.refs.map((ref) => {
          const tied = beside.get(ref)!;
          const own = middle.get(ref)!;
          return [
            ref,
            tied.length ? tied.reduce((sum, other) => sum + middle.get(other)!, 0) / tied.length : own
          ];
        })
      );
      column.refs.sort((a, b) => pull.get(a)! - pull.get(b)!);
      column.refs.forEach((ref, at) => middle.set(ref, (at + 0.5) / column.refs.length));
    }
  }
  const tallest = Math.max(0, ...columns.map(({ refs }) => refs.length));
  const row = size.height + size.down;
  const height = Math.max(0, tallest * row - size.down);
  const places = new Map<string, Placed>();
  columns.forEach(({ refs }, at) => {
    const top = (height - (refs.length * row - size.down)) / 2;
    refs.forEach((ref, place) =>
      places.set(ref, { ref, x: at * (size.width + size.across), y: top + place * row })
    );
  });
  return {
    places,
    columns: columns.map(({ heading }, at) => ({ heading, x: at * (size.width + size.across) })),
    width: Math.max(0, columns.length * (size.width + size.across) - size.across),
    height
  };
}

/** Longest way to each record from one that nothing leads to; a ring counts each of its records once. */
function depthsWithin(refs: readonly string[], edges: BenefitsMap['edges']): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const visit = (ref: string, open: ReadonlySet<string>): number => {
    const known = depths.get(ref);
    if (known !== undefined) return known;
    const before = edges.filter(({ from, to }) => to === ref && !open.has(from)).map(({ from }) => from);
    const depth = Math.max(-1, ...before.map((from) => visit(from, new Set([...open, ref])))) + 1;
    depths.set(ref, depth);
    return depth;
  };
  for (const ref of refs) visit(ref, new Set());
  return depths;
}
