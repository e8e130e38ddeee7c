import type { Viewport } from '@xyflow/svelte';
import { createContext } from 'svelte';
import { locale } from '$lib/i18n/locale.svelte';
import { readPreference, writePreference } from '$lib/i18n/preference';
import { busy } from '$lib/ui/busy.svelte';
import * as commands from '../../commands';
import type { Box, Node, Point } from '../../model';
import { around, bottom, centre, contains, overlaps, right } from '../../rules/geometry';
import { isFrame } from '../../rules/kinds';
import { movingWith } from '../../rules/planes';
import type { Guiding } from '../arrange/guiding.svelte';
import type { ProcessMap } from '../process-map.svelte';
import { toFlowNode, type FlowNode } from './flow-node';

/** Below this zoom steps are not drawn one by one but as one picture: nobody can read them. */
export const OVERVIEW_ZOOM = 0.3;
export const MIN_ZOOM = 0.005;
export const MAX_ZOOM = 3;

/** A record as it was last drawn, and in which state. */
interface Projected {
  node: Node;
  selected: boolean;
  fixed: boolean;
  drawn: FlowNode;
}

/** A drag under way: what moves, and how far it is. */
interface Drag {
  ids: ReadonlySet<string>;
  dx: number;
  dy: number;
}

/** A line being drawn from an element to where the pointer is. */
export interface Wire {
  source: string;
  to: Point;
  /** What it would be joined to; whether it may be. */
  target: string | undefined;
  allowed: boolean;
}

/**
 * What the canvas shows: the viewport, and the map's records projected onto the drawing library's nodes. The
 * projection is never the truth: a drag changes it while it lasts and writes once, at the drop.
 */
export class Canvas {
  viewport: Viewport = $state.raw({ x: 40, y: 40, zoom: 1 });
  /** Size of the drawing area in CSS pixels. */
  size: { width: number; height: number } = $state.raw({ width: 0, height: 0 });
  /** Where a pointer rests over the map, in the window's CSS pixels; undefined when it is elsewhere. */
  pointer: Point | undefined;
  drag: Drag | undefined = $state.raw();
  wire: Wire | undefined = $state.raw();
  /** Puts what is dragged in line with what stands, while a drag lasts. */
  guiding: Guiding | undefined = $state.raw();
  /** Under a finger only chosen steps are dragged, so that the map can be panned anywhere. */
  coarse = $state(false);

  readonly overview = $derived.by(() => this.viewport.zoom < OVERVIEW_ZOOM);
  /** What is seen of the map, in its units. */
  readonly seen: Box = $derived.by(() => ({
    x: -this.viewport.x / this.viewport.zoom,
    y: -this.viewport.y / this.viewport.zoom,
    width: this.size.width / this.viewport.zoom,
    height: this.size.height / this.viewport.zoom
  }));
  /** What is drawn on another plane than the one that is shown. */
  readonly hidden: ReadonlySet<string> = $derived.by(() => {
    const { nodes, plane, planes } = this.map;
    if (!plane) return new Set(planes.keys());
    return new Set(nodes.map(({ id }) => id).filter((id) => planes.get(id) !== plane));
  });

