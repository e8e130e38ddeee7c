import type { Card, Clip, Lane, Step, StepMark } from '../model';

/** A card as it can be put elsewhere. @param steps of its map, in the order of the journey */
function clipped(card: Card, steps: readonly Step[]): Clip['cards'][number] {
  const mark = (id: string): StepMark | undefined => {
    const at = steps.findIndex((step) => step.id === id);
    return at < 0 ? undefined : { id, at };
  };
  return { card, step: mark(card.step) ?? { id: card.step, at: 0 }, until: mark(card.until) };
}

export function clipCard(card: Card, lane: Lane | undefined, steps: readonly Step[]): Clip {
  return { from: lane, cards: [clipped(card, steps)] };
}

/** Several cards of any lanes, as they stand to one another. @param lanes of their map, in order */
export function clipCards(cards: readonly Card[], lanes: readonly Lane[], steps: readonly Step[]): Clip {
  const rowOf = (card: Card) =>
    Math.max(
      0,
      lanes.findIndex((lane) => lane.id === card.lane)
    );
  return {
    from: lanes[Math.min(...cards.map(rowOf))],
    cards: cards.map((card) => ({ ...clipped(card, steps), row: rowOf(card) }))
  };
}

/**
 * The cells that several copied cards come to when the first of their steps and the first of their lanes are laid on
 * `to`; in the last step or lane where the map ends. @returns empty when that cell is gone
 */
export function placesOf(
  { cards }: Clip,
  to: { step: string; lane: string },
  steps: readonly Step[],
  lanes: readonly Lane[]
): { clipped: Clip['cards'][number]; step: Step; lane: string }[] {
  const column = steps.findIndex((step) => step.id === to.step);
  const row = lanes.findIndex((lane) => lane.id === to.lane);
  if (column < 0 || row < 0) return [];
  const first = Math.min(...cards.map(({ step }) => step.at));
  const top = Math.min(...cards.map(({ row = 0 }) => row));
  return cards.map((clipped) => ({
    clipped,
    step: steps[Math.min(column + clipped.step.at - first, steps.length - 1)]!,
    lane: lanes[Math.min(row + (clipped.row ?? 0) - top, lanes.length - 1)]!.id
  }));
}

/** A lane with its cards. */
export function clipLane(lane: Lane, cards: readonly Card[], steps: readonly Step[]): Clip {
  const own = cards.filter((card) => card.lane === lane.id);
  return { lane, cards: own.map((card) => clipped(card, steps)) };
}

/**
 * The step of a map that a mark from this or another map fits: the same one (a copy keeps ids), else the one with
 * the same number, else the last. @returns undefined in a map without steps.
 */
export function fitStep(mark: StepMark, steps: readonly Step[]): Step | undefined {
  return steps.find((step) => step.id === mark.id) ?? steps[Math.min(mark.at, steps.length - 1)];
}

/** The lane that a copied card belongs in when none is pointed at: the same one, else the first of its role. */
export function fitLane(clip: Clip, lanes: readonly Lane[]): Lane | undefined {
  return (
    lanes.find((lane) => lane.id === clip.from?.id) ?? lanes.find((lane) => lane.role === clip.from?.role)
  );
}

/** What is copied, as plain text for other programs: a card's text; a lane as its name and a line a card. */
export function clipText(clip: Clip): string {
  const texts = clip.cards.map(({ card }) => card.text);
  return clip.lane ? [clip.lane.title, ...texts].join('\n') : texts.join('\n');
}
