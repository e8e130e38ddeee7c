import type { Week } from '../../model';
import type { ClosedDays } from '../calendar/closed-days';

const DAY = 24 * 60;
export const WEEK = 7 * DAY;
/** Work left over by rounding must not wait for the next morning. Minutes. */
const SLACK = 1e-6;

/**
 * A clock that only runs in opening hours. Times are minutes from a Monday at midnight; open time is what the
 * clock shows. Opening hours repeat every week; closed days repeat after all the weeks they are known for.
 */
export class Calendar {
  /** Beginnings and ends of opening hours in the period that repeats, and what the clock shows at each beginning. */
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];
  readonly #before: number[] = [];
  readonly #period: number;
  /** Open minutes of the period. */
  readonly #open: number;
  /** Open minutes a week, on average. */
  readonly openPerWeek: number;
  readonly always: boolean;

  /** @param week null is round the clock, closed days or not */
  constructor(week: Week | null, closed?: ClosedDays) {
    const weeks = (week && closed?.weeks) || 1;
    const cut = new Map(closed?.days);
    let open = 0;
    for (let day = 0; week && day < 7 * weeks; day++) {
      const hours = week[day % 7];
      const closes = Math.min(hours?.[1] ?? 0, cut.get(day) ?? Infinity);
      if (!hours || closes <= hours[0]) continue;
      this.#begins.push(day * DAY + hours[0]);
      this.#ends.push(day * DAY + closes);
      this.#before.push(open);
      open += closes - hours[0];
    }
    this.always = week === null;
    this.#period = weeks * WEEK;
    this.#open = open;
    this.openPerWeek = this.always ? WEEK : open / weeks;
  }

  isOpen(time: number): boolean {
    if (this.always) return true;
    const at = time % this.#period;
    const i = lastUpTo(this.#begins, at);
    return i >= 0 && at < this.#ends[i]!;
  }

  /** The next time it is open, from now on; infinite when it never is. */
  nextOpen(time: number): number {
    if (this.isOpen(time)) return time;
    if (!this.#open) return Infinity;
    const at = time % this.#period;
    const next = this.#begins[lastUpTo(this.#begins, at) + 1];
    return time - at + (next ?? this.#period + this.#begins[0]!);
  }

  /** Open minutes since the beginning. */
  openBefore(time: number): number {
    if (this.always) return time;
    const periods = Math.floor(time / this.#period);
    const at = time - periods * this.#period;
    const i = lastUpTo(this.#begins, at);
    const past = i < 0 ? 0 : this.#before[i]! + Math.min(at, this.#ends[i]!) - this.#begins[i]!;
    return periods * this.#open + past;
  }

  /** When work of so many minutes that begins now is done: it stops at closing and goes on at the next opening. */
  afterWork(time: number, minutes: number): number {
    if (this.always) return time + minutes;
    if (!this.#open) return Infinity;
    if (minutes <= SLACK) return this.nextOpen(time) + minutes;
    const goal = this.openBefore(time) + minutes;
    let periods = Math.floor(goal / this.#open);
    let left = goal - periods * this.#open;
    // Done at the very end of a period's hours, not at the beginning of the next.
    if (left <= SLACK) {
      periods -= 1;
      left += this.#open;
    }
    const i = Math.max(0, lastUpTo(this.#before, left - SLACK));
    return periods * this.#period + Math.min(this.#ends[i]!, this.#begins[i]! + left - this.#before[i]!);
  }
}

/** Where the last of the rising numbers stands that is not above a limit; −1 when all are. */
function lastUpTo(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
