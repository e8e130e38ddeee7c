import { m } from '$lib/i18n/paraglide/messages.js';
import { reportError } from '$lib/ui/errors';
import { showToast } from '$lib/ui/toast.svelte';
import type { ServiceCollections } from '../../../service/model';
import * as commands from '../../commands';
import type { JourneyMap } from '../journey-map.svelte';

/** Keeps a map's phases, steps and lanes as a template in its service, says so and offers to take it back. */
export async function keepAsTemplate(map: JourneyMap): Promise<void> {
  const about = map.doc.get('about', 'about');
  if (!about) return;
  try {
    const service = await map.workspace.open<ServiceCollections>('service', about.service);
    const title = about.title || m.journey_untitled();
    const id = commands.keepTemplate(service, commands.asTemplate(map.doc, title));
    showToast({
      text: m.journey_template_kept({ title }),
      action: { label: m.journey_undo(), run: () => commands.removeTemplate(service, id) }
    });
  } catch (error) {
    reportError(error);
  }
}
