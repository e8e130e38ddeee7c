import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import * as commands from '../../commands';
import type { Flow, Point } from '../../model';
import { lineOf } from '../../rules/drawing/lines';
import { addBend, liesLevel, moveStretch, removeBend } from '../../rules/layout/bends';
import type { Direction } from '../../rules/neighbour';
import type { ProcessMap } from '../process-map.svelte';

export { liesLevel, moveStretch };

const STEP = 10;

/** The points of the chosen flow, and which of its stretches is chosen; undefined for lines without right angles. */
export function chosenLine(map: ProcessMap) {
  const flow = map.chosenFlow;
  if (!flow || flow.kind === 'association' || flow.kind === 'data') return undefined;
  const points = lineOf(flow, (id) => map.nodeById.get(id) ?? map.poolById.get(id))?.points;
  if (!points || points.length < 2) return undefined;
  return { flow, points, at: Math.min(map.stretch, points.length - 2), count: points.length - 1 };
}

/** Goes to another stretch and says which it is. */
export function goToStretch(map: ProcessMap, by: 1 | -1): void {
  const line = chosenLine(map);
  if (!line) return;
  map.stretch = (line.at + by + line.count) % line.count;
  announce(m.process_line_stretch({ at: map.stretch + 1, count: line.count }));
}

/** An arrow across the chosen stretch moves it; one along it goes on to the next stretch. */
export function stepLine(map: ProcessMap, direction: Direction): void {
  const line = chosenLine(map);
  if (!line) return;
  const by = direction === 'left' || direction === 'up' ? -1 : 1;
  const across = direction === 'up' || direction === 'down';
  if (liesLevel(line.points, line.at) !== across) return goToStretch(map, by);
  keep(map, line.flow, moveStretch(line.points, line.at, by * STEP), `bend:${line.flow.id}:${line.at}`);
}

/** Gives the chosen stretch a bend, or takes one away. @returns whether it could */
export function changeBends(map: ProcessMap, change: 'add' | 'remove', dry = false): boolean {
  const line = chosenLine(map);
  const after = line && (change === 'add' ? addBend : removeBend)(line.points, line.at);
  if (line && after && !dry) keep(map, line.flow, after);
  return !!after;
}

/** Where an end stretch was bent its middle is now another one: that stays the chosen one. */
function keep(map: ProcessMap, flow: Flow, points: readonly Point[], gesture?: string): void {
  const before = chosenLine(map)!;
  const grown = points.length - before.points.length;
  if (before.at === 0 && grown > 0) map.stretch = 2;
  else map.stretch = Math.min(map.stretch, points.length - 2);
  commands.bendFlow(map.doc, flow.id, points, gesture ? { gesture } : undefined);
}
