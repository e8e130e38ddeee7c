import type { Workspace } from '../../document/context';
import { toRef } from '../../document/record';
import { m } from '../../i18n/paraglide/messages.js';
import { openPortfolio } from '../../service/commands/systems';
import { PORTFOLIO, portfolioCollections, type PortfolioCollections } from '../../service/model/portfolio';
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
export async function forgetMunicipality(workspace: Workspace, services: readonly string[]): Promise<void> {
  const rows = await workspace.index.find({ document: PORTFOLIO });
  const refs = new Set<string>(services.map((service) => toRef(service, 'about', 'about')));
  if (!rows.some((row) => row.id.startsWith(SAMPLE) || row.refs.some((ref) => refs.has(ref)))) return;
  const doc = await openPortfolio(workspace);
  const gone = new Set(services);
  const isGone = (id: string | undefined) => !!id && (gone.has(id) || id.startsWith(SAMPLE));
  doc.edit(m.portfolio_undo_sample_remove, (edit) => {
    for (const { id, of } of edit.all('roadmap')) if (isGone(of)) gone.add(id);
    for (const { id, services: members } of edit.all('programmes'))
      if (members.some(isGone))
        edit.change('programmes', id, { services: members.filter((one) => !isGone(one)) });
    for (const collection of Object.keys(portfolioCollections) as (keyof PortfolioCollections)[])
      for (const record of edit.all(collection)) {
        const { id, of, service, entry, role }: About = record;
        if ([id, of, service, entry, role].some(isGone)) edit.remove(collection, id);
      }
  });
  // Its services are gone for good: a step back would bring plans for nothing.
  doc.undo.forget();
}

/** What a record of the portfolio is about, by whichever of these it has. */
type About = { id: string; of?: string; service?: string; entry?: string; role?: string };
