import type { SimulationModel } from './compile';

/**
 * One stop of a case at a step, and how it came there. Minutes after the beginning of the counted period; what
 * began before it is negative, what has not come by the end of the record is infinite.
 */
export interface Stay {
  case: number;
  /** Where, among the steps of the record. */
  step: number;
  /** The flows it came along since its last stop, among the flows of the record. */
  route: number[];
  came: number;
  /** Nothing but people is missing: until then it waits for something else. */
  ready: number;
  /** Somebody works on it. */
  began: number;
  left: number;
}

/** How cases moved in the beginning of one run's counted period. */
export interface RunTrace {
  /** Number of the day that the run began on, a Monday. */
  begins: number;
  /** Minutes from that midnight to the beginning of the counted period. */
  from: number;
  /** Where the record ends, in minutes after its beginning. */
  until: number;
  /** Ids of the nodes and flows that stays name by number. */
  steps: string[];
  flows: string[];
  /** Ordered by when they began. A case passes at once through what takes no time: that is no stop. */
  stays: Stay[];
}

interface Held {
  entry: number;
  scope: number;
  stay: Stay;
}

/** Writes down how cases move: at most so many stops, so that it can be kept and shown. */
export class Trace {
  readonly #stays: Stay[] = [];
  readonly #flows = new Map<string, number>();
  /** By token: its case, the way since its last stop, and where it stops now. */
  readonly #cases: number[] = [];
  readonly #routes: number[][] = [];
  readonly #open = new Map<number, { stay: Stay; scope: number }>();
  /** What waits at joins, by scope and step. */
  readonly #held = new Map<string, Held[]>();
  #until = Infinity;

  constructor(
    private readonly from: number,
    private readonly most = 12_000
  ) {}

  born(token: number, number: number): void {
    this.#cases[token] = number;
    this.#routes[token] = [];
  }

  come(now: number, token: number, step: number, scope: number): void {
    this.#open.set(token, { stay: this.#stay(now, token, step), scope });
  }

  /** Goes into an open sub-process: what is inside it comes along the same way. */
  enter(token: number, inner: number): void {
    this.#open.delete(token);
    this.#cases[inner] = this.#cases[token]!;
    this.#routes[inner] = this.#routes[token]!;
    this.#routes[token] = [];
  }

  ready(now: number, token: number): void {
    const stay = this.#open.get(token)?.stay;
    if (stay) stay.ready = now;
  }

  begin(now: number, token: number): void {
    const stay = this.#open.get(token)?.stay;
    if (stay) stay.began = now;
  }

  leave(now: number, token: number): void {
    const stay = this.#open.get(token)?.stay;
    this.#open.delete(token);
    if (!stay || now <= stay.came) return;
    this.#write(stay, now);
    this.#routes[token] = [];
  }

  /** A token goes on along a flow; a new one from where another one stands. */
  follow(token: number, from: number, flow: string): void {
    const known = this.#flows.get(flow) ?? this.#flows.size;
    this.#flows.set(flow, known);
    this.#cases[token] = this.#cases[from]!;
    this.#routes[token] = [...(this.#routes[from] ?? []), known];
  }

  /** Waits at a join for the others. */
  hold(now: number, token: number, step: number, scope: number, entry: number): void {
    const key = `${scope}/${step}`;
    const held = this.#held.get(key) ?? [];
    held.push({ entry, scope, stay: this.#stay(now, token, step) });
    this.#held.set(key, held);
    this.#routes[token] = [];
  }

  /** A join goes on with one token of each way into it; `entry` is the way of the one that made it whole. */
  join(now: number, step: number, scope: number, entry = -1): void {
    const seen = new Set([entry]);
    const key = `${scope}/${step}`;
    const rest = (this.#held.get(key) ?? []).filter((held) => {
      if (seen.has(held.entry)) return true;
      seen.add(held.entry);
      this.#write(held.stay, now);
      return false;
    });
    if (rest.length) this.#held.set(key, rest);
    else this.#held.delete(key);
  }

  /** A token comes to its end. */
  end(now: number, token: number): void {
    const stay = this.#open.get(token)?.stay;
    this.#open.delete(token);
    if (stay) this.#write(stay, now);
  }

  /** Ends what belongs to cases and sub-processes that are over. */
  sweep(now: number, isOver: (scope: number) => boolean): void {
    for (const [token, { scope }] of this.#open) if (isOver(scope)) this.end(now, token);
    for (const [key, held] of this.#held)
      if (isOver(held[0]!.scope)) {
        for (const { stay } of held) this.#write(stay, now);
        this.#held.delete(key);
      }
  }

  /** The record, up to `now` at most. */
  close(now: number, { begins, steps }: Pick<SimulationModel, 'begins' | 'steps'>): RunTrace {
    this.#stop(now);
    return {
      begins,
      from: this.from,
      until: this.#until - this.from,
      steps: steps.map(({ id }) => id),
      flows: [...this.#flows.keys()],
      stays: this.#stays.toSorted((a, b) => a.came - b.came)
    };
  }

  #stay(now: number, token: number, step: number): Stay {
    const [number, route] = [this.#cases[token]!, this.#routes[token] ?? []];
    const came = now - this.from;
    return { case: number, step, route, came, ready: Infinity, began: Infinity, left: Infinity };
  }

  #write(stay: Stay, now: number): void {
    if (now < this.from || now > this.#until) return;
    const { from } = this;
    this.#stays.push({ ...stay, ready: stay.ready - from, began: stay.began - from, left: now - from });
    if (this.#stays.length >= this.most) this.#stop(now);
  }

  /** Keeps where everything stands at the end of the record. */
  #stop(now: number): void {
    if (this.#until < Infinity) return;
    this.#until = Math.max(now, this.from);
    const { from } = this;
    const open = [...this.#open.values(), ...[...this.#held.values()].flat()];
    for (const { stay } of open)
      this.#stays.push({ ...stay, ready: stay.ready - from, began: stay.began - from });
  }
}
