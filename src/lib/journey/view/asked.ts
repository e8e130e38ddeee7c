import { untrack } from 'svelte';
import type { Place } from '../rules/places';
import type { JourneyMap } from './journey-map.svelte';

/** What an address asks a map to show: one of its records, or where its systems are named (`part/systems`). */
export function showAsked(map: JourneyMap, at: { collection: string; id: string } | undefined): void {
  if (!at) return;
  // Only another address asks anew, not what changes on the map.
  untrack(() => {
    if (at.collection === 'part' && at.id === 'systems') return showSystems(map);
    if (!['phases', 'steps', 'lanes', 'cards'].includes(at.collection)) return;
    if (at.collection === 'steps') map.panel = 'step';
    void map.show(`${at.collection}/${at.id}` as Place);
  });
}

/** The first empty cell of the lane of systems; where there is no such lane, the question which lane to add. */
function showSystems(map: JourneyMap): void {
  const { lanes, steps } = map.lens.whole;
  const lane = lanes.find(({ role }) => role === 'systems')?.id;
  if (lane === undefined) {
    map.question = { ask: 'lane', index: lanes.length, role: 'systems' };
    return;
  }
  const step = (steps.find(({ id }) => !map.cardsIn(lane, id)?.length) ?? steps[0])?.id;
  void map.show(step === undefined ? `lanes/${lane}` : `cells/${lane}/${step}`);
}
