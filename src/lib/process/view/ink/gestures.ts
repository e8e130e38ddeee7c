import { busy } from '$lib/ui/busy.svelte';
import { addStrokes, moveStrokes, removeStrokes } from '../../commands/ink';
import type { Box, Point } from '../../model';
import { around, contains } from '../../rules/geometry';
import type { InkPoint } from '../../rules/ink/points';
import { strokeAt, strokesInside, strokesOnWay } from '../../rules/ink/reach';
import { packStroke } from '../../rules/ink/simplify';
import { isFrame } from '../../rules/kinds';
import type { Canvas } from '../canvas/canvas.svelte';
import type { Ink } from './ink.svelte';
import { addPart } from './stroke-path';
import type { Surface } from './surface';

/** Width of a line at a middling pressure, in CSS pixels. */
const LINE = 2.6;
/** How far a drawn line may be from the hand's, in CSS pixels. */
const TOLERANCE = 0.35;
const ERASER = 9;
/** How near a stroke is tapped, in CSS pixels. */
export const TAP_REACH = 12;
/** Less than this is a tap and no loop, in CSS pixels. */
const LOOP = 10;

/** What a pointer does from its press until it is let go. Points are in map units. */
export interface Gesture {
  move(points: readonly InkPoint[]): void;
  /** `kept` is false when it was broken off: then nothing of it stays. */
  end(kept: boolean): void;
}

export interface InkScene {
  readonly canvas: Canvas;
  readonly ink: Ink;
  readonly surface: Surface;
}

/** Writes a stroke. */
export function draw({ canvas, ink, surface }: InkScene, first: InkPoint): Gesture {
  const { doc } = ink.map;
  const line = LINE / canvas.viewport.zoom;
  const tolerance = TOLERANCE / canvas.viewport.zoom;
  const points = [first];
  let view = canvas.viewport;
  let context = surface.fresh();
  const begin = () => {
    context.fillStyle = surface.colours[ink.pen];
    addPart(context, [first], line);
  };
  begin();
  const endBusy = busy.raise('ink');
  return {
    move(next) {
      // Whoever turns the wheel while writing sees the stroke stay where it is on the map.
      if (view !== canvas.viewport) {
        view = canvas.viewport;
        context = surface.fresh();
        begin();
        points.slice(1).forEach((point, at) => addPart(context, [points[at]!, point], line));
      }
      for (const point of next) {
        const last = points.at(-1)!;
        if (Math.hypot(point[0] - last[0], point[1] - last[1]) < tolerance) continue;
        addPart(context, [last, point], line);
        points.push(point);
      }
    },
    end(kept) {
      endBusy();
      surface.fresh();
      if (!kept) return;
      const packed = packStroke(points, tolerance);
      const { plane } = ink.map;
      const where = { node: stepRound(ink, packed), ...(plane && { plane }) };
      const stroke = { pen: ink.pen, line, drawnAt: Date.now(), ...where, ...packed };
      addStrokes(doc, [stroke], { gesture: 'ink' });
    }
  };
}

/** The step that a stroke was written in; empty for none. */
function stepRound({ map }: Ink, box: Box): string {
  const { x, y, width, height } = box;
  return (
    map.shown.nodes.find(
      (node) =>
        !isFrame(node) && node.width > 60 && contains(node, [x, y]) && contains(node, [x + width, y + height])
    )?.id ?? ''
  );
}

/** Takes away strokes that the pointer meets; they go when it is let go. */
export function erase({ canvas, ink }: InkScene, first: InkPoint): Gesture {
  const met = new Set<string>();
  let last: Point = [first[0], first[1]];
  const rub = ([x, y]: InkPoint) => {
    const left = ink.strokes.filter(({ id }) => !met.has(id));
    const found = strokesOnWay(left, last, [x, y], ERASER / canvas.viewport.zoom);
    last = [x, y];
    if (!found.length) return;
    for (const { id } of found) met.add(id);
    ink.erased = new Set(met);
  };
  const endBusy = busy.raise('ink');
  rub(first);
  return {
    move: (points) => points.forEach(rub),
    end(kept) {
      endBusy();
      if (kept && met.size) removeStrokes(ink.map.doc, met);
      ink.erased = new Set();
    }
  };
}

/** Chooses ink by a loop round it, or what is tapped: ink, else the step there. */
export function choose({ canvas, ink, surface }: InkScene, first: InkPoint, more: boolean): Gesture {
  const { map } = ink;
  const { zoom } = canvas.viewport;
  const loop: Point[] = [[first[0], first[1]]];
  return {
    move(points) {
      loop.push(...points.map(([x, y]): Point => [x, y]));
      const context = surface.fresh();
      context.strokeStyle = surface.colours.question;
      context.lineWidth = 1.5 / zoom;
      context.setLineDash([6 / zoom, 5 / zoom]);
      context.beginPath();
      loop.forEach(([x, y], at) => (at ? context.lineTo(x, y) : context.moveTo(x, y)));
      context.stroke();
      context.setLineDash([]);
    },
    end(kept) {
      surface.fresh();
      if (!kept) return;
      const box = around(loop.map(([x, y]) => ({ x, y, width: 0, height: 0 })))!;
      const standing = more ? [...map.selection] : [];
      if (Math.max(box.width, box.height) * zoom >= LOOP)
        return map.select([...standing, ...strokesInside(ink.strokes, loop).map(({ id }) => id)]);
      const tapped = strokeAt(ink.strokes, loop[0]!, TAP_REACH / zoom)?.id ?? canvas.elementAt(loop[0]!);
      map.select(tapped ? [...standing, tapped] : standing);
    }
  };
}

/** Moves the chosen ink. */
export function move({ ink }: InkScene, [startX, startY]: InkPoint): Gesture {
  const ids = new Set(ink.chosen.map(({ id }) => id));
  const endBusy = busy.raise('ink');
  return {
    move(points) {
      const [x, y] = points.at(-1)!;
      ink.drag = { ids, dx: x - startX, dy: y - startY };
    },
    end(kept) {
      endBusy();
      const { drag } = ink;
      ink.drag = undefined;
      if (kept && drag && (drag.dx || drag.dy)) moveStrokes(ink.map.doc, ids, drag.dx, drag.dy);
    }
  };
}
