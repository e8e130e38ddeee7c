import Inbox from '@lucide/svelte/icons/inbox';
import Plus from '@lucide/svelte/icons/plus';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { MenuItem } from '$lib/ui/menu';
import { NEW, type BoardState } from './board.svelte';

/** The groups that notes can be moved to, by a press. */
export function moveItems(board: BoardState, move: (group: string) => void): MenuItem[] {
  return [
    { label: m.study_group_new(), icon: Plus, heading: m.study_note_move_to(), onselect: () => move(NEW) },
    ...board.board.heaps.map(({ group }) => ({
      label: board.nameOf(group),
      onselect: () => move(group.id)
    })),
    { label: m.study_group_unsorted(), icon: Inbox, separated: true, onselect: () => move('') }
  ];
}
