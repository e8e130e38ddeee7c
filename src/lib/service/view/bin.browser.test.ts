import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../app.css';
import { stillWorkspace } from '../../../../tests/support/still-index';
import type { IndexRow } from '../../document/context';
import { locale } from '../../i18n/locale.svelte';
import BinProbe from './BinProbe.test.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
locale.current = 'nb';

const about = (kind: string, document: string, title: string, facts: IndexRow['facts']): IndexRow => ({
  document,
  kind,
  service: 's1',
  collection: 'about',
  id: 'about',
  title,
  refs: [],
  facts
});

it('deletes a service for good with all that is its own, once somebody says so', async () => {
  const { index } = stillWorkspace([
    about('service', 's1', 'Melde om hull', { binned: true }),
    about('process', 'p1', 'Tette hull', { binned: false })
  ]);
  const purge = vi.fn(() => Promise.resolve());
  const workspace = { index: { ...index, find: () => Promise.resolve([]) }, purge };
  const bin = await render(BinProbe, { workspace: workspace as never });
  const ask = bin.getByRole('button', { name: 'Slett for godt' });
  await ask.click();
  const question = page.getByRole('alertdialog', { name: 'Slette «Melde om hull» for godt?' });
  await question.getByRole('button', { name: 'Avbryt' }).click();
  expect(purge).not.toHaveBeenCalled();
  await ask.click();
  await question.getByRole('button', { name: 'Slett for godt' }).click();
  expect(purge).toHaveBeenCalledExactlyOnceWith(['s1', 'p1']);
  await expect.element(question).not.toBeInTheDocument();
});
