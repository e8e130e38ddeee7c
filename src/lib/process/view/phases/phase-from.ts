import Columns from '@lucide/svelte/icons/columns-3';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { MenuItem } from '$lib/ui/menu';
import { typeAhead } from '$lib/ui/type-ahead';
import type { Node } from '../../model';
import type { ProcessMap } from '../process-map.svelte';

/** Fetches what adds phases, and where their names are written. */
export async function fetchPhaseActions({ drawn }: ProcessMap): Promise<typeof import('./phase-actions')> {
  const names = drawn ? import('./PhaseHeads.svelte') : import('./PhaseList.svelte');
  const actions = Promise.all([import('./phase-actions'), names]).then(([fetched]) => fetched);
  return typeAhead(actions);
}

/** Lets a phase begin with a step; not offered for what stands in or on another step. */
export const phaseFromItem = (map: ProcessMap, node: Node): MenuItem => ({
  label: m.process_phase_from(),
  icon: Columns,
  disabled: !!(node.attachedTo || node.parent),
  onselect: () => void fetchPhaseActions(map).then(({ addFrom }) => addFrom(map, node))
});
