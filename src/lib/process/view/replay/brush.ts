import type { Viewport } from '@xyflow/svelte';
import type { Box, Point } from '../../model';
import { centre } from '../../rules/geometry';

/** Colours of tokens, as the page has them now. */
export interface TokenColours {
  ground: string;
  text: string;
  work: string;
  queue: string;
  quiet: string;
}

/** What a token is doing; each look has a shape of its own beside its colour. */
export type Look = 'moving' | 'waiting' | 'queued' | 'worked';

/** Dots of one pile that are drawn one by one; more are a number. */
const MOST = 5;
/** Below this zoom steps are too small for dots round them: one number says how many are there. */
const SMALL = 0.3;

/** Draws tokens over the map, in the viewport as it is now. Made anew for each frame. */
export class Brush {
  readonly #radius: number;

  constructor(
    readonly context: CanvasRenderingContext2D,
    private readonly view: Viewport,
    private readonly colours: TokenColours
  ) {
    this.#radius = Math.min(8, Math.max(4, 7 * view.zoom));
  }

  #at([x, y]: Point): Point {
    const { view } = this;
    return [x * view.zoom + view.x, y * view.zoom + view.y];
  }

  #colour(look: Look): string {
    const { work, queue, quiet } = this.colours;
    return look === 'queued' ? queue : look === 'waiting' ? quiet : work;
  }

  /** A line that was gone along. */
  trail(points: readonly Point[], strength: number): void {
    const { context } = this;
    context.beginPath();
    points.forEach((point, at) => {
      const [x, y] = this.#at(point);
      if (at) context.lineTo(x, y);
      else context.moveTo(x, y);
    });
    context.globalAlpha = strength;
    context.strokeStyle = this.colours.work;
    context.lineWidth = Math.max(2, 4 * this.view.zoom);
    context.lineJoin = 'round';
    context.stroke();
    context.globalAlpha = 1;
  }

  /** A line round a step where something goes on. */
  ring({ x, y, width, height }: Box): void {
    const [left, top] = this.#at([x, y]);
    const { zoom } = this.view;
    const { context } = this;
    context.beginPath();
    context.roundRect(left - 5, top - 5, width * zoom + 10, height * zoom + 10, 10);
    context.strokeStyle = this.colours.work;
    context.lineWidth = 2.5;
    context.stroke();
  }

  /** A token at a point of the map. */
  token(point: Point, look: Look, emphasis: 'plain' | 'strong' | 'faint' = 'plain'): void {
    const [x, y] = this.#at(point);
    this.#dot(x, y, look, emphasis);
  }

  /** Tokens at a step: a row along its edge, and how many they are where they are many. */
  pile(box: Box, look: Look, count: number, emphasis: 'plain' | 'strong' | 'faint' = 'plain'): void {
    const { zoom } = this.view;
    const r = this.#radius;
    const [left, top] = this.#at([box.x, box.y]);
    const [width, height] = [box.width * zoom, box.height * zoom];
    // Who waits for people stands before the step, above it; below it who is worked on, and who waits for more.
    const isWide = box.width > 60;
    const isAbove = look === 'queued' || !isWide;
    const y = isAbove ? top - r - 2 : top + height + r + 2;
    const step = r * (look === 'queued' ? 2 : 1.6);
    const shown = count > MOST ? MOST - 1 : count;
    const all = shown * step + (count > MOST ? 22 : 0);
    const begin = !isWide
      ? left + width / 2 - all / 2 + r
      : look === 'waiting'
        ? left + width - all
        : left + r + 2;
    for (let at = shown - 1; at >= 0; at--) this.#dot(begin + at * step, y, look, emphasis);
    if (count > MOST) this.#number(begin + shown * step, y, look, count, emphasis);
  }

  /** How many are at a step, where it is too small for more. */
  total(box: Box, look: Look, count: number): void {
    const [x, y] = this.#at(centre(box));
    if (count === 1) this.#dot(x, y, look, 'plain');
    else this.#number(x - 9, y, look, count, 'plain');
  }

  /** Whether steps are so small that only numbers can be told apart. */
  get isSmall(): boolean {
    return this.view.zoom < SMALL;
  }

  #dot(x: number, y: number, look: Look, emphasis: 'plain' | 'strong' | 'faint'): void {
    const { context, colours } = this;
    const r = this.#radius * (emphasis === 'strong' ? 1.35 : 1);
    context.globalAlpha = emphasis === 'faint' ? 0.3 : 1;
    context.beginPath();
    if (look !== 'queued') context.arc(x, y, r + 1.5, 0, 7);
    context.fillStyle = colours.ground;
    context.fill();
    context.beginPath();
    // A square waits in a queue, a ring waits for something else, a full circle is worked on or on its way.
    if (look === 'queued') context.roundRect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7, 2);
    else context.arc(x, y, look === 'waiting' ? r - 1 : r, 0, 7);
    if (look === 'waiting') {
      context.strokeStyle = this.#colour(look);
      context.lineWidth = 2;
      context.stroke();
    } else {
      context.fillStyle = this.#colour(look);
      context.fill();
    }
    context.globalAlpha = 1;
  }

  #number(x: number, y: number, look: Look, count: number, emphasis: 'plain' | 'strong' | 'faint'): void {
    const { context, colours } = this;
    const text = String(count);
    context.font = '600 11px "Inter Variable", sans-serif';
    context.textBaseline = 'middle';
    context.globalAlpha = emphasis === 'faint' ? 0.4 : 1;
    const width = context.measureText(text).width + 10;
    context.beginPath();
    context.roundRect(x - 2, y - 9, width, 18, look === 'queued' ? 4 : 9);
    context.fillStyle = colours.ground;
    context.fill();
    context.strokeStyle = this.#colour(look);
    context.lineWidth = 1.5;
    context.stroke();
    context.fillStyle = colours.text;
    context.fillText(text, x + 3, y + 0.5);
    context.globalAlpha = 1;
  }
}

/** What is drawn over the map while it is played. */
export interface Scene {
  /** @param now milliseconds @returns whether the next frame will look otherwise */
  paint(brush: Brush, now: number): boolean;
  /** Asks for a frame; set by whoever draws. */
  redraw: () => void;
}
