import type { Erasure } from '../model';

/** Days ahead within which something is said to fall due soon. */
export const SOON = 30;

/** What one study keeps of people, and until when. */
export interface Kept {
  /** The last day on which anything personal is kept, `YYYY-MM-DD`; empty where nobody has set one. */
  readonly keepUntil: string;
  /** People who agreed, and have not taken it back. */
  readonly agreed: number;
  /** People whose name is in the vault of this device, whether they agreed or not. */
  readonly names: number;
  /** Recordings on this device. */
  readonly recordings: number;
  readonly erasures: readonly Pick<Erasure, 'why' | 'at'>[];
}

/**
 * `overdue` and `undated` ask somebody to act; `soon` is within a month; `erased` is done, and `nothing` never had
 * anything personal.
 */
export const dueStates = ['overdue', 'undated', 'soon', 'later', 'erased', 'nothing'] as const;
export type DueState = (typeof dueStates)[number];

/** Where a study stands. @param day today as far as is known, see `knownDay` */
export function dueState({ keepUntil, erasures, ...held }: Kept, day: string): DueState {
  if (held.agreed === 0 && held.names === 0 && held.recordings === 0)
    return erasures.length > 0 ? 'erased' : 'nothing';
  if (!keepUntil) return 'undated';
  if (keepUntil < day) return 'overdue';
  return daysBetween(day, keepUntil) <= SOON ? 'soon' : 'later';
}

/** Whole days from one day to another, both `YYYY-MM-DD`; negative when the other lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

/**
 * The day it is at least: the device's clock, or a later day on which something was noted, on this device or another.
 * A clock that was set back hides nothing that is due. One that runs ahead erases nothing: a person is asked.
 * @param clock today by the clock, `YYYY-MM-DD` @param noted moments or days of records; empty ones count for nothing
 */
export function knownDay(clock: string, noted: Iterable<string>): string {
  let day = clock;
  for (const moment of noted) {
    const other = moment.slice(0, 10);
    if (/^\d{4}-\d{2}-\d{2}$/.test(other) && other > day) day = other;
  }
  return day;
}

/** Puts what asks for an act first, the earliest day first within each. */
export function byUrgency<L extends { readonly state: DueState; readonly keepUntil: string }>(
  lines: readonly L[]
): L[] {
  const rank = ({ state }: L) => dueStates.indexOf(state);
  return [...lines].sort(
    (a, b) => rank(a) - rank(b) || (a.keepUntil < b.keepUntil ? -1 : a.keepUntil > b.keepUntil ? 1 : 0)
  );
}
