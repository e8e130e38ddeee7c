import { m } from '../../i18n/paraglide/messages.js';
import type { Card } from '../model';
import type { JourneyDocument } from './map';

/** What a card says beside its text: the contact, the failure point, where it is known from, its colour. */
export type CardDetails = Partial<
  Pick<Card, 'channel' | 'initiator' | 'receiver' | 'failureImpact' | 'failureOwner' | 'source' | 'colour'>
>;

const names: { readonly [field in keyof CardDetails]-?: () => string } = {
  channel: m.journey_undo_set_channel,
  initiator: m.journey_undo_set_contact,
  receiver: m.journey_undo_set_contact,
  failureImpact: m.journey_undo_set_failure,
  failureOwner: m.journey_undo_set_failure,
  source: m.journey_undo_set_source,
  colour: m.journey_undo_set_colour
};

/**
 * Says more about a card. A card on which nothing fails any more has nobody to put it right. Text that is being
 * typed becomes one undo step.
 */
export function setCardDetails(doc: JourneyDocument, id: string, details: CardDetails): void {
  const [field] = Object.keys(details) as (keyof CardDetails)[];
  if (!field) return;
  const typed = field === 'source' || field === 'failureOwner';
  const fields = details.failureImpact === null ? { ...details, failureOwner: '' } : details;
  doc.edit(names[field], (edit) => edit.change('cards', id, fields), {
    gesture: typed ? `type:${id}.${field}` : undefined
  });
}

/** What a card points at: what it stands for elsewhere, or where it is known from. */
export type CardRefs = 'links' | 'sources';

/** Points a card at a record. @param ref its reference */
export function linkCard(doc: JourneyDocument, id: string, field: CardRefs, ref: string): void {
  doc.edit(field === 'links' ? m.journey_undo_link_card : m.journey_undo_add_source, (edit) => {
    const refs = edit.get('cards', id)?.[field] ?? [];
    if (!refs.includes(ref)) edit.change('cards', id, { [field]: [...refs, ref] });
  });
}

export function unlinkCard(doc: JourneyDocument, id: string, field: CardRefs, ref: string): void {
  doc.edit(field === 'links' ? m.journey_undo_unlink_card : m.journey_undo_remove_source, (edit) => {
    const refs = edit.get('cards', id)?.[field] ?? [];
    edit.change('cards', id, { [field]: refs.filter((linked) => linked !== ref) });
  });
}
