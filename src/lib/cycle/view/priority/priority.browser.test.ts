import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../app.css';
import { serviceDocument } from '../../../../../tests/support/service-document';
import { stillWorkspace } from '../../../../../tests/support/still-index';
import { locale } from '../../../i18n/locale.svelte';
import { rememberScorer } from '../../../ui/scorer';
import * as commands from '../../commands';
import PriorityProbe from './PriorityProbe.test.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
locale.current = 'nb';
beforeEach(() => page.viewport(1280, 900));
afterEach(() => rememberScorer(''));

/** A change that somebody else has scored 2 of value and 4 of effort, on the matrix. */
async function matrix() {
  const doc = serviceDocument();
  const id = commands.addChange(doc, { title: 'Ring samme dag' });
  commands.addScore(doc, {
    change: id,
    on: '2026-01-10',
    who: 'Tillitsvalgt',
    value: 2,
    effort: 4,
    text: ''
  });
  const screen = await render(PriorityProbe, { workspace: stillWorkspace([]), doc });
  const mark = () => screen.getByRole('button', { name: /^Ring samme dag: nytte/ });
  /** Drags the mark to a place on the matrix, in shares from its upper left corner. */
  const drag = (x: number, y: number) => {
    const element = mark().element();
    const box = element.parentElement!.getBoundingClientRect();
    const pointer = (type: string, at: EventTarget, [dx, dy]: readonly [number, number]) =>
      at.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          clientX: box.left + dx * box.width,
          clientY: box.top + dy * box.height
        })
      );
    pointer('pointerdown', element, [0.7, 0.7]);
    pointer('pointermove', window, [(x + 0.7) / 2, (y + 0.7) / 2]);
    pointer('pointermove', window, [x, y]);
    pointer('pointerup', window, [x, y]);
  };
  const own = () =>
    doc
      .all('changeScores')
      .filter(({ who }) => who === 'Fagleder')
      .map(({ value, effort }) => [value, effort]);
  return { doc, screen, mark, drag, own };
}

it('a mark that is dragged says what one thinks oneself, in one step that is undone as one', async () => {
  rememberScorer('Fagleder');
  const { doc, mark, drag, own } = await matrix();
  drag(0.08, 0.08);
  expect(own()).toEqual([[5, 1]]);
  // It stands at the mean of both.
  await expect.element(mark()).toHaveAccessibleName('Ring samme dag: nytte 3,5, innsats 2,5');
  drag(0.5, 0.08);
  expect(own()).toEqual([[5, 3]]);
  doc.undo.undo();
  expect(own()).toEqual([[5, 1]]);
  doc.undo.undo();
  expect(own()).toEqual([]);
  await expect.element(mark()).toHaveAccessibleName('Ring samme dag: nytte 2, innsats 4');
});

it('arrow keys move it a step each, keep the focus, and are undone together', async () => {
  rememberScorer('Fagleder');
  const { doc, mark, own } = await matrix();
  (mark().element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}');
  expect(own()).toEqual([[4, 3]]);
  await expect.element(mark()).toHaveFocus();
  doc.undo.undo();
  expect(own()).toEqual([]);
});

it('a device that does not know who scores asks, with what was chosen', async () => {
  const { screen, drag, own } = await matrix();
  drag(0.08, 0.08);
  const dialog = screen.getByRole('dialog', { name: 'Vurder Ring samme dag' });
  const chosen = (scale: string, step: string) =>
    expect
      .element(dialog.getByRole('radiogroup', { name: scale }).getByRole('radio', { name: step }))
      .toBeChecked();
  await chosen('Nytte, 1 liten til 5 stor', '5');
  await chosen('Innsats, 1 liten til 5 stor', '1');
  await dialog.getByLabelText('Hvem vurderer').fill('Fagleder');
  await dialog.getByRole('button', { name: 'Lagre vurderingen' }).click();
  expect(own()).toEqual([[5, 1]]);
});
