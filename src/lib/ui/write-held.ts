import { isWritten } from './actions.svelte';

/** Editing keys that nobody answers to do this. */
const edits: { readonly [key: string]: string } = {
  Backspace: 'delete',
  Delete: 'forwardDelete'
};

const isText = ({ key }: KeyboardEvent) => [...key].length === 1;

/**
 * Writes keys that were held into the field that has the focus, as if they were pressed now: letters as input that the
 * field's own undo knows, Enter and arrows to whoever answers to them.
 * @param held is emptied; what is added meanwhile is written, too
 * @returns whether all is written; false once the focus is where nothing can be written
 */
export async function writeHeld(held: KeyboardEvent[]): Promise<boolean> {
  while (held.length) {
    const field = document.activeElement;
    if (!isWritten(field)) return false;
    const end = held.findIndex((event) => !isText(event));
    const letters = held.splice(0, end < 0 ? held.length : end);
    // The one way to write that undo, `maxlength` and `input` events all take for typing.
    if (letters.length) document.execCommand('insertText', false, letters.map(({ key }) => key).join(''));
    const event = held.shift();
    if (event) press(field, event);
    // Whoever heard of it draws anew before the next one.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return true;
}

function press(field: HTMLElement, event: KeyboardEvent): void {
  if (!field.dispatchEvent(new KeyboardEvent('keydown', event))) return;
  const edit = edits[event.key];
  if (edit) document.execCommand(edit);
  else if (event.key !== 'Enter') return;
  else if (field instanceof HTMLInputElement) field.form?.requestSubmit();
  else document.execCommand('insertLineBreak');
}
