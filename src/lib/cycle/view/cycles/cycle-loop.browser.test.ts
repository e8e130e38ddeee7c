import { expect, it, vi } from 'vitest';
import { page as window, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../app.css';
import { serviceDocument } from '../../../../../tests/support/service-document';
import { stillWorkspace } from '../../../../../tests/support/still-index';
import type { IndexRow } from '../../../document/context';
import { locale } from '../../../i18n/locale.svelte';
import * as commands from '../../commands';
import { pulseOf } from '../../rules/pulse';
import { ChangesScreen } from '../changes-screen.svelte';
import ClosedCycles from '../ClosedCycles.svelte';
import CycleProbe from './CycleProbe.test.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
locale.current = 'nb';

const study = (document: string, title: string, refs: string[]): IndexRow => ({
  document,
  kind: 'study',
  service: 's1',
  collection: 'about',
  id: 'about',
  title,
  refs
});

it('a round that was over long ago is ended on its own day, which can be put right later', async () => {
  const doc = serviceDocument();
  const id = commands.addCycle(doc, { title: 'Skjema', startsOn: '2026-01-05', endsOn: '2026-01-16' });
  const screen = new ChangesScreen(stillWorkspace([]), doc);
  const page = await render(CycleProbe, { screen, id });
  await page.getByRole('button', { name: 'Avslutt runden' }).click();
  const dialog = page.getByRole('dialog');
  const write = async (day: string) => {
    // A dialog that opens takes the focus when it is there: what is typed before goes elsewhere.
    await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
    const first = dialog.getByRole('spinbutton').nth(-3);
    await first.click();
    await expect.element(first).toHaveFocus();
    await userEvent.keyboard(day);
  };
  await dialog.getByLabelText('Lærdom').fill('Malen virker');
  await write('20122025');
  await expect.element(dialog.getByText('Runden slutter før den starter.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Avslutt runden' }).click();
  expect(doc.get('cycles', id)?.closed).toBe(false);
  await write('19012026');
  await dialog.getByRole('button', { name: 'Avslutt runden' }).click();
  const cycle = doc.get('cycles', id)!;
  expect(cycle).toMatchObject({ closed: true, closedOn: '2026-01-19', lesson: 'Malen virker' });
  expect(pulseOf(cycle, 1, screen.today).used).toBe(15);

  await page.getByRole('button', { name: /^Sett datoer/ }).click();
  await write('16012026');
  await expect.poll(() => doc.get('cycles', id)?.closedOn).toBe('2026-01-16');
});

it('a round without tests leads to where one that belongs to none is tied to it', async () => {
  const doc = serviceDocument();
  const id = commands.addCycle(doc, { title: 'Skjema' });
  const rows = [study('t', 'Test av brevet', []), study('u', 'Tidligere', ['s1/cycles/before'])];
  const page = await render(CycleProbe, { screen: new ChangesScreen(stillWorkspace(rows), doc), id });
  await expect
    .element(page.getByRole('link', { name: 'Test av brevet' }))
    .toHaveAttribute('href', '/service/s1/study/t#study-cycle');
  await expect.element(page.getByRole('link', { name: 'Tidligere' })).not.toBeInTheDocument();
});

it('on a phone what stands beside the title of an earlier round stands under it, and not under the arrow', async () => {
  await window.viewport(390, 844);
  const doc = serviceDocument();
  commands.addCycle(doc, {
    title: 'Første runde med det nye skjemaet på nett',
    startsOn: '2026-01-05',
    endsOn: '2026-01-16'
  });
  const screen = new ChangesScreen(stillWorkspace([]), doc);
  const { container } = await render(ClosedCycles, { screen, cycles: doc.all('cycles'), marked: undefined });
  const left = (part: string) => container.querySelector(part)!.getBoundingClientRect().left;
  const top = (part: string) => container.querySelector(part)!.getBoundingClientRect().top;
  expect(top('.pulse')).toBeGreaterThan(top('.title'));
  expect(left('.pulse')).toBe(left('.title'));
  expect(left('.lesson')).toBe(left('.title'));
});
