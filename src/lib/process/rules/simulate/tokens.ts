const FIRST = 256;

/** Grows a typed array to a length, keeping what is in it. */
function grown<A extends Int32Array | Float64Array | Uint8Array | Uint16Array>(array: A, length: number): A {
  const larger = new (array.constructor as new (length: number) => A)(length);
  larger.set(array as never);
  return larger;
}

/** Where the work of cases stands: a case has one token, or several where it goes more ways at once. */
export class Tokens {
  step = new Int32Array(FIRST);
  scope = new Int32Array(FIRST);
  /** Which way into the step it came. */
  entry = new Int32Array(FIRST);
  /** How often the case has been at the step before. */
  visit = new Int32Array(FIRST);
  /** Whether what comes next is the end of waiting (0) or of work (1). */
  working = new Uint8Array(FIRST);
  /** Since when it waits for people. */
  since = new Float64Array(FIRST);
  /** The next one in the queue; −1: none. */
  next = new Int32Array(FIRST);
  readonly #free: number[] = [];
  #used = 0;

  take(step: number, scope: number): number {
    const token = this.#free.pop() ?? this.#used++;
    if (token === this.step.length) this.#grow();
    this.step[token] = step;
    this.scope[token] = scope;
    this.entry[token] = 0;
    return token;
  }

  giveBack(token: number): void {
    this.#free.push(token);
  }

  #grow(): void {
    const length = this.step.length * 2;
    this.step = grown(this.step, length);
    this.scope = grown(this.scope, length);
    this.entry = grown(this.entry, length);
    this.visit = grown(this.visit, length);
    this.working = grown(this.working, length);
    this.since = grown(this.since, length);
    this.next = grown(this.next, length);
  }
}

/** Cases, and inside them the open sub-processes they are in: what tokens belong to. */
export class Scopes {
  /** The token that stands at the sub-process meanwhile; −1 for a case. */
  holder = new Int32Array(FIRST);
  /** The scope of the case itself. */
  root = new Int32Array(FIRST);
  /** Tokens in it, those included that wait at joins. */
  live = new Int32Array(FIRST);
  /** Tokens that wait at joins. */
  held = new Int32Array(FIRST);
  /** Number of the case. */
  number = new Int32Array(FIRST);
  /** Ended early: what is left of it goes nowhere. */
  ended = new Uint8Array(FIRST);
  began = new Float64Array(FIRST);
  /** For each way into a join the tokens that came by it. */
  arrived: Uint16Array;
  /** For each step how often the case was there. */
  visits: Uint16Array;
  readonly #free: number[] = [];
  #used = 0;

  /** @param joins ways into joins; @param steps steps of the model */
  constructor(
    private readonly joins: number,
    private readonly steps: number
  ) {
    this.arrived = new Uint16Array(FIRST * joins);
    this.visits = new Uint16Array(FIRST * steps);
  }

  get inUse(): number {
    return this.#used - this.#free.length;
  }

  take(holder: number, root: number): number {
    const scope = this.#free.pop() ?? this.#used++;
    if (scope === this.root.length) this.#grow();
    this.holder[scope] = holder;
    this.root[scope] = root < 0 ? scope : root;
    this.live[scope] = 0;
    this.held[scope] = 0;
    this.ended[scope] = 0;
    this.arrived.fill(0, scope * this.joins, (scope + 1) * this.joins);
    if (root < 0) this.visits.fill(0, scope * this.steps, (scope + 1) * this.steps);
    return scope;
  }

  giveBack(scope: number): void {
    this.#free.push(scope);
  }

  /** Whether it, or what it is inside of, ended. */
  isOver(scope: number, tokens: Tokens): boolean {
    for (let at = scope; ;) {
      if (this.ended[at]) return true;
      const holder = this.holder[at]!;
      if (holder < 0) return false;
      at = tokens.scope[holder]!;
    }
  }

  #grow(): void {
    const length = this.root.length * 2;
    this.holder = grown(this.holder, length);
    this.root = grown(this.root, length);
    this.live = grown(this.live, length);
    this.held = grown(this.held, length);
    this.number = grown(this.number, length);
    this.ended = grown(this.ended, length);
    this.began = grown(this.began, length);
    this.arrived = grown(this.arrived, length * this.joins);
    this.visits = grown(this.visits, length * this.steps);
  }
}
