import { newId } from '../../document/ids';
import { byOrder, ordersAfter } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import { newCard } from '../model';
import type { JourneyDocument } from './map';

/**
 * Puts a picture on a card, in place of one it may have. What was said of that one does not hold for this.
 * @param image id in the media store
 */
export function setPicture(doc: JourneyDocument, card: string, image: string): void {
  doc.edit(m.journey_undo_set_picture, (edit) => {
    if (edit.get('cards', card)?.image !== image) edit.change('cards', card, { image, imageText: '' });
  });
}

/** Takes the picture off a card, with what was said of it. */
export function removePicture(doc: JourneyDocument, card: string): void {
  doc.edit(m.picture_undo_remove, (edit) => edit.change('cards', card, { image: '', imageText: '' }));
}

/** Says what a picture shows; empty when it is decoration. */
export function setPictureText(doc: JourneyDocument, card: string, imageText: string): void {
  doc.edit(m.picture_undo_text, (edit) => edit.change('cards', card, { imageText }), {
    gesture: `type:${card}.imageText`
  });
}

/**
 * Adds a card for each picture, last in a cell. @param images ids in the media store
 * @returns the cards' ids; none when the step or lane is gone
 */
export function addPictureCards(
  doc: JourneyDocument,
  place: { step: string; lane: string },
  images: readonly string[]
): string[] {
  const { step, lane } = place;
  if (!doc.get('steps', step) || !doc.get('lanes', lane)) return [];
  const ids = images.map(() => newId());
  doc.edit(m.journey_undo_set_picture, (edit) => {
    const siblings = edit.all('cards').filter((card) => card.step === step && card.lane === lane);
    const orders = ordersAfter([...siblings].sort(byOrder).at(-1)?.order, images.length);
    images.forEach((image, at) =>
      edit.put('cards', newCard({ id: ids[at]!, order: orders[at]!, step, lane, image }))
    );
  });
  return ids;
}
