import { expect, it } from 'vitest';
import { fetchFontFiles } from '../paper/font/files';
import { makeInBackground } from './client';
import type { PaperFormat, PaperJob } from './make';
import { recordsOf, sheetWith } from '../journey/test-sheet';

const cards = Array.from({ length: 60 }, (_, at) => ({ at: at % 20, row: at % 3, text: `Kort ${at}` }));

async function job(format: PaperFormat, more: Partial<PaperJob> = {}): Promise<PaperJob> {
  return {
    drawn: { what: 'journey', sheet: sheetWith(recordsOf(20, 3, cards)) },
    fonts: await fetchFontFiles(),
    format,
    paper: { size: 'A4', orientation: 'landscape' },
    division: 'tiles',
    scale: 1,
    createdAt: new Date(0),
    ...more
  };
}

const start = (bytes: Uint8Array) => String.fromCharCode(...bytes.slice(0, 4));
const never = new AbortController().signal;

// Slides have a worker of their own, which a flow in the built app runs.
it('makes paper, pictures and pages in a worker, and says how many pages are written', async () => {
  const pages: number[] = [];
  expect(start(await makeInBackground(await job('pdf'), never, (done) => pages.push(done)))).toBe('%PDF');
  expect(pages.length).toBeGreaterThan(2);
  expect(start(await makeInBackground(await job('png'), never)).slice(1)).toBe('PNG');
  expect(start(await makeInBackground(await job('html'), never))).toBe('<!do');
});

it('ends when it is called off, and passes on what was refused', async () => {
  const stopped = new AbortController();
  const made = makeInBackground(await job('pdf'), stopped.signal);
  stopped.abort();
  await expect(made).rejects.toMatchObject({ name: 'AbortError' });
  const large = sheetWith(recordsOf(120, 1, []));
  const refused = makeInBackground(
    await job('png', { drawn: { what: 'journey', sheet: large }, scale: 3 }),
    never
  );
  await expect(refused).rejects.toMatchObject({
    code: 'drawing-too-large',
    place: expect.stringMatching(/\d+ × \d+/)
  });
});
