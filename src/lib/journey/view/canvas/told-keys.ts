/** What the keys do on a place of the map, for the list of shortcuts: the places themselves answer to them. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Action } from '$lib/ui/actions.svelte';

const arrows = ['left', 'right', 'up', 'down'] as const;

const keys: readonly (readonly [id: string, name: () => string, keys: readonly string[]])[] = [
  ['write', m.journey_keys_write, ['enter']],
  ['next', m.journey_keys_next, ['tab', 'shift+tab']],
  ['new', m.journey_keys_new, ['n']],
  ['move', m.journey_keys_move, arrows.map((way) => `alt+arrow${way}`)],
  ['stretch', m.journey_keys_stretch, ['shift+alt+arrowright', 'shift+alt+arrowleft']],
  ['grade', m.journey_keys_grade, ['1', '2', '3']],
  ['feeling', m.journey_keys_feeling, ['1–5', '0']],
  ['panel', m.journey_keys_panel, ['alt+enter']],
  ['handoff', m.journey_handoff_to, ['h']],
  ['picture', m.journey_keys_picture, ['i']],
  ['comment', m.journey_comment_add, ['c']],
  ['fold', m.journey_keys_fold, ['f']],
  ['choose', m.journey_keys_choose, ['x']],
  ['choose-near', m.journey_keys_choose_near, arrows.map((way) => `shift+arrow${way}`)],
  ['choose-all', m.journey_keys_choose_all, ['mod+a']],
  ['copies', m.journey_keys_copy, ['mod+c', 'mod+x', 'mod+v']],
  ['remove', m.journey_keys_remove, ['delete']]
];

export const toldKeys = (): Action[] =>
  keys.map(([id, name, keys]) => ({
    id: `journey-told-${id}`,
    name,
    keys,
    told: true,
    group: m.journey_keys_group,
    run: () => undefined
  }));
