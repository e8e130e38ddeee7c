/** What the keypad says of its places, its figures and its keys. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { isTime, type PadEntry, type PadField, type PadKey, type PadUnit } from '../../rules/keypad';
import { nameOrKind } from '../words';
import type { Keypad } from './keypad.svelte';

export const units: readonly PadUnit[] = ['min', 'hour', 'day'];
export const unitNames: { readonly [U in PadUnit]: () => string } = {
  min: m.keypad_min,
  hour: m.keypad_hour,
  day: m.keypad_day
};

const fieldNames: { readonly [F in PadField]: () => string } = {
  volume: m.process_cases_per_year,
  process: m.process_process_time,
  wait: m.process_wait_time,
  accurate: m.process_accurate,
  share: m.process_share
};
export const fieldName = (field: PadField) => fieldNames[field]();

/** A step by its name; a way out by its decision and its own name or where it leads. */
export function stopName({ node, flow, map }: Pick<Keypad, 'node' | 'flow' | 'map'>): string {
  if (node) return nameOrKind(node);
  if (!flow) return m.keypad_map();
  const end = (id: string) => {
    const found = map.nodeById.get(id);
    return found ? nameOrKind(found) : map.nameOf(id);
  };
  return m.keypad_way({ from: end(flow.source), to: flow.name || end(flow.target) });
}

/** What stands in the display, with its unit. */
export function entryText({ low, high, unit }: PadEntry, field: PadField): string {
  if (!low) return m.keypad_unknown();
  const numbers = high === undefined ? low : `${low}–${high || '…'}`;
  if (isTime(field)) return `${numbers} ${unitNames[unit]()}`;
  return field === 'volume' ? numbers : `${numbers} %`;
}

const letters: { readonly [key: string]: PadKey } = {
  '.': ',',
  ',': ',',
  '-': 'range',
  '–': 'range',
  Backspace: 'back',
  Delete: 'unknown',
  m: 'min',
  t: 'hour',
  h: 'hour',
  d: 'day'
};
/** The key of the pad that a key of the keyboard is. */
export const keyOf = (key: string): PadKey | undefined =>
  /^\d$/.test(key) ? (key as PadKey) : letters[key.length === 1 ? key.toLowerCase() : key];
