import type { Workspace } from '../../document/context';
import { m } from '../../i18n/paraglide/messages.js';
import { forgetServices } from '../../service/commands/portfolio/forget';
import { openPortfolio } from '../../service/commands/systems';
import type { PortfolioCollections } from '../../service/model/portfolio';
import type { SampleLocale } from '../load';
import { buildMunicipality } from './build';
import { SAMPLE } from './portfolio';

const texts = {
  nb: () =>
    Promise.all([import('../texts/nb'), import('../texts/templates/nb'), import('../texts/municipality/nb')]),
  nn: () =>
    Promise.all([import('../texts/nn'), import('../texts/templates/nn'), import('../texts/municipality/nn')]),
  en: () =>
    Promise.all([import('../texts/en'), import('../texts/templates/en'), import('../texts/municipality/en')])
};

/** Puts the example municipality into the workspace, in the given language. @throws StorageError */
export async function loadMunicipality(
  workspace: Workspace,
  locale: SampleLocale,
  now = new Date()
): Promise<void> {
  const [{ texts: sample }, { templates }, { municipality }] = await texts[locale]();
  const { documents, portfolio } = buildMunicipality(sample, templates, municipality, now);
  await workspace.createAll(documents);
  const doc = await openPortfolio(workspace);
  doc.edit(m.portfolio_undo_sample, (edit) => {
    for (const [collection, records] of Object.entries(portfolio))
      for (const record of records) edit.put(collection as keyof PortfolioCollections, record);
  });
}

/**
 * Takes what the example municipality put into the portfolio out of it again, and what was planned, decided, scored and
 * needed for what it brought; nothing else.
 * @param services ids of the sample services
 */
export function forgetMunicipality(workspace: Workspace, services: readonly string[]): Promise<void> {
  return forgetServices(workspace, services, (id) => id.startsWith(SAMPLE), m.portfolio_undo_sample_remove);
}
