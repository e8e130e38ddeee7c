import Columns from '@lucide/svelte/icons/columns-3';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { MenuItem } from '$lib/ui/menu';
import type { Node } from '../../model';
import type { ProcessMap } from '../process-map.svelte';

/** Lets a phase begin with a step; not offered for what stands in or on another step. */
export const phaseFromItem = (map: ProcessMap, node: Node): MenuItem => ({
  label: m.process_phase_from(),
  icon: Columns,
  disabled: !!(node.attachedTo || node.parent),
  onselect: () => void import('./phase-actions').then(({ addFrom }) => addFrom(map, node))
});

/** Adds a phase after the last one. */
export const phaseLastItem = (map: ProcessMap): MenuItem => ({
  label: m.process_add_phase(),
  icon: Columns,
  onselect: () => void import('./phase-actions').then(({ addLast }) => addLast(map))
});
