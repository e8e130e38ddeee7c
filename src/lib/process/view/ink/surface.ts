import type { Viewport } from '@xyflow/svelte';
import type { Box, InkPen, Stroke } from '../../model';
import { bottom, overlaps, right } from '../../rules/geometry';
import { fitSurface } from '../canvas/drawing-surface';
import { pathOf, preparePaths } from './stroke-path';

/** How much is drawn on each side of the screen, as a share of it: so far one pans before it is drawn anew. */
const MARGIN = 0.3;
/** How long a zoom must rest before ink is drawn sharp again, in milliseconds. */
const SETTLE_MS = 100;
/** Ink is never thinner than this on the screen, in CSS pixels: seen from afar it would vanish. */
const THINNEST = 1.1;

export type InkColours = { readonly [P in InkPen]: string };

/**
 * Finished strokes as one bitmap, somewhat larger than the screen. Panning only moves it; it is drawn anew where its
 * edge would show, and after a zoom. A second bitmap of the screen's size holds what is drawn or dragged right now.
 */
export class Surface {
  readonly #kept = document.createElement('canvas');
  readonly #live = document.createElement('canvas');
  #strokes: readonly Stroke[] = [];
  #without: ReadonlySet<string> = new Set();
  #view: Viewport = { x: 0, y: 0, zoom: 1 };
  #size = { width: 0, height: 0 };
  /** What the bitmap shows, in map units, and at which zoom it was drawn. */
  #region: Box & { zoom: number } = { x: 0, y: 0, width: 0, height: 0, zoom: 0 };
  #settling: ReturnType<typeof setTimeout> | undefined;
  #stopPreparing = () => {};
  #colours: InkColours = { note: '', question: '', problem: '', idea: '' };
  readonly #scale = Math.min(window.devicePixelRatio, 2);

  constructor(host: HTMLElement) {
    for (const canvas of [this.#kept, this.#live]) {
      canvas.className = 'ink';
      canvas.setAttribute('aria-hidden', 'true');
      Object.assign(canvas.style, {
        position: 'absolute',
        left: '0',
        top: '0',
        zIndex: '4',
        pointerEvents: 'none',
        transformOrigin: '0 0'
      });
      host.append(canvas);
    }
  }

  remove(): void {
    clearTimeout(this.#settling);
    this.#stopPreparing();
    this.#kept.remove();
    this.#live.remove();
  }

  set colours(colours: InkColours) {
    this.#colours = colours;
    this.#draw();
  }
  get colours(): InkColours {
    return this.#colours;
  }

  /** Follows the viewport. */
  show(view: Viewport, size: { width: number; height: number }): void {
    const resized = size.width !== this.#size.width || size.height !== this.#size.height;
    this.#view = view;
    this.#size = size;
    if (resized) fitSurface(this.#live, size);
    if (!this.#strokes.length) return;
    const [left, top] = [-view.x / view.zoom, -view.y / view.zoom];
    const region = this.#region;
    const inside =
      left >= region.x &&
      top >= region.y &&
      left + size.width / view.zoom <= right(region) &&
      top + size.height / view.zoom <= bottom(region);
    const zoomed = view.zoom !== region.zoom;
    if (resized || (!inside && !zoomed)) return this.#draw();
    this.#place();
    if (!zoomed) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#draw(), SETTLE_MS);
  }

  /** Shows these strokes but for some. One that was only added is drawn on top of what is there. */
  update(strokes: readonly Stroke[], without: ReadonlySet<string>): void {
    const before = this.#strokes;
    const added =
      this.#without === without &&
      strokes.length > before.length &&
      before.every((stroke, at) => stroke === strokes[at]);
    const same = this.#without === without && strokes === before;
    this.#strokes = strokes;
    this.#without = without;
    if (same) return;
    this.#stopPreparing();
    this.#stopPreparing = preparePaths(strokes);
    if (added && before.length && this.#region.zoom === this.#view.zoom)
      this.#paint(strokes.slice(before.length));
    else this.#draw();
  }

  /** The layer of what is drawn right now, empty, in map units. */
  fresh(): CanvasRenderingContext2D {
    const context = this.#live.getContext('2d')!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#live.width, this.#live.height);
    const { x, y, zoom } = this.#view;
    const by = zoom * this.#scale;
    context.setTransform(by, 0, 0, by, x * this.#scale, y * this.#scale);
    return context;
  }

  /** Shows strokes that are dragged, in the layer of what is drawn right now. */
  lift(strokes: readonly Stroke[], dx: number, dy: number): void {
    const context = this.fresh();
    context.translate(dx, dy);
    this.#fill(context, strokes);
  }

  #place(): void {
    const { x, y, zoom } = this.#view;
    const region = this.#region;
    const by = zoom / region.zoom;
    this.#kept.style.transform = `translate3d(${x + region.x * zoom}px,${y + region.y * zoom}px,0) scale(${by})`;
  }

  #draw(): void {
    clearTimeout(this.#settling);
    const { x, y, zoom } = this.#view;
    const { width, height } = this.#size;
    this.#kept.hidden = !this.#strokes.length;
    if (!this.#strokes.length || !width) return;
    const [wide, tall] = [Math.ceil(width * (1 + 2 * MARGIN)), Math.ceil(height * (1 + 2 * MARGIN))];
    fitSurface(this.#kept, { width: wide, height: tall });
    this.#region = {
      x: (-x - width * MARGIN) / zoom,
      y: (-y - height * MARGIN) / zoom,
      width: wide / zoom,
      height: tall / zoom,
      zoom
    };
    const context = this.#kept.getContext('2d')!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#kept.width, this.#kept.height);
    this.#paint(this.#strokes);
    this.#place();
  }

  #paint(strokes: readonly Stroke[]): void {
    const context = this.#kept.getContext('2d')!;
    const { x, y, zoom } = this.#region;
    const by = zoom * this.#scale;
    context.setTransform(by, 0, 0, by, -x * by, -y * by);
    this.#fill(
      context,
      strokes.filter(
        (stroke) => !this.#without.has(stroke.id) && overlaps(stroke, this.#region, 2 * stroke.line)
      )
    );
  }

  #fill(context: CanvasRenderingContext2D, strokes: readonly Stroke[]): void {
    context.lineWidth = THINNEST / this.#view.zoom;
    for (const stroke of strokes) {
      context.fillStyle = this.#colours[stroke.pen];
      const path = pathOf(stroke);
      context.fill(path);
      if (stroke.line >= context.lineWidth) continue;
      context.strokeStyle = this.#colours[stroke.pen];
      context.stroke(path);
    }
  }
}
