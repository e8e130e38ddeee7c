import type { View } from '../../journey/model';
import { filterMap } from '../../journey/rules/filter';
import type { MapRecords } from './make-sheet';

/** What of a map is looked at: its filter, and what is folded together. */
export type Look = Omit<View, 'id' | 'order' | 'title'>;

/** Whether everything is looked at. */
export function showsAll({ foldedPhases, foldedLanes, ...filter }: Look): boolean {
  const narrowed = filter.grade || filter.persona || filter.only || typeof filter.colour === 'number';
  return !narrowed && ![filter.hiddenLanes, foldedPhases, foldedLanes].some((list) => list.length > 0);
}

/**
 * A map without what is filtered away or folded together. A card that spans ends in the last of its steps that is
 * left; arrows, ways on and remarks stay when what they stand on does.
 */
export function leaveOut(records: MapRecords, look: Look): MapRecords {
  const filtered = filterMap(records.lanes, records.cards, { ...look, colour: look.colour ?? null });
  const [awayPhases, awayLanes] = [new Set(look.foldedPhases), new Set(look.foldedLanes)];
  const phases = records.phases.filter(({ id }) => !awayPhases.has(id));
  const lanes = filtered.lanes.filter(({ id }) => !awayLanes.has(id));
  const steps = records.steps.filter(({ phase }) => !awayPhases.has(phase));
  const left = {
    phases: idsOf(phases),
    lanes: idsOf(lanes),
    steps: idsOf(steps),
    cards: new Set<string>()
  };
  const order = records.phases.flatMap(({ id }) => records.steps.filter(({ phase }) => phase === id));
  const endOf = (until: string) => {
    let at = order.findIndex(({ id }) => id === until);
    while (at >= 0 && !left.steps.has(order[at]!.id)) at--;
    return order[at]?.id ?? '';
  };
  const cards = filtered.cards
    .filter(({ lane, step }) => left.lanes.has(lane) && left.steps.has(step))
    .map((card) =>
      card.until && !left.steps.has(card.until) ? { ...card, until: endOf(card.until) } : card
    );
  for (const { id } of cards) left.cards.add(id);
  const handoffs = records.handoffs.filter(({ from, to }) => left.cards.has(from) && left.cards.has(to));
  const routes = records.routes.filter(({ from, to }) => left.steps.has(from) && left.steps.has(to));
  const connections = { handoffs: idsOf(handoffs), routes: idsOf(routes), emotions: left.steps };
  const stands = (place: string) => {
    const [collection = '', id = ''] = place.split('/');
    const kept = { ...left, ...connections }[collection];
    return !kept || kept.has(id);
  };
  return {
    ...records,
    phases,
    lanes,
    steps,
    cards,
    handoffs,
    routes,
    comments: records.comments.filter(({ place }) => stands(place))
  };
}

const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));
