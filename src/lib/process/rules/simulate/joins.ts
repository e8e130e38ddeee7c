import type { Step } from './compile';
import type { Scopes, Tokens } from './tokens';

/** Where tokens of a case wait for each other. */
export class Joins {
  /** Where the ways into each join begin among all ways into joins. */
  readonly #at: Int32Array;
  readonly #width: number;
  /** Tokens that wait at inclusive joins, by scope. */
  readonly #some = new Map<number, Set<number>>();

  constructor(
    private readonly steps: readonly Step[],
    private readonly tokens: Tokens,
    private readonly scopes: Scopes
  ) {
    let width = 0;
    this.#at = Int32Array.from(steps, (step) => (width += step.joins) - step.joins);
    this.#width = width;
  }

  /** Lets a token wait at a join for the others. @returns whether it goes on at once */
  enter(token: number): boolean {
    const { tokens, scopes } = this;
    const scope = tokens.scope[token]!;
    const number = tokens.step[token]!;
    const { joins, joinsSome } = this.steps[number]!;
    const first = scope * this.#width + this.#at[number]!;
    scopes.arrived[first + tokens.entry[token]!]!++;
    let isWhole = !joinsSome;
    for (let at = 0; isWhole && at < joins; at++) isWhole = scopes.arrived[first + at]! > 0;
    if (isWhole) {
      for (let at = 0; at < joins; at++) scopes.arrived[first + at]!--;
      scopes.held[scope]! -= joins - 1;
      scopes.live[scope]! -= joins - 1;
      return true;
    }
    scopes.held[scope]!++;
    if (!joinsSome) tokens.giveBack(token);
    else this.#some.set(scope, (this.#some.get(scope) ?? new Set()).add(token));
    return false;
  }

  /** Whether every token of a scope waits at joins. */
  isHeld(scope: number): boolean {
    return this.scopes.held[scope]! > 0 && this.scopes.live[scope] === this.scopes.held[scope];
  }

  /**
   * Once every token of a scope waits at joins, one inclusive join goes on with those that came: nothing more can
   * come to it. That is later than BPMN asks when a token elsewhere could not reach the join any more.
   * @returns the token that goes on; undefined when none can
   */
  release(scope: number): number | undefined {
    const { tokens, scopes } = this;
    const waiting = this.#some.get(scope);
    const [first] = waiting ?? [];
    if (!waiting || first === undefined) return undefined;
    const join = tokens.step[first]!;
    const there = [...waiting].filter((token) => tokens.step[token] === join);
    for (const token of there) waiting.delete(token);
    if (!waiting.size) this.#some.delete(scope);
    const at = scope * this.#width + this.#at[join]!;
    scopes.arrived.fill(0, at, at + this.steps[join]!.joins);
    scopes.held[scope]! -= there.length;
    scopes.live[scope]! -= there.length - 1;
    for (const token of there.slice(1)) tokens.giveBack(token);
    return first;
  }

  /** Forgets what waits in a scope that is over. */
  drop(scope: number): void {
    for (const token of this.#some.get(scope) ?? []) this.tokens.giveBack(token);
    this.#some.delete(scope);
  }
}
