import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { currentActions, runShortcut } from './actions.svelte';
import { preferences } from './preferences.svelte';
import ShortcutProbe from './ShortcutProbe.test.svelte';

afterEach(() => {
  preferences.singleKeys = true;
});

/** Presses a key on an element, as the window hears it. */
function press(target: Element, key: string, held: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  target.addEventListener('keydown', (pressed) => runShortcut(pressed as KeyboardEvent), { once: true });
  target.dispatchEvent(event);
  return event;
}

it('undo is the workspace’s in fields that write as you type, and the browser’s own in others', async () => {
  const undo = vi.fn();
  const screen = await render(ShortcutProbe, {
    actions: [{ id: 'undo', name: () => 'Undo', keys: 'mod+z', run: undo }]
  });
  const mod = { ctrlKey: true };
  const plain = press(screen.getByLabelText('plain').element(), 'z', mod);
  expect([undo.mock.calls.length, plain.defaultPrevented]).toEqual([0, false]);
  const writing = press(screen.getByLabelText('writing').element(), 'z', mod);
  expect([undo.mock.calls.length, writing.defaultPrevented]).toEqual([1, true]);
  press(screen.getByRole('button').element(), 'z', mod);
  expect(undo).toHaveBeenCalledTimes(2);
});

it('single keys are left alone in fields, and everywhere once they are turned off', async () => {
  const run = vi.fn();
  const screen = await render(ShortcutProbe, { actions: [{ id: 'new', name: () => 'New', keys: 'n', run }] });
  press(screen.getByLabelText('plain').element(), 'n');
  expect(run).not.toHaveBeenCalled();
  press(screen.getByRole('button').element(), 'n');
  expect(run).toHaveBeenCalledOnce();
  preferences.singleKeys = false;
  press(screen.getByRole('button').element(), 'n');
  expect(run).toHaveBeenCalledOnce();
});

it('actions end with the component that offers them', async () => {
  const screen = await render(ShortcutProbe, {
    actions: [{ id: 'gone', name: () => 'Gone', run: () => {} }]
  });
  expect(currentActions().map(({ id }) => id)).toContain('gone');
  await screen.unmount();
  expect(currentActions().map(({ id }) => id)).not.toContain('gone');
});

it('what is only told of is listed, and leaves the key to the place on the screen', async () => {
  const run = vi.fn();
  const told = { id: 'told', name: () => 'Told', keys: 'n', told: true, run };
  const screen = await render(ShortcutProbe, { actions: [told] });
  expect(currentActions()).toContain(told);
  const event = press(screen.getByRole('button').element(), 'n');
  expect([run.mock.calls.length, event.defaultPrevented]).toEqual([0, false]);
});
