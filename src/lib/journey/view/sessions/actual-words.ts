/** Actual journeys as they are drawn and told. */
import { formatDuration } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Outcome } from '../../../study/model';
import type { Step } from '../../model';
import { alignJourney, visitsOf, type Deviation, type Visit, type Walked } from '../../rules/actual-journey';
import { moodOf, type SessionSeen } from '../../rules/session-scores';
import type { SessionsSeen } from './sessions-seen';
import { titleOr } from '../words';

/** One session against the plan. */
export interface ActualJourney {
  readonly session: SessionSeen;
  readonly walked: readonly Walked[];
  readonly deviations: number;
  readonly tasks: ReadonlyMap<string, string>;
}

export const deviationNames: { readonly [kind in Deviation]: () => string } = {
  'as-planned': m.journey_actual_planned,
  'out-of-order': m.journey_actual_out_of_order,
  again: m.journey_actual_again,
  skipped: m.journey_actual_skipped,
  untested: m.journey_actual_untested,
  extra: m.journey_actual_extra
};

const outcomeNames: { readonly [outcome in Outcome]: () => string } = {
  unaided: m.journey_actual_outcome_unaided,
  assisted: m.journey_actual_outcome_assisted,
  partly: m.journey_actual_outcome_partly,
  'gave-up': m.journey_actual_outcome_gave_up,
  wrong: m.journey_actual_outcome_wrong
};

/** The sessions that came by any step of the map, each laid beside it. @param steps ids in the order of the map */
export function actualJourneys(
  { sessions, tested, tasks }: SessionsSeen,
  steps: readonly string[]
): ActualJourney[] {
  const known = new Set(steps);
  return sessions.flatMap((session) => {
    const visits = visitsOf(session, known);
    if (!visits.some(({ step }) => step !== undefined)) return [];
    const walked = alignJourney(steps, visits, tested.get(session.id) ?? known);
    const deviations = walked.filter(({ kind }) => kind !== 'as-planned' && kind !== 'untested').length;
    return [{ session, walked, deviations, tasks }];
  });
}

/** 1 when it went well there, −1 when it did not, 0 when nothing or both was seen. */
export function moodAt({ kinds, outcome }: Visit): number {
  return moodOf(kinds, outcome);
}

export function deviationCount(count: number): string {
  if (count === 0) return m.journey_actual_no_deviation();
  return count === 1 ? m.journey_actual_deviation() : m.journey_actual_deviations({ count });
}

/** What a session did with a step: «3. Fyller ut, 07:20: som planlagt, noe gikk galt, ga opp». */
export function walkedText(
  { kind, visit }: Walked,
  number: number,
  step: Step | undefined,
  tasks: ReadonlyMap<string, string>
): string {
  const name = step ? titleOr(step.title, 'step') : tasks.get(visit?.tasks[0] ?? '') || m.journey_untitled();
  const what = deviationNames[kind]();
  if (!visit) return m.journey_actual_missed({ step: name, kind: what });
  const mood = moodAt(visit);
  const parts = [
    what,
    mood > 0 ? m.journey_actual_felt_good() : mood < 0 ? m.journey_actual_felt_bad() : '',
    visit.outcome ? outcomeNames[visit.outcome]() : ''
  ];
  return m.journey_actual_visit({
    number,
    step: name,
    time: formatDuration(visit.at),
    kind: parts.filter(Boolean).join(', ')
  });
}

/** The second of the session that a visit began at. */
export function addressOfVisit(service: string, { ref }: Visit): string {
  const [session, collection, id] = ref.split('/');
  return `/service/${service}/session/${session}?at=${collection}/${id}`;
}
