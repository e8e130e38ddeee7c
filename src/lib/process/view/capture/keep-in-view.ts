import type { Box } from '../../model';
import { around, bottom, centre, right } from '../../rules/geometry';
import type { Canvas } from '../canvas/canvas.svelte';

/** Below this zoom a name on the map cannot be read along while it is written. */
const READABLE = 0.5;
const MARGIN = 24;
/** What the tools for zooming take at the foot of the canvas. */
const ZOOM_BAR = 56;

/**
 * Pans so that boxes stand in the part of the canvas that neither a bar at its top nor the keyboard on the screen
 * covers, above its middle, so that the lanes below can be tapped; where they do not fit together, the last is shown.
 */
export function keepInView(canvas: Canvas, bar: HTMLElement, boxes: readonly Box[]): void {
  const area = bar.parentElement!.getBoundingClientRect();
  const seen = window.visualViewport;
  const low = area.bottom - ZOOM_BAR;
  const floor = Math.min(low, seen ? seen.offsetTop + seen.height : low) - area.top;
  const top = bar.offsetTop + bar.offsetHeight;
  const zoom = canvas.viewport.zoom < READABLE ? 0.75 : canvas.viewport.zoom;
  const room = { width: canvas.size.width - 2 * MARGIN, height: floor - top - 2 * MARGIN };
  const all = around(boxes)!;
  const box = all.width * zoom <= room.width && all.height * zoom <= room.height ? all : boxes.at(-1)!;
  const { x, y } = canvas.viewport;
  const inside =
    zoom === canvas.viewport.zoom &&
    box.x * zoom + x >= MARGIN &&
    right(box) * zoom + x <= canvas.size.width - MARGIN &&
    box.y * zoom + y >= top + MARGIN &&
    bottom(box) * zoom + y <= floor - MARGIN;
  if (inside) return;
  const [cx, cy] = centre(box);
  canvas.apply({
    x: canvas.size.width / 2 - cx * zoom,
    y: top + 0.4 * (floor - top) - cy * zoom,
    zoom
  });
}
