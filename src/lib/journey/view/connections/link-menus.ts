/** What menus offer on what is laid over the map: hand-offs, other ways on, comments. */
import ArrowRightLeft from '@lucide/svelte/icons/arrow-right-left';
import MessageSquare from '@lucide/svelte/icons/message-square';
import Split from '@lucide/svelte/icons/split';
import { m } from '$lib/i18n/paraglide/messages.js';
import { keyLabel } from '$lib/ui/keys';
import type { MenuItem } from '$lib/ui/menu';
import type { Place } from '../../rules/places';
import type { JourneyMap } from '../journey-map.svelte';
import { showComments } from '../tools';
import { titleOr } from '../words';

/** Hand over to another card, and the hand-offs a card has. */
export function handOffItems(map: JourneyMap, card: string): MenuItem[] {
  return [
    {
      label: m.journey_handoff_to(),
      icon: ArrowRightLeft,
      shortcut: keyLabel('h'),
      separated: true,
      onselect: () => (map.question = { ask: 'handoff', from: card })
    },
    ...(map.marks.handoffsFrom.get(card) ?? []).map(({ id, to }) => ({
      label: m.journey_handoff_edit({ card: map.marks.card(to).card }),
      icon: ArrowRightLeft,
      onselect: () => (map.question = { ask: 'handoff', from: card, handoff: id })
    }))
  ];
}

/** Another way on from a step, and those it has. */
export function routeItems(map: JourneyMap, step: string): MenuItem[] {
  return [
    {
      label: m.journey_route_add(),
      icon: Split,
      separated: true,
      onselect: () => (map.question = { ask: 'route', from: step })
    },
    ...(map.marks.routesFrom.get(step) ?? []).map(({ id, to }) => ({
      label: m.journey_route_edit({ title: titleOr(map.doc.get('steps', to)?.title ?? '', 'step') }),
      icon: Split,
      onselect: () => (map.question = { ask: 'route', from: step, route: id })
    }))
  ];
}

/** The comments on a place. */
export function commentItem(map: JourneyMap, place: Place): MenuItem {
  const count = map.marks.openComments.get(place)?.length ?? 0;
  return {
    label: count ? m.journey_comment_count({ count }) : m.journey_comment_add(),
    icon: MessageSquare,
    shortcut: keyLabel('c'),
    onselect: () => setTimeout(() => showComments(map, place))
  };
}
