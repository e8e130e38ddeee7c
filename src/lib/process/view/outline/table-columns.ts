/** The columns of the table of steps, in the order they stand: how each is written, read and sorted by. */
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import { readNumber } from '$lib/ui/read-number';
import type { CellFields } from '../../commands/table';
import { valueClasses, type Node } from '../../model';
import { parseDuration } from '../../rules/duration';
import { isActivity } from '../../rules/kinds';
import { phasesOf } from '../phases/map-phases.svelte';
import type { ProcessMap } from '../process-map.svelte';
import { durationText, kindName, nameOrKind, valueName } from '../words';

/** What cells are written from beside their step. */
export interface TableContext {
  readonly map: ProcessMap;
  /** Numbers of the steps, in the order of the flow. */
  readonly numbers: ReadonlyMap<string, number>;
}

export interface Column {
  readonly id: string;
  readonly name: () => string;
  /** A shorter name where there is little room. */
  readonly short?: () => string;
  /** For activities alone. */
  readonly timed?: boolean;
  readonly write: (node: Node, of: TableContext) => string;
  /** Undefined for what cannot be read; absent where nothing can be written. */
  readonly read?: (text: string) => CellFields | undefined;
  /** What rows are put in order by, where that is not what is written; null goes last. */
  readonly key?: (node: Node, of: TableContext) => number | string | null;
}

/** Longest name that a step can have. */
const NAME = 500;
const time = (minutes: number | null) => (minutes === null ? '' : durationText(minutes, true));

const all: readonly Column[] = [
  {
    id: 'number',
    name: m.process_number,
    write: ({ id }, { numbers }) => numbers.get(id)?.toString() ?? '',
    key: ({ id }, { numbers }) => numbers.get(id) ?? null
  },
  {
    id: 'name',
    name: m.process_name,
    write: ({ name }) => name,
    read: (text) => (text.length <= NAME ? { name: text } : undefined),
    key: nameOrKind
  },
  { id: 'kind', name: m.process_kind, write: kindName },
  {
    id: 'lane',
    name: m.process_lane,
    write: (node, { map }) => map.nameOf(node.lane || node.pool),
    // As they lie down the page.
    key: ({ lane }, { map }) => (lane ? map.lanes.findIndex(({ id }) => id === lane) : null)
  },
  {
    id: 'phase',
    name: m.process_phase,
    write: ({ id }, { map }) => phasesOf(map).byNode.get(id)?.phase.name ?? ''
  },
  {
    id: 'process',
    name: m.process_process_time,
    timed: true,
    write: ({ processMinutes }) => time(processMinutes),
    read: (text) => readMinutes(text, 'processMinutes'),
    key: ({ processMinutes }) => processMinutes
  },
  {
    id: 'wait',
    name: m.process_wait_time,
    timed: true,
    write: ({ waitMinutes }) => time(waitMinutes),
    read: (text) => readMinutes(text, 'waitMinutes'),
    key: ({ waitMinutes }) => waitMinutes
  },
  {
    id: 'accurate',
    name: m.process_accurate,
    short: m.outline_accurate,
    timed: true,
    write: ({ accurate }) => (accurate === null ? '' : `${formatNumber(accurate * 100, 1)} %`),
    read: readShare,
    key: ({ accurate }) => accurate
  },
  {
    id: 'value',
    name: m.process_value,
    short: m.outline_value,
    timed: true,
    write: ({ value }) => (value ? valueName(value) : ''),
    read: readValue,
    key: ({ value }) => (value ? valueClasses.indexOf(value) : null)
  },
  {
    id: 'system',
    name: m.process_system,
    short: m.outline_system,
    timed: true,
    write: ({ system }) => system,
    read: (text) => (text.length <= NAME ? { system: text } : undefined)
  },
  { id: 'next', name: m.process_next, write: writeWays },
  { id: 'notes', name: m.process_notes, write: ({ notes }) => notes, read: (notes) => ({ notes }) }
];

/** The columns that a map's table has; that of notes stands in copies alone. */
export function columnsOf(map: ProcessMap): readonly Column[] {
  return map.phases.length ? all : all.filter(({ id }) => id !== 'phase');
}

/** The text of a cell: blank where the step has no such figure. */
export const cellText = (column: Column, node: Node, of: TableContext) =>
  column.timed && !isActivity(node.kind) ? '' : column.write(node, of);

/** Where a step leads, as one writes it: «Ja (60 %): 5; Nei (40 %): 7»; in the order of the numbers. */
export function writeWays(node: Node, { map, numbers }: TableContext): string {
  const place = (id: string) => numbers.get(id) ?? Infinity;
  return (map.flowsOut.get(node.id) ?? [])
    .toSorted((a, b) => (place(a.target) === place(b.target) ? 0 : place(a.target) - place(b.target)))
    .flatMap((flow) => {
      const end = map.nodeById.get(flow.target);
      const to = numbers.get(flow.target)?.toString() ?? (end && nameOrKind(end));
      if (!to || flow.kind !== 'sequence') return [];
      const share = flow.probability === null ? '' : `(${formatNumber(flow.probability * 100, 1)} %)`;
      const answer = [flow.name, share].filter(Boolean).join(' ');
      return [answer ? `${answer}: ${to}` : to];
    })
    .join('; ');
}

function readMinutes(text: string, field: 'processMinutes' | 'waitMinutes'): CellFields | undefined {
  const read = parseDuration(text);
  return read === undefined ? undefined : { [field]: read };
}

function readShare(text: string): CellFields | undefined {
  const read = readNumber(text.replace(/\s*%$/, ''));
  if (read === null) return { accurate: null };
  return read === undefined || read < 0 || read > 100 ? undefined : { accurate: read / 100 };
}

function readValue(text: string): CellFields | undefined {
  if (!text) return { value: null };
  const known = valueClasses.find((value) => valueName(value).toLowerCase() === text.toLowerCase());
  return known && { value: known };
}
