import type { Page } from 'playwright';

/** Kinds of documents, with the collection that most of their records are in. */
const plans = [
  ['process', 'nodes'],
  ['process', 'flows'],
  ['journey', 'cards'],
  ['session', 'observations'],
  ['study', 'findings']
] as const;

/**
 * Puts rows into the index as a large organisation has them: services of twenty documents each, titles of four words
 * out of some thousand. Written straight to the database, since the index is what is measured and not how it was made.
 * @param page with a workspace that has documents already: rows are marked as what the same app wrote
 */
export function fillIndex(page: Page, count: number): Promise<void> {
  return page.evaluate(
    async ({ count, plans }) => {
      const stems = [
        'søknad',
        'vedtak',
        'brev',
        'tildel',
        'saksgang',
        'frist',
        'klage',
        'journal',
        'melding',
        'skjema'
      ];
      const ends = ['en', 'er', 'ene', 'sbehandler', 'skontor', 'smøte', 'sliste', 'sdato', 'smal', 'svar'];
      const words = stems.flatMap((stem) =>
        ends.flatMap((end) => Array.from({ length: 20 }, (_, n) => `${stem}${end}${n || ''}`))
      );
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open('verksted');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const { version } = await new Promise<{ version: string }>((done, failed) => {
        const asked = database.transaction('indexState').objectStore('indexState').getAll();
        asked.onsuccess = () => done(asked.result[0] as { version: string });
        asked.onerror = () => failed(asked.error);
      });
      const PER = 500;
      let seed = 7;
      const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
      for (let at = 0; at < count; at += PER) {
        const number = at / PER;
        const [kind, collection] = plans[number % plans.length]!;
        const [document, service] = [`bench${number}`, `service${Math.floor(number / 20)}`];
        const writing = database.transaction(['records', 'documents', 'indexState'], 'readwrite', {
          durability: 'relaxed'
        });
        const records = writing.objectStore('records');
        const put = (collection: string, id: string, title: string, facts: object) =>
          records.put({
            document,
            kind,
            service,
            collection,
            id,
            title,
            refs: [],
            facts,
            words: [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu))]
          });
        put('about', 'about', `Kart ${number}`, { state: 'as-is' });
        for (let n = 1; n < PER; n++) {
          const title = [0, 1, 2, 3].map(() => words[random(words.length)]).join(' ');
          const system = collection === 'nodes' && n % 10 === 0 ? { system: `System ${random(40)}` } : {};
          const flow = { kind: 'sequence', source: `r${n}`, target: `r${n + 1}` };
          put(collection, `r${n}`, title, collection === 'flows' ? flow : { kind: 'userTask', ...system });
        }
        writing
          .objectStore('documents')
          .put({ id: document, kind, service, title: `Kart ${number}`, binned: 0 });
        // Without it the rows would be made anew, out of documents that are not there.
        writing.objectStore('indexState').put({ document, version });
        await new Promise<void>((done, failed) => {
          writing.oncomplete = () => done();
          writing.onerror = () => failed(writing.error);
        });
      }
      database.close();
    },
    { count, plans }
  );
}

/** Types words key by key into the palette. @returns from each key to the painted answer, in milliseconds */
export async function searchTimes(page: Page, typed: readonly string[]): Promise<number[]> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.waitForTimeout(2500);
  return page.evaluate(async (typed) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const field = document.querySelector<HTMLInputElement>('[role=combobox]')!;
    const shown = () => document.querySelector<HTMLElement>('[data-answers]')?.dataset.answers;
    const times: number[] = [];
    for (const words of typed)
      for (let length = 1; length <= words.length; length++) {
        const started = performance.now();
        field.value = words.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (shown() !== field.value) await frame();
        times.push(performance.now() - started);
        await new Promise((done) => setTimeout(done, 60));
      }
    return times;
  }, typed);
}
