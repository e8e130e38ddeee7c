import type { IndexRow } from '$lib/document/context';
import { addressOf } from '../address';
import type { LooseKind } from '../rules/loose-ends';

/** Where on the screen of the record an end is tied. */
const places: { readonly [K in LooseKind]?: string } = {
  'change-without-finding': 'change-findings',
  'change-without-benefit': 'change-benefit',
  'change-without-step': 'change-alters',
  'finding-without-change': 'finding-change',
  'benefit-without-change': 'benefit-changes',
  'benefit-unmeasured': 'benefit-measure'
};

/** The address where a loose end is tied. */
export function looseAddress(kind: LooseKind, row: IndexRow): string {
  const place = places[kind];
  return `${addressOf(row)}${place ? `#${place}` : ''}`;
}
