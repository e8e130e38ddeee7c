import type { Page } from '@playwright/test';

/** A document as the device's database lists it. */
export interface StoredDocument {
  id: string;
  kind: 'service' | 'journey' | 'process' | 'study' | 'session';
  service: string;
  title: string;
  binned: 0 | 1;
}

/** Reads one table of the app's database from outside the app, as a person with developer tools would. */
export function table<T>(page: Page, name: string): Promise<T[]> {
  return page.evaluate(
    (store) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('verksted');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(store).objectStore(store).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as never[]);
          };
        };
      }),
    name
  );
}

/** Everything stored on the device. */
export const storedDocuments = (page: Page) => table<StoredDocument>(page, 'documents');

/** The address of each screen there is for the stored documents, by name of the screen. */
export async function screens(page: Page): Promise<{ name: string; path: string }[]> {
  const documents = await storedDocuments(page);
  const first = (kind: StoredDocument['kind']) => documents.find((document) => document.kind === kind);
  const service = first('service');
  if (!service) throw new Error('There is no service on the device');
  const under = `/service/${service.id}`;
  const list = [
    { name: 'portfolio', path: '/' },
    { name: 'systems', path: '/systems' },
    { name: 'service', path: under },
    { name: 'people', path: `${under}/people` },
    { name: 'changes', path: `${under}/changes` },
    { name: 'benefits', path: `${under}/benefits` },
    { name: 'benefits map', path: `${under}/benefits?view=map` },
    { name: 'benefits of all', path: '/benefits' },
    { name: 'portfolio table', path: '/portfolio' },
    { name: 'portfolio matrix', path: '/portfolio/matrix' },
    { name: 'rounds', path: '/portfolio/cycles' },
    { name: 'roadmap', path: '/portfolio/plan' },
    { name: 'programmes', path: '/portfolio/programmes' },
    { name: 'health', path: `${under}/health?at=advice/benefits` },
    { name: 'health of all', path: '/health' },
    { name: 'papers', path: `${under}/papers` },
    { name: 'papers of all', path: '/papers' },
    { name: 'loose ends', path: `${under}/thread` },
    { name: 'storage', path: '/storage' },
    { name: 'privacy', path: '/privacy' }
  ];
  for (const kind of ['journey', 'process', 'study', 'session'] as const) {
    const document = first(kind);
    if (document) list.push({ name: kind, path: `${under}/${kind}/${document.id}` });
  }
  const [study, session] = [first('study'), first('session')];
  if (study) {
    const at = `${under}/study/${study.id}`;
    list.push(
      { name: 'studies', path: `${under}/study` },
      ...['sessions', 'results', 'findings'].map((tab) => ({
        name: `study ${tab}`,
        path: `${at}?tab=${tab}`
      })),
      { name: 'study report', path: `${at}/report` }
    );
  }
  if (session) list.push({ name: 'participant', path: `${under}/session/${session.id}/participant` });
  // Parts of a screen that open at one of their records.
  const records = await table<{ document: string; collection: string; id: string }>(page, 'records');
  for (const collection of ['stakeholders', 'involvements', 'competences']) {
    const record = records.find((one) => one.document === service.id && one.collection === collection);
    if (record) list.push({ name: collection, path: `${under}/people?at=${collection}/${record.id}` });
  }
  const benefit = records.find((one) => one.document === service.id && one.collection === 'benefits');
  if (benefit) {
    const ref = encodeURIComponent(`${service.id}/benefits/${benefit.id}`);
    list.push({ name: 'thread of a benefit', path: `${under}/thread?of=${ref}` });
  }
  return list;
}
