import ListChecks from '@lucide/svelte/icons/list-checks';
import { m } from '$lib/i18n/paraglide/messages.js';
import { keyLabel } from '$lib/ui/keys';
import type { MenuItem } from '$lib/ui/menu';
import type { JourneyMap } from '../journey-map.svelte';
import { startChoosing, toggleCard } from './choose';

/** Beginning a choice with a card, or taking the card into one and out of it. */
export function chooseItem(map: JourneyMap, card: string): MenuItem {
  const { chosen } = map;
  const label = !chosen.active
    ? m.journey_choose_several()
    : chosen.has(card)
      ? m.journey_choose_not()
      : m.journey_choose_card();
  return {
    label,
    icon: ListChecks,
    shortcut: keyLabel('x'),
    onselect: () => (chosen.active ? toggleCard(map, card) : startChoosing(map, card))
  };
}
