import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import MenuPopup from './MenuPopup.svelte';

const item = (label: string) => ({ label, onselect: () => undefined });
const shown = () =>
  page
    .getByRole('menuitem')
    .elements()
    .map((one) => one.textContent?.trim());

it('what comes while a menu is open stands below, and in its own place the next time', async () => {
  const given = { open: true, anchor: document.body, label: 'Mer' };
  const menu = await render(MenuPopup, { props: { ...given, items: [item('Lagre'), item('Skriv ut')] } });
  await expect.poll(shown).toEqual(['Lagre', 'Skriv ut']);
  const later = [item('Velg alle'), item('Lagre'), item('Skriv ut')];
  await menu.rerender({ ...given, items: later });
  await expect.poll(shown).toEqual(['Lagre', 'Skriv ut', 'Velg alle']);
  await menu.rerender({ ...given, items: later, open: false });
  await expect.poll(shown).toEqual([]);
  await menu.rerender({ ...given, items: later });
  await expect.poll(shown).toEqual(['Velg alle', 'Lagre', 'Skriv ut']);
});
