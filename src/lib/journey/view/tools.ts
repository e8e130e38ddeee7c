/** The tools that lie over a map, in its menu and in the palette. */
import ArrowRightLeft from '@lucide/svelte/icons/arrow-right-left';
import ListChecks from '@lucide/svelte/icons/list-checks';
import LayoutTemplate from '@lucide/svelte/icons/layout-template';
import ListFilter from '@lucide/svelte/icons/list-filter';
import MessageSquare from '@lucide/svelte/icons/message-square';
import Presentation from '@lucide/svelte/icons/presentation';
import Search from '@lucide/svelte/icons/search';
import UnfoldHorizontal from '@lucide/svelte/icons/unfold-horizontal';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Action } from '$lib/ui/actions.svelte';
import { keyLabel } from '$lib/ui/keys';
import type { MenuItem } from '$lib/ui/menu';
import type { Place } from '../rules/places';
import { keepAsTemplate } from './dialogs/keep-template';
import type { JourneyMap } from './journey-map.svelte';
import { startChoosing } from './several/choose';

/** Opens the panel with what is shown and the kept views, or closes it. */
export function toggleViews(map: JourneyMap): void {
  map.panel = map.panel === 'views' ? undefined : 'views';
}

/** Opens the panel of comments on a place; without one, of all. */
export function showComments(map: JourneyMap, place?: string): void {
  map.commented = place;
  map.panel = 'comments';
  // The panel takes room from the canvas.
  if (place) setTimeout(() => map.reveal(place as Place), 150);
}

interface Tool {
  readonly id: string;
  readonly name: () => string;
  readonly icon: NonNullable<MenuItem['icon']>;
  readonly run: () => void;
  readonly keys?: string;
}

function tools(map: JourneyMap): Tool[] {
  return [
    { id: 'find', name: m.journey_find, icon: Search, keys: 'mod+f', run: () => (map.tool = 'find') },
    { id: 'views', name: m.journey_show_what, icon: ListFilter, run: () => toggleViews(map) },
    { id: 'comments', name: m.journey_comments_all, icon: MessageSquare, run: () => showComments(map) },
    {
      id: 'handoffs',
      name: m.journey_handoff_table,
      icon: ArrowRightLeft,
      run: () => (map.question = { ask: 'handoffs' })
    },
    {
      id: 'keep-template',
      name: m.journey_template_keep,
      icon: LayoutTemplate,
      run: () => void keepAsTemplate(map)
    },
    {
      id: 'choose',
      name: m.journey_choose_several,
      icon: ListChecks,
      run: () => startChoosing(map, map.card?.id)
    },
    { id: 'present', name: m.journey_present, icon: Presentation, run: () => (map.tool = 'presentation') }
  ];
}

/** Lines of the map's menu. The menu gives focus back to its button as it closes; what takes focus starts after that. */
export function toolItems(map: JourneyMap): MenuItem[] {
  return tools(map).map(({ name, icon, run, keys }) => ({
    label: name(),
    icon,
    shortcut: keys && keyLabel(keys),
    onselect: () => setTimeout(run)
  }));
}

/** The same in the palette, with the kept views, and what brings all back. */
export function toolActions(map: JourneyMap): Action[] {
  const { lens } = map;
  return [
    ...tools(map).map(({ id, name, icon, run, keys }) => ({
      id: `journey-${id}`,
      name,
      icon,
      run,
      // The second press inside the search is the browser's own.
      ...(keys && map.tool !== 'find' && { keys, inFields: true })
    })),
    {
      id: 'journey-unfold',
      name: m.journey_unfold_all,
      icon: UnfoldHorizontal,
      run: () => lens.unfoldAll(),
      when: () => lens.anyFolded
    },
    {
      id: 'journey-show-all',
      name: m.journey_show_all,
      icon: ListFilter,
      run: () => lens.showAll(),
      when: () => lens.filtering
    },
    ...lens.views.map((view) => ({
      id: `journey-view-${view.id}`,
      name: () => m.journey_view_go({ title: view.title }),
      icon: ListFilter,
      run: () => lens.choose(view)
    }))
  ];
}
