import { newId } from '../../document/ids';
import { byOrder, orderAt } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import type { View } from '../model';
import type { JourneyDocument } from './map';

/** What a view shows and leaves out. */
export type Shown = Omit<View, 'id' | 'order' | 'title'>;

/** Keeps what is shown now under a name, last among the views. @returns the view's id. */
export function addView(doc: JourneyDocument, title: string, shown: Shown): string {
  const id = newId();
  doc.edit(m.journey_undo_add_view, (edit) => {
    const views = [...edit.all('views')].sort(byOrder);
    edit.put('views', { ...shown, id, order: orderAt(views, views.length), title });
  });
  return id;
}

export function renameView(doc: JourneyDocument, id: string, title: string): void {
  doc.edit(m.journey_undo_rename_view, (edit) => edit.change('views', id, { title }), {
    gesture: `type:${id}`
  });
}

/** Lets a view show what is shown now instead. */
export function replaceView(doc: JourneyDocument, id: string, shown: Shown): void {
  doc.edit(m.journey_undo_replace_view, (edit) => edit.change('views', id, shown));
}

export function removeView(doc: JourneyDocument, id: string): void {
  doc.edit(m.journey_undo_remove_view, (edit) => edit.remove('views', id));
}