  /** The part of the map given to the drawing library: what is seen and a screen on each side of it. */
  readonly #region: Box = $derived.by(() => {
    const seen = this.seen;
    const last = this.#lastRegion;
    const inside =
      seen.x >= last.x && seen.y >= last.y && right(seen) <= right(last) && bottom(seen) <= bottom(last);
    if (inside && last.width <= 6 * seen.width) return last;
    const { x, y, width, height } = seen;
    return (this.#lastRegion = { x: x - width, y: y - height, width: 3 * width, height: 3 * height });
  });
  #lastRegion: Box = { x: 0, y: 0, width: 0, height: 0 };
  #projected = new Map<string, Projected>();
  /** Names of kinds are in the language they were drawn in. */
  #projectedIn: string | undefined;
  #nodes: FlowNode[] = $derived.by(() => this.#project());
  #drops = $state(0);
  #endBusy: () => void = () => {};

  /** Moves the drawing library's own viewport; until it is there, ours is where it will begin. */
  apply: (viewport: Viewport) => void = (viewport) => (this.viewport = viewport);

  /** The plane that the viewport belongs to, and where the others were left. */
  #plane: string;
  #left = new Map<string, Viewport>();

  constructor(readonly map: ProcessMap) {
    this.#plane = map.plane;
    const kept = readPreference(this.#key)?.split(' ').map(Number);
    if (kept?.length === 3 && kept.every(Number.isFinite)) {
      const [x, y, zoom] = kept as [number, number, number];
      this.viewport = { x, y, zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)) };
    }
    this.hasKeptViewport = !!kept && !this.#plane;
  }

  /** Whether this device has shown the map before. */
  readonly hasKeptViewport: boolean;
  get #key(): string {
    return `process.viewport.${this.map.doc.id}`;
  }

  /** Remembers on this device where the map was left. */
  keepViewport(): void {
    if (this.#plane) return;
    const { x, y, zoom } = this.viewport;
    writePreference(this.#key, `${Math.round(x)} ${Math.round(y)} ${zoom.toFixed(4)}`);
  }

  /** Shows the plane that the map is on now, where it was left. */
  turnPlane(): void {
    const { plane } = this.map;
    if (plane === this.#plane) return;
    this.#left.set(this.#plane, this.viewport);
    this.#plane = plane;
    const left = this.#left.get(plane);
    if (left) this.apply(left);
    else this.openAtStart();
  }

  get nodes(): FlowNode[] {
    return this.#nodes;
  }
  /** The library hands back its nodes when something was chosen or dragged. */
  set nodes(drawn: FlowNode[]) {
    this.#nodes = this.drag ? this.#withFollowers(drawn, this.drag) : drawn;
    const chosen = drawn.filter((one) => one.selected).map((one) => one.id);
    const known = drawn.filter((one) => this.map.selection.has(one.id));
    if (chosen.length !== known.length || chosen.some((id) => !this.map.selection.has(id)))
      this.map.select(chosen);
  }

  #project(): FlowNode[] {
    void this.#drops;
    if (this.overview) return [];
    if (this.#projectedIn !== locale.current) {
      this.#projectedIn = locale.current;
      this.#projected.clear();
    }
    const { selection } = this.map;
    const drawn: FlowNode[] = [];
    const next = new Map<string, Projected>();
    for (const node of this.map.shown.nodes) {
      const selected = selection.has(node.id);
      if (!selected && !overlaps(node, this.#region, 120)) continue;
      const fixed = this.coarse && !selected;
      let kept = this.#projected.get(node.id);
      if (!kept || kept.node !== node || kept.selected !== selected || kept.fixed !== fixed)
        kept = { node, selected, fixed, drawn: toFlowNode(node, selected, !fixed) };
      next.set(node.id, kept);
      drawn.push(kept.drawn);
    }
    this.#projected = next;
    return drawn;
  }

  /** What comes along with a dragged step is moved by hand; the library moves only what is chosen. */
  #withFollowers(drawn: FlowNode[], drag: Drag): FlowNode[] {
    const lead = drawn.find((one) => one.dragging);
    const node = lead && this.map.nodeById.get(lead.id);
    if (!node) return drawn;
    const [x, y] = [lead.position.x - node.x, lead.position.y - node.y];
    const { dx, dy } = this.guiding?.snap(x, y) ?? { dx: x, dy: y };
    this.drag = { ids: drag.ids, dx, dy };
    const snapped = dx !== x || dy !== y;
    if (drag.ids.size === this.map.selection.size && !snapped) return drawn;
    return drawn.map((one) => {
      const moves = (snapped || !one.dragging) && drag.ids.has(one.id) && this.map.nodeById.get(one.id);
      return moves ? { ...one, position: { x: moves.x + dx, y: moves.y + dy } } : one;
    });
  }

  startDrag(): void {
    const ids = movingWith(
      this.map.nodes,
      this.map.chosenNodes.map((node) => node.id)
    );
    this.drag = { ids, dx: 0, dy: 0 };
    void import('../arrange/guiding.svelte').then(({ Guiding }) => {
      if (this.drag?.ids === ids) this.guiding = new Guiding(this, ids);
    });
    this.#endBusy = busy.raise('drag');
  }

  drop(): void {
    const { drag } = this;
    this.drag = undefined;
    this.guiding?.end();
    this.guiding = undefined;
    this.#endBusy();
    // Even a drop that changes nothing must bring back the nodes as the records have them.
    this.#drops++;
    if (!drag) return;
    const ids = this.map.chosenNodes.map((node) => node.id);
    commands.moveNodes(this.map.doc, ids, Math.round(drag.dx), Math.round(drag.dy));
  }

  /** Where a node is drawn now: with the drag under way. */
  boxOf(id: string): Box | undefined {
    const box = this.map.nodeById.get(id) ?? this.map.poolById.get(id);
    if (!box || !this.drag?.ids.has(id)) return box;
    return { x: box.x + this.drag.dx, y: box.y + this.drag.dy, width: box.width, height: box.height };
  }

  /** A point of the drawing area in the map's units. */
  toMap(x: number, y: number): Point {
    const { viewport } = this;
    return [(x - viewport.x) / viewport.zoom, (y - viewport.y) / viewport.zoom];
  }

  /** What is at a point of the map: the innermost node, else a pool's name band. */
  elementAt(point: Point): string | undefined {
    let found: Node | undefined;
    for (const node of this.map.shown.nodes) {
      if (!contains(node, point)) continue;
      const smaller = !found || node.width * node.height <= found.width * found.height;
      if (smaller || (found && isFrame(found))) found = node;
    }
    if (found) return found.id;
    return this.map.shown.pools.find((pool) => contains(pool, point))?.id;
  }

  /** Everything there is, for fitting it to the screen. */
  content(): Box | undefined {
    const { pools, lanes, nodes } = this.map.shown;
    return around([...pools, ...lanes, ...nodes]);
  }

  /** Shows the whole map, or all of what is given. */
  fit(content = this.content()): void {
    const { width, height } = this.size;
    if (!content || !width || !height) return;
    const zoom = Math.min(
      1.25,
      Math.max(MIN_ZOOM, Math.min((width - 64) / content.width, (height - 144) / content.height))
    );
    const [x, y] = centre(content);
    this.apply({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom });
  }

  /** Zooms round a point of the drawing area, by default its middle. */
  zoomBy(factor: number, at: Point = [this.size.width / 2, this.size.height / 2]): void {
    const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, this.viewport.zoom * factor));
    const by = zoom / this.viewport.zoom;
    const { x, y } = this.viewport;
    this.apply({ x: at[0] - (at[0] - x) * by, y: at[1] - (at[1] - y) * by, zoom });
  }

  /** Pans, and zooms in where one could not read, so that a box is seen. */
  reveal(box: Box): void {
    const { width, height } = this.size;
    if (!width || !height) return;
    const zoom = this.overview ? 1 : this.viewport.zoom;
    const seen = {
      x: this.seen.x + 24,
      y: this.seen.y + 24,
      width: this.seen.width - 48,
      height: this.seen.height - 120
    };
    const inside =
      !this.overview &&
      box.x >= seen.x &&
      box.y >= seen.y &&
      right(box) <= right(seen) &&
      bottom(box) <= bottom(seen);
    if (inside) return;
    const [x, y] = centre(box);
    this.apply({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom });
  }

  /** Shows the beginning of the map at a size one can read; for a map not seen before on this device. */
  openAtStart(): void {
    const { width, height } = this.size;
    const content = this.content();
    if (!content || !width || !height) return;
    const wholeZoom = Math.min((width - 48) / content.width, (height - 144) / content.height);
    if (wholeZoom >= 0.6) return this.fit();
    const zoom = 0.75;
    this.apply({ x: 24 - content.x * zoom, y: 72 - content.y * zoom, zoom });
  }
}

/** The canvas that its layers share. */
export const [getCanvas, setCanvas] = createContext<Canvas>();
