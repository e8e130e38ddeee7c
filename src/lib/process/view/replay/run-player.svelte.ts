import { announce } from '$lib/ui/announce.svelte';
import { Playback, phaseOf, tellingCases, type Phase } from '../../rules/replay/playback';
import { pointAt } from '../../rules/replay/path';
import type { RunTrace, Stay } from '../../rules/simulate/trace';
import type { Brush, Scene } from './brush';
import type { MapWays } from './map-ways';

/** Minutes of the office that pass in a second. */
export const speeds = [1, 10, 60, 240, 1440, 10_080] as const;
/** Milliseconds a way along flows is shown for. */
const TRAVEL_MS = 700;
/** Milliseconds between two changes of what the bar says. */
const SAY_MS = 200;
/** Without motion: milliseconds between two events. */
const JUMP_MS = 1000;
/** Milliseconds between two sentences for those who listen. */
const TELL_MS = 4000;
/** A stretch in which nothing happens is skipped when it would last longer than this many milliseconds. */
const IDLE_MS = 1500;

/** The speed at which so many minutes are over in about a minute. */
const speedFor = (minutes: number) => speeds.find((speed) => minutes / speed <= 60) ?? speeds.at(-1)!;

/** What the bar says of a moment. */
export interface Moment {
  time: number;
  counts: { readonly [P in Phase]: number };
  /** Where the followed case is. */
  followed: { stay: Stay; phase: Phase } | undefined;
}

/**
 * A run's record played over the map. Time passes in here, frame by frame; what Svelte shows is told a few times
 * a second. View state, gone with the screen.
 */
export class RunPlayer implements Scene {
  playing = $state(false);
  speed: number = $state(speeds[0]);
  /** Number of the case that is followed; undefined for none. */
  followed: number | undefined = $state();
  moment: Moment = $state.raw({
    time: 0,
    counts: { moving: 0, waiting: 0, queued: 0, worked: 0 },
    followed: undefined
  });
  readonly playback: Playback;
  readonly telling: ReturnType<typeof tellingCases>;
  redraw: () => void = () => {};
  #time = 0;
  /** Whether everything is shown where it has come to, and nothing on its way. */
  #settled = true;
  #own: readonly Stay[] = [];
  #frame = 0;
  #said = 0;
  #told = 0;
  #toldStay: Stay | undefined;

  constructor(
    readonly trace: RunTrace,
    private readonly ways: MapWays,
    private readonly still: () => boolean,
    /** What happened, in words. */
    private readonly words: (stays: readonly Stay[], time: number) => string
  ) {
    this.playback = new Playback(trace);
    this.telling = tellingCases(this.playback.cases.values());
    const { typical } = this.telling ?? {};
    this.speed = speedFor(typical ? typical.left - typical.came : trace.until);
    this.#say();
  }

  get until(): number {
    return this.trace.until;
  }

