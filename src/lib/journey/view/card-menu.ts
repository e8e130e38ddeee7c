/** What the menus of cards, lanes and steps offer of a card's depth: details, span, copies. */
import ClipboardPaste from '@lucide/svelte/icons/clipboard-paste';
import ImageIcon from '@lucide/svelte/icons/image';
import Copy from '@lucide/svelte/icons/copy';
import PanelRight from '@lucide/svelte/icons/panel-right';
import Scissors from '@lucide/svelte/icons/scissors';
import StretchHorizontal from '@lucide/svelte/icons/move-horizontal';
import UserRound from '@lucide/svelte/icons/user-round';
import { m } from '$lib/i18n/paraglide/messages.js';
import { keyLabel } from '$lib/ui/keys';
import type { MenuItem } from '$lib/ui/menu';
import type { Card } from '../model';
import type { Place } from '../rules/places';
import { copyAt, cutAt, heldKind, pasteAt } from './clipboard.svelte';
import { showOrChoose } from './pictures/map-pictures';
import type { JourneyMap } from './journey-map.svelte';
import { stretch, stretchOf } from './canvas/stretch';

/** Opens the panel about a card. */
export function showCard(map: JourneyMap, card: string): void {
  map.select(`cards/${card}`);
  map.panel = 'card';
}

export const cardDetails = (map: JourneyMap, card: string): MenuItem => ({
  label: m.journey_about_card(),
  icon: PanelRight,
  shortcut: keyLabel('alt+enter'),
  onselect: () => showCard(map, card)
});

/** Showing the card's picture, or giving it one. */
export const pictureItem = (map: JourneyMap, card: Card): MenuItem => ({
  label: card.image ? m.picture_show() : m.picture_add(),
  icon: ImageIcon,
  shortcut: keyLabel('i'),
  onselect: () => showOrChoose(map, card.id)
});

export function spanItems(map: JourneyMap, card: string): MenuItem[] {
  return [
    {
      label: m.journey_span_longer(),
      icon: StretchHorizontal,
      separated: true,
      shortcut: keyLabel('shift+alt+arrowright'),
      disabled: !stretchOf(map, card, 1),
      onselect: () => stretch(map, card, 1)
    },
    {
      label: m.journey_span_shorter(),
      shortcut: keyLabel('shift+alt+arrowleft'),
      disabled: !stretchOf(map, card, -1),
      onselect: () => stretch(map, card, -1)
    },
    { label: m.journey_span_until(), onselect: () => showCard(map, card) }
  ];
}

export function cardCopies(map: JourneyMap, place: Place): MenuItem[] {
  return [
    {
      label: m.journey_copy_card(),
      icon: Copy,
      separated: true,
      shortcut: keyLabel('mod+c'),
      onselect: () => void copyAt(map, place)
    },
    {
      label: m.journey_cut_card(),
      icon: Scissors,
      shortcut: keyLabel('mod+x'),
      onselect: () => void cutAt(map, place)
    },
    ...pasteCardHere(map, place)
  ];
}

/** Pasting a card, when one was copied. */
export function pasteCardHere(map: JourneyMap, place: Place): MenuItem[] {
  if (heldKind() !== 'card') return [];
  return [
    {
      label: m.journey_paste_card(),
      icon: ClipboardPaste,
      shortcut: keyLabel('mod+v'),
      onselect: () => void pasteAt(map, place)
    }
  ];
}

export function laneItems(map: JourneyMap, lane: string): MenuItem[] {
  const place: Place = `lanes/${lane}`;
  const paste = {
    label: m.journey_paste_lane(),
    icon: ClipboardPaste,
    shortcut: keyLabel('mod+v'),
    onselect: () => void pasteAt(map, place)
  };
  return [
    {
      label: m.journey_lane_persona_choose(),
      icon: UserRound,
      onselect: () => (map.question = { ask: 'persona', lane })
    },
    {
      label: m.journey_copy_lane(),
      icon: Copy,
      separated: true,
      shortcut: keyLabel('mod+c'),
      onselect: () => void copyAt(map, place)
    },
    ...(heldKind() === 'lane' ? [paste] : pasteCardHere(map, place))
  ];
}
