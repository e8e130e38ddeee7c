import type { Edit } from '../../document/edit';
import { newId } from '../../document/ids';
import { byOrder, orderAt, ordersAfter } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import type { Card, Clip, ClippedCard, JourneyCollections, Step } from '../model';
import { fitStep } from '../rules/clip';
import { groupBy } from '../../document/group';
import { removeCardAndAll } from './hanging';
import type { CardPlace } from './lanes-and-cards';
import type { JourneyDocument } from './map';
import { journeyOrder } from './spans';

/** A copy of a card in a step; it ends as many steps later as it did where it came from. */
function copyOf(
  { card, until }: ClippedCard,
  step: Step,
  steps: readonly Step[]
): Omit<Card, 'order' | 'lane'> {
  const end = until && fitStep(until, steps);
  const spans = end && steps.indexOf(end) > steps.indexOf(step);
  return { ...card, id: newId(), step: step.id, until: spans ? end.id : '' };
}

/** Puts a copied card into a cell, at `index` among the cards there. @returns its id; undefined when the step is gone. */
export function pasteCard(doc: JourneyDocument, clip: Clip, to: CardPlace): string | undefined {
  const [clipped] = clip.cards;
  const id = newId();
  let done = false;
  doc.edit(m.journey_undo_paste_card, (edit) => {
    const steps = journeyOrder(edit);
    const step = steps.find(({ id }) => id === to.step);
    if (!clipped || !step) return;
    const siblings = edit.all('cards').filter((card) => card.step === to.step && card.lane === to.lane);
    const order = orderAt([...siblings].sort(byOrder), to.index);
    // Here it is put where somebody points: it keeps its length, not its end.
    const until = clipped.until && lengthAt(clipped, step, steps);
    edit.put('cards', { ...clipped.card, id, order, step: step.id, lane: to.lane, until: until ?? '' });
    done = true;
  });
  return done ? id : undefined;
}

/** Where a copied card that spans ends when it begins in `step`: as long as it was, and shorter at the end of the journey. */
export function lengthAt({ step: from, until }: ClippedCard, step: Step, steps: readonly Step[]): string {
  const at = steps.indexOf(step);
  const last = Math.min(at + until!.at - from.at, steps.length - 1);
  return last > at ? steps[last]!.id : '';
}

/**
 * Puts a copied lane with its cards at `index` among the lanes, each card in the step that fits: the same one in a
 * copy of the map, else the one with its number, else the last. @returns its id; undefined when the clip has none.
 */
export function pasteLane(doc: JourneyDocument, clip: Clip, index: number): string | undefined {
  const { lane, cards } = clip;
  if (!lane) return undefined;
  const id = newId();
  doc.edit(m.journey_undo_paste_lane, (edit) => {
    const order = orderAt([...edit.all('lanes')].sort(byOrder), index);
    edit.put('lanes', { ...lane, id, order });
    putCards(edit, id, cards);
  });
  return id;
}

function putCards(edit: Edit<JourneyCollections>, lane: string, cards: readonly ClippedCard[]): void {
  const steps = journeyOrder(edit);
  const copies = [...cards]
    .sort((a, b) => byOrder(a.card, b.card))
    .flatMap((clipped) => {
      const step = fitStep(clipped.step, steps);
      return step ? [copyOf(clipped, step, steps)] : [];
    });
  // Several steps may have come together in the last one: there each card gets an order of its own.
  for (const own of groupBy(copies, (card) => card.step).values()) {
    const orders = ordersAfter(undefined, own.length);
    own.forEach((card, at) => edit.put('cards', { ...card, lane, order: orders[at]! }));
  }
}

/** Takes a card away that was put on the clipboard. */
export function cutCard(doc: JourneyDocument, id: string): void {
  doc.edit(m.journey_undo_cut_card, (edit) => removeCardAndAll(edit, id));
}
