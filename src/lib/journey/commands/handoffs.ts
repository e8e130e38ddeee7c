import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import type { HandOff } from '../model';
import { removeConnection } from './hanging';
import type { JourneyDocument } from './map';

/** What is said of a hand-off. */
export type HandOffFields = Omit<HandOff, 'id'>;

/**
 * Says that one card hands over to another. Two cards have at most one hand-off in each direction: saying it again
 * changes what is said of it. A card hands nothing to itself.
 * @returns the hand-off's id; undefined when a card is gone or both are the same.
 */
export function addHandOff(
  doc: JourneyDocument,
  fields: Pick<HandOff, 'from' | 'to'> & Partial<HandOffFields>
): string | undefined {
  const { from, to, label = '', owner = '' } = fields;
  if (from === to || !doc.get('cards', from) || !doc.get('cards', to)) return undefined;
  const known = doc.all('handoffs').find((one) => one.from === from && one.to === to);
  const id = known?.id ?? newId();
  doc.edit(m.journey_undo_add_handoff, (edit) =>
    edit.put('handoffs', { ...(known ?? { label, owner }), ...fields, id })
  );
  return id;
}

/** Changes what is said of a hand-off, or where it goes. Text that is being typed becomes one undo step. */
export function changeHandOff(doc: JourneyDocument, id: string, fields: Partial<HandOffFields>): void {
  const typed = (['label', 'owner'] as const).find((field) => field in fields);
  doc.edit(m.journey_undo_change_handoff, (edit) => edit.change('handoffs', id, fields), {
    gesture: typed && `type:${id}.${typed}`
  });
}

export function removeHandOff(doc: JourneyDocument, id: string): void {
  doc.edit(m.journey_undo_remove_handoff, (edit) => removeConnection(edit, 'handoffs', id));
}
