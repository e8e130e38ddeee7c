/** Which touches are a hand that rests while the pen writes. Lengths are CSS pixels, times milliseconds. */
import type { Point } from '../../model';

/** A finger's touch is smaller than this; the side of a hand is not. */
const FINGER = 50;
/** How far from the pen the hand that holds it lies, at most. */
const NEAR = 260;
/** How long before the pen its hand touches, at most. */
const BEFORE = 500;
/** How long after the pen was lifted its hand may still come down. */
const AFTER = 400;
/** A touch that went no further than this did nothing but tap. */
const TAP = 24;

export interface Touched {
  /** Where and when it began. */
  readonly at: Point;
  readonly began: number;
  /** The larger of its width and height so far. */
  readonly size: number;
  /** How far it has moved, at most. */
  readonly moved: number;
  /** When it ended; absent while it lasts. */
  readonly ended?: number;
}

/** Where and when the pen was last seen, down or hovering. */
export interface PenSeen {
  readonly at: Point;
  readonly when: number;
  readonly down: boolean;
}

const isNear = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) <= NEAR;

/** Whether a touch that begins now is left out of account from the start. */
export function isPalm(touch: Pick<Touched, 'at' | 'began' | 'size'>, pen: PenSeen | undefined): boolean {
  if (touch.size > FINGER) return true;
  if (!pen) return false;
  return pen.down || (touch.began - pen.when <= AFTER && isNear(touch.at, pen.at));
}

/**
 * Whether a touch that counted as a finger turns out to be the hand of the pen that comes down now: what it did is
 * taken back. One that is over already did so only when it was large, or a mere tap beside the pen.
 */
export function wasPalm(touch: Touched, pen: { readonly at: Point; readonly when: number }): boolean {
  const soon = pen.when - touch.began <= BEFORE;
  if (touch.ended === undefined) return touch.size > FINGER || soon || isNear(touch.at, pen.at);
  return soon && isNear(touch.at, pen.at) && (touch.size > FINGER || touch.moved <= TAP);
}
