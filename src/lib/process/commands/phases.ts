/** What is done to the phases of a map. Fetched when a map has some, or gets its first. */
import type { EditOptions } from '../../document/work-document';
import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import { endOf, middleOf } from '../rules/axis';
import { GAP, GRID } from '../rules/geometry';
import {
  borderPast,
  extentAlong,
  flowAxis,
  leadersIn,
  LEAST_PHASE,
  PHASE_SIZE,
  spanAt,
  spansOf,
  type PhaseSpan
} from '../rules/phases';
import { makeSpaceIn } from './arrange';
import { mapOf, type ProcessDocument, type ProcessEdit } from './map-edit';
import { removeNodesIn } from './removing';

/** The phases as they stand in the edit, each written down with the end it is shown with. */
export function settled(edit: ProcessEdit): PhaseSpan[] {
  const spans = spansOf(mapOf(edit));
  for (const { phase, to } of spans) if (phase.end !== to) edit.change('phases', phase.id, { end: to });
  return spans;
}

/** Adds a phase after the last one, with room of its own; the first one of a map goes over all of it. @returns its id */
export function addPhase(doc: ProcessDocument, name: string): string {
  return doc.edit(m.process_undo_add_phase, (edit) => {
    const spans = settled(edit);
    return spans.length ? insertAt(edit, spans, spans.length, name) : firstPhase(edit, name);
  });
}

function firstPhase(edit: ProcessEdit, name: string): string {
  const id = newId();
  edit.put('phases', { id, name, end: extentAlong(mapOf(edit)).to });
  return id;
}

/** Adds a phase before or after another one; what comes after it moves on. @returns its id, if the other one is there */
export function addPhaseBeside(
  doc: ProcessDocument,
  id: string,
  side: 'before' | 'after',
  name: string
): string | undefined {
  return doc.edit(m.process_undo_add_phase, (edit) => {
    const spans = settled(edit);
    const at = spans.findIndex(({ phase }) => phase.id === id);
    return at < 0 ? undefined : insertAt(edit, spans, side === 'before' ? at : at + 1, name);
  });
}

/** Opens room for a phase at a place in their order, and puts it there. */
function insertAt(edit: ProcessEdit, spans: readonly PhaseSpan[], place: number, name: string): string {
  const before = spans[place - 1];
  const at = before?.to ?? spans[0]!.from;
  makeSpaceIn(edit, flowAxis(mapOf(edit)), at, PHASE_SIZE);
  if (before) edit.change('phases', before.phase.id, { end: at });
  const id = newId();
  edit.put('phases', { id, name, end: at + PHASE_SIZE });
  return id;
}

/**
 * Lets a phase begin with a step: the phase it stands in ends before it. Nothing moves. On a map without phases, what
 * comes before it becomes a phase, too.
 * @returns its id; undefined when the step is the first of its phase already
 */
export function addPhaseFrom(
  doc: ProcessDocument,
  node: string,
  names: { readonly name: string; readonly before: string }
): string | undefined {
  return doc.edit(m.process_undo_add_phase, (edit) => {
    const step = edit.get('nodes', node);
    if (!step) return undefined;
    const map = mapOf(edit);
    const axis = flowAxis(map);
    const earlier = map.nodes
      .filter((one) => !one.attachedTo && !one.parent && middleOf(one, axis) < step[axis.start])
      .map((one) => Math.min(endOf(one, axis), step[axis.start]));
    const last = Math.max(...earlier, step[axis.start] - GAP);
    const at = Math.round((last + step[axis.start]) / 2);
    const had = edit.all('phases').length > 0;
    if (!earlier.length) return had ? undefined : firstPhase(edit, names.name);
    if (!had) firstPhase(edit, names.before);
    const span = spanAt(settled(edit), at)!;
    const begins = leadersIn(mapOf(edit), span).every((one) => middleOf(one, axis) >= at);
    if (had && begins) return undefined;
    edit.change('phases', span.phase.id, { end: at });
    const id = newId();
    edit.put('phases', { id, name: names.name, end: Math.max(span.to, at + LEAST_PHASE) });
    return id;
  });
}

/** Renames a phase. */
export function renamePhase(doc: ProcessDocument, id: string, name: string, options?: EditOptions): void {
  doc.edit(m.process_undo_rename, (edit) => edit.change('phases', id, { name }), options);
}

/**
 * Gives a phase another length. It never gets shorter than its steps; everything after it moves along, and pools
 * become longer with it.
 */
export function resizePhase(doc: ProcessDocument, id: string, wanted: number, options?: EditOptions): void {
  doc.edit(
    m.process_undo_resize,
    (edit) => {
      const spans = settled(edit);
      const span = spans.find(({ phase }) => phase.id === id);
      if (!span) return;
      const map = mapOf(edit);
      const axis = flowAxis(map);
      const ends = leadersIn(map, span, spans).map((node) => endOf(node, axis) + GRID - span.from);
      const length = Math.max(Math.round(wanted), LEAST_PHASE, ...ends);
      makeSpaceIn(edit, axis, span.to, length - (span.to - span.from));
    },
    options
  );
}

/**
 * Lets the end of a phase jump over the next steps: they stay where they are and change phase.
 * @param by 1 takes the first steps of the next phase in, −1 gives the last ones to it. @returns whether it could
 */
export function movePhaseBorder(doc: ProcessDocument, id: string, by: 1 | -1): boolean {
  return doc.edit(m.process_undo_phase_border, (edit) => {
    settled(edit);
    const end = borderPast(mapOf(edit), id, by);
    return end !== undefined && edit.change('phases', id, { end });
  });
}

/** Removes a phase, not what stands in it: that goes to the phase before it, or of the first one to the next. */
export function removePhase(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_remove_phase, (edit) => {
    const spans = settled(edit);
    const at = spans.findIndex(({ phase }) => phase.id === id);
    if (at > 0) edit.change('phases', spans[at - 1]!.phase.id, { end: spans[at]!.to });
    if (at >= 0) edit.remove('phases', id);
  });
}

/** Removes a phase with everything in it; what comes after it closes up where nothing else is in the way. */
export function removePhaseWithContent(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_remove_phase_content, (edit) => {
    const spans = settled(edit);
    const span = spans.find(({ phase }) => phase.id === id);
    if (!span) return;
    const map = mapOf(edit);
    const gone = leadersIn(map, span, spans).map((node) => node.id);
    removeNodesIn(edit, gone, true);
    edit.remove('phases', id);
    if (spans.length > 1) makeSpaceIn(edit, flowAxis(map), span.to, span.from - span.to);
  });
}
