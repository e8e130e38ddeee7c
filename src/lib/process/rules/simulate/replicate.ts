import { Calendar } from './calendar';
import type { SimulationModel, Step } from './compile';
import { quantile } from './distribution';
import { EventHeap } from './heap';
import { Joins } from './joins';
import type { ReplicationOptions } from './options';
import { Desk } from './queue';
import { chance, streamKey } from './random';
import { Tally, type Replication } from './tally';
import { Scopes, Tokens } from './tokens';
import { waysTaken } from './ways';

/** Events beside tokens, which count from 0 up: a case comes in; −2 and below: a desk opens. */
const ARRIVAL = -1;
/** Cases in the process at the same time, and counters kept for them, before a run is broken off. */
const MOST_CASES = 50_000;
const MOST_COUNTERS = 32_000_000;

/** Runs a map once. The same model and options give the same run. */
export function replicate(model: SimulationModel, options: ReplicationOptions): Replication {
  return new Run(model, options).go();
}

class Run {
  readonly #events = new EventHeap();
  readonly #tokens = new Tokens();
  readonly #scopes: Scopes;
  readonly #desks: Desk[];
  readonly #tally: Tally;
  readonly #arrivals: Calendar;
  readonly #keys: { arrivals: number; work: Int32Array; wait: Int32Array; way: Int32Array };
  readonly #joins: Joins;
  /** Tokens on their way into a step, at this moment. */
  readonly #agenda: number[] = [];
  #now = 0;
  #cases = 0;

  constructor(
    private readonly model: SimulationModel,
    private readonly options: ReplicationOptions
  ) {
    const { steps, staff, arrivals, closed } = model;
    const { seed, run, warmUp, period } = options;
    const key = (name: string) => streamKey(seed, `${run}/${name}`);
    const keys = (what: string) => Int32Array.from(steps, (step) => key(`${step.id}/${what}`));
    this.#keys = { arrivals: key('arrivals'), work: keys('work'), wait: keys('wait'), way: keys('way') };
    const joins = steps.reduce((sum, step) => sum + step.joins, 0);
    this.#scopes = new Scopes(joins, steps.length);
    this.#joins = new Joins(steps, this.#tokens, this.#scopes);
    this.#desks = staff.map((people) => new Desk(people, this.#tokens, closed));
    this.#arrivals = new Calendar(arrivals.hours, closed);
    this.#tally = new Tally(steps.length, staff.length, warmUp, warmUp + period, options.sampleEvery ?? 0);
  }

