import type { Desk } from './queue';

/** What happened in one run through the counted period. Times in minutes; step and staff by number. */
export interface Replication {
  /** Minutes counted. */
  period: number;
  /** Cases that came in, and those that came out. */
  arrived: number;
  finished: number;
  /** Lead times of the cases that came out. */
  leads: Float64Array;
  /** Cases in the process, on average. */
  inProcess: number;
  /** Totals of each step: times done, and minutes. */
  steps: {
    visits: Float64Array;
    /** Waiting for people from when they were first there, so that more of them would have shortened it. */
    queue: Float64Array;
    /** Waiting that occupies nobody and is no queue. */
    wait: Float64Array;
    work: Float64Array;
    /** Lying still while its people were off: until they came, and in the midst of the work. */
    pause: Float64Array;
  };
  /** Minutes of work done by each staff, minutes they were there for, and how many waited on average. */
  staff: { busy: Float64Array; open: Float64Array; waiting: Float64Array };
  /** Cases that can never go on, by the join they wait at. */
  stuck: Int32Array;
  /** Work piled up beyond all measure; the run was broken off. */
  overflow: boolean;
  /** Cases in the process at even intervals from the very beginning, when asked for. */
  samples: number[];
}

/** Keeps the books of one run: what lies in the warm-up is not counted. */
export class Tally {
  readonly #leads: number[] = [];
  readonly visits: Float64Array;
  readonly queue: Float64Array;
  readonly wait: Float64Array;
  readonly work: Float64Array;
  readonly pause: Float64Array;
  readonly stuck: Int32Array;
  readonly busy: Float64Array;
  readonly #queued: Float64Array;
  readonly #samples: number[] = [];
  arrived = 0;
  inProcess = 0;
  #area = 0;
  #since = 0;
  #nextSample: number;

  /** @param every minutes between samples of the cases in process; 0 for none */
  constructor(
    steps: number,
    staff: number,
    readonly from: number,
    readonly to: number,
    private readonly every: number
  ) {
    const zeros = () => new Float64Array(steps);
    this.visits = zeros();
    this.queue = zeros();
    this.wait = zeros();
    this.work = zeros();
    this.pause = zeros();
    this.stuck = new Int32Array(steps);
    this.busy = new Float64Array(staff);
    this.#queued = new Float64Array(staff);
    this.#nextSample = every || Infinity;
  }

  /** A case comes (+1) or goes (−1). */
  flow(now: number, change: number): void {
    for (; this.#nextSample <= now && this.#nextSample <= this.to; this.#nextSample += this.every)
      this.#samples.push(this.inProcess);
    const begin = Math.max(this.#since, this.from);
    if (now > begin) this.#area += this.inProcess * (now - begin);
    this.#since = now;
    this.inProcess += change;
  }

  finish(lead: number, now: number): void {
    if (now >= this.from) this.#leads.push(lead);
  }

  /** Somebody begins work on what waited since `since`; it takes `minutes` and ends at `end`. */
  serve(
    step: number,
    staff: number,
    desk: Desk,
    since: number,
    now: number,
    minutes: number,
    end: number
  ): void {
    const { calendar } = desk;
    const [begin, until] = [Math.max(now, this.from), Math.min(end, this.to)];
    if (until > begin) this.busy[staff]! += calendar.openBefore(until) - calendar.openBefore(begin);
    // What comes to a closed office waits for the morning, not for people: that is no queue.
    const met = Math.min(now, calendar.nextOpen(since));
    this.#waited(staff, met, now);
    if (now < this.from) return;
    this.visits[step]!++;
    this.queue[step]! += now - met;
    this.work[step]! += minutes;
    this.pause[step]! += met - since + end - now - minutes;
  }

  /** Those who still wait at the end have waited, too. */
  stillWaiting(staff: number, desk: Desk, since: number): void {
    this.#waited(staff, desk.calendar.nextOpen(since), this.to);
  }

  #waited(staff: number, since: number, until: number): void {
    this.#queued[staff]! += Math.max(0, Math.min(until, this.to) - Math.max(since, this.from));
  }

  close(desks: readonly Desk[], overflow: boolean): Replication {
    this.flow(this.to, 0);
    const period = this.to - this.from;
    const open = desks.map(
      ({ calendar, staff }) => (calendar.openBefore(this.to) - calendar.openBefore(this.from)) * staff.count
    );
    const { visits, queue, wait, work, pause, busy, stuck } = this;
    return {
      period,
      arrived: this.arrived,
      finished: this.#leads.length,
      leads: Float64Array.from(this.#leads),
      inProcess: this.#area / period,
      steps: { visits, queue, wait, work, pause },
      staff: { busy, open: Float64Array.from(open), waiting: this.#queued.map((sum) => sum / period) },
      stuck,
      overflow,
      samples: this.#samples
    };
  }
}
