import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { holdDrops, takeHeld } from './early-drop';
import Importer from './Importer.svelte';

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
