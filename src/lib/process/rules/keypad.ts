/** What a big keypad takes figures in by: the places it walks through, and what is pressed at each. */
import type { Flow, Node, Range } from '../model';
import { hasShare } from './choices';
import { flowOrder } from './flow-order';
import { isActivity } from './kinds';
import { groupBy } from './map';

/** `volume`: cases a year. `process`, `wait`: minutes. `accurate`, `share`: per cent. */
export type PadField = 'volume' | 'process' | 'wait' | 'accurate' | 'share';
export type PadUnit = 'min' | 'hour' | 'day';

/** Minutes of each unit; a day is 24 hours, as everywhere in waiting. */
export const unitMinutes: { readonly [U in PadUnit]: number } = { min: 1, hour: 60, day: 1440 };

/** One place where figures go: the map itself (an empty id), a step, or a way out of a decision. */
export interface PadStop {
  readonly id: string;
  readonly fields: readonly PadField[];
}

/** Everything that takes figures, in the order work meets it: cases a year first, each decision's ways after it. */
export function padStops(nodes: readonly Node[], flows: readonly Flow[]): PadStop[] {
  const out = groupBy(
    flows.filter((flow) => flow.kind === 'sequence'),
    (flow) => flow.source
  );
  return [
    { id: '', fields: ['volume'] },
    ...flowOrder(nodes, flows).flatMap((node): PadStop[] => {
      const ways = out.get(node.id) ?? [];
      return [
        ...(isActivity(node.kind) ? [{ id: node.id, fields: ['process', 'wait', 'accurate'] as const }] : []),
        ...ways
          .filter((flow) => hasShare(flow, node, ways.length))
          .map(({ id }) => ({ id, fields: ['share'] as const }))
      ];
    })
  ];
}

export const isTime = (field: PadField) => field === 'process' || field === 'wait';

/** What stands in the display: one number, or the least and the most; both texts empty is unknown. */
export interface PadEntry {
  readonly low: string;
  /** Undefined until the key for a range was pressed. */
  readonly high: string | undefined;
  readonly unit: PadUnit;
  /** Nothing was pressed since it was filled in: the next digit begins anew. */
  readonly fresh: boolean;
}

export type PadKey =
  '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | ',' | 'range' | 'back' | 'unknown' | PadUnit;

const LONGEST = 7;

/** The display after a key. Keys that make no sense there change nothing. */
export function press(entry: PadEntry, key: PadKey, field: PadField): PadEntry {
  if (key === 'unknown') return { ...entry, low: '', high: undefined, fresh: false };
  if (key === 'min' || key === 'hour' || key === 'day')
    return isTime(field) ? { ...entry, unit: key, fresh: false } : entry;
  if (key === 'range')
    return isTime(field) && entry.low && entry.high === undefined
      ? { ...entry, high: '', fresh: false }
      : entry;
  if (key === 'back') {
    if (entry.high === '') return { ...entry, high: undefined, fresh: false };
    return entry.high === undefined
      ? { ...entry, low: entry.low.slice(0, -1), fresh: false }
      : { ...entry, high: entry.high.slice(0, -1), fresh: false };
  }
  const begun = entry.fresh ? { ...entry, low: '', high: undefined } : entry;
  const at = begun.high === undefined ? 'low' : 'high';
  const before = begun[at] ?? '';
  if (before.length >= LONGEST || (key === ',' && (before.includes(',') || field === 'volume'))) return entry;
  // A leading nought makes way; a comma without a number before it is a nought.
  const text = key === ',' ? `${before || '0'},` : before === '0' ? key : before + key;
  return { ...begun, [at]: text, fresh: false };
}

/** What an entry says: null is unknown; minutes, cases, or a share of 0–1. */
export type PadValue =
  { readonly value: number; readonly range: null } | { readonly value: null; readonly range: Range };

/** Reads the display. @returns null for unknown, undefined for what cannot be: over a hundred per cent */
export function readEntry(entry: PadEntry, field: PadField): PadValue | null | undefined {
  const factor = isTime(field) ? unitMinutes[entry.unit] : field === 'volume' ? 1 : 0.01;
  const number = (text: string) => Math.round(Number(text.replace(',', '.')) * factor * 1e6) / 1e6;
  if (!entry.low) return null;
  const low = number(entry.low);
  if ((field === 'accurate' || field === 'share') && low > 1) return undefined;
  if (!entry.high) return { value: low, range: null };
  const high = number(entry.high);
  return low === high
    ? { value: low, range: null }
    : { value: null, range: [Math.min(low, high), Math.max(low, high)] };
}

/** The display for what is known: times in the largest unit they are whole in, else in `unit`. */
export function entryOf(field: PadField, value: number | null, range: Range | null, unit: PadUnit): PadEntry {
  const known = range ?? (value === null ? [] : [value]);
  const whole = (['day', 'hour', 'min'] as const).find((one) =>
    known.every((minutes) => minutes > 0 && minutes % unitMinutes[one] === 0)
  );
  const shown = isTime(field) && known.length ? (whole ?? 'min') : unit;
  const factor = isTime(field) ? 1 / unitMinutes[shown] : field === 'volume' ? 1 : 100;
  const [low = '', high] = known.map((amount) =>
    String(Math.round(amount * factor * 100) / 100).replace('.', ',')
  );
  return { low, high, unit: shown, fresh: true };
}

/** What is left for one way out when all its sisters are known, 0–1; undefined when it cannot be said. */
export function restOf(flow: Flow, flows: readonly Flow[]): number | undefined {
  const sisters = flows.filter(
    (other) => other.kind === 'sequence' && other.source === flow.source && other.id !== flow.id
  );
  if (!sisters.length || sisters.some(({ probability }) => probability === null)) return undefined;
  const rest = 1 - sisters.reduce((sum, { probability }) => sum + probability!, 0);
  return rest >= 0 ? Math.round(rest * 1e6) / 1e6 : undefined;
}
