import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../app.css';
import { serviceDocument } from '../../../../../tests/support/service-document';
import { stillWorkspace } from '../../../../../tests/support/still-index';
import { locale } from '../../../i18n/locale.svelte';
import { addInvolvement } from '../../commands';
import { PeopleScreen } from '../people-screen.svelte';
import InvolvementProbe from './InvolvementProbe.test.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
locale.current = 'nb';

it('the day of an entry is written to its end, and the row goes to its place when it is folded', async () => {
  const doc = serviceDocument();
  const meeting = { stage: 'as-is' as const, kind: 'meeting' as const };
  const id = addInvolvement(doc, { ...meeting, title: 'Vedtak', on: '2026-11-30' });
  addInvolvement(doc, { ...meeting, title: 'Innsikt', on: '2026-11-10' });
  const workspace = stillWorkspace([]);
  const screen = new PeopleScreen(workspace, doc);
  screen.entry = id;
  const page = await render(InvolvementProbe, { workspace, screen });
  const day = page.getByRole('spinbutton').first();
  await day.click();
  await userEvent.keyboard('20012026');
  expect(doc.get('involvements', id)?.on).toBe('2026-01-20');
  const rows = page.container.getElementsByTagName('button');
  const titles = () =>
    [...rows].flatMap((row) => (row.ariaExpanded ? (row.querySelector('.title')?.textContent ?? []) : []));
  expect(titles()).toEqual(['Vedtak', 'Innsikt']);

  await page.getByRole('button', { name: /Vedtak/, expanded: true }).click();
  await expect.poll(titles).toEqual(['Innsikt', 'Vedtak']);
  await expect.element(page.getByRole('button', { name: /Vedtak/, expanded: false })).toHaveFocus();
});
