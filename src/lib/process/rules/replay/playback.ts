import type { RunTrace, Stay } from '../simulate/trace';

/** What a case is doing at a moment: on its way along a flow, or at a step. */
export type Phase = 'moving' | 'waiting' | 'queued' | 'worked';

/** @param travel minutes that a way along flows is shown for; the record itself knows none */
export function phaseOf(stay: Stay, time: number, travel: number): Phase {
  if (time < stay.came + travel) return 'moving';
  if (time < stay.ready) return 'waiting';
  return time < stay.began ? 'queued' : 'worked';
}

/** A case of the record from its first stop to its last. */
export interface PlayedCase {
  number: number;
  came: number;
  /** Infinite while it is under way at the end of the record. */
  left: number;
  /** Whether its beginning is in the record. */
  begins: boolean;
}

/** The record of a run, played: what goes on at a moment, and when something happens next. */
export class Playback {
  /** Moments at which something happens, in order. */
  readonly moments: Float64Array;
  readonly cases: ReadonlyMap<number, PlayedCase>;
  /** Stays under way, and the next one to begin. */
  #going: Stay[] = [];
  #next = 0;
  #time = -Infinity;

  constructor(readonly trace: RunTrace) {
    const all = new Set<number>([0]);
    const cases = new Map<number, PlayedCase>();
    for (const stay of trace.stays) {
      for (const time of [stay.came, stay.ready, stay.began, stay.left])
        if (time >= 0 && time <= trace.until) all.add(time);
      const known = cases.get(stay.case);
      if (known) known.left = Math.max(known.left, stay.left);
      else
        cases.set(stay.case, {
          number: stay.case,
          came: stay.came,
          left: stay.left,
          begins: stay.came >= 0
        });
    }
    this.moments = Float64Array.from(all).sort();
    this.cases = cases;
  }

  /** Stays that are under way at a moment, those included that have just come to an end. */
  at(time: number, travel: number): readonly Stay[] {
    const { stays } = this.trace;
    if (time < this.#time) {
      this.#going = [];
      this.#next = 0;
    }
    this.#time = time;
    for (; this.#next < stays.length && stays[this.#next]!.came <= time; this.#next++)
      this.#going.push(stays[this.#next]!);
    // A way is shown a while after its end only where nothing follows; what is over must not be looked at again.
    this.#going = this.#going.filter(
      ({ came, left }) => time < left || (came === left && time < came + travel)
    );
    return this.#going;
  }

  /** The next moment at which something happens; undefined at the end. @param of a case to look at alone */
  after(time: number, of?: number): number | undefined {
    if (of !== undefined) return this.#momentsOf(of).find((moment) => moment > time);
    return this.moments[this.#above(time)];
  }

  before(time: number, of?: number): number | undefined {
    if (of !== undefined) return this.#momentsOf(of).findLast((moment) => moment < time);
    let at = this.#above(time) - 1;
    while (at >= 0 && this.moments[at]! >= time) at--;
    return this.moments[at];
  }

  /** The stays in which something happens at exactly this moment. */
  changes(time: number, of?: number): Stay[] {
    return this.trace.stays.filter(
      (stay) =>
        (of === undefined || stay.case === of) &&
        (stay.came === time || stay.ready === time || stay.began === time)
    );
  }

  staysOf(number: number): Stay[] {
    return this.trace.stays.filter((stay) => stay.case === number);
  }

  #momentsOf(number: number): number[] {
    const own = this.staysOf(number).flatMap(({ came, ready, began }) => [came, ready, began]);
    return [...new Set(own)].filter((time) => time >= 0 && time <= this.trace.until).sort((a, b) => a - b);
  }

  /** Index of the first moment after a time. */
  #above(time: number): number {
    let [low, high] = [0, this.moments.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.moments[middle]! > time) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Cases worth following: the quickest, the middle one and the slowest of those that are in the record as a whole. */
export function tellingCases(
  cases: Iterable<PlayedCase>
): { quick: PlayedCase; typical: PlayedCase; slow: PlayedCase } | undefined {
  const whole = [...cases]
    .filter(({ begins, left }) => begins && left < Infinity)
    .sort((a, b) => a.left - a.came - (b.left - b.came));
  if (!whole.length) return undefined;
  return { quick: whole[0]!, typical: whole[(whole.length - 1) >> 1]!, slow: whole.at(-1)! };
}