  go(): Replication {
    const most = Math.min(MOST_CASES, MOST_COUNTERS / this.model.steps.length);
    this.#planArrival();
    while (this.#events.next < this.#tally.to && this.#scopes.inUse < most) {
      this.#now = this.#events.next;
      this.#happen(this.#events.take());
      this.options.watch?.(this.#desks, this.#now);
    }
    this.#desks.forEach((desk, at) => {
      for (let token = desk.take(); token >= 0; token = desk.take())
        this.#tally.stillWaiting(at, desk, this.#tokens.since[token]!);
    });
    return this.#tally.close(this.#desks, this.#scopes.inUse >= most);
  }

  #planArrival(): void {
    const { gap, random } = this.model.arrivals;
    const u = chance(this.#keys.arrivals, this.#cases, 0);
    this.#events.plan(this.#arrivals.afterWork(this.#now, random ? -gap * Math.log(1 - u) : gap), ARRIVAL);
  }

  #happen(what: number): void {
    if (what === ARRIVAL) this.#arrive();
    else if (what < ARRIVAL) {
      const desk = this.#desks[-2 - what]!;
      desk.opens = false;
      this.#serveNext(desk, -2 - what);
    } else if (!this.#tokens.working[what]) this.#ready(what);
    else {
      const { staff } = this.#stepOf(what);
      if (staff >= 0) this.#desks[staff]!.free++;
      this.#leave(what);
      this.#settle();
      if (staff >= 0) this.#serveNext(this.#desks[staff]!, staff);
    }
    this.#settle();
  }

  #stepOf(token: number): Step {
    return this.model.steps[this.#tokens.step[token]!]!;
  }

  #arrive(): void {
    const scope = this.#scopes.take(-1, -1);
    this.#scopes.number[scope] = this.#cases++;
    this.#scopes.began[scope] = this.#now;
    if (this.#now >= this.#tally.from) this.#tally.arrived++;
    this.#tally.flow(this.#now, 1);
    const token = this.#spawn(this.model.start, scope, 0);
    this.options.trace?.born(token, this.#scopes.number[scope]!);
    this.#planArrival();
  }

  #spawn(step: number, scope: number, entry: number): number {
    const token = this.#tokens.take(step, scope);
    this.#tokens.entry[token] = entry;
    this.#scopes.live[scope]!++;
    this.#agenda.push(token);
    return token;
  }

  /** Takes tokens on until each waits for something. */
  #settle(): void {
    for (let token = this.#agenda.pop(); token !== undefined; token = this.#agenda.pop()) {
      if (this.#isDead(token)) this.#drop(token);
      else if (!this.#stepOf(token).joins) this.#begin(token);
      else this.#meet(token);
    }
  }

  /** Comes to a join. */
  #meet(token: number): void {
    const { trace } = this.options;
    const step = this.#tokens.step[token]!;
    const scope = this.#tokens.scope[token]!;
    const entry = this.#tokens.entry[token]!;
    if (this.#joins.enter(token)) {
      trace?.join(this.#now, step, scope, entry);
      return this.#begin(token);
    }
    trace?.hold(this.#now, token, step, scope, entry);
    this.#checkHeld(scope, step);
  }

  #begin(token: number): void {
    const [tokens, scopes] = [this.#tokens, this.#scopes];
    const number = tokens.step[token]!;
    const step = this.#stepOf(token);
    const root = scopes.root[tokens.scope[token]!]!;
    const counter = root * this.model.steps.length + number;
    tokens.visit[token] = scopes.visits[counter]!++;
    this.options.trace?.come(this.#now, token, number, tokens.scope[token]!);
    if (step.inner >= 0) {
      const scope = scopes.take(token, root);
      scopes.number[scope] = scopes.number[root]!;
      const first = this.#spawn(step.inner, scope, 0);
      return this.options.trace?.enter(token, first);
    }
    const minutes = step.wait ? quantile(step.wait, this.#chance(this.#keys.wait, token)) : 0;
    if (this.#now >= this.#tally.from) this.#tally.wait[number]! += minutes;
    if (!minutes) return this.#ready(token);
    tokens.working[token] = 0;
    this.#events.plan(this.#now + minutes, token);
  }

  #chance(keys: Int32Array, token: number, more = 0): number {
    const tokens = this.#tokens;
    const n = this.#scopes.number[tokens.scope[token]!]!;
    return chance(keys[tokens.step[token]!]!, n, tokens.visit[token]! + 65536 * more);
  }

  /** Nothing is in the way of a step but people. */
  #ready(token: number): void {
    if (this.#isDead(token)) return this.#drop(token);
    const { staff, rank, work } = this.#stepOf(token);
    this.options.trace?.ready(this.#now, token);
    if (staff < 0) {
      this.options.trace?.begin(this.#now, token);
      const number = this.#tokens.step[token]!;
      const minutes = work ? quantile(work, this.#chance(this.#keys.work, token)) : 0;
      if (this.#now >= this.#tally.from) {
        this.#tally.visits[number]!++;
        this.#tally.work[number]! += minutes;
      }
      if (!minutes) return this.#leave(token);
      this.#tokens.working[token] = 1;
      this.#events.plan(this.#now + minutes, token);
      return;
    }
    this.#tokens.since[token] = this.#now;
    const desk = this.#desks[staff]!;
    desk.put(token, rank);
    this.#serveNext(desk, staff);
  }

  /** Lets everybody who is free begin, or wait for the doors to open. */
  #serveNext(desk: Desk, number: number): void {
    if (!desk.free || !desk.waiting) return;
    if (!desk.calendar.isOpen(this.#now)) {
      if (!desk.opens) this.#events.plan(desk.calendar.nextOpen(this.#now), -2 - number);
      desk.opens = true;
      return;
    }
    while (desk.free > 0 && desk.waiting > 0) {
      const token = desk.take();
      if (this.#isDead(token)) this.#drop(token);
      else this.#serve(token, desk, number);
    }
  }

  #serve(token: number, desk: Desk, number: number): void {
    const { step, since, working } = this.#tokens;
    const minutes = quantile(this.#stepOf(token).work!, this.#chance(this.#keys.work, token));
    const end = desk.calendar.afterWork(this.#now, minutes);
    desk.free--;
    this.options.trace?.begin(this.#now, token);
    this.#tally.serve(step[token]!, number, desk, since[token]!, this.#now, minutes, end);
    working[token] = 1;
    this.#events.plan(end, token);
  }

  #leave(token: number): void {
    if (this.#isDead(token)) return this.#drop(token);
    const step = this.#stepOf(token);
    const ways = waysTaken(step, (at) => this.#chance(this.#keys.way, token, at));
    if (ways.length) this.#take(token, ways);
    else this.#finish(token, step.terminates);
  }

  /** Goes on along ways; the token takes the last, new ones the others. */
  #take(token: number, ways: readonly Step['ways'][number][]): void {
    const tokens = this.#tokens;
    const scope = tokens.scope[token]!;
    const { trace } = this.options;
    trace?.leave(this.#now, token);
    for (const way of ways.slice(1)) {
      const more = this.#spawn(way.to, scope, way.entry);
      trace?.follow(more, token, way.flow);
    }
    trace?.follow(token, token, ways[0]!.flow);
    tokens.step[token] = ways[0]!.to;
    tokens.entry[token] = ways[0]!.entry;
    this.#agenda.push(token);
  }

  /** Goes on with what waits at joins when nothing else of the scope moves; a case that cannot is stuck. */
  #checkHeld(scope: number, step: number): void {
    if (!this.#joins.isHeld(scope)) return;
    const released = this.#joins.release(scope);
    if (released !== undefined) {
      this.options.trace?.join(this.#now, this.#tokens.step[released]!, scope);
      return this.#begin(released);
    }
    this.#tally.stuck[step]!++;
    this.#endCase(this.#scopes.root[scope]!);
    this.options.trace?.sweep(this.#now, (one) => this.#scopes.isOver(one, this.#tokens));
    this.#dropScope(scope);
  }

  /** A token comes to an end; so does its scope with the last one. */
  #finish(token: number, terminates: boolean): void {
    const [tokens, scopes] = [this.#tokens, this.#scopes];
    const scope = tokens.scope[token]!;
    const step = tokens.step[token]!;
    this.options.trace?.end(this.#now, token);
    tokens.giveBack(token);
    scopes.live[scope]!--;
    if (scopes.live[scope]! > 0 && !terminates) return this.#checkHeld(scope, step);
    const holder = scopes.holder[scope]!;
    if (holder < 0) {
      this.#tally.finish(this.#now - scopes.began[scope]!, this.#now);
      this.#endCase(scope);
    }
    scopes.ended[scope] = 1;
    if (terminates) this.options.trace?.sweep(this.#now, (one) => scopes.isOver(one, tokens));
    scopes.holder[scope] = -1;
    if (scopes.live[scope] === scopes.held[scope]) this.#dropScope(scope);
    if (holder >= 0) this.#leave(holder);
  }

  #endCase(root: number): void {
    if (this.#scopes.ended[root]) return;
    this.#scopes.ended[root] = 1;
    this.#tally.flow(this.#now, -1);
  }

  #isDead(token: number): boolean {
    return this.#scopes.isOver(this.#tokens.scope[token]!, this.#tokens);
  }

  #drop(token: number): void {
    const [tokens, scopes] = [this.#tokens, this.#scopes];
    const scope = tokens.scope[token]!;
    tokens.giveBack(token);
    scopes.live[scope]!--;
    if (scopes.live[scope] === scopes.held[scope]) this.#dropScope(scope);
  }

  #dropScope(scope: number): void {
    this.#joins.drop(scope);
    const holder = this.#scopes.holder[scope]!;
    this.#scopes.giveBack(scope);
    if (holder >= 0) this.#drop(holder);
  }
}
