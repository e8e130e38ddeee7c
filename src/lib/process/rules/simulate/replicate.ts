import { Calendar } from './calendar';
import type { SimulationModel, Step } from './compile';
import { quantile } from './distribution';
import { EventHeap } from './heap';
import { Joins } from './joins';
import { Desk } from './queue';
import { chance, streamKey } from './random';
import { Tally, type Replication } from './tally';
import { Scopes, Tokens } from './tokens';
import { Trace } from './trace';

/** Events beside tokens, which count from 0 up: a case comes in; −2 and below: a desk opens. */
const ARRIVAL = -1;
/** Cases in the process at the same time, and counters kept for them, before a run is broken off. */
const MOST_CASES = 50_000;
const MOST_COUNTERS = 32_000_000;

export interface ReplicationOptions {
  seed: number;
  /** Number of the run: each has chances of its own. */
  run: number;
  /** Minutes that are not counted, and minutes that are. */
  warmUp: number;
  period: number;
  /** Minutes between samples of the cases in process; 0 for none. */
  sampleEvery?: number;
  /** Writes down how cases move. */
  trace?: Trace;
  /** Called before anybody begins work, for tests: who could serve, and how many wait. */
  watch?: (desks: readonly Desk[], now: number) => void;
}

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
    const { steps, staff, arrivals } = model;
    const { seed, run, warmUp, period } = options;
    const key = (name: string) => streamKey(seed, `${run}/${name}`);
    const keys = (what: string) => Int32Array.from(steps, (step) => key(`${step.id}/${what}`));
    this.#keys = { arrivals: key('arrivals'), work: keys('work'), wait: keys('wait'), way: keys('way') };
    const joins = steps.reduce((sum, step) => sum + step.joins, 0);
    this.#scopes = new Scopes(joins, steps.length);
    this.#joins = new Joins(steps, this.#tokens, this.#scopes);
    this.#desks = staff.map((people) => new Desk(people, this.#tokens));
    this.#arrivals = new Calendar(arrivals.hours);
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
        this.#tally.stillWaiting(at, this.#tokens.since[token]!);
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
    this.#spawn(this.model.start, scope, 0);
    this.#planArrival();
  }

  #spawn(step: number, scope: number, entry: number): void {
    const token = this.#tokens.take(step, scope);
    this.#tokens.entry[token] = entry;
    this.#scopes.live[scope]!++;
    this.#agenda.push(token);
  }

  /** Takes tokens on until each waits for something. */
  #settle(): void {
    for (let token = this.#agenda.pop(); token !== undefined; token = this.#agenda.pop()) {
      if (this.#isDead(token)) this.#drop(token);
      else if (!this.#stepOf(token).joins || this.#joins.enter(token)) this.#begin(token);
      else this.#checkHeld(this.#tokens.scope[token]!, this.#tokens.step[token]!);
    }
  }

  #begin(token: number): void {
    const [tokens, scopes] = [this.#tokens, this.#scopes];
    const number = tokens.step[token]!;
    const step = this.#stepOf(token);
    const root = scopes.root[tokens.scope[token]!]!;
    const counter = root * this.model.steps.length + number;
    tokens.visit[token] = scopes.visits[counter]!++;
    if (step.inner >= 0) {
      const scope = scopes.take(token, root);
      scopes.number[scope] = scopes.number[root]!;
      this.#spawn(step.inner, scope, 0);
      return;
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
    if (staff < 0) {
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
    this.#tally.serve(step[token]!, number, desk, since[token]!, this.#now, minutes, end);
    working[token] = 1;
    this.#events.plan(end, token);
  }

  #leave(token: number): void {
    if (this.#isDead(token)) return this.#drop(token);
    const { ways, onward, terminates } = this.#stepOf(token);
    if (terminates || !ways.length) return this.#finish(token, terminates);
    if (onward === 'one') {
      let u = ways.length > 1 || ways[0]!.share < 1 ? this.#chance(this.#keys.way, token) : 0;
      const way = ways.find(({ share }) => (u -= share) < 0);
      if (way) this.#take(token, [way]);
      // Shares that come to a hair less than the whole must not lose a case.
      else if (u > -1e-9 && u < 1e-6) this.#take(token, ways.slice(-1));
      else this.#finish(token, false);
    } else if (onward === 'all') this.#take(token, ways);
    else {
      const drawn = ways.filter(({ share }, at) => this.#chance(this.#keys.way, token, at) < share);
      const likely = ways.reduce((best, way) => (way.share > best.share ? way : best));
      this.#take(token, drawn.length ? drawn : [likely]);
    }
  }

  /** Goes on along ways; the token takes the last, new ones the others. */
  #take(token: number, ways: readonly Step['ways'][number][]): void {
    const tokens = this.#tokens;
    const scope = tokens.scope[token]!;
    for (const way of ways) this.options.trace?.move(this.#now, this.#scopes.number[scope]!, way.flow);
    for (const way of ways.slice(1)) this.#spawn(way.to, scope, way.entry);
    tokens.step[token] = ways[0]!.to;
    tokens.entry[token] = ways[0]!.entry;
    this.#agenda.push(token);
  }

  /** Goes on with what waits at joins when nothing else of the scope moves; a case that cannot is stuck. */
  #checkHeld(scope: number, step: number): void {
    if (!this.#joins.isHeld(scope)) return;
    const released = this.#joins.release(scope);
    if (released !== undefined) return this.#begin(released);
    this.#tally.stuck[step]!++;
    this.#endCase(this.#scopes.root[scope]!);
    this.#dropScope(scope);
  }

  /** A token comes to an end; so does its scope with the last one. */
  #finish(token: number, terminates: boolean): void {
    const [tokens, scopes] = [this.#tokens, this.#scopes];
    const scope = tokens.scope[token]!;
    const step = tokens.step[token]!;
    tokens.giveBack(token);
    scopes.live[scope]!--;
    if (scopes.live[scope]! > 0 && !terminates) return this.#checkHeld(scope, step);
    const holder = scopes.holder[scope]!;
    if (holder < 0) {
      this.#tally.finish(this.#now - scopes.began[scope]!, this.#now);
      this.#endCase(scope);
    }
    scopes.ended[scope] = 1;
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
    const scopes = this.#scopes;
    for (let scope = this.#tokens.scope[token]!; ;) {
      if (scopes.ended[scope]) return true;
      const holder = scopes.holder[scope]!;
      if (holder < 0) return false;
      scope = this.#tokens.scope[holder]!;
    }
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