  /** Minutes that a way along flows is shown for. */
  get #travel(): number {
    return this.#settled || this.still() ? 0 : (this.speed * TRAVEL_MS) / 1000;
  }

  toggle(): void {
    if (!this.playing && this.#time >= this.until) this.#time = 0;
    this.playing = !this.playing;
    if (this.playing) this.#settled = false;
    this.#frame = 0;
    this.redraw();
  }

  /** Goes to a moment. */
  seek(time: number): void {
    this.#time = Math.min(this.until, Math.max(0, time));
    this.#settled = !this.playing;
    this.#say();
    this.redraw();
  }

  /** Goes to where something happens next, or happened before; of the followed case, if there is one. */
  step(by: 1 | -1): void {
    this.playing = false;
    const { playback, followed } = this;
    const time = by > 0 ? playback.after(this.#time, followed) : playback.before(this.#time, followed);
    if (time === undefined) return;
    this.seek(time);
    announce(this.words(playback.changes(time, followed), time));
  }

  follow(number: number | undefined): void {
    this.followed = number;
    this.#own = number === undefined ? [] : this.playback.staysOf(number);
    const found = number === undefined ? undefined : this.playback.cases.get(number);
    if (found) {
      this.speed = Math.max(this.speed, speedFor(Math.min(this.until, found.left) - found.came));
      this.seek(found.came);
    } else this.#say();
    this.redraw();
  }

  paint(brush: Brush, now: number): boolean {
    const passed = this.#frame ? now - this.#frame : 0;
    if (this.playing) this.#pass(now, passed);
    else this.#frame = 0;
    this.#draw(brush);
    return this.playing;
  }

  #pass(now: number, passed: number): void {
    if (this.still()) {
      if (this.#frame && passed < JUMP_MS) return;
      this.#frame = now;
      this.#time = this.playback.after(this.#time, this.followed) ?? this.until;
    } else {
      this.#frame = now;
      // A page that slept goes on where it was.
      this.#time += (Math.min(passed, 100) / 1000) * this.speed;
      const next = this.playback.after(this.#time) ?? this.until;
      const settled = this.playback.before(this.#time) ?? 0;
      const idle = (IDLE_MS / 1000) * this.speed;
      if (next - this.#time > idle && this.#time > settled + this.#travel) this.#time = next - idle / 3;
    }
    if (this.#time >= this.until) {
      this.#time = this.until;
      this.playing = false;
    }
    if (now - this.#said >= SAY_MS || !this.playing) {
      this.#said = now;
      this.#say();
      this.#tell(now);
    }
  }

  /** Tells of the followed case as it goes on; never of all cases at once. */
  #tell(now: number): void {
    const stay = this.moment.followed?.stay;
    if (!stay || stay === this.#toldStay || now - this.#told < TELL_MS) return;
    this.#told = now;
    this.#toldStay = stay;
    announce(this.words([stay], this.#time));
  }

  #say(): void {
    const counts = { moving: 0, waiting: 0, queued: 0, worked: 0 };
    let followed: Moment['followed'];
    for (const stay of this.playback.at(this.#time, this.#travel)) {
      if (stay.came === stay.left) continue;
      const phase = phaseOf(stay, this.#time, 0);
      counts[phase]++;
      if (stay.case === this.followed) followed = { stay, phase };
    }
    this.moment = { time: this.#time, counts, followed };
  }

  #draw(brush: Brush): void {
    const { ways, trace, followed } = this;
    const travel = this.#travel;
    const piles = new Map<string, { step: number; phase: Phase; count: number }>();
    const moving: Stay[] = [];
    const own: { stay: Stay; phase: Phase }[] = [];
    for (const stay of this.playback.at(this.#time, travel)) {
      const phase = phaseOf(stay, this.#time, travel);
      if (stay.case === followed) own.push({ stay, phase });
      else if (phase === 'moving') moving.push(stay);
      else if (stay.left > stay.came) {
        const key = `${stay.step}/${phase}`;
        const pile = piles.get(key);
        if (pile) pile.count++;
        else piles.set(key, { step: stay.step, phase, count: 1 });
      }
    }
    for (const stay of this.#own) if (stay.came <= this.#time) brush.trail(this.#path(stay).points, 0.35);
    for (const { step, phase, count } of piles.values()) {
      const box = ways.box(trace.steps[step]!);
      if (!box) continue;
      if (brush.isSmall) brush.total(box, phase, count);
      else brush.pile(box, phase, count, followed === undefined ? 'plain' : 'faint');
    }
    for (const stay of moving) {
      const at = pointAt(this.#path(stay), (this.#time - stay.came) / travel);
      const point = at ?? ways.middle(trace.steps[stay.step]!);
      if (point) brush.token(point, 'moving', followed === undefined ? 'plain' : 'faint');
    }
    for (const { stay, phase } of own) this.#drawFollowed(brush, stay, phase, travel);
  }

  #drawFollowed(brush: Brush, stay: Stay, phase: Phase, travel: number): void {
    const { ways } = this;
    const box = ways.box(this.trace.steps[stay.step]!);
    const path = this.#path(stay);
    const point = phase === 'moving' ? pointAt(path, (this.#time - stay.came) / travel) : undefined;
    if (point) brush.token(point, phase, 'strong');
    else if (box) {
      brush.ring(box);
      if (brush.isSmall) brush.total(box, phase, 1);
      else brush.pile(box, phase, 1, 'strong');
    }
    const seen = point ?? ways.middle(this.trace.steps[stay.step]!);
    if (seen && this.playing) ways.show(seen);
  }

  #path(stay: Stay) {
    return this.ways.path(stay.route.map((flow) => this.trace.flows[flow]!));
  }
}
