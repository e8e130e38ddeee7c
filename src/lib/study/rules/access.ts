import type { Identity, SignedConsent } from '../../document/care';
import type { Caption } from '../../document/recordings';
import type { Answer, Attempt, Observation, Participant } from '../model';
import { formatSeconds } from './clock';

/** One session of the participant, as it is told to them. */
export interface AccessSession {
  readonly startedAt: string;
  readonly notes: string;
  readonly observations: readonly Observation[];
  readonly attempts: readonly Attempt[];
  readonly answers: readonly Answer[];
  readonly captions: readonly Caption[];
  /** Seconds recorded by source. */
  readonly recorded: ReadonlyMap<string, number>;
}

/** Words of the file, in the language of the screen. */
export interface AccessWords {
  readonly title: string;
  readonly kind: (kind: Observation['kind']) => string;
  /** Severity and feeling that the observer put on it; empty for none. */
  readonly marks: (observation: Pick<Observation, 'severity' | 'emotion'>) => string;
  /** Errors and help that were counted; empty where nobody counted. */
  readonly counts: (attempt: Pick<Attempt, 'errors' | 'assists'>) => string;
  readonly outcome: (outcome: NonNullable<Attempt['outcome']>) => string;
  readonly task: (id: string) => string;
  /** What was asked: a questionnaire, or a question of the study's own. */
  readonly asked: (answer: Answer) => string;
  readonly source: (source: string) => string;
  readonly date: (moment: string) => string;
  /** How a consent was signed, and what of it holds now. */
  readonly signed: (consent: SignedConsent) => readonly string[];
  readonly headings: {
    readonly who: string;
    readonly appointment: string;
    readonly consent: string;
    readonly session: string;
    readonly notes: string;
    readonly tasks: string;
    readonly answers: string;
    readonly observations: string;
    readonly said: string;
    readonly recorded: string;
  };
}

/**
 * Everything about one participant as one text that anybody can open (GDPR art. 15): who it is, what was agreed to,
 * what was noted and said, and which recordings there are.
 */
export function accessText(
  participant: Pick<Participant, 'label' | 'notes' | 'appointment'>,
  identity: Identity | undefined,
  sessions: readonly AccessSession[],
  words: AccessWords
): string {
  const { headings } = words;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length ? [`## ${heading}`, '', ...lines, ''] : [];
  const who = [identity?.name, identity?.contact, identity?.notes, participant.notes].filter(
    (line): line is string => !!line
  );
  const consent = identity?.consent;
  const { appointment } = participant;
  const met = appointment
    ? [words.date(appointment.day), appointment.time, appointment.place, appointment.team].filter(Boolean)
    : [];
  return [
    `# ${words.title}`,
    '',
    ...part(headings.who, who),
    ...part(headings.appointment, met),
    ...part(
      headings.consent,
      consent ? [words.date(consent.at), '', ...consent.said, '', ...words.signed(consent)] : []
    ),
    ...sessions.flatMap((session) => [
      `# ${headings.session} ${session.startedAt ? words.date(session.startedAt) : ''}`.trim(),
      '',
      ...part(headings.notes, session.notes ? [session.notes] : []),
      ...part(
        headings.tasks,
        session.attempts.map((attempt) => {
          const { task, startedAt, endedAt, outcome } = attempt;
          const time = `${formatSeconds(startedAt)}–${endedAt === null ? '' : formatSeconds(endedAt)}`;
          const said = [time, outcome ? words.outcome(outcome) : '', words.counts(attempt)];
          return `- ${words.task(task)}: ${said.filter(Boolean).join(', ')}`;
        })
      ),
      ...part(
        headings.answers,
        session.answers.map((answer) => {
          const given = answer.values.map((value) => value ?? '–').join(' ');
          return `- ${words.asked(answer)}: ${[given, answer.text].filter(Boolean).join(', ')}`;
        })
      ),
      ...part(
        headings.observations,
        session.observations.map((observation) => {
          const { at, kind, text } = observation;
          const marks = words.marks(observation);
          const head = `- ${formatSeconds(at)} ${words.kind(kind)}${marks && ` (${marks})`}`;
          return `${head}: ${text.replace(/\s*\n\s*/g, ' ')}`;
        })
      ),
      ...part(
        headings.said,
        session.captions.map(({ from, text }) => `- ${formatSeconds(from)} ${text.replace(/\s*\n\s*/g, ' ')}`)
      ),
      ...part(
        headings.recorded,
        [...session.recorded].map(
          ([source, seconds]) => `- ${words.source(source)}: ${formatSeconds(seconds)}`
        )
      )
    ])
  ].join('\n');
}
