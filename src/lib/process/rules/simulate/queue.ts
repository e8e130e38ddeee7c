import type { ClosedDays } from '../calendar/closed-days';
import { Calendar } from './calendar';
import type { Staff } from './staff';
import type { Tokens } from './tokens';

const RANKS = 3;

/** The people of one role and the pile before them: by rank, within a rank first come, first served. */
export class Desk {
  readonly calendar: Calendar;
  free: number;
  waiting = 0;
  /** Whether its next opening is planned. */
  opens = false;
  readonly #heads = new Int32Array(RANKS).fill(-1);
  readonly #tails = new Int32Array(RANKS).fill(-1);

  constructor(
    readonly staff: Staff,
    private readonly tokens: Tokens,
    closed?: ClosedDays
  ) {
    this.calendar = new Calendar(staff.hours, closed);
    this.free = staff.count;
  }

  put(token: number, rank: number): void {
    this.tokens.next[token] = -1;
    const tail = this.#tails[rank]!;
    if (tail < 0) this.#heads[rank] = token;
    else this.tokens.next[tail] = token;
    this.#tails[rank] = token;
    this.waiting++;
  }

  /** The token that is served next, taken from the pile; −1 when none waits. */
  take(): number {
    for (let rank = 0; rank < RANKS; rank++) {
      const token = this.#heads[rank]!;
      if (token < 0) continue;
      const next = this.tokens.next[token]!;
      this.#heads[rank] = next;
      if (next < 0) this.#tails[rank] = -1;
      this.waiting--;
      return token;
    }
    return -1;
  }
}
