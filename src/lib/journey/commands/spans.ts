import type { Edit, Reader } from '../../document/edit';
import { byOrder } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import type { Card, JourneyCollections, Step } from '../model';
import type { JourneyDocument } from './map';

/** The steps of a map in the order of the journey; those whose phase is gone are left out. */
export function journeyOrder(map: Reader<JourneyCollections>): Step[] {
  const steps = [...map.all('steps')].sort(byOrder);
  return [...map.all('phases')]
    .sort(byOrder)
    .flatMap((phase) => steps.filter((step) => step.phase === phase.id));
}

/**
 * Lets a card span from its own step to another. @param until id of the last step; its own, or one that stands
 * before it, takes the span back
 */
export function setSpan(doc: JourneyDocument, id: string, until: string): void {
  doc.edit(
    m.journey_undo_set_span,
    (edit) => {
      const card = edit.get('cards', id);
      if (!card) return;
      const order = journeyOrder(edit).map((step) => step.id);
      const spans = order.indexOf(until) > order.indexOf(card.step);
      edit.change('cards', id, { until: spans ? until : '' });
    },
    { gesture: `span:${id}` }
  );
}

/**
 * Where a card that is moved to `step` ends then: it stays as long as it was, and shorter at the end of the
 * journey. @returns id of the last step, or empty for its own alone
 */
export function movedUntil(map: Reader<JourneyCollections>, card: Card, step: string): string {
  if (card.until === '' || card.step === step) return card.until;
  const order = journeyOrder(map).map(({ id }) => id);
  const length = order.indexOf(card.until) - order.indexOf(card.step);
  const from = order.indexOf(step);
  if (length <= 0 || from < 0) return '';
  const last = Math.min(from + length, order.length - 1);
  return last > from ? order[last]! : '';
}

/** Lets cards that end in steps which are about to go end in the step before. Call it before they are removed. */
export function shortenSpans(edit: Edit<JourneyCollections>, going: readonly string[]): void {
  const gone = new Set(going);
  const order = journeyOrder(edit).map(({ id }) => id);
  for (const card of edit.all('cards')) {
    if (!gone.has(card.until)) continue;
    let last = order.indexOf(card.until);
    while (last >= 0 && gone.has(order[last]!)) last--;
    const spans = last > order.indexOf(card.step);
    edit.change('cards', card.id, { until: spans ? order[last]! : '' });
  }
}
