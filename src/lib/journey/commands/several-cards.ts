/** What is done to several cards at once: one step to take back, whatever their number. */
import { newId } from '../../document/ids';
import { byOrder, ordersAfter } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import type { Card, Clip, EvidenceGrade } from '../model';
import { placesOf } from '../rules/clip';
import { groupBy } from '../../document/group';
import type { CardMove } from '../rules/several';
import { removeCardAndAll } from './hanging';
import { lengthAt } from './paste';
import type { JourneyDocument } from './map';
import { journeyOrder, movedUntil } from './spans';

const lastOrder = (cards: readonly Card[]) => [...cards].sort(byOrder).at(-1)?.order;

/**
 * Moves cards to their new cells in one step: behind those that stand there, in the order they had among themselves,
 * and as long as they were. Cards, steps and lanes that are gone are left out. @returns how many were moved
 */
export function moveCards(doc: JourneyDocument, moves: readonly CardMove[]): number {
  let done = 0;
  doc.edit(
    () => m.journey_undo_move_cards({ count: moves.length }),
    (edit) => {
      const going = new Map(moves.map((move) => [move.id, move]));
      const cards = edit.all('cards');
      const moved = [...cards].sort(byOrder).flatMap((card) => {
        const to = going.get(card.id);
        return to && edit.get('steps', to.step) && edit.get('lanes', to.lane) ? [{ card, to }] : [];
      });
      const staying = cards.filter(({ id }) => !going.has(id));
      for (const own of groupBy(moved, ({ to }) => `${to.lane}/${to.step}`).values()) {
        const { step, lane } = own[0]!.to;
        const orders = ordersAfter(
          lastOrder(staying.filter((card) => card.step === step && card.lane === lane)),
          own.length
        );
        own.forEach(({ card }, at) =>
          edit.change('cards', card.id, {
            step,
            lane,
            order: orders[at]!,
            until: movedUntil(edit, card, step)
          })
        );
      }
      done = moved.length;
    }
  );
  return done;
}

function changeAll(
  doc: JourneyDocument,
  ids: readonly string[],
  name: () => string,
  fields: Partial<Pick<Card, 'grade' | 'colour'>>
): void {
  doc.edit(name, (edit) => {
    for (const id of ids) edit.change('cards', id, fields);
  });
}

/** Says how well several cards are founded. */
export function setGrades(doc: JourneyDocument, ids: readonly string[], grade: EvidenceGrade): void {
  changeAll(doc, ids, () => m.journey_undo_set_grades({ count: ids.length }), { grade });
}

/** Gives several cards one colour. @param colour index into the palette; null for their lane's own */
export function setColours(doc: JourneyDocument, ids: readonly string[], colour: number | null): void {
  changeAll(doc, ids, () => m.journey_undo_set_colours({ count: ids.length }), { colour });
}

/** Removes several cards with what hangs on them. @param cut they are on the clipboard now */
export function removeCards(doc: JourneyDocument, ids: readonly string[], cut = false): void {
  const name = cut ? m.journey_undo_cut_cards : m.journey_undo_remove_cards;
  doc.edit(
    () => name({ count: ids.length }),
    (edit) => {
      for (const id of ids) removeCardAndAll(edit, id);
    }
  );
}

/**
 * Puts several copied cards on the map so that the first of them, at the upper left, comes to a cell and the others
 * stand to it as they stood. Where the map ends they come together in its last step or lane. @returns their ids
 */
export function pasteCards(
  doc: JourneyDocument,
  clip: Clip,
  to: { step: string; lane: string }
): readonly string[] {
  const made: string[] = [];
  doc.edit(
    () => m.journey_undo_paste_cards({ count: clip.cards.length }),
    (edit) => {
      const steps = journeyOrder(edit);
      const lanes = [...edit.all('lanes')].sort(byOrder);
      const placed = placesOf(clip, to, steps, lanes);
      const standing = edit.all('cards');
      for (const own of groupBy(placed, ({ lane, step }) => `${lane}/${step.id}`).values()) {
        const { step, lane } = own[0]!;
        const orders = ordersAfter(
          lastOrder(standing.filter((card) => card.step === step.id && card.lane === lane)),
          own.length
        );
        own.forEach(({ clipped }, at) => {
          const id = newId();
          const until = clipped.until ? lengthAt(clipped, step, steps) : '';
          edit.put('cards', { ...clipped.card, id, order: orders[at]!, step: step.id, lane, until });
          made.push(id);
        });
      }
    }
  );
  return made;
}
