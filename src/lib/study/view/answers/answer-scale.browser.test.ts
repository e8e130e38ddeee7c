import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AnswerScale from './AnswerScale.svelte';

const scale = {
  item: 'Tjenesten er lett å bruke.',
  from: 1,
  to: 7,
  low: 'Helt uenig',
  high: 'Helt enig',
  lang: 'nb'
};

test('a statement is answered by keys, its ends say what they mean, and the answer is taken back', async () => {
  const onanswer = vi.fn();
  const screen = await render(AnswerScale, { ...scale, value: null, onanswer });
  const group = screen.getByRole('radiogroup', { name: scale.item });
  await expect.element(group).toBeVisible();
  await expect.element(screen.getByRole('radio', { name: '7, Helt enig' })).not.toBeChecked();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(onanswer).toHaveBeenLastCalledWith(1);
  await screen.rerender({ value: 1 });
  await userEvent.keyboard('{ArrowRight}');
  expect(onanswer).toHaveBeenLastCalledWith(2);
  await screen.rerender({ value: 2 });
  await screen.getByRole('button').click();
  expect(onanswer).toHaveBeenLastCalledWith(null);
  await screen.rerender({ value: null });
  await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
  expect(group.element().contains(document.activeElement)).toBe(true);
});

test('a question of yes or no has words for its choices', async () => {
  const onanswer = vi.fn();
  const choices = [
    { value: 1, label: 'Ja' },
    { value: 0, label: 'Nei' }
  ];
  const screen = await render(AnswerScale, { ...scale, choices, value: null, onanswer });
  await userEvent.click(screen.getByRole('radio', { name: 'Nei' }));
  expect(onanswer).toHaveBeenLastCalledWith(0);
});
