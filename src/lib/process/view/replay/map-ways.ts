import type { Box, Point } from '../../model';
import { lineOf } from '../../rules/drawing/lines';
import { centre } from '../../rules/geometry';
import { pathThrough, type Path } from '../../rules/replay/path';
import type { Canvas } from '../canvas/canvas.svelte';
import type { ProcessMap } from '../process-map.svelte';

/** Where steps and flows are drawn now, for tokens that go along them. */
export class MapWays {
  #paths = new Map<string, Path>();

  constructor(
    private readonly map: ProcessMap,
    private readonly canvas: Canvas
  ) {}

  /** Forgets where lines ran; called when the map's records changed. */
  forget(): void {
    this.#paths = new Map();
  }

  /** Where a step is drawn: inside a closed sub-process that one; undefined for what is gone. */
  box(id: string): Box | undefined {
    let node = this.map.nodeById.get(id);
    while (node && this.canvas.hidden.has(node.id))
      node = this.map.nodeById.get(node.parent || node.attachedTo);
    return node && (this.canvas.boxOf(node.id) ?? node);
  }

  /** The line of a flow; nothing where it is not drawn. */
  line(id: string): readonly Point[] {
    const flow = this.map.flowById.get(id);
    if (!flow || this.canvas.hidden.has(flow.source) || this.canvas.hidden.has(flow.target)) return [];
    return lineOf(flow, (end) => this.map.nodeById.get(end) ?? this.map.poolById.get(end))?.points ?? [];
  }

  /** The way along flows, one after the other. */
  path(flows: readonly string[]): Path {
    const key = flows.join();
    let path = this.#paths.get(key);
    if (!path) this.#paths.set(key, (path = pathThrough(flows.flatMap((id) => this.line(id)))));
    return path;
  }

  middle(id: string): Point | undefined {
    const box = this.box(id);
    return box && centre(box);
  }

  /** Pans so that a point can be seen; not while it already can. */
  show(point: Point): void {
    const { viewport, size } = this.canvas;
    const [x, y] = [point[0] * viewport.zoom + viewport.x, point[1] * viewport.zoom + viewport.y];
    const margin = Math.min(120, size.width / 5);
    const inside = x > margin && x < size.width - margin && y > 60 && y < size.height - 200;
    if (inside) return;
    this.canvas.apply({
      x: viewport.x + size.width / 2 - x,
      y: viewport.y + (size.height - 140) / 2 - y,
      zoom: viewport.zoom
    });
  }
}
