import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../app.css';
import TypeAheadProbe from './TypeAheadProbe.test.svelte';

/** The place with the focus, and a part that comes when `arrive` is called. */
async function aPlace(more: { maxlength?: number } = {}) {
  const onheard = vi.fn<(key: string) => void>();
  const onentered = vi.fn<(name: string) => void>();
  let arrive = () => {};
  let fail: (error: Error) => void = () => {};
  const fetch = () =>
    new Promise<void>((resolve, reject) => {
      arrive = resolve;
      fail = reject;
    });
  const screen = await render(TypeAheadProbe, { fetch, onheard, onentered, ...more });
  (screen.getByRole('button', { name: 'map' }).element() as HTMLElement).focus();
  return {
    screen,
    onheard,
    onentered,
    arrive: () => arrive(),
    fail: () => fail(new Error('offline')),
    text: () => screen.container.querySelector('output')!.textContent
  };
}

it.each(['field', 'dialog'] as const)(
  'what is typed before a %s is there is written into it',
  async (what) => {
    const { screen, onheard, arrive, text } = await aPlace();
    await userEvent.keyboard(`${what[0]}Saksn 1/@`);
    expect(text()).toBe('before');
    await userEvent.keyboard('{Backspace}?');
    arrive();
    await expect.poll(text).toBe('beforeSaksn 1/?');
    await expect.element(screen.getByLabelText('field')).toHaveFocus();
    await userEvent.keyboard('!');
    await expect.poll(text).toBe('beforeSaksn 1/?!');
    expect(onheard).not.toHaveBeenCalled();
  }
);

it('takes the place of a text that is chosen as its field appears, as typing would', async () => {
  const { onheard, arrive, text } = await aPlace();
  await userEvent.keyboard('nOpplyse');
  arrive();
  await expect.poll(text).toBe('Opplyse');
  expect(onheard).not.toHaveBeenCalled();
});

it('Enter is pressed in the field, and what follows it is written after that', async () => {
  const { onentered, arrive, text } = await aPlace();
  await userEvent.keyboard('f, after{Enter}next');
  arrive();
  await expect.poll(text).toBe('next');
  expect(onentered.mock.calls).toEqual([['before, after']]);
});

it('is input like any other: undone by the browser, and no longer than the field allows', async () => {
  const { screen, arrive, text } = await aPlace({ maxlength: 8 });
  await userEvent.keyboard('fabcdef');
  arrive();
  await expect.poll(text).toBe('beforeab');
  await userEvent.keyboard('{ControlOrMeta>}z{/ControlOrMeta}');
  await expect.element(screen.getByLabelText('field')).toHaveValue('before');
});

it('Escape puts away what was asked for, and what was typed for it', async () => {
  const { screen, onheard, arrive, text } = await aPlace();
  await userEvent.keyboard('fabc{Escape}');
  arrive();
  await userEvent.keyboard('x');
  expect(onheard.mock.calls).toEqual([['x']]);
  await expect.element(screen.getByLabelText('field')).not.toBeInTheDocument();
  expect(text()).toBe('before');
});

it('a dialog without a field hears nothing of what was typed before it was there', async () => {
  const { screen, onheard, onentered, arrive } = await aPlace();
  await userEvent.keyboard('qyes{Enter} ');
  arrive();
  const yes = screen.getByRole('button', { name: 'yes' });
  await expect.element(yes).toBeVisible();
  await expect.poll(() => document.activeElement?.closest('[role="dialog"]')).toBeTruthy();
  expect(onheard).not.toHaveBeenCalled();
  expect(onentered).not.toHaveBeenCalled();
  (yes.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(onentered).toHaveBeenCalledOnce();
});

it('nothing is held for a part that does not come, nor once something else is pressed', async () => {
  const { screen, onheard, fail } = await aPlace();
  await userEvent.keyboard('fa');
  fail();
  await expect
    .poll(async () => {
      await userEvent.keyboard('x');
      return onheard.mock.calls.length;
    })
    .toBeGreaterThan(0);
  await screen.unmount();

  const other = await aPlace();
  await userEvent.keyboard('fab');
  const elsewhere = other.screen.getByLabelText('elsewhere');
  await elsewhere.click();
  await userEvent.keyboard('z');
  await expect.element(elsewhere).toHaveValue('z');
  expect(other.text()).toBe('before');
});

it('leaves chords and a key that is still held down to themselves', async () => {
  const { screen, onheard, arrive, text } = await aPlace();
  await userEvent.keyboard('{f>3/}');
  await userEvent.keyboard('{Control>}b{/Control}c');
  expect(onheard.mock.calls).toEqual([['Control'], ['b']]);
  arrive();
  await expect.poll(text).toBe('beforec');
  await expect.element(screen.getByLabelText('field')).toHaveFocus();
});
