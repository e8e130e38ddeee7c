import { m } from '../../i18n/paraglide/messages.js';
import type {
  Answer,
  Attempt,
  Clip,
  Finding,
  Observation,
  Participant,
  Question,
  Quota,
  SessionAbout,
  Task
} from '../../study/model';
import { clockSeconds } from '../../study/rules/clock';
import { affectedShare } from '../../study/rules/findings/affected';
import { wholeHeldAt } from '../../study/rules/held';
import { participantLabels } from '../../study/rules/labels';
import { observerNames } from '../../study/rules/observers/names';
import { taskResults } from '../../study/rules/outcomes';
import { instruments } from '../../study/rules/questionnaires/wording';
import { easeOf } from '../../study/rules/results/answers';
import { byTime } from '../../study/rules/timeline';
import { emotionNames, findingNames, kindNames, outcomeNames } from './table-words';

/** A study with all its sessions, as the documents hold them: participants by P-number and nothing else. */
export interface WholeStudy {
  readonly tasks: readonly Task[];
  readonly participants: readonly Participant[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly quotas: readonly Quota[];
  readonly sessions: readonly {
    readonly id: string;
    readonly about: SessionAbout;
    readonly observations: readonly Observation[];
    readonly attempts: readonly Attempt[];
    readonly answers: readonly Answer[];
    readonly clips: readonly Clip[];
  }[];
}

export interface Table {
  readonly name: string;
  /** The first row is the headings. Numbers are numbers, unknown is empty. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
}

/** Everything of a study as tables for spreadsheets, in the language of the screen. */
export function studyTables(study: WholeStudy): Table[] {
  const labels = participantLabels(study.participants);
  const tasks = new Map(study.tasks.map((task) => [task.id, task.title]));
  const held = study.sessions.filter((one) => wholeHeldAt(one) !== '' && !one.about.binned);
  const silent = new Set(study.participants.filter(isSilent).map(({ id }) => id));
  const all = held.map((session) => ({
    ...session,
    label: labels.get(session.about.participant) ?? session.about.title,
    observers: observerNames(session.observations.map(({ observer = '' }) => observer)),
    isQuotable: !silent.has(session.about.participant)
  }));
  return [
    summary(study, held),
    sessionTable(all),
    attemptTable(all, tasks),
    observationTable(all, tasks),
    answerTable(all, tasks, study.questions),
    findingTable(study, held),
    scheduleTable(study.participants, labels)
  ];
}

type Held = WholeStudy['sessions'];
type Labelled = readonly (Held[number] & {
  readonly label: string;
  readonly isQuotable: boolean;
  /** How each observer is called, by key. */
  readonly observers: ReadonlyMap<string, string>;
})[];
/** Somebody who was asked, and does not want to be quoted. */
const isSilent = ({ consent }: Participant) => !!consent && (!consent.quotes || !!consent.withdrawnAt);
const sittings = (held: Held) =>
  held.map((one) => ({ id: one.id, participant: one.about.participant, startedAt: wholeHeldAt(one) }));
/** To the hundredth: more digits than a handful of people can tell. */
const two = (value: number | undefined) => (value === undefined ? '' : Math.round(value * 100) / 100);

function summary(study: WholeStudy, held: Held): Table {
  const attempts = held.flatMap(({ id, attempts }) =>
    attempts.map((attempt) => ({ ...attempt, session: id }))
  );
  const answers = held.flatMap(({ id, answers }) => answers.map((answer) => ({ ...answer, session: id })));
  const titles = new Map(study.tasks.map((task) => [task.id, task.title]));
  const rows = taskResults(study.tasks, sittings(held), attempts).map((result) => {
    const { task, unaided, time } = result;
    return [
      titles.get(task) ?? '',
      unaided?.count ?? '',
      unaided?.of ?? '',
      two(unaided?.low),
      two(unaided?.high),
      two(time?.seconds),
      two(time?.interval?.low),
      two(time?.interval?.high),
      two(easeOf(result, answers)?.mean)
    ];
  });
  const head = [
    m.study_results_task(),
    m.study_results_unaided(),
    m.study_column_of(),
    m.study_column_low(),
    m.study_column_high(),
    m.study_column_seconds(),
    m.study_column_time_low(),
    m.study_column_time_high(),
    m.study_results_ease()
  ];
  return {
    name: m.study_table_summary(),
    rows: [head, ...rows],
    widths: [32, 16, 8, 12, 12, 12, 16, 16, 12]
  };
}

function scheduleTable(participants: readonly Participant[], labels: ReadonlyMap<string, string>): Table {
  const rows = participants
    .flatMap(({ id, appointment }) =>
      appointment
        ? [[appointment.day, appointment.time, labels.get(id) ?? '', appointment.place, appointment.team]]
        : []
    )
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
  const head = [
    m.study_appointment_day(),
    m.study_appointment_time(),
    m.study_participant(),
    m.study_appointment_place(),
    m.study_appointment_team()
  ];
  return { name: m.study_schedule(), rows: [head, ...rows], widths: [12, 14, 12, 32, 40] };
}

function sessionTable(all: Labelled): Table {
  const rows = all.map(({ label, about, ...rest }) => [
    label,
    wholeHeldAt({ about, ...rest }),
    about.endedAt ? two(clockSeconds(about, 0) / 60) : '',
    about.notes
  ]);
  const head = [
    m.study_participant(),
    m.study_column_started(),
    m.study_column_minutes(),
    m.study_column_notes()
  ];
  return { name: m.study_table_sessions(), rows: [head, ...rows], widths: [12, 26, 10, 60] };
}

function attemptTable(all: Labelled, tasks: ReadonlyMap<string, string>): Table {
  const rows = all.flatMap(({ label, attempts }) =>
    [...attempts]
      .sort((a, b) => a.startedAt - b.startedAt)
      .map(({ task, startedAt, endedAt, outcome, errors, assists }) => [
        label,
        tasks.get(task) ?? m.study_task_removed(),
        startedAt,
        endedAt === null ? '' : two(endedAt - startedAt),
        outcome === null ? '' : outcomeNames[outcome](),
        errors ?? '',
        assists ?? ''
      ])
  );
  const head = [
    m.study_participant(),
    m.study_results_task(),
    m.study_column_at(),
    m.study_column_seconds(),
    m.study_column_outcome(),
    m.study_count_errors(),
    m.study_count_assists()
  ];
  return { name: m.study_table_attempts(), rows: [head, ...rows], widths: [12, 32, 10, 10, 20, 8, 8] };
}

function observationTable(all: Labelled, tasks: ReadonlyMap<string, string>): Table {
  const rows = all.flatMap(({ label, observations, observers, isQuotable }) =>
    [...observations]
      .sort(byTime)
      .map(({ at, kind, task, text, severity, emotion, observer = '' }) => [
        label,
        at,
        kindNames[kind](),
        tasks.get(task) ?? '',
        kind !== 'quote' || isQuotable ? text : '',
        severity ?? '',
        emotion ? emotionNames[emotion]() : '',
        observers.get(observer) ?? ''
      ])
  );
  const head = [
    m.study_participant(),
    m.study_column_at(),
    m.study_observation_kind(),
    m.study_results_task(),
    m.study_column_text(),
    m.study_severity(),
    m.study_emotion(),
    m.study_column_observer()
  ];
  return {
    name: m.study_table_observations(),
    rows: [head, ...rows],
    widths: [12, 10, 14, 32, 80, 16, 14, 12]
  };
}

function answerTable(
  all: Labelled,
  tasks: ReadonlyMap<string, string>,
  questions: readonly Question[]
): Table {
  const own = new Map(questions.map(({ id, title }) => [id, title]));
  const rows = all.flatMap(({ label, answers, attempts, isQuotable }) =>
    [...answers]
      .sort(byAnswered)
      .flatMap(({ questionnaire, attempt, question, values, text: said, by, language }) => {
        const text = isQuotable ? said : '';
        const task = tasks.get(attempts.find(({ id }) => id === attempt)?.task ?? '') ?? '';
        const statement = (at: number) =>
          questionnaire === 'own'
            ? (own.get(question) ?? '')
            : (instruments[questionnaire].wording[language].items[at] ?? '');
        const by_ = by === 'participant' ? m.study_by_participant() : m.study_by_facilitator();
        // An answer in words alone has no value, and still a row.
        const given = said && values.length === 0 ? [null] : values;
        return given.map((value, at) => [
          label,
          questionnaire.toUpperCase(),
          at + 1,
          statement(at),
          value ?? '',
          text,
          task,
          by_,
          language
        ]);
      })
  );
  const head = [
    m.study_participant(),
    m.study_answers(),
    m.study_column_item(),
    m.study_column_statement(),
    m.study_answer(),
    m.study_column_text(),
    m.study_results_task(),
    m.study_column_by(),
    m.study_column_language()
  ];
  return { name: m.study_table_answers(), rows: [head, ...rows], widths: [12, 14, 9, 60, 8, 40, 32, 14, 8] };
}

/** As they were answered: ids come in no order that anybody reads by. */
const byAnswered = (a: Answer, b: Answer) =>
  a.answeredAt < b.answeredAt ? -1 : a.answeredAt > b.answeredAt ? 1 : 0;

function findingTable({ findings }: WholeStudy, held: Held): Table {
  const rows = findings.map(({ title, kind, severity, observations, detail, recommendation }) => {
    const share = affectedShare(observations, sittings(held));
    return [
      title,
      findingNames[kind](),
      severity ?? '',
      share?.count ?? '',
      share?.of ?? '',
      two(share?.low),
      two(share?.high),
      detail,
      recommendation
    ];
  });
  const head = [
    m.study_finding(),
    m.study_finding_kind(),
    m.study_severity(),
    m.study_column_affected(),
    m.study_column_of(),
    m.study_column_low(),
    m.study_column_high(),
    m.study_column_detail(),
    m.study_column_recommendation()
  ];
  return {
    name: m.study_table_findings(),
    rows: [head, ...rows],
    widths: [40, 12, 14, 12, 8, 12, 12, 60, 60]
  };
}
