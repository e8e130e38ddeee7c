/** What goes on while a map is played, in words. */
import { locale } from '$lib/i18n/locale.svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { PlayedCase } from '../../rules/replay/playback';
import { phaseOf } from '../../rules/replay/playback';
import type { GameWay } from '../../rules/replay/token-game';
import type { RunTrace, Stay } from '../../rules/simulate/trace';
import { durationText, nameOrKind } from '../words';
import type { ProcessMap } from '../process-map.svelte';
import type { Walk } from './walk.svelte';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
/** Events that are told of one by one; of more only their number is said. */
const MOST = 3;

/** A moment of a run as the office's calendar has it: «tirsdag 13. jan., uke 2, 10:15». */
export function momentText({ begins, from }: RunTrace, time: number): string {
  const at = from + time;
  const week = Math.floor(at / WEEK) - Math.floor(from / WEEK) + 1;
  const date = new Date((begins * DAY + at) * 60_000);
  const clock = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'UTC' } as const;
  return m.replay_moment({
    day: new Intl.DateTimeFormat(locale.tag, {
      weekday: 'long',
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC'
    }).format(date),
    week,
    time: new Intl.DateTimeFormat(locale.tag, clock).format(date)
  });
}

export function nameOf(map: ProcessMap, id: string): string {
  const node = map.nodeById.get(id);
  return node ? nameOrKind(node) : m.replay_gone();
}

/** Where a case is and what it does there. */
export function stayText(map: ProcessMap, trace: RunTrace, stay: Stay, time: number): string {
  const id = trace.steps[stay.step]!;
  const of = { case: stay.case + 1, name: nameOf(map, id) };
  if (stay.came === stay.left) return m.replay_ends(of);
  if (map.nodeById.get(id)?.kind.endsWith('Gateway')) return m.replay_holds(of);
  const phase = phaseOf(stay, time, 0);
  if (phase === 'queued') return m.replay_queues(of);
  return phase === 'worked' ? m.replay_works(of) : m.replay_waits(of);
}

/** What happens at a moment. */
export function eventsText(map: ProcessMap, trace: RunTrace, stays: readonly Stay[], time: number): string {
  const told = stays.slice(0, MOST).map((stay) => stayText(map, trace, stay, time));
  const more = stays.length - told.length;
  return [
    `${momentText(trace, time)}: ${told.join('. ')}`,
    ...(more > 0 ? [m.replay_more_events({ count: more })] : [])
  ].join('. ');
}

export const caseText = (name: (of: { case: number; time: string }) => string, of: PlayedCase) =>
  name({ case: of.number + 1, time: durationText(Math.round(of.left - of.came)) });

/** A way onward as its button names it. */
export function wayText(map: ProcessMap, way: GameWay): string {
  if (way.event) return nameOf(map, way.event);
  const flow = map.flowById.get(way.flows[0] ?? '');
  const goal = flow ? nameOf(map, flow.target) : '';
  return flow?.name ? `${flow.name} → ${goal}` : `→ ${goal}`;
}

/** Where the case that is followed by hand stands. */
export function walkText(map: ProcessMap, walk: Walk): string {
  const { state, choices, stuck, count } = walk;
  if (!state) return m.walk_begin();
  const names = (ids: readonly string[]) => ids.map((id) => `«${nameOf(map, id)}»`).join(', ');
  if (!state.tokens.length) return m.walk_ended({ name: names(state.ended.slice(-1)), count });
  if (stuck.length)
    return m.walk_stuck({
      name: names(stuck.map(({ node }) => node)),
      missing: names(
        stuck.flatMap(({ missing }) => missing.flatMap((id) => map.flowById.get(id)?.source ?? []))
      )
    });
  const places = state.tokens.filter(({ id }) => !state.tokens.some(({ within }) => within === id));
  if (choices.length) return m.walk_choose({ name: names(choices.map(({ node }) => node)) });
  const at = [...new Set(places.map(({ node }) => node))];
  const lane = at.length === 1 ? map.nameOf(map.nodeById.get(at[0]!)?.lane ?? '') : '';
  return lane ? m.walk_at_in({ name: names(at), lane }) : m.walk_at({ name: names(at) });
}
