import type { Workspace } from '$lib/document/context';
import { m } from '$lib/i18n/paraglide/messages.js';
import { createJourney } from '$lib/journey/commands';
import { createProcess } from '$lib/process/commands';
import { createStudy } from '$lib/study/commands';

/** Gives a new service one map of each kind and a study to fill in. */
export async function fillFromTemplate(workspace: Workspace, service: string): Promise<void> {
  await createJourney(workspace, { service, title: m.service_template_journey() });
  await createProcess(workspace, { service, title: m.service_template_process() });
  await createStudy(workspace, { service, title: m.service_template_study() });
}
