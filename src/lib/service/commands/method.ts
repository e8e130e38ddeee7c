import type { Changes } from '../../document/edit';
import { newId } from '../../document/ids';
import { orderAt, ordersAfter } from '../../document/order';
import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { MethodPhase, MethodStep } from '../model/method';
import type { ServiceDocument } from '../commands';

/** A way of working as it is offered: phases with what is done in each. */
export interface MethodShape {
  readonly phases: readonly (Pick<MethodPhase, 'title' | 'note'> & {
    readonly steps: readonly Pick<MethodStep, 'title' | 'hint' | 'makes' | 'proof'>[];
  })[];
}

/** The records of a way of working, in its order, with ids that nothing else has. */
export function methodRecords({ phases }: MethodShape): {
  methodPhases: MethodPhase[];
  methodSteps: MethodStep[];
} {
  const places = ordersAfter(undefined, phases.length);
  const made = phases.map(({ title, note, steps }, at) => {
    const phase: MethodPhase = { id: newId(), order: places[at]!, title, note };
    const orders = ordersAfter(undefined, steps.length);
    return {
      phase,
      steps: steps.map((step, place): MethodStep => ({
        id: newId(),
        order: orders[place]!,
        phase: phase.id,
        ...step,
        done: false
      }))
    };
  });
  return { methodPhases: made.map(({ phase }) => phase), methodSteps: made.flatMap(({ steps }) => steps) };
}

/** Takes up a way of working, in place of the one there is. */
export function setMethod(doc: ServiceDocument, shape: MethodShape): void {
  doc.edit(m.method_undo_set, (edit) => {
    for (const { id } of edit.all('methodPhases')) edit.remove('methodPhases', id);
    for (const { id } of edit.all('methodSteps')) edit.remove('methodSteps', id);
    const { methodPhases, methodSteps } = methodRecords(shape);
    for (const phase of methodPhases) edit.put('methodPhases', phase);
    for (const step of methodSteps) edit.put('methodSteps', step);
  });
}

/** Ticks a step by hand, or takes the tick back. */
export function tickStep(doc: ServiceDocument, id: string, done: boolean): void {
  doc.edit(done ? m.method_undo_tick : m.method_undo_untick, (edit) =>
    edit.change('methodSteps', id, { done })
  );
}

/** Changes what a phase is called, or what it is for. */
export function editPhase(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<MethodPhase>, 'order'>,
  options?: EditOptions
): void {
  doc.edit(m.method_undo_phase, (edit) => edit.change('methodPhases', id, changes), options);
}

/** Changes a step. */
export function editStep(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<MethodStep>, 'order'>,
  options?: EditOptions
): void {
  doc.edit(m.method_undo_step, (edit) => edit.change('methodSteps', id, changes), options);
}

/** Adds a step of one's own at the end of a phase. @returns its id */
export function addStep(doc: ServiceDocument, phase: string, title: string): string {
  const id = newId();
  doc.edit(m.method_undo_step_add, (edit) => {
    const last = doc.all('methodSteps').findLast((step) => step.phase === phase);
    const [order] = ordersAfter(last?.order, 1);
    edit.put('methodSteps', { id, order: order!, phase, title, hint: '', makes: '', proof: '', done: false });
  });
  return id;
}

/** Adds a phase of one's own at the end. @returns its id */
export function addPhase(doc: ServiceDocument, title: string): string {
  const id = newId();
  doc.edit(m.method_undo_phase_add, (edit) => {
    const [order] = ordersAfter(doc.all('methodPhases').at(-1)?.order, 1);
    edit.put('methodPhases', { id, order: order!, title, note: '' });
  });
  return id;
}

/** Moves a phase up or down by one, with its steps. @returns its new place, from 1; undefined where it cannot go on */
export function movePhase(doc: ServiceDocument, id: string, by: -1 | 1): number | undefined {
  const phases = doc.all('methodPhases');
  const at = phases.findIndex((phase) => phase.id === id) + by;
  if (at < 0 || at >= phases.length) return undefined;
  const order = orderAt(
    phases.filter((phase) => phase.id !== id),
    at
  );
  doc.edit(m.method_undo_phase_move, (edit) => edit.change('methodPhases', id, { order }));
  return at + 1;
}

/**
 * Moves a step up or down by one; from the end of its phase it goes on into the next one.
 * @returns its new place in its phase, from 1; undefined where it cannot go on
 */
export function moveStep(doc: ServiceDocument, id: string, by: -1 | 1): number | undefined {
  const [phases, steps] = [doc.all('methodPhases'), doc.all('methodSteps')];
  const step = steps.find((one) => one.id === id);
  if (!step) return undefined;
  const at = steps.filter(({ phase }) => phase === step.phase).findIndex((one) => one.id === id) + by;
  const stays = at >= 0 && at < steps.filter(({ phase }) => phase === step.phase).length;
  const phase = stays ? step.phase : phases[phases.findIndex((one) => one.id === step.phase) + by]?.id;
  if (phase === undefined) return undefined;
  const others = steps.filter((one) => one.phase === phase && one.id !== id);
  const place = stays ? at : by > 0 ? 0 : others.length;
  doc.edit(m.method_undo_step_move, (edit) =>
    edit.change('methodSteps', id, { phase, order: orderAt(others, place) })
  );
  return place + 1;
}

/** Takes a step away. */
export function removeStep(doc: ServiceDocument, id: string): void {
  doc.edit(m.method_undo_step_remove, (edit) => edit.remove('methodSteps', id));
}

/** Takes a phase away, with its steps. */
export function removePhase(doc: ServiceDocument, id: string): void {
  doc.edit(m.method_undo_phase_remove, (edit) => {
    for (const step of edit.all('methodSteps')) if (step.phase === id) edit.remove('methodSteps', step.id);
    edit.remove('methodPhases', id);
  });
}
