import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { IndexQuery, IndexRow, RecordIndex } from '../document/context';
import CommandPalette from './CommandPalette.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const row = (id: string, title: string): IndexRow => ({
  document: id,
  kind: 'process',
  collection: 'about',
  id: 'about',
  service: 's',
  title,
  refs: []
});

it('runs what was typed, not what stood there before the answer came', async () => {
  const answers: (() => void)[] = [];
  const index = {
    find: ({ words }: IndexQuery) =>
      words === undefined
        ? Promise.resolve([row('old', 'Kart som ble sett på sist')])
        : new Promise<IndexRow[]>((resolve) => answers.push(() => resolve([row('new', 'Vedtak om støtte')])))
  } as unknown as RecordIndex;
  const opened: string[] = [];
  await render(CommandPalette, {
    index,
    addressOf: (found: IndexRow) => {
      opened.push(found.document);
      return '/';
    },
    onclose: () => undefined
  });
  await expect.element(page.getByRole('option').first()).toHaveTextContent('Kart som ble sett på sist');
  await page.getByRole('combobox').fill('Vedtak');
  await userEvent.keyboard('{Enter}');
  await new Promise((done) => setTimeout(done, 50));
  expect(opened).toEqual([]);
  answers.forEach((answer) => answer());
  await expect.poll(() => opened).toEqual(['new']);
});
