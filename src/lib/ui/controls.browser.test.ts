import { expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../app.css';
import type { SaveStatus } from '../document/context';
import { locale } from '../i18n/locale.svelte';
import EditableText from './EditableText.svelte';
import NumberField from './NumberField.svelte';
import SegmentedControl from './SegmentedControl.svelte';
import StatusLine from './StatusLine.svelte';

locale.current = 'nb';

const saved: SaveStatus = {
  state: 'saved',
  savedAt: new Date(),
  reason: undefined,
  persistent: true,
  lastBackup: new Date(),
  pending: 0
};
const remedies = () => ({
  onupdate: vi.fn(),
  onprotect: vi.fn(),
  onbackup: vi.fn(),
  onreload: vi.fn()
});

it('the status line says why nothing is saved, and saves a file in one press', async () => {
  const given = remedies();
  const screen = await render(StatusLine, {
    ...given,
    status: { ...saved, state: 'failing', reason: 'storage-quota' },
    updateReady: false
  });
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/Ikke lagret: Det er ikke mer plass/);
  await screen.getByRole('button', { name: 'Lagre en fil nå' }).click();
  expect(given.onbackup).toHaveBeenCalledOnce();
});

it('the status line asks for protection and backup where they are missing, and for nothing else', async () => {
  await page.viewport(1200, 600);
  const given = remedies();
  const screen = await render(StatusLine, {
    ...given,
    status: { ...saved, persistent: false, lastBackup: undefined },
    updateReady: false
  });
  await screen.getByRole('button', { name: 'Vern lageret' }).click();
  await screen.getByRole('button', { name: 'Ta sikkerhetskopi' }).click();
  expect(given.onprotect).toHaveBeenCalledOnce();
  expect(given.onbackup).toHaveBeenCalledOnce();
  await screen.rerender({ ...given, status: saved, updateReady: false });
  expect(screen.container.querySelectorAll('button')).toHaveLength(0);
});

it('a number field takes numbers as people write them, and says what does not fit', async () => {
  const onchange = vi.fn();
  const screen = await render(NumberField, { label: 'Dager', value: null, min: 0, max: 5000, onchange });
  const field = screen.getByRole('textbox', { name: 'Dager' });
  await field.fill('1 234,5');
  await userEvent.keyboard('{Enter}');
  expect(onchange).toHaveBeenLastCalledWith(1234.5);
  await field.fill('mange');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Skriv et tall');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  expect(onchange).toHaveBeenCalledOnce();
});

it('text in place is left by Enter and Escape, and stays on one line', async () => {
  const oninput = vi.fn();
  const screen = await render(EditableText, { label: 'Navn', value: '', oninput });
  const field = screen.getByRole('textbox', { name: 'Navn' });
  await field.click();
  await userEvent.keyboard('Søknad{Enter}');
  expect(oninput).toHaveBeenLastCalledWith('Søknad');
  expect(document.activeElement).not.toBe(field.element());
  await field.fill('to\nlinjer');
  expect(oninput).toHaveBeenLastCalledWith('to linjer');
});

it('each segment is as large as a finger needs', async () => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  try {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'Tabell' }
    ];
    const view = await render(SegmentedControl, {
      label: 'Visning',
      value: 'a',
      options,
      onchange: () => {}
    });
    expect(matchMedia('(pointer: coarse)').matches).toBe(true);
    for (const radio of view.getByRole('radio').elements()) {
      const { width, height } = radio.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  } finally {
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
});
