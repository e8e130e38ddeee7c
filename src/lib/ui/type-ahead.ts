import { isWritten } from './actions.svelte';

/** How long a part is waited for, and then for its field to take the focus, in milliseconds. */
const WAIT = 4000;
const GRACE = 500;
/** Keys that write, or go about in what is written. Others (F6, the modifiers by themselves) mean what they always do. */
const TYPED = /^(.|Enter|Tab|Backspace|Delete|Home|End|Arrow.*)$/u;

const held: KeyboardEvent[] = [];
let current: AbortController | undefined;

/**
 * Waits for a part of the screen that will take the focus, such as a dialog that is fetched when it opens. Meanwhile
 * what is typed is no command of what stands there yet: it is held, and written into the field once that has the
 * focus. Escape and a press elsewhere end it; so does a part that takes no text, or does not come.
 * @param cancel closes what was asked for, when Escape is pressed before it is there
 * @returns `part` itself, for `{#await typeAhead(import(…))}`
 */
export function typeAhead<T>(part: Promise<T>, cancel?: () => void): Promise<T> {
  // What was held for the one before goes on to this one.
  current?.abort();
  const mine = (current = new AbortController());
  const writer = import('./write-held');

  function end(): void {
    if (mine.signal.aborted) return;
    mine.abort();
    held.length = 0;
  }
  /** Ends it unless the field is there, and only what writes into it is not. */
  const settle = () => isWritten(document.activeElement) || end();
  function key(event: KeyboardEvent): void {
    const isChord = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
    if (!event.isTrusted || event.isComposing || isChord) return;
    if (event.key === 'Escape') {
      end();
      cancel?.();
    } else if (!TYPED.test(event.key)) return;
    // A key that stays down has said what it means.
    else if (!event.repeat) held.push(event);
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  function arrive({ target }: FocusEvent): void {
    if (isWritten(target)) writer.then(({ writeHeld }) => writeHeld(held)).then((done) => done && end(), end);
    // A dialog without a field has its own keys.
    else if ((target as Element).closest('[role$="dialog"]')) setTimeout(settle);
  }
  const options = { capture: true, signal: mine.signal };
  window.addEventListener('keydown', key, options);
  // Some browsers press a button only as Space is let go.
  window.addEventListener('keyup', (event) => event.preventDefault(), options);
  window.addEventListener('focusin', arrive, options);
  window.addEventListener('pointerdown', end, options);
  part.then(() => setTimeout(settle, GRACE), end);
  setTimeout(end, WAIT);
  return part;
}
