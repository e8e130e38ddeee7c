import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { holdDrops, takeHeld } from './early-drop';
import FileChooser from './FileChooser.svelte';
import Importer from './Importer.svelte';
import { importing } from './importing.svelte';

afterEach(() => void takeHeld());

/** As the browser tells of a drag. @returns whether the browser is left to do as it likes: open the file */
function drag(type: 'dragover' | 'drop', ...names: string[]): boolean {
  const dataTransfer = new DataTransfer();
  for (const name of names) dataTransfer.items.add(new File(['x'], name));
  if (!names.length) dataTransfer.setData('text/plain', 'words');
  return document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

const importer = () => {
  const read = vi.fn(async () => undefined);
  render(Importer, { read, rescue: async () => true, addressOf: () => '/' });
  return { read, names: () => read.mock.calls.map(([file]: unknown[]) => (file as File).name) };
};

test('a file dropped before the importer is there stays in the app and is taken in when it comes', async () => {
  holdDrops();
  expect(drag('dragover', 'a.bpmn')).toBe(false);
  expect(drag('drop', 'a.bpmn', 'b.verksted')).toBe(false);
  const { names } = importer();
  await expect.poll(names).toEqual(['a.bpmn', 'b.verksted']);
  // From here on the importer listens, and each file comes once.
  expect(drag('drop', 'c.bpmn')).toBe(false);
  await expect.poll(names).toEqual(['a.bpmn', 'b.verksted', 'c.bpmn']);
});

test('a drag of words is none of its business', () => {
  holdDrops();
  expect(drag('dragover')).toBe(true);
  expect(drag('drop')).toBe(true);
  expect(takeHeld()).toEqual([]);
});

test('the chooser opens before the importer is there, and what was chosen is taken in when it comes', async () => {
  const { container } = render(FileChooser);
  const input = container.querySelector('input')!;
  const opened = vi.spyOn(input, 'click').mockImplementation(() => {});
  await expect
    .poll(() => {
      importing.choose();
      return opened.mock.calls.length;
    })
    .toBeGreaterThan(0);
  const chosen = new DataTransfer();
  chosen.items.add(new File(['x'], 'a.bpmn'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const { names } = importer();
  await expect.poll(names).toEqual(['a.bpmn']);
});
