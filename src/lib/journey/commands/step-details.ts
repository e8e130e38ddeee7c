import type { Workspace } from '../../document/context';
import { ABOUT, toRef } from '../../document/record';
import { m } from '../../i18n/paraglide/messages.js';
import type { Step } from '../model';
import { createJourney, type JourneyDocument } from './map';

/** Says how many minutes a step takes, or the wait after it; null is unknown, never 0. */
export function setStepTime(
  doc: JourneyDocument,
  step: string,
  time: Partial<Pick<Step, 'minutes' | 'waitMinutes'>>
): void {
  doc.edit('waitMinutes' in time ? m.journey_undo_set_wait : m.journey_undo_set_minutes, (edit) =>
    edit.change('steps', step, time)
  );
}

/** The service that a step belongs to: on this device, by reference and name, or elsewhere, by name alone. */
export type StepService = Pick<Step, 'service' | 'serviceName'>;

/**
 * Says which map shows a step in finer steps. @param map reference to its `about`; empty for none
 * @param service the service whose map it is, where that is another: a step that says nothing belongs there from now
 */
export function setDetail(doc: JourneyDocument, step: string, map: string, service?: StepService): void {
  doc.edit(map ? m.journey_undo_set_detail : m.journey_undo_unset_detail, (edit) => {
    const { service: own, serviceName } = edit.get('steps', step) ?? {};
    edit.change('steps', step, { detail: map, ...(own || serviceName ? {} : service) });
  });
}

/** Says which service a step belongs to; both empty for the map's own. A name that is being typed becomes one undo step. */
export function setStepService(
  doc: JourneyDocument,
  step: string,
  { service, serviceName }: StepService
): void {
  doc.edit(m.journey_undo_set_service, (edit) => edit.change('steps', step, { service, serviceName }), {
    gesture: service || !serviceName ? undefined : `type:${step}.service`
  });
}

/**
 * Makes a map named after a step, for the same persona, and shows the step in finer steps there.
 * @returns the new map's id.
 */
export async function makeDetail(workspace: Workspace, doc: JourneyDocument, step: string): Promise<string> {
  const { service, persona, state } = doc.get('about', ABOUT)!;
  const title = doc.get('steps', step)?.title || m.journey_unnamed_step();
  const id = await createJourney(workspace, { service, persona, state, title });
  setDetail(doc, step, toRef(id, 'about', ABOUT));
  return id;
}

/** Says which persona a lane is about. @param persona its reference; empty for everybody */
export function setLanePersona(doc: JourneyDocument, lane: string, persona: string): void {
  doc.edit(m.journey_undo_set_lane_persona, (edit) => edit.change('lanes', lane, { persona }));
}
