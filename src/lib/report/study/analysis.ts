import type { Finding, Observation, Participant } from '../../study/model';
import { wholeHeldAt } from '../../study/rules/held';
import { participantLabels } from '../../study/rules/labels';
import { personOf, taskResults, type SessionOf, type TaskResult } from '../../study/rules/outcomes';
import { easeOf, promoters, scores, type AnsweredIn } from '../../study/rules/results/answers';
import { compareStudies } from '../../study/rules/results/compare';
import { enough } from '../../study/rules/results/enough';
import { rainbow } from '../../study/rules/results/rainbow';
import type { ShareInterval } from '../../study/rules/statistics/completion';
import type { ReportData } from './report-data';

/** How a task went, no surer than the data: by where the whole interval of the share lies. */
export type TaskStanding = 'worked' | 'failed' | 'unsure';

/** `worked` when surely at least half manage by themselves, `failed` when surely at most half do. */
export function standingOf(unaided: ShareInterval | undefined): TaskStanding {
  if (!unaided) return 'unsure';
  return unaided.low >= 0.5 ? 'worked' : unaided.high <= 0.5 ? 'failed' : 'unsure';
}

/** Somebody's words may stand in a report only when they were asked and said yes, and still do. */
export function mayQuote(participant: Participant | undefined): boolean {
  const consent = participant?.consent;
  return !!consent && consent.quotes && !consent.withdrawnAt;
}

/** An observation with who it is of and in which session. */
export interface Seen extends Observation {
  readonly label: string;
  readonly session: string;
  readonly isQuotable: boolean;
}

/** Everything that a report tells of a study, reckoned once. */
export function analyse(data: ReportData) {
  const { whole, earlier } = data;
  const labels = participantLabels(whole.participants);
  const participants = new Map(whole.participants.map((one) => [one.id, one]));
  const held = whole.sessions.filter((one) => wholeHeldAt(one) !== '' && !one.about.binned);
  const sittings: SessionOf[] = held.map((one) => ({
    id: one.id,
    participant: one.about.participant,
    startedAt: wholeHeldAt(one)
  }));
  const attempts = held.flatMap(({ id, attempts }) => attempts.map((one) => ({ ...one, session: id })));
  const answers: AnsweredIn[] = held.flatMap(({ id, answers }) =>
    answers.map((one) => ({ ...one, session: id }))
  );
  const titles = new Map(whole.tasks.map(({ id, title }) => [id, title]));
  const results = taskResults(whole.tasks, sittings, attempts).filter(({ cells }) => cells.size > 0);
  const seen = new Map<string, Seen>();
  for (const { id, about, observations } of held)
    for (const one of observations)
      seen.set(`${id}/observations/${one.id}`, {
        ...one,
        session: id,
        label: labels.get(about.participant) ?? about.title,
        isQuotable: mayQuote(participants.get(about.participant))
      });
  const problems = rainbow(whole.findings, sittings, { kind: 'problem', least: 0, sort: 'weight' });
  return {
    labels,
    held,
    sittings,
    answers,
    results,
    seen,
    titleOf: (task: string) => titles.get(task) ?? '',
    /** P-numbers of those tested, in the order of the sessions. */
    people: [
      ...new Map(
        held.map(({ id, about }) => [
          personOf({ id, participant: about.participant }),
          labels.get(about.participant) ?? about.title
        ])
      )
    ],
    tested: new Set(sittings.map(personOf)).size,
    ease: (result: TaskResult) => easeOf(result, answers),
    sus: scores('sus', sittings, answers),
    umux: scores('umux-lite', sittings, answers),
    nps: promoters(sittings, answers),
    problems,
    /** Problems that somebody met, the worst and commonest first: their numbers in the summary. */
    met: problems.filter(({ met }) => met.size > 0),
    strengths: rainbow(whole.findings, sittings, { kind: 'strength', least: 0, sort: 'people' }),
    ideas: rainbow(whole.findings, sittings, { kind: 'idea', least: 0, sort: 'order' }),
    enough: enough(whole.findings, sittings),
    comparison:
      earlier &&
      compareStudies(
        { tasks: whole.tasks, sessions: sittings, attempts, answers, labels },
        earlier.data,
        earlier.same
      ),
    /** Changes that rest on a finding, dropped ones left out. */
    changesFor: (finding: Pick<Finding, 'id'>) =>
      data.changes.filter(
        ({ findings, state }) => state !== 'dropped' && findings.includes(`${data.id}/findings/${finding.id}`)
      )
  };
}

export type Analysis = ReturnType<typeof analyse>;
