import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { keepFocus } from './focus-keeper';
import { goToRegion } from './regions';
import RegionProbe from './RegionProbe.test.svelte';

const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim();
const go = (step: 1 | -1) => {
  goToRegion(step);
  return focused();
};

it('goes round the parts of a screen both ways, past those without a stop', async () => {
  await render(RegionProbe);
  expect([1, 2, 3, 4, 5, 6].map(() => go(1))).toEqual([
    'home',
    'cell two',
    'zoom',
    'name',
    'storage',
    'home'
  ]);
  expect([1, 2, 3].map(() => go(-1))).toEqual(['storage', 'name', 'zoom']);
});

it('comes back to where it was in a part', async () => {
  const screen = await render(RegionProbe);
  (screen.getByText('find').element() as HTMLElement).focus();
  expect([go(1), go(-1)]).toEqual(['cell two', 'find']);
});

it('from nowhere the way back begins at the last part', async () => {
  await render(RegionProbe);
  (document.activeElement as HTMLElement | null)?.blur();
  expect(go(-1)).toBe('storage');
});

it('what has the focus is taken away: focus goes to what stood beside it, and else to what it stood in', async () => {
  const screen = await render(RegionProbe);
  const stop = keepFocus();
  const take = (element: Element) => {
    (element as HTMLElement).focus();
    element.remove();
  };
  take(screen.getByText('find').element());
  await expect.poll(focused).toBe('home');
  take(screen.getByLabelText('name').element());
  await expect.poll(focused).toBe('close');
  stop();
});
