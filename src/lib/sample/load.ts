import type { Workspace } from '../document/context';
import type { SampleTexts } from './texts/nb';

/** The languages the sample is written in; each is loaded when asked for, so that the first screen stays light. */
export type SampleLocale = 'nb' | 'nn' | 'en';

const texts: { readonly [locale in SampleLocale]: () => Promise<{ texts: SampleTexts }> } = {
  nb: () => import('./texts/nb'),
  nn: () => import('./texts/nn'),
  en: () => import('./texts/en')
};

/**
 * Puts the sample service into the workspace, in one transaction and in the given language.
 * @returns id of the service
 */
export async function loadSample(
  workspace: Workspace,
  locale: SampleLocale,
  now = new Date()
): Promise<string> {
  const [{ buildSample }, language] = await Promise.all([import('./build'), texts[locale]()]);
  const documents = buildSample(language.texts, now);
  await workspace.createAll(documents);
  return documents[0]!.id;
}

/** Removes every sample service with all its documents, whatever was changed in them. @returns how many services */
export async function removeSample(workspace: Workspace): Promise<number> {
  const services = await workspace.index.find({ kind: 'service', collection: 'about', binned: true });
  const samples = services.filter((row) => row.facts?.sample === true);
  const documents = await Promise.all(
    samples.map(({ service }) => workspace.index.find({ service, collection: 'about', binned: true }))
  );
  const ids = documents.flat().map((row) => row.document);
  if (ids.length) await workspace.purge(ids);
  // Its verbs are not needed by those who only load the one service.
  const { forgetMunicipality } = await import('./municipality/load');
  await forgetMunicipality(
    workspace,
    samples.map(({ service }) => service)
  );
  return samples.length;
}
