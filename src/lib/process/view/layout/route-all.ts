import { m } from '$lib/i18n/paraglide/messages.js';
import { showToast } from '$lib/ui/toast.svelte';
import * as commands from '../../commands';
import type { ProcessMap } from '../process-map.svelte';

/** Lets every right-angled line of a map find its way anew, and says so: undo brings back what was drawn. */
export async function routeAll(map: ProcessMap): Promise<void> {
  await commands.fetchRouting();
  const lines = map.shown.flows
    .filter(({ kind }) => kind === 'sequence' || kind === 'message')
    .map(({ id }) => id);
  commands.routeAnew(map.doc, lines);
  showToast({ text: m.process_lines_anew_done({ count: lines.length }) });
}
