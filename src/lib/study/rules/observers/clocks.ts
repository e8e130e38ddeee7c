import type { Observation, ObserverClock, SyncMark } from '../../model';

/** How far an observer's clock is from the session's, and how that is known. */
export interface Offset {
  /** Seconds to add to the observer's to have the session's. */
  readonly seconds: number;
  /** `marks`: from claps that both marked. `calendar`: from what the two devices think the time is, which may be minutes wrong. */
  readonly by: 'marks' | 'calendar';
  /** How many claps both marked. */
  readonly marks: number;
  /** How far the claps are from agreeing, in seconds; 0 for fewer than two. */
  readonly spread: number;
}

/** Two marks belong to one clap if the devices think them no farther apart than this, in seconds. */
const SAME_CLAP = 20 * 60;

/**
 * The offset of an observer's clock. Each of its marks goes with the nearest mark of the session's clock; of several
 * claps the middle one counts, so that one late thumb moves nothing. With one mark on each side no calendar is asked:
 * a tablet may think that it is another day.
 */
export function offsetOf(
  session: { readonly startedAt: string },
  clock: ObserverClock,
  marks: readonly SyncMark[]
): Offset {
  const ours = marks.filter((mark) => mark.clock === '');
  const theirs = marks.filter((mark) => mark.clock === clock.id);
  const apart = (a: SyncMark, b: SyncMark) =>
    Math.abs(Date.parse(a.markedAt) - Date.parse(b.markedAt)) / 1000;
  const alone = ours.length === 1 && theirs.length === 1;
  const offsets = theirs
    .flatMap((mark) => {
      const [nearest] = [...ours].sort((a, b) => apart(a, mark) - apart(b, mark) || (a.id < b.id ? -1 : 1));
      return nearest && (alone || apart(nearest, mark) <= SAME_CLAP) ? [tenth(nearest.at - mark.at)] : [];
    })
    .sort((a, b) => a - b);
  if (offsets.length)
    return {
      seconds: offsets[Math.floor((offsets.length - 1) / 2)]!,
      by: 'marks',
      marks: offsets.length,
      spread: tenth(offsets.at(-1)! - offsets[0]!)
    };
  const between = Date.parse(clock.startedAt) - Date.parse(session.startedAt);
  return {
    seconds: Number.isFinite(between) ? tenth(between / 1000) : 0,
    by: 'calendar',
    marks: 0,
    spread: 0
  };
}

const tenth = (seconds: number) => Math.round(seconds * 10) / 10;

/** Where an observation belongs on the session's clock; never before it began. */
export function onSessionClock(own: number, { seconds }: Pick<Offset, 'seconds'>): number {
  return Math.max(0, tenth(own + seconds));
}

/** The observations of one observer that do not lie where their clock says. */
export function astray(
  observations: readonly Observation[],
  observer: string,
  offset: Pick<Offset, 'seconds'>
): Observation[] {
  return observations.filter(
    ({ at, own, observer: by }) =>
      own !== undefined && by === observer && Math.abs(at - onSessionClock(own, offset)) > 0.05
  );
}
