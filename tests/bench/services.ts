import type { Page } from 'playwright';

/** So many services: those of the example municipality, and copies of them. */
export const SERVICES = 100;

/**
 * Puts many services into the index: the example municipality is made, and the rows of its services copied under other
 * ids. The documents behind the copies are not made, since screens over all services read the index alone.
 * @returns how many records there are
 */
export async function manyServices(page: Page, origin: string): Promise<number> {
  await page.goto(origin);
  await page.getByRole('button', { name: /Prøv eksempelkommunen/ }).click();
  await page.waitForURL(/portfolio/);
  await page.locator('main tbody tr').first().waitFor();
  // Until every document is stored and in the index.
  await page.waitForTimeout(4000);
  return page.evaluate(async (wanted) => {
    const done = <Result>(asked: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await done(indexedDB.open('verksted'));
    type Row = { document?: string; id: string; kind: string };
    const all = (store: string): Promise<Row[]> =>
      done(database.transaction(store).objectStore(store).getAll());
    const documents = (await all('documents')).filter(({ kind }) => kind !== 'portfolio');
    const ids = new RegExp(documents.map(({ id }) => id).join('|'), 'g');
    const records = (await all('records')).filter(({ document }) => document?.match(ids));
    const [{ version }] = (await all('indexState')) as unknown as [{ version: string }];
    const services = documents.filter(({ kind }) => kind === 'service').length;
    const times = Math.ceil(wanted / services);
    for (let time = 1; time < times; time++) {
      const ending = String(time).padStart(3, '0');
      const copy = (row: Row) =>
        JSON.parse(JSON.stringify(row).replace(ids, (id) => id.slice(0, -ending.length) + ending)) as Row;
      const stores = ['records', 'documents', 'indexState'] as const;
      const writing = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
      for (const row of records) writing.objectStore('records').put(copy(row));
      for (const row of documents) {
        const document = copy(row);
        writing.objectStore('documents').put(document);
        // Without it the rows would be made anew, out of documents that are not there.
        writing.objectStore('indexState').put({ document: document.id, version });
      }
      await new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onerror = () => reject(writing.error);
      });
    }
    database.close();
    return records.length * times;
  }, SERVICES);
}
