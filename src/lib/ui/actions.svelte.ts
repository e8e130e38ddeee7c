/** One registry for keyboard shortcuts, the `?` list and the command palette. */
import { untrack } from 'svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { isKey, isSingleKey } from './keys';
import type { IconComponent } from './icon';
import { preferences } from './preferences.svelte';

export interface Action {
  /** Stable; the same id registered deeper in the screen wins. */
  readonly id: string;
  /** In the user's language, asked for when shown. */
  readonly name: () => string;
  readonly run: () => void;
  /** `mod+shift+d`, `n`, `?`; several ways to the same action as a list, the first is shown. */
  readonly keys?: string | readonly string[];
  readonly icon?: IconComponent;
  /** Whether it can be done now; hidden and without effect when not. */
  readonly when?: () => boolean;
  /** The heading it stands under in lists; default is the screen's own. */
  readonly group?: () => string;
  /** Only told of in the list of shortcuts: places on the screen answer to its keys themselves. */
  readonly told?: boolean;
  /** Its keys hold while a field is written in, too. Only for keys that write nothing: with Ctrl, Cmd or `altIsFree`, or F6. */
  readonly inFields?: boolean;
}

type Source = () => readonly Action[];

/** What each living component offers: the frame first, what stands deeper in the screen after it. */
let sources: readonly Source[] = $state.raw([]);

/** Offers actions while the calling component lives. Call it once, at the top of the component's script. */
export function useActions(actions: Source): void {
  // Before the children's own, so that theirs come after and win.
  $effect.pre(() => {
    sources = [...untrack(() => sources), actions];
    return () => (sources = untrack(() => sources).filter((source) => source !== actions));
  });
}

/** Every action that can be done now, the deepest in the screen first; of two with the same id only that one. */
export function currentActions(): Action[] {
  const byId = new Map<string, Action>();
  for (const source of sources.toReversed())
    for (const action of source()) if (!byId.has(action.id)) byId.set(action.id, action);
  return [...byId.values()].filter((action) => action.when?.() ?? true);
}

/** Actions under their headings, the screen's own first. */
export function groupActions(actions: readonly Action[]): { name: string; actions: Action[] }[] {
  const byName = new Map<string, Action[]>();
  for (const action of actions) {
    const name = action.group?.() ?? m.shell_group_screen();
    byName.set(name, [...(byName.get(name) ?? []), action]);
  }
  return [...byName].map(([name, actions]) => ({ name, actions }));
}

/** The ways to an action, as a list. */
export function keysOf(action: Action): readonly string[] {
  return action.keys === undefined ? [] : typeof action.keys === 'string' ? [action.keys] : action.keys;
}

const TEXT_TYPES = new Set(['text', 'search', 'email', 'tel', 'url', 'password', 'number', 'date', 'time']);

/** Whether keys typed here make text. */
function isWritten(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && TEXT_TYPES.has(target.type)) ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** Widgets that use letters themselves, to jump to a line. */
const TYPEAHEAD = '[role="menu"],[role="listbox"],[role="combobox"],[role="spinbutton"]';

/**
 * Runs the action that a key press means; for the window's `keydown`.
 *
 * In a field the browser's own undo stays, unless the field writes as you type (`data-writes`): there the text is
 * in the document already, and undo is the workspace's. While a dialog is open only its own keys count.
 */
export function runShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const target = event.target instanceof Element ? event.target : null;
  const written = isWritten(target);
  const writesAsTyped = written && target.hasAttribute('data-writes');
  const inDialog = document.querySelector('[role="dialog"][data-state="open"],[role="alertdialog"]') !== null;
  for (const action of currentActions()) {
    if (action.told) continue;
    const keys = keysOf(action).find((keys) => isKey(event, keys));
    if (!keys) continue;
    if (isSingleKey(keys) && (!preferences.singleKeys || target?.closest(TYPEAHEAD))) continue;
    const isUndo = action.id === 'undo' || action.id === 'redo';
    if (written && !(isUndo ? writesAsTyped : action.inFields)) continue;
    if (inDialog && !(isUndo && writesAsTyped)) continue;
    event.preventDefault();
    action.run();
    return;
  }
}
