import type { SampleLocale } from './load';

/** Rows of cells with tabs between them, and what the list is called. */
export interface ExampleList {
  readonly title: string;
  readonly text: string;
}

const texts: { readonly [locale in SampleLocale]: () => Promise<{ example: ExampleList }> } = {
  nb: () => import('./texts/lists/nb'),
  nn: () => import('./texts/lists/nn'),
  en: () => import('./texts/lists/en')
};

/** A published procedure as a list of steps, to see what such a list may say. */
export async function exampleList(locale: SampleLocale): Promise<ExampleList> {
  return (await texts[locale]()).example;
}
