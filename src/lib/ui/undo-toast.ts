import type { Undoable } from '$lib/document/undo-history';
import { m } from '$lib/i18n/paraglide/messages.js';
import { showToast } from './toast.svelte';

/**
 * Says what was just done to a document, with the way back. Who has done more since is sent to Undo itself, so
 * that the button never takes back something else than it says.
 */
export function toastWithUndo(text: string, { undo }: Undoable): void {
  const step = undo.undoStep;
  const run = () => {
    if (undo.undoStep === step) undo.undo();
    else showToast({ text: m.shell_undo_later() });
  };
  showToast({ text, action: { label: m.shell_undo(), run } });
}
