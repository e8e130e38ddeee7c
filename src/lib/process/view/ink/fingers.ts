import type { Viewport } from '@xyflow/svelte';
import type { Point } from '../../model';
import { isPalm, wasPalm, type PenSeen, type Touched } from '../../rules/ink/palm';
import { stop } from './events';
import type { InkScene } from './gestures';

/** A tap of several fingers is shorter than this, in milliseconds, and its fingers move no more than `STILL` pixels. */
const TAP_MS = 350;
const STILL = 16;
/** How long after the pen no tap of fingers counts: they are the hand that leaves. */
const HAND_LEAVES_MS = 600;

/** A touch, and what the map was like when it began. */
interface Track extends Touched {
  moved: number;
  size: number;
  ended?: number;
  touch: Touch;
  /** Not heard by the map: a palm, the pen itself, or a finger that drags ink. */
  dead: boolean;
  view: Viewport;
  selection: ReadonlySet<string>;
}

/** Several fingers that came down and may turn out to be one tap. */
interface Tap {
  began: number;
  fingers: number;
  still: boolean;
  view: Viewport;
}

/**
 * Touches while the pen writes: fingers move the map as ever, the hand that holds the pen does nothing, and what it
 * did before it was known for a hand is taken back. Two fingers tapped together undo, three redo.
 */
export class Fingers {
  readonly #tracks = new Map<number, Track>();
  #over: Track[] = [];
  #pen: PenSeen | undefined;
  #tap: Tap | undefined;
  #claimed: Point | undefined;
  #own = new WeakSet<Event>();
  #quietUntil = 0;

  constructor(
    private readonly area: HTMLElement,
    private readonly scene: InkScene,
    private readonly travel: (back: boolean) => void
  ) {}

  /** Whether an event is one that was passed on to the map from here. */
  isOwn(event: Event): boolean {
    return this.#own.has(event);
  }
  /** Whether a click now comes from a touch that does not count. */
  quiet(now: number): boolean {
    return now < this.#quietUntil;
  }
  /** The touch that begins at this place drags ink. */
  claim(at: Point): void {
    this.#claimed = at;
  }
  penSeen(at: Point, when: number, down: boolean): void {
    this.#pen = { at, when, down };
  }

  /** The pen comes down: no touch goes on, and what the hand did is taken back. */
  penAt(at: Point, when: number, onMap: boolean): void {
    this.#pen = { at, when, down: onMap };
    this.#tap = undefined;
    if (!onMap) return;
    const palms: Track[] = this.#over.filter((track) => wasPalm(track, { at, when }));
    this.#over = [];
    for (const track of this.#tracks.values()) {
      if (track.dead) continue;
      if (wasPalm(track, { at, when })) palms.push(track);
      this.#kill(track);
    }
    const first = palms.sort((a, b) => a.began - b.began)[0];
    if (!first) return;
    const { canvas, ink } = this.scene;
    this.#quietUntil = when + 400;
    canvas.apply(first.view);
    canvas.keepViewport();
    if (ink.map.selection !== first.selection) ink.map.select(first.selection);
  }

  handle(event: TouchEvent, penDown: boolean): void {
    if (!this.scene.ink.on && !this.#claimed && !this.#tracks.size) return;
    const touches = [...event.changedTouches];
    if (event.type === 'touchstart') for (const touch of touches) this.#begin(touch, event, penDown);
    else if (event.type === 'touchmove') for (const touch of touches) this.#follow(touch);
    this.#pass(event, touches);
    if (event.type === 'touchend' || event.type === 'touchcancel') {
      for (const touch of touches) this.#end(touch, event.timeStamp);
      this.#tapped(event);
    }
  }

  #at(touch: Touch): Point {
    const { left, top } = this.area.getBoundingClientRect();
    return [touch.clientX - left, touch.clientY - top];
  }

