import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../app.css';
import { serviceDocument } from '../../../../../tests/support/service-document';
import { locale } from '../../../i18n/locale.svelte';
import * as commands from '../../commands';
import ChangeProbe from './ChangeProbe.test.svelte';

locale.current = 'nb';

it('a change of technology alone is warned about, with why, until something else changes too', async () => {
  const doc = serviceDocument();
  const id = commands.addChange(doc, { title: 'Nytt skjema' });
  const screen = await render(ChangeProbe, { doc, id });
  const warning = screen.getByText(/Ny teknologi på gamle arbeidsmåter/);
  await screen.getByRole('button', { name: 'Teknologi' }).click();
  await expect.element(warning).toBeVisible();
  await screen.getByRole('button', { name: 'Arbeidsprosess' }).click();
  await expect.element(warning).not.toBeInTheDocument();
  expect(doc.get('changes', id)?.kinds).toEqual(['process', 'technology']);
  doc.undo.undo();
  await expect.element(warning).toBeVisible();
});

it('a score says who and when, a later one stands beside it, and what lacks is said when it is saved', async () => {
  const doc = serviceDocument();
  const id = commands.addChange(doc, { title: 'Ring samme dag' });
  commands.addScore(doc, { change: id, on: '2026-01-10', who: 'Fagleder', value: 2, effort: 4, text: '' });
  const screen = await render(ChangeProbe, { doc, id });
  await screen.getByRole('button', { name: 'Vurder', exact: true }).click();
  const dialog = screen.getByRole('dialog', { name: 'Vurder Ring samme dag' });
  await dialog.getByLabelText('Hvem vurderer').fill('Tillitsvalgt');
  await dialog.getByRole('button', { name: 'Lagre vurderingen' }).click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('Velg både nytte og innsats.');
  const scale = (name: string) => dialog.getByRole('radiogroup', { name });
  await scale('Nytte, 1 liten til 5 stor').getByRole('radio', { name: '5' }).click();
  await scale('Innsats, 1 liten til 5 stor').getByRole('radio', { name: '2' }).click();
  await dialog.getByRole('button', { name: 'Lagre vurderingen' }).click();
  await expect.element(screen.getByText('Nytte 3,5, innsats 3, snitt av 2 personer.')).toBeVisible();
  await expect.element(screen.getByText('Dere ser ulikt på dette: snakk om hvorfor.')).toBeVisible();
  await expect.element(screen.getByText('10. jan. 2026')).toBeVisible();
});
