import { newId } from '../../document/ids';
import { byOrder, orderAt } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import { newCard, newLane, type Card, type EvidenceGrade, type LaneRole } from '../model';
import { laneRoleNames } from '../templates';
import { removeCardAndAll, removeHangingOnLane } from './hanging';
import type { JourneyDocument } from './map';
import { movedUntil } from './spans';

/** Adds a lane at `index` among lanes (default last), named after its role unless told. @returns its id. */
export function addLane(
  doc: JourneyDocument,
  lane: { role: LaneRole; title?: string; index?: number }
): string {
  const id = newId();
  doc.edit(
    m.journey_undo_add_lane,
    (edit) => {
      const lanes = [...edit.all('lanes')].sort(byOrder);
      const order = orderAt(lanes, lane.index ?? lanes.length);
      const title = lane.title ?? laneRoleNames[lane.role]();
      edit.put('lanes', newLane({ id, order, title, role: lane.role }));
    },
    { gesture: `type:${id}` }
  );
  return id;
}

export function renameLane(doc: JourneyDocument, id: string, title: string): void {
  doc.edit(m.journey_undo_rename_lane, (edit) => edit.change('lanes', id, { title }), {
    gesture: `type:${id}`
  });
}

/** Says what a lane shows. A lane that still bears its old role's name gets the new one's. */
export function setLaneRole(doc: JourneyDocument, id: string, role: LaneRole): void {
  doc.edit(m.journey_undo_set_role, (edit) => {
    const lane = edit.get('lanes', id);
    if (!lane) return;
    const named = lane.title !== '' && lane.title !== laneRoleNames[lane.role]();
    edit.change('lanes', id, { role, title: named ? lane.title : laneRoleNames[role]() });
  });
}

/** Moves a lane, with its cards, to `index` among the other lanes. */
export function moveLane(doc: JourneyDocument, id: string, index: number): void {
  doc.edit(m.journey_undo_move_lane, (edit) => {
    const lanes = [...edit.all('lanes')].sort(byOrder);
    const now = lanes.findIndex((lane) => lane.id === id);
    const free = lanes.filter((lane) => lane.id !== id);
    if (now < 0 || now === Math.max(0, Math.min(index, free.length))) return;
    edit.change('lanes', id, { order: orderAt(free, index) });
  });
}

/** Removes a lane with its cards and what hangs on them. */
export function removeLane(doc: JourneyDocument, id: string): void {
  doc.edit(m.journey_undo_remove_lane, (edit) => {
    for (const card of edit.all('cards')) if (card.lane === id) removeCardAndAll(edit, card.id);
    removeHangingOnLane(edit, id);
    edit.remove('lanes', id);
  });
}

/** A place for a card: a cell, and an index among the other cards there. */
export interface CardPlace {
  step: string;
  lane: string;
  index: number;
}

function cell(cards: readonly Card[], place: { step: string; lane: string }): Card[] {
  return cards.filter((card) => card.step === place.step && card.lane === place.lane).sort(byOrder);
}

/**
 * Adds a card to a cell, last unless `index` says where. @returns its id, which may be chosen beforehand (`id`)
 * so that a card can be written before it is stored.
 */
export function addCard(
  doc: JourneyDocument,
  card: { step: string; lane: string; index?: number; text?: string; grade?: EvidenceGrade; id?: string }
): string {
  const id = card.id ?? newId();
  doc.edit(
    m.journey_undo_add_card,
    (edit) => {
      const siblings = cell(edit.all('cards'), card);
      const order = orderAt(siblings, card.index ?? siblings.length);
      const { step, lane, text = '', grade = 'assumed' } = card;
      edit.put('cards', newCard({ id, order, step, lane, text, grade }));
    },
    { gesture: `type:${id}` }
  );
  return id;
}

export function writeCard(doc: JourneyDocument, id: string, text: string): void {
  doc.edit(m.journey_undo_write_card, (edit) => edit.change('cards', id, { text }), {
    gesture: `type:${id}`
  });
}

/** Moves a card to a cell, at `index` among the other cards there. */
export function moveCard(doc: JourneyDocument, id: string, to: CardPlace): void {
  doc.edit(m.journey_undo_move_card, (edit) => {
    const card = edit.get('cards', id);
    if (!card) return;
    const all = cell(edit.all('cards'), to);
    const free = all.filter((other) => other.id !== id);
    const now = all.findIndex((other) => other.id === id);
    if (now === Math.max(0, Math.min(to.index, free.length))) return;
    const until = movedUntil(edit, card, to.step);
    edit.change('cards', id, { step: to.step, lane: to.lane, order: orderAt(free, to.index), until });
  });
}

/** Says how well a card is founded. */
export function setGrade(doc: JourneyDocument, card: string, grade: EvidenceGrade): void {
  doc.edit(m.journey_undo_set_grade, (edit) => edit.change('cards', card, { grade }));
}

/** Removes a card with what hangs on it. */
export function removeCard(doc: JourneyDocument, id: string): void {
  doc.edit(m.journey_undo_remove_card, (edit) => removeCardAndAll(edit, id));
}
