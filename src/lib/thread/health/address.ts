import type { IndexRow } from '../../document/context';
import type { Check } from '../../service/rules/health/health';
import { addressOf } from '../address';

/**
 * The address where the next step of a check is taken: at the record that lacks something, where there is one.
 * @param rows what is known of records, by reference
 */
export function nextAddress(service: string, { next }: Check, rows: ReadonlyMap<string, IndexRow>): string {
  const row = next.ref ? rows.get(next.ref) : undefined;
  // A step on a map is where a system is named; whether it is registered, and by whom owned, stands in the register.
  const elsewhere = next.screen === 'systems' && row?.kind !== 'portfolio';
  if (row && !elsewhere) return addressOf(row);
  if (next.screen === 'systems') return '/systems';
  return `/service/${service}${next.screen === 'overview' ? '' : `/${next.screen}`}`;
}
