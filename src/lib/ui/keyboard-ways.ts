/** What is reached for after the first paint: F6 between parts of a screen, a place to be when a place is gone, where to go. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Action } from './actions.svelte';
import { goToRegion } from './regions';

export { keepFocus } from './focus-keeper';
export { goActions, lookActions } from './frame-actions';

export function regionActions(): Action[] {
  const shared = { group: () => m.shell_group_everywhere(), inFields: true };
  return [
    {
      ...shared,
      id: 'region-next',
      name: () => m.shell_region_next(),
      keys: 'f6',
      run: () => goToRegion(1)
    },
    {
      ...shared,
      id: 'region-previous',
      name: () => m.shell_region_previous(),
      keys: 'shift+f6',
      run: () => goToRegion(-1)
    }
  ];
}