  #begin(touch: Touch, event: TouchEvent, penDown: boolean): void {
    const at = this.#at(touch);
    const began = event.timeStamp;
    const size = sizeOf(touch);
    const { canvas, ink } = this.scene;
    const isPen = (touch as { touchType?: string }).touchType === 'stylus' || (penDown && this.#isThere(at));
    const claimed = !!this.#claimed && isSame(this.#claimed, at);
    if (claimed) this.#claimed = undefined;
    const dead = isPen || claimed || (ink.on && isPalm({ at, began, size }, this.#pen));
    this.#tracks.set(touch.identifier, {
      at,
      began,
      size,
      moved: 0,
      touch,
      dead,
      view: canvas.viewport,
      selection: ink.map.selection
    });
    const fingers = [...this.#tracks.values()].filter((track) => !track.dead).length;
    if (dead) this.#tap = undefined;
    else if (fingers === 1) this.#tap = { began, fingers, still: true, view: canvas.viewport };
    else if (this.#tap) this.#tap.fingers = Math.max(this.#tap.fingers, fingers);
  }

  /** The pen itself may be heard as a touch, too, at the very place. */
  #isThere(at: Point): boolean {
    return !!this.#pen && isSame(this.#pen.at, at);
  }

  #follow(touch: Touch): void {
    const track = this.#tracks.get(touch.identifier);
    if (!track) return;
    const at = this.#at(touch);
    track.touch = touch;
    track.moved = Math.max(track.moved, Math.hypot(at[0] - track.at[0], at[1] - track.at[1]));
    track.size = Math.max(track.size, sizeOf(touch));
    if (this.#tap && track.moved > STILL) this.#tap.still = false;
  }

  #end(touch: Touch, when: number): void {
    const track = this.#tracks.get(touch.identifier);
    if (!track) return;
    this.#tracks.delete(touch.identifier);
    if (track.dead) {
      this.#quietUntil = when + 400;
      return;
    }
    this.#over = [...this.#over.filter(({ ended }) => when - ended! < 1000), { ...track, ended: when }];
  }

  /** Lets the map hear an event without the touches that do not count. */
  #pass(event: TouchEvent, changed: readonly Touch[]): void {
    const isDead = (touch: Touch) => !!this.#tracks.get(touch.identifier)?.dead;
    if (![...event.touches, ...changed].some(isDead)) return;
    stop(event);
    const living = changed.filter((touch) => !isDead(touch));
    if (living.length && event.target)
      this.#send(
        event.type,
        event.target,
        living,
        [...event.touches].filter((touch) => !isDead(touch))
      );
  }

  /** For the map this touch is over. */
  #kill(track: Track): void {
    track.dead = true;
    // A drag of steps that was begun is forgotten, not dropped.
    this.scene.canvas.drag = undefined;
    this.#send('touchcancel', track.touch.target, [track.touch], []);
  }

  #send(type: string, target: EventTarget, changedTouches: Touch[], touches: Touch[]): void {
    const event = new TouchEvent(type, {
      bubbles: true,
      cancelable: true,
      composed: true,
      changedTouches,
      touches,
      targetTouches: touches.filter((touch) => touch.target === target)
    });
    this.#own.add(event);
    target.dispatchEvent(event);
  }

  /** All fingers are up: were they one tap? */
  #tapped(event: TouchEvent): void {
    const tap = this.#tap;
    if (!tap || [...this.#tracks.values()].some((track) => !track.dead)) return;
    this.#tap = undefined;
    const quick = event.timeStamp - tap.began <= TAP_MS;
    const handLeaves = !!this.#pen && event.timeStamp - this.#pen.when <= HAND_LEAVES_MS;
    if (!tap.still || !quick || handLeaves || (tap.fingers !== 2 && tap.fingers !== 3)) return;
    if (event.cancelable) event.preventDefault();
    this.#quietUntil = event.timeStamp + 400;
    // Once the map has heard that the fingers are up, what they moved it by is taken back.
    setTimeout(() => {
      this.scene.canvas.apply(tap.view);
      this.travel(tap.fingers === 2);
    });
  }
}

const sizeOf = ({ radiusX, radiusY }: Touch) => 2 * Math.max(radiusX || 0, radiusY || 0);
const isSame = (a: Point, b: Point) => Math.abs(a[0] - b[0]) <= 1.5 && Math.abs(a[1] - b[1]) <= 1.5;
