import type { Workspace } from '../../document/context';
import { m } from '../../i18n/paraglide/messages.js';
import { openPortfolio } from '../../service/commands/systems';
import { PORTFOLIO, type PortfolioCollections } from '../../service/model/portfolio';
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

/** Takes what the example municipality put into the portfolio out of it again, and nothing else. */
export async function forgetMunicipality(workspace: Workspace): Promise<void> {
  const rows = await workspace.index.find({ document: PORTFOLIO });
  const samples = rows.filter(({ id }) => id.startsWith(SAMPLE));
  if (!samples.length) return;
  const doc = await openPortfolio(workspace);
  doc.edit(m.portfolio_undo_sample_remove, (edit) => {
    for (const { collection, id } of samples) edit.remove(collection as keyof PortfolioCollections, id);
  });
}
