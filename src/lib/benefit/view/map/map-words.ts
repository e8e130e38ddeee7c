import { parseRef } from '$lib/document/record';
import type { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { ServiceCollections } from '$lib/service/model';
import type { MapKind, MapNode } from '../../rules/map';
import { chainNames } from '../words';

export const kindNames: { readonly [K in MapKind]: () => string } = {
  change: m.benefit_map_change,
  benefit: m.benefit_benefit,
  drawback: m.benefit_drawback,
  ...chainNames
};

/** What a precondition or a goal is when it is met, or not yet; undefined for what cannot be. */
export function isMet(
  doc: WorkDocument<ServiceCollections>,
  { ref, kind }: MapNode
): (() => string) | undefined {
  const met = doc.get('chain', parseRef(ref)?.id ?? '')?.met;
  if (kind === 'precondition') return met ? m.benefit_in_place : m.benefit_not_in_place;
  return met && kind.endsWith('goal') ? m.benefit_goal_reached : undefined;
}
