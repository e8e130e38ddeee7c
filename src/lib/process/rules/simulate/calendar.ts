import type { Week } from '../../model';

const DAY = 24 * 60;
export const WEEK = 7 * DAY;
/** Work left over by rounding must not wait for the next morning. Minutes. */
const SLACK = 1e-6;

/**
 * A clock that only runs in opening hours. Times are minutes from a Monday at midnight; open time is what the
 * clock shows. Opening hours repeat every week.
 */
export class Calendar {
  /** Beginnings and ends of opening hours in the week, and what the clock shows at each beginning. */
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];
  readonly #before: number[] = [];
  /** Open minutes a week. */
  readonly openPerWeek: number;
  readonly always: boolean;

  /** @param week null is round the clock */
  constructor(week: Week | null) {
    let open = 0;
    (week ?? []).forEach((hours, day) => {
      if (!hours || hours[1] <= hours[0]) return;
      this.#begins.push(day * DAY + hours[0]);
      this.#ends.push(day * DAY + hours[1]);
      this.#before.push(open);
      open += hours[1] - hours[0];
    });
    this.always = week === null;
    this.openPerWeek = this.always ? WEEK : open;
  }

  isOpen(time: number): boolean {
    if (this.always) return true;
    const at = time % WEEK;
    for (let i = 0; i < this.#begins.length; i++)
      if (at >= this.#begins[i]! && at < this.#ends[i]!) return true;
    return false;
  }

  /** The next time it is open, from now on; infinite when it never is. */
  nextOpen(time: number): number {
    if (this.isOpen(time)) return time;
    if (!this.openPerWeek) return Infinity;
    const week = Math.floor(time / WEEK) * WEEK;
    const next = this.#begins.find((begin) => week + begin >= time);
    return next === undefined ? week + WEEK + this.#begins[0]! : week + next;
  }

  /** Open minutes since the beginning. */
  openBefore(time: number): number {
    if (this.always) return time;
    const weeks = Math.floor(time / WEEK);
    const at = time - weeks * WEEK;
    let open = weeks * this.openPerWeek;
    for (let i = 0; i < this.#begins.length; i++)
      open += Math.min(Math.max(0, at - this.#begins[i]!), this.#ends[i]! - this.#begins[i]!);
    return open;
  }

  /** When work of so many minutes that begins now is done: it stops at closing and goes on at the next opening. */
  afterWork(time: number, minutes: number): number {
    if (this.always) return time + minutes;
    if (!this.openPerWeek) return Infinity;
    if (minutes <= SLACK) return this.nextOpen(time) + minutes;
    const goal = this.openBefore(time) + minutes;
    let weeks = Math.floor(goal / this.openPerWeek);
    let left = goal - weeks * this.openPerWeek;
    // Done at the very end of a week's hours, not at the beginning of the next.
    if (left <= SLACK) {
      weeks -= 1;
      left += this.openPerWeek;
    }
    let i = this.#begins.length - 1;
    while (i > 0 && this.#before[i]! >= left - SLACK) i--;
    return weeks * WEEK + Math.min(this.#ends[i]!, this.#begins[i]! + left - this.#before[i]!);
  }
}
