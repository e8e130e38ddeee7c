import type { Stage, ThreadLinks } from './links';

/** The columns of the drawn thread, in the order evidence runs; what is to be stands after what was decided. */
export const graphColumns = [
  'observation',
  'finding',
  'step',
  'change',
  'to-be',
  'benefit',
  'measurement'
] as const;
export type GraphColumn = (typeof graphColumns)[number];

/** A record of the drawing. */
export interface GraphRecord {
  readonly ref: string;
  readonly stage: Stage;
}

export interface ThreadGraph {
  /** References by column, in the order they came. */
  readonly columns: ReadonlyMap<GraphColumn, readonly string[]>;
  /** From what comes first to what comes of it. */
  readonly links: readonly (readonly [from: string, to: string])[];
}

/** Where a record is drawn. */
export function columnOf({ ref, stage }: GraphRecord, links: ThreadLinks): GraphColumn {
  if (stage !== 'journey-step' && stage !== 'process-step') return stage;
  return links.maps.get(ref.split('/')[0]!)?.state === 'to-be' ? 'to-be' : 'step';
}

/**
 * The drawing of records and of every link between two of them: what leads on, journey step to the process steps that
 * carry it out, and a step to itself on a map that was copied.
 */
export function graphOf(records: readonly GraphRecord[], links: ThreadLinks): ThreadGraph {
  const columns = new Map<GraphColumn, string[]>(graphColumns.map((column) => [column, []]));
  for (const record of records) columns.get(columnOf(record, links))!.push(record.ref);
  const drawn = new Set(records.map(({ ref }) => ref));
  const found = new Map<string, readonly [string, string]>();
  const put = (from: string, to: string) => {
    if (from !== to && drawn.has(from) && drawn.has(to)) found.set(`${from} ${to}`, [from, to]);
  };
  for (const { ref, stage } of records) {
    links.after.get(ref)?.forEach((to) => put(ref, to));
    if (stage === 'journey-step') links.carries.get(ref)?.forEach((to) => put(ref, to));
    const [document = '', ...rest] = ref.split('/');
    for (const copy of links.copies.get(document) ?? []) put(ref, [copy, ...rest].join('/'));
  }
  return { columns, links: [...found.values()] };
}

/** The record that an arrow key leads to, from one of a drawing. */
export function neighbour(
  graph: ThreadGraph,
  ref: string,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'
): string | undefined {
  const filled = graphColumns
    .map((column) => graph.columns.get(column) ?? [])
    .filter((refs) => refs.length > 0);
  const at = filled.findIndex((refs) => refs.includes(ref));
  const column = filled[at];
  if (!column) return undefined;
  const place = column.indexOf(ref);
  if (key === 'Home') return column[0];
  if (key === 'End') return column.at(-1);
  if (key === 'ArrowUp') return column[place - 1];
  if (key === 'ArrowDown') return column[place + 1];
  const beside = filled[at + (key === 'ArrowRight' ? 1 : -1)];
  // Along a link where there is one, else to the same height.
  const linked = graph.links.flatMap(([from, to]) => (from === ref ? [to] : to === ref ? [from] : []));
  return beside?.find((other) => linked.includes(other)) ?? beside?.[Math.min(place, beside.length - 1)];
}
