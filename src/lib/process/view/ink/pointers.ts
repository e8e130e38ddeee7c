import type { Point } from '../../model';
import { around, contains } from '../../rules/geometry';
import type { InkPoint } from '../../rules/ink/points';
import { strokeAt } from '../../rules/ink/reach';
import { isOnMap, sampled, stop, type Sampled } from './events';
import { Fingers } from './fingers';
import { choose, draw, erase, move, TAP_REACH, type Gesture, type InkScene } from './gestures';

/** `PointerEvent.buttons` of a pen's eraser end and of the button on its side. */
const ERASER_END = 32;
const SIDE_BUTTON = 2;

/**
 * Decides who gets what pen, mouse and fingers do on the map: ink, or the map as ever. Hears every event before the
 * map does.
 */
export class Pointers {
  readonly #fingers: Fingers;
  #gesture: Gesture | undefined;
  #pointer: number | undefined;
  /** Until when a click belongs to what was just written. */
  #quietUntil = 0;

  constructor(
    private readonly area: HTMLElement,
    private readonly scene: InkScene,
    travel: (back: boolean) => void
  ) {
    this.#fingers = new Fingers(area, scene, travel);
  }

  /** @param given the event, with its points when it was kept from before this was fetched */
  handle(event: Event, given?: Sampled): void {
    if (this.#fingers.isOwn(event)) return;
    switch (event.type) {
      case 'pointerdown':
        return this.#down(event as PointerEvent);
      case 'pointermove':
        return this.#move(given ?? sampled(event as PointerEvent));
      case 'pointerup':
      case 'pointercancel':
        return this.#up(event as PointerEvent);
      case 'click':
      case 'dblclick':
        return this.#click(event as MouseEvent);
      case 'mousedown':
        // A pen makes these, too; what was taken by ink is not heard again as a mouse.
        if (this.#gesture) stop(event);
        return;
      case 'contextmenu':
        if (this.#gesture || event.timeStamp < this.#quietUntil) stop(event);
        return;
      default:
        return this.#fingers.handle(event as TouchEvent, this.#gesture !== undefined);
    }
  }

  #at({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const { left, top } = this.area.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }
  #inkPoint(event: PointerEvent): InkPoint {
    const [x, y] = this.scene.canvas.toMap(...this.#at(event));
    return [x, y, event.pressure || 0.5];
  }

  #down(event: PointerEvent): void {
    const { ink } = this.scene;
    if (event.pointerType === 'pen' && ink.on)
      this.#fingers.penAt(this.#at(event), event.timeStamp, isOnMap(event.target));
    if (this.#gesture || !isOnMap(event.target)) return;
    const begin = this.#gestureOf(event);
    if (!begin) return;
    stop(event);
    this.area.querySelector<HTMLElement>('.svelte-flow')?.focus({ preventScroll: true });
    if (event.pointerType === 'touch') this.#fingers.claim(this.#at(event));
    this.#pointer = event.pointerId;
    this.#gesture = begin(this.#inkPoint(event));
    capture(this.area, event.pointerId);
    window.addEventListener('keydown', this.#breakOff, true);
  }

  /** What a press begins; undefined when it is none of ink's business. */
  #gestureOf(event: PointerEvent): ((point: InkPoint) => Gesture) | undefined {
    const { scene } = this;
    const { ink, canvas } = scene;
    const { map } = ink;
    if (map.capture || map.connecting || (map.open && map.open.what !== 'rename')) return undefined;
    const writes = ink.writes(event.pointerType);
    const mayMove = (!writes || ink.tool === 'choose') && ink.chosen.length > 0 && event.button === 0;
    if (mayMove && event.isPrimary) {
      const box = around(ink.chosen)!;
      const [x, y] = canvas.toMap(...this.#at(event));
      const room = TAP_REACH / canvas.viewport.zoom;
      const wide = {
        x: box.x - room,
        y: box.y - room,
        width: box.width + 2 * room,
        height: box.height + 2 * room
      };
      if (contains(wide, [x, y])) return (point) => move(scene, point);
    }
    if (!writes || (event.pointerType === 'mouse' && event.button !== 0)) return undefined;
    if (event.buttons & ERASER_END || ink.tool === 'erase') return (point) => erase(scene, point);
    if (event.buttons & SIDE_BUTTON || ink.tool === 'choose')
      return (point) => choose(scene, point, event.shiftKey);
    return (point) => draw(scene, point);
  }

  #move({ event, samples }: Sampled): void {
    const { ink } = this.scene;
    if (event.pointerType === 'pen' && ink.on)
      this.#fingers.penSeen(this.#at(event), event.timeStamp, this.#gesture !== undefined);
    if (!this.#gesture || event.pointerId !== this.#pointer) return;
    stop(event);
    this.#gesture.move(samples.map((sample) => this.#inkPoint(sample)));
  }

  #up(event: PointerEvent): void {
    if (!this.#gesture || event.pointerId !== this.#pointer) return;
    stop(event);
    if (event.pointerType === 'pen') this.#fingers.penSeen(this.#at(event), event.timeStamp, false);
    this.#finish(event.type === 'pointerup');
    this.#quietUntil = event.timeStamp + 60;
  }

  #finish(kept: boolean): void {
    const gesture = this.#gesture;
    this.#gesture = undefined;
    this.#pointer = undefined;
    window.removeEventListener('keydown', this.#breakOff, true);
    gesture?.end(kept);
  }
  #breakOff = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#finish(false);
  };

  /** A click on ink chooses it, unless a step lies there. */
  #click(event: MouseEvent): void {
    if (event.timeStamp < this.#quietUntil || this.#fingers.quiet(event.timeStamp)) return stop(event);
    const { ink, canvas } = this.scene;
    const { map } = ink;
    const target = event.target as Element;
    if (event.type !== 'click' || !ink.strokes.length || map.capture || map.connecting) return;
    if (!isOnMap(target) || target.closest('.svelte-flow__node')) return;
    const found = strokeAt(
      ink.strokes,
      canvas.toMap(...this.#at(event)),
      TAP_REACH / 2 / canvas.viewport.zoom
    );
    if (!found) return;
    stop(event);
    map.select(event.shiftKey ? [...map.selection, found.id] : [found.id]);
  }

  remove(): void {
    this.#finish(false);
  }
}

/** Lets the map hear a pointer that leaves it. */
function capture(area: HTMLElement, pointer: number): void {
  try {
    area.setPointerCapture(pointer);
  } catch {
    // It was lifted in the meantime.
  }
}
