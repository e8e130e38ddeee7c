import type { ScreenHistory } from '../../document/context';
import type { WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { ServiceCollections } from '../../service/model';
import { showToast } from '../../ui/toast.svelte';
import { removePersona } from '../commands';
import type { Persona } from '../model';

/** Removes a persona, says so and offers it back. */
export function removeWithWord(
  doc: WorkDocument<ServiceCollections>,
  { id, name }: Persona,
  history: ScreenHistory
): void {
  removePersona(doc, id);
  showToast({
    text: m.people_removed({ name: name || m.shell_untitled() }),
    action: { label: m.people_undo(), run: () => void history.undo() }
  });
}
