/** What can be done to a phase, for heads, pad, panel, outline and keys alike. */
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import Plus from '@lucide/svelte/icons/plus';
import StepBack from '@lucide/svelte/icons/arrow-left-from-line';
import StepForward from '@lucide/svelte/icons/arrow-right-from-line';
import Trash from '@lucide/svelte/icons/trash-2';
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import type { MenuItem } from '$lib/ui/menu';
import { showToast } from '$lib/ui/toast.svelte';
import { movePhase } from '../../commands/phase-order';
import * as commands from '../../commands/phases';
import type { Node, Phase } from '../../model';
import { GRID } from '../../rules/geometry';
import type { ProcessMap } from '../process-map.svelte';
import { phasesOf } from './map-phases.svelte';

/** How much a phase grows by key or button, in map units. */
export const PHASE_STEP = 2 * GRID;

export const phaseName = (phase: Phase) => phase.name || m.process_unnamed_phase();

const numbered = (map: ProcessMap, more = 1) => m.process_new_phase({ number: map.phases.length + more });

/** Room that a phase brought into view has before it, and the least of it that is seen, in CSS pixels. */
const ROOM = 80;
const LEAST_SEEN = 120;

/** Brings a phase into view on the drawing; across the work nothing moves, for heads stay at the edge. */
export function showPhase(map: ProcessMap, id: string): void {
  const { lying, spanOf } = phasesOf(map);
  const span = spanOf(id);
  const { canvas } = map;
  if (!span || !canvas) return;
  const { viewport, size } = canvas;
  const [origin, length] = lying ? [viewport.x, size.width] : [viewport.y, size.height];
  const [from, to] = [span.from * viewport.zoom + origin, span.to * viewport.zoom + origin];
  if (Math.min(to, length) - Math.max(from, 0) >= Math.min(LEAST_SEEN, to - from)) return;
  const at = ROOM - span.from * viewport.zoom;
  canvas.apply({ ...viewport, ...(lying ? { x: at } : { y: at }) });
}

function chooseAndName(map: ProcessMap, id: string | undefined): void {
  if (!id) return;
  map.select([id]);
  showPhase(map, id);
  map.askName(id);
}

/** Adds a phase after the last one; the first one goes over the whole map. */
export const addLast = (map: ProcessMap) => chooseAndName(map, commands.addPhase(map.doc, numbered(map)));

/** Lets a phase begin with a step, or says that one does already. */
export function addFrom(map: ProcessMap, node: Node): void {
  const names = { before: numbered(map), name: numbered(map, map.phases.length ? 1 : 2) };
  const id = commands.addPhaseFrom(map.doc, node.id, names);
  if (id) return chooseAndName(map, id);
  const span = phasesOf(map).byNode.get(node.id);
  if (span) showToast({ text: m.process_phase_begins({ name: phaseName(span.phase) }) });
}

export function addBeside(map: ProcessMap, phase: Phase, side: 'before' | 'after'): void {
  chooseAndName(map, commands.addPhaseBeside(map.doc, phase.id, side, numbered(map)));
}

/** A phase among the others. */
export function placeOf(map: ProcessMap, phase: Phase) {
  const { spans } = phasesOf(map);
  const at = spans.findIndex((span) => span.phase.id === phase.id);
  return { at, count: spans.length, next: spans[at + 1]?.phase, before: spans[at - 1]?.phase };
}

/** Moves a phase and says where it is now. */
export function move(map: ProcessMap, phase: Phase, by: -1 | 1): void {
  if (!movePhase(map.doc, phase.id, by)) return;
  const { at, count } = placeOf(map, phase);
  announce(m.process_phase_moved({ name: phaseName(phase), place: at + 1, count }));
  showPhase(map, phase.id);
}

export function resize(map: ProcessMap, phase: Phase, by: number): void {
  const span = phasesOf(map).spanOf(phase.id);
  if (span)
    commands.resizePhase(map.doc, phase.id, span.to - span.from + by, { gesture: `resize:${phase.id}` });
}

