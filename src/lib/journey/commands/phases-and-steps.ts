import type { Edit } from '../../document/edit';
import { newId } from '../../document/ids';
import { byOrder, orderAt, type Ordered } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import { newStep, type EvidenceGrade, type JourneyCollections, type Phase, type Step } from '../model';
import { removeCardAndAll, removeHangingOnPhase, removeHangingOnStep } from './hanging';
import type { JourneyDocument } from './map';
import { shortenSpans } from './spans';

type JourneyEdit = Edit<JourneyCollections>;

/** The others among whom a record finds its place, in order. */
function others<R extends Ordered>(records: readonly R[], id: string): R[] {
  return records.filter((record) => record.id !== id).sort(byOrder);
}

function removeStepAndCards(edit: JourneyEdit, id: string): void {
  shortenSpans(edit, [id]);
  for (const card of edit.all('cards')) if (card.step === id) removeCardAndAll(edit, card.id);
  removeHangingOnStep(edit, id);
  edit.remove('steps', id);
}

/** Adds a phase at `index` among phases (default last). @returns its id. */
export function addPhase(doc: JourneyDocument, phase: { title?: string; index?: number } = {}): string {
  const id = newId();
  doc.edit(
    m.journey_undo_add_phase,
    (edit) => {
      const phases = others(edit.all('phases'), id);
      const order = orderAt(phases, phase.index ?? phases.length);
      edit.put('phases', { id, order, title: phase.title ?? '' });
    },
    { gesture: `type:${id}` }
  );
  return id;
}

export function renamePhase(doc: JourneyDocument, id: string, title: string): void {
  doc.edit(m.journey_undo_rename_phase, (edit) => edit.change('phases', id, { title }), {
    gesture: `type:${id}`
  });
}

/** Moves a phase, with its steps, to `index` among the other phases. */
export function movePhase(doc: JourneyDocument, id: string, index: number): void {
  doc.edit(m.journey_undo_move_phase, (edit) => place(edit, 'phases', id, edit.all('phases'), index));
}

/** Removes a phase with its steps and their cards. */
export function removePhase(doc: JourneyDocument, id: string): void {
  doc.edit(m.journey_undo_remove_phase, (edit) => {
    for (const step of edit.all('steps')) if (step.phase === id) removeStepAndCards(edit, step.id);
    removeHangingOnPhase(edit, id);
    edit.remove('phases', id);
  });
}

/** Adds a step at `index` among the steps of a phase (default last). @returns its id. */
export function addStep(
  doc: JourneyDocument,
  step: { phase: string; index?: number; title?: string }
): string {
  const id = newId();
  doc.edit(
    m.journey_undo_add_step,
    (edit) => {
      const siblings = others(stepsOf(edit, step.phase), id);
      const order = orderAt(siblings, step.index ?? siblings.length);
      edit.put('steps', newStep({ id, order, phase: step.phase, title: step.title ?? '' }));
    },
    { gesture: `type:${id}` }
  );
  return id;
}

export function renameStep(doc: JourneyDocument, id: string, title: string): void {
  doc.edit(m.journey_undo_rename_step, (edit) => edit.change('steps', id, { title }), {
    gesture: `type:${id}`
  });
}

/** Moves a step, with its cards, to `index` among the other steps of a phase. */
export function moveStep(doc: JourneyDocument, id: string, to: { phase: string; index: number }): void {
  doc.edit(m.journey_undo_move_step, (edit) => {
    const step = edit.get('steps', id);
    if (!step) return;
    const siblings = stepsOf(edit, to.phase);
    if (step.phase === to.phase) return place(edit, 'steps', id, siblings, to.index);
    edit.change('steps', id, { phase: to.phase, order: orderAt(others(siblings, id), to.index) });
  });
}

/** Removes a step with its cards. */
export function removeStep(doc: JourneyDocument, id: string): void {
  doc.edit(m.journey_undo_remove_step, (edit) => removeStepAndCards(edit, id));
}

/** Says how a step feels, −2 to +2; null is not known, a gap in the curve. */
export function setEmotion(doc: JourneyDocument, step: string, emotion: number | null): void {
  doc.edit(m.journey_undo_set_emotion, (edit) => edit.change('steps', step, { emotion }), {
    gesture: `emotion:${step}`
  });
}

/** Says how well the feeling of a step is founded. */
export function setEmotionGrade(doc: JourneyDocument, step: string, emotionGrade: EvidenceGrade): void {
  doc.edit(m.journey_undo_set_grade, (edit) => edit.change('steps', step, { emotionGrade }));
}

export function setMomentOfTruth(doc: JourneyDocument, step: string, momentOfTruth: boolean): void {
  doc.edit(momentOfTruth ? m.journey_undo_mark_moment : m.journey_undo_unmark_moment, (edit) =>
    edit.change('steps', step, { momentOfTruth })
  );
}

/** Says that a step of a process map carries this step out. @param processStep its reference */
export function linkProcessStep(doc: JourneyDocument, step: string, processStep: string): void {
  doc.edit(m.journey_undo_link, (edit) => {
    const { processSteps = [] } = edit.get('steps', step) ?? {};
    if (!processSteps.includes(processStep))
      edit.change('steps', step, { processSteps: [...processSteps, processStep] });
  });
}

export function unlinkProcessStep(doc: JourneyDocument, step: string, processStep: string): void {
  doc.edit(m.journey_undo_unlink, (edit) => {
    const { processSteps = [] } = edit.get('steps', step) ?? {};
    edit.change('steps', step, { processSteps: processSteps.filter((linked) => linked !== processStep) });
  });
}

function stepsOf(edit: JourneyEdit, phase: string): readonly Step[] {
  return edit.all('steps').filter((step) => step.phase === phase);
}

/** Gives a record its place at `index` among the others; where it already stands there, nothing changes. */
function place(
  edit: JourneyEdit,
  collection: 'phases' | 'steps',
  id: string,
  siblings: readonly (Phase | Step)[],
  index: number
): void {
  const now = [...siblings].sort(byOrder).findIndex((sibling) => sibling.id === id);
  const free = others(siblings, id);
  if (now < 0 || now === Math.max(0, Math.min(index, free.length))) return;
  edit.change(collection, id, { order: orderAt(free, index) });
}
