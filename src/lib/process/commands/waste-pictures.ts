/** Pictures of waste. Fetched with the fields that show them. */
import { m } from '../../i18n/paraglide/messages.js';
import type { ProcessDocument } from './map-edit';

/**
 * Puts a picture on a waste, in place of one it may have. What was said of that one does not hold for this.
 * @param image id in the media store
 * @returns whether it was put: while a picture is stored, somebody may take the waste away
 */
export function setWastePicture(doc: ProcessDocument, id: string, image: string): boolean {
  return doc.edit(m.picture_undo_set, (edit) => {
    const waste = edit.get('wastes', id);
    if (!waste) return false;
    if (waste.image !== image) edit.change('wastes', id, { image, imageText: '' });
    return true;
  });
}

/** Takes the picture off a waste, with what was said of it. */
export function removeWastePicture(doc: ProcessDocument, id: string): void {
  doc.edit(m.picture_undo_remove, (edit) => edit.change('wastes', id, { image: '', imageText: '' }));
}

/** Says what the picture shows; empty when nobody needs to be told. */
export function setWastePictureText(doc: ProcessDocument, id: string, imageText: string): void {
  doc.edit(m.picture_undo_text, (edit) => edit.change('wastes', id, { imageText }), {
    gesture: `type:${id}.imageText`
  });
}
