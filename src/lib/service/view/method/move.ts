import { tick } from 'svelte';
import { m } from '../../../i18n/paraglide/messages.js';
import { announce } from '../../../ui/announce.svelte';

/** Alt with an arrow up or down moves what is written in. */
export function moveKey(event: KeyboardEvent): -1 | 1 | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
}

/**
 * Says where something went, and gives the focus back to what moved it: an element loses it when it is put elsewhere.
 * @param place its place from 1; undefined: it could not go on
 * @param id of the element that had the focus
 */
export async function afterMove(title: string, place: number | undefined, id: string): Promise<void> {
  announce(place === undefined ? m.method_move_end({ title }) : m.method_moved({ title, place }));
  await tick();
  const element = document.getElementById(id);
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