/** Moves the end of a phase past the next steps, and says how many elements are in it now. */
export function moveBorder(map: ProcessMap, phase: Phase, by: -1 | 1): void {
  const could = commands.movePhaseBorder(map.doc, phase.id, by);
  const count = phasesOf(map).counts.get(phase.id) ?? 0;
  if (could) announce(m.process_phase_took({ name: phaseName(phase), count }));
  else showToast({ text: m.process_phase_no_border() });
}

/** Removes an empty phase at once; for one with steps in it, it is asked what becomes of them. */
export function askRemovePhase(map: ProcessMap, phase: Phase): void {
  if (phasesOf(map).counts.get(phase.id)) map.open = { what: 'remove-phase', id: phase.id };
  else {
    commands.removePhase(map.doc, phase.id);
    map.select([]);
  }
}

/** Everything that can be done to a phase. */
export function phaseItems(map: ProcessMap, phase: Phase): MenuItem[] {
  const { at, count, next } = placeOf(map, phase);
  const { lying } = phasesOf(map);
  return [
    {
      label: lying ? m.process_lane_left() : m.process_lane_up(),
      icon: lying ? ArrowLeft : ArrowUp,
      onselect: () => move(map, phase, -1),
      disabled: at <= 0,
      shortcut: lying ? 'Alt ←' : 'Alt ↑'
    },
    {
      label: lying ? m.process_lane_right() : m.process_lane_down(),
      icon: lying ? ArrowRight : ArrowDown,
      onselect: () => move(map, phase, 1),
      disabled: at === count - 1,
      shortcut: lying ? 'Alt →' : 'Alt ↓'
    },
    {
      label: lying ? m.process_phase_add_left() : m.process_phase_add_above(),
      icon: Plus,
      onselect: () => addBeside(map, phase, 'before'),
      separated: true
    },
    {
      label: lying ? m.process_phase_add_right() : m.process_phase_add_below(),
      icon: Plus,
      onselect: () => addBeside(map, phase, 'after')
    },
    ...(next
      ? [
          {
            label: m.process_phase_take(),
            icon: StepForward,
            onselect: () => moveBorder(map, phase, 1),
            separated: true
          },
          { label: m.process_phase_give(), icon: StepBack, onselect: () => moveBorder(map, phase, -1) }
        ]
      : []),
    {
      label: m.process_remove_phase(),
      icon: Trash,
      onselect: () => askRemovePhase(map, phase),
      danger: true,
      separated: true
    }
  ];
}

/**
 * A key pressed on the chosen phase: arrows along the work go to the one beside it, with Alt they move it, with Shift
 * they make it longer or shorter, with both they move its end past a step. @returns whether the key meant something
 */
export function pressOnPhase(
  map: ProcessMap,
  { key, altKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey'>
): boolean {
  const phase = map.chosenPhase;
  if (!phase) return false;
  const { lying, spans } = phasesOf(map);
  const by =
    key === (lying ? 'ArrowRight' : 'ArrowDown') ? 1 : key === (lying ? 'ArrowLeft' : 'ArrowUp') ? -1 : 0;
  if (by && altKey && shiftKey) moveBorder(map, phase, by);
  else if (by && altKey) move(map, phase, by);
  else if (by && shiftKey) resize(map, phase, by * PHASE_STEP);
  else if (by) {
    const other = spans[spans.findIndex((span) => span.phase.id === phase.id) + by]?.phase;
    if (!other) return true;
    map.select([other.id]);
    showPhase(map, other.id);
  } else if (key === 'F2') map.open = { what: 'rename', id: phase.id };
  else if (key === 'Delete' || key === 'Backspace') askRemovePhase(map, phase);
  else if (key === 'Escape') map.select([]);
  else return false;
  return true;
}
