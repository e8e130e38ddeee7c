/** Shortcuts as text: `mod+shift+z`. `mod` is Cmd on Apple's systems and Ctrl elsewhere. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

export const isApple =
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform || navigator.userAgent);

/** Whether a letter with Alt writes nothing: on Apple's systems it is how signs are written. */
export const altIsFree = !isApple;

/** Whether a key press is a shortcut. A character typed with Shift (`?`) is named by the character alone. */
export function isKey(press: KeyPress, keys: string, apple = isApple): boolean {
  const parts = keys.toLowerCase().split('+');
  const key = parts.pop() || '+';
  const wants = (name: string) => parts.includes(name);
  if (press.key.toLowerCase() !== key) return false;
  const mod = apple ? press.metaKey : press.ctrlKey;
  const other = apple ? press.ctrlKey : press.metaKey;
  // Shift is part of how a sign such as `?` is typed, and says nothing more.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return (
    mod === wants('mod') &&
    !other &&
    press.altKey === wants('alt') &&
    (press.shiftKey === wants('shift') || (isSign && !wants('shift')))
  );
}

/** Whether a shortcut is one key without Ctrl, Cmd or Alt: these can be turned off (WCAG 2.1.4). */
export function isSingleKey(keys: string): boolean {
  return !/(mod|alt)\+/i.test(keys) && keys.split('+').at(-1)!.length <= 1;
}

const names: { readonly [key: string]: string } = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
  enter: '↵',
  delete: 'Del',
  backspace: '⌫',
  ' ': 'Space'
};

/** A shortcut as it stands on the keyboard: «Ctrl Z», «⌘Z». */
export function keyLabel(keys: string, apple = isApple): string {
  const parts = keys.toLowerCase().split('+');
  const key = parts.pop() || '+';
  const last = names[key] ?? (key.length === 1 ? key.toUpperCase() : key[0]!.toUpperCase() + key.slice(1));
  const held = parts.map((part) =>
    part === 'mod' ? (apple ? '⌘' : 'Ctrl') : part === 'shift' ? (apple ? '⇧' : 'Shift') : apple ? '⌥' : 'Alt'
  );
  return [...held, last].join(apple ? '' : ' ');
}
