import type { RecordIndex } from '$lib/document/context';

/** Ids of a study's sessions, those in the bin too: what is erased or told must not stay behind there. */
export async function everySession(
  index: RecordIndex,
  study: string,
  participant?: string
): Promise<string[]> {
  const rows = await index.find({
    kind: 'session',
    collection: 'about',
    refersTo: `${study}/about/about`,
    binned: true
  });
  return rows
    .filter(({ facts }) => participant === undefined || facts?.participant === participant)
    .map(({ document }) => document);
}
