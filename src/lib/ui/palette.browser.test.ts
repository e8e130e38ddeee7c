import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { FoundRecord, FoundRecords, RecordIndex } from '../document/context';
import CommandPalette from './CommandPalette.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const row = (id: string, title: string): FoundRecord => ({
  document: id,
  kind: 'process',
  collection: 'about',
  id: 'about',
  service: 's',
  title,
  within: ''
});

it('runs what was typed, not what stood there before the answer came', async () => {
  const answers: (() => void)[] = [];
  const index = {
    find: () => Promise.resolve([row('old', 'Kart som ble sett på sist')]),
    search: () =>
      new Promise<FoundRecords>((resolve) =>
        answers.push(() =>
          resolve({ records: [row('new', 'Vedtak om støtte')], kinds: new Map([['process', 1]]) })
        )
      )
  } as unknown as RecordIndex;
  const opened: string[] = [];
  await render(CommandPalette, {
    index,
    addressOf: (found: FoundRecord) => {
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

it('marks what was typed and is narrowed to one kind by a press, which counts all of them', async () => {
  const asked: (string | undefined)[] = [];
  const found = [
    row('a', 'Vedtak om støtte'),
    { ...row('b', 'Vedtaksbrev'), collection: 'findings', kind: 'study' }
  ];
  const index = {
    find: () => Promise.resolve([]),
    search: (_: string, { kind }: { kind?: string }) => {
      asked.push(kind);
      return Promise.resolve({
        records: found.filter(({ collection }) => !kind || collection === kind),
        kinds: new Map([
          ['process', 1],
          ['findings', 1]
        ])
      });
    }
  } as unknown as RecordIndex;
  await render(CommandPalette, { index, addressOf: () => '/', onclose: () => undefined });
  await page.getByRole('combobox').fill('vedtak');
  await expect.element(page.getByRole('option', { name: /Vedtaksbrev/ })).toBeVisible();
  expect(document.querySelector('mark')?.textContent).toBe('Vedtak');
  const kind = page.getByRole('button', { name: /^Funn/ });
  await kind.click();
  await expect.element(kind).toHaveAttribute('aria-pressed', 'true');
  await expect.element(page.getByRole('option', { name: /Vedtak om/ })).not.toBeInTheDocument();
  expect(asked.at(-1)).toBe('findings');
  await expect.element(page.getByRole('combobox')).toHaveFocus();
});
