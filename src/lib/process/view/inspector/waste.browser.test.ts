import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '$lib/document/context';
import { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import * as commands from '../../commands';
import { processCollections, type ProcessCollections } from '../../model';
import { aNode } from '../../test-map';
import { ProcessMap } from '../process-map.svelte';
import WasteProbe from './WasteProbe.test.svelte';
// What the fields fetch when they need it is here already: a busy machine takes long to make it ready.
import '$lib/ui/DialogPopup.svelte';
import '$lib/ui/pictures/PictureDialog.svelte';
import '../figures/WastePictures.svelte';
import './WastePicture.svelte';
import '../../../../app.css';

/** A picture as a camera gives it. */
async function photo(hue: number): Promise<File> {
  const canvas = new OffscreenCanvas(320, 240);
  const context = canvas.getContext('2d')!;
  context.fillStyle = `hsl(${hue} 50% 50%)`;
  context.fillRect(0, 0, 320, 240);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], `${hue}.png`, { type: 'image/png' });
}

/** A step with two wastes, and a store that keeps pictures by the names of their files. */
async function aMap() {
  const doc = new WorkDocument<ProcessCollections>('map', {
    kind: 'process',
    collections: processCollections
  });
  doc.edit(
    () => 'fill',
    (edit) => edit.put('nodes', aNode('Lese'))
  );
  const piles = commands.addWaste(doc, 'Lese', 'inventory')!;
  const waits = commands.addWaste(doc, 'Lese', 'waiting')!;
  const map = new ProcessMap(doc);
  map.select(['Lese']);
  const kept = new Map<string, Blob>();
  const workspace = {
    media: {
      putPicture: async (file: File) => (kept.set(file.name, file), file.name),
      picture: async (id: string) => kept.get(id),
      arrival: () => () => {}
    }
  } as unknown as Workspace;
  const image = (id: string) => doc.get('wastes', id)?.image ?? '';
  return { doc, map, workspace, piles, waits, image };
}

function paste(at: Element, file: File): void {
  const data = new DataTransfer();
  data.items.add(file);
  at.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }));
}

it('takes pictures of waste from a file and from the clipboard, shows them large, and gives them up', async () => {
  const { doc, map, workspace, piles, waits, image } = await aMap();
  const screen = await render(WasteProbe, { map, workspace });
  const choosers = screen.getByRole('button', { name: m.picture_add() });
  await expect.poll(() => choosers.elements().length).toBe(2);

  // The system's chooser is nobody's to answer here; it would be called off at once.
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => {});
  await choosers.first().click();
  const input = document.querySelector<HTMLInputElement>('[data-picture-chooser]')!;
  const chosen = new DataTransfer();
  chosen.items.add(await photo(200));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  await expect.poll(() => image(piles)).toBe('200.png');
  expect(document.querySelector('[data-picture-chooser]')).toBeNull();
  expect(doc.undo.undoName?.()).toBe(m.picture_undo_set());

  // With several wastes, a picture that is pasted is of the one that has the focus; elsewhere it is of none.
  paste(document.body, await photo(20));
  const note = screen.getByLabelText(m.process_waste_note()).last();
  paste(note.element(), await photo(90));
  await expect.poll(() => image(waits)).toBe('90.png');
  expect(image(piles)).toBe('200.png');

  await screen.getByLabelText(m.picture_text()).first().fill('Bunke med brev');
  expect(doc.get('wastes', piles)!.imageText).toBe('Bunke med brev');

  // Both the panel and the list of wastes show it; large by a press, and back where one was.
  const small = screen.getByRole('button', { name: `${m.picture_show()}: Bunke med brev` });
  await expect.poll(() => small.elements().length).toBe(2);
  await small.last().click();
  const kind = m.process_waste_inventory();
  const large = screen.getByRole('dialog', { name: m.process_waste_picture_of({ kind, step: 'Lese' }) });
  await expect.element(large.getByRole('img', { name: 'Bunke med brev' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(large).not.toBeInTheDocument();
  await expect.element(small.last()).toHaveFocus();

  await screen.getByRole('button', { name: m.picture_remove() }).first().click();
  await expect.poll(() => small.elements().length).toBe(0);
  expect(image(piles)).toBe('');
  doc.undo.undo();
  await expect.poll(() => small.elements().length).toBe(2);
  expect(doc.get('wastes', piles)).toMatchObject({ image: '200.png', imageText: 'Bunke med brev' });
});
