/** Ways a picture comes onto a map: a file chooser, the clipboard, something let go over a card or an empty cell. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { choosePicture, isPicture, pastedPictures, storePictures } from '$lib/ui/pictures/pictures';
import { showToast } from '$lib/ui/toast.svelte';
import { toastWithUndo } from '$lib/ui/undo-toast';
import * as commands from '../../commands';
import { cellPlace, readPlace, type Place } from '../../rules/places';
import type { JourneyMap } from '../journey-map.svelte';

/** Where pictures go: on a card, or into a cell as cards of their own. */
function cellOf(map: JourneyMap, place: Place): { card?: string; lane: string; step: string } | undefined {
  const { kind, id, step } = readPlace(place);
  if (kind === 'cells') return { lane: id, step: step! };
  if (kind !== 'cards') return undefined;
  const card = map.doc.get('cards', id);
  if (card) return { card: id, lane: card.lane, step: card.step };
  return map.draft?.id === id ? { lane: map.draft.lane, step: map.draft.step } : undefined;
}

/**
 * Stores pictures and puts them at a place: the first on the card that is there, those beyond, and all in an empty
 * cell, on cards of their own. What cannot be a picture is said, and changes nothing.
 */
export async function putPictures(map: JourneyMap, place: Place, files: readonly File[]): Promise<void> {
  const target = cellOf(map, place);
  if (!target) return void showToast({ text: m.journey_picture_nowhere() });
  const { doc, workspace } = map;
  await storePictures(workspace.media, doc.id, files, (images) => {
    const own = target.card && doc.get('cards', target.card) ? target.card : undefined;
    if (own) commands.setPicture(doc, own, images[0]!);
    const more = commands.addPictureCards(doc, target, own ? images.slice(1) : images);
    for (const id of more) map.lens.keep(id);
    const last = own ?? more.at(-1);
    if (!last) return;
    announce(more.length ? m.journey_pictures_added({ count: more.length }) : m.journey_picture_added());
    if (map.panel !== 'card') void map.go(`cards/${last}`);
  });
}

/** Takes the picture off a card and offers to have it back. */
export function takePicture(map: JourneyMap, card: string): void {
  commands.removePicture(map.doc, card);
  toastWithUndo(m.picture_removed(), map.doc);
}

/** Shows a card's picture large, or asks for one; call it from a click or a key. */
export function showOrChoose(map: JourneyMap, card: string): void {
  if (map.doc.get('cards', card)?.image) map.question = { ask: 'picture', card };
  else choosePicture((files) => void putPictures(map, `cards/${card}`, files));
}

/** The card or empty cell around an element. */
function placeAround(element: EventTarget | null): { place: Place; element: HTMLElement } | undefined {
  const near = (element as Element | null)?.closest<HTMLElement>('[data-card], [data-cell]');
  if (!near) return undefined;
  const { card, cell = '' } = near.dataset;
  const [lane = '', step = ''] = cell.split('/');
  return { place: card ? `cards/${card}` : cellPlace(lane, step), element: near };
}

/** Whether pictures, as far as the browser tells, are dragged over the screen. */
function carriesPictures(data: DataTransfer | null): boolean {
  const files = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file');
  return files.length > 0 && files.every(isPicture);
}

/** Listeners for the root of canvas and outline, for pictures that are pasted or let go over it. */
export function pictureEvents(map: JourneyMap) {
  let aimed: HTMLElement | undefined;
  const aim = (element: HTMLElement | undefined) => {
    if (aimed === element) return;
    aimed?.removeAttribute('data-aimed');
    element?.setAttribute('data-aimed', '');
    aimed = element;
  };
  return {
    /** @returns whether it was a picture */
    paste(event: ClipboardEvent): boolean {
      const files = pastedPictures(event.clipboardData);
      const { place } = (event.target as HTMLElement).dataset;
      const target = place ?? placeAround(event.target)?.place;
      if (!files.length || !target) return false;
      event.preventDefault();
      void putPictures(map, target as Place, files);
      return true;
    },
    ondragover(event: DragEvent) {
      if (!carriesPictures(event.dataTransfer)) return;
      event.preventDefault();
      const around = placeAround(event.target);
      event.dataTransfer!.dropEffect = around ? 'copy' : 'none';
      aim(around?.element);
    },
    ondragleave: () => aim(undefined),
    ondrop(event: DragEvent) {
      aim(undefined);
      const files = [...(event.dataTransfer?.files ?? [])];
      const around = placeAround(event.target);
      if (!around || !files.length || !files.every(isPicture)) return;
      event.preventDefault();
      void putPictures(map, around.place, files);
    }
  };
}
