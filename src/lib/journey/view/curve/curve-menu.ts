import Footprints from '@lucide/svelte/icons/footprints';
import Import from '@lucide/svelte/icons/import';
import Table from '@lucide/svelte/icons/table-2';
import { ABOUT } from '$lib/document/record';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { MenuItem } from '$lib/ui/menu';
import { reportError } from '$lib/ui/errors';
import { showToast } from '$lib/ui/toast.svelte';
import type { JourneyMap } from '../journey-map.svelte';

/** What can be done with the emotion curve. */
export function curveMenu({ feelings, doc }: JourneyMap): MenuItem[] {
  const toBe = doc.get('about', ABOUT)?.state === 'to-be';
  const open = (dialog: typeof feelings.dialog) => () => void setTimeout(() => (feelings.dialog = dialog));
  return [
    {
      label: m.journey_curve_smooth(),
      heading: m.journey_curve_shape(),
      checked: feelings.shape === 'smooth',
      onselect: () => (feelings.shape = 'smooth')
    },
    {
      label: m.journey_curve_points(),
      checked: feelings.shape === 'points',
      onselect: () => (feelings.shape = 'points')
    },
    {
      label: toBe ? m.journey_curve_over_as_is() : m.journey_curve_over_to_be(),
      heading: m.journey_curve_over(),
      checked: feelings.other !== undefined,
      onselect: () => void layOver(feelings)
    },
    { label: m.journey_curve_table(), icon: Table, separated: true, onselect: open('table') },
    { label: m.journey_curve_take_in(), icon: Import, onselect: open('take-in') },
    { label: m.journey_curve_actual(), icon: Footprints, onselect: open('actual') }
  ];
}

async function layOver(feelings: JourneyMap['feelings']): Promise<void> {
  try {
    if (!(await feelings.layOver(!feelings.other))) showToast({ text: m.journey_compare_none() });
  } catch (error) {
    reportError(error);
  }
}
