import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import type { Outcome } from '../../study/model';
import { formatSeconds } from '../../study/rules/clock';
import type { TaskResult } from '../../study/rules/outcomes';
import { counted, type Counted } from '../../study/rules/quick-line';
import { ownResult } from '../../study/rules/results/answers';
import { umuxLiteAsSus } from '../../study/rules/statistics/short-scales';
import type { Block } from '../text/blocks';
import { mayQuote, type Analysis } from './analysis';
import type { ReportData } from './report-data';
import { foundItem, susSaid, unaidedLine } from './said';
import { heading } from './sections';
import { outcomeNames } from './table-words';

const text = (text: string): Block => ({ kind: 'text', text });
const missing = (text: string): Block => ({ kind: 'text', look: 'missing', text });
const one = (value: number) => formatNumber(value, 1);
const between = (low: string, high: string) => m.study_results_time_between({ low, high });

/** Chapter 4: how it was reckoned, and what came of it. */
export function results(data: ReportData, analysis: Analysis): Block[] {
  return [
    heading(1, `4 ${m.study_tab_results()}`),
    heading(2, `4.1 ${m.study_report_analysis()}`),
    text(m.study_results_method()),
    ...(analysis.comparison
      ? [text(data.earlier?.same ? m.study_compare_method_same() : m.study_compare_method())]
      : []),
    heading(2, `4.2 ${m.study_report_performance()}`),
    ...performance(analysis),
    heading(2, `4.3 ${m.study_report_satisfaction()}`),
    ...satisfaction(data, analysis),
    heading(2, `4.4 ${m.study_tab_findings()}`),
    ...findings(analysis)
  ];
}

function performance(analysis: Analysis): Block[] {
  const { results, titleOf } = analysis;
  if (!results.length) return [missing(m.study_report_missing_outcomes())];
  const lines = results.flatMap(({ task, unaided }) =>
    unaided ? [unaidedLine(titleOf(task) || m.study_untitled_task(), unaided)] : []
  );
  const count = ({ cells }: TaskResult, outcome: Outcome) =>
    String([...cells.values()].filter((cell) => cell.outcome === outcome).length);
  return [
    text(`${m.study_report_effectiveness()}:`),
    { kind: 'shares', lines },
    {
      kind: 'table',
      head: [m.study_results_task(), ...Object.values(outcomeNames).map((word) => word())],
      widths: [30, 14, 14, 14, 14, 14],
      rows: results.map((result) => [
        titleOf(result.task) || m.study_untitled_task(),
        ...(Object.keys(outcomeNames) as Outcome[]).map((outcome) => count(result, outcome))
      ])
    },
    ...mistakes(analysis),
    text(`${m.study_report_efficiency()}:`),
    {
      kind: 'table',
      head: [
        m.study_results_task(),
        m.study_results_time(),
        m.study_report_interval(),
        m.study_report_count()
      ],
      widths: [40, 18, 24, 18],
      rows: results.map(({ task, time }) => [
        titleOf(task) || m.study_untitled_task(),
        time ? formatSeconds(time.seconds) : '–',
        time?.interval ? between(formatSeconds(time.interval.low), formatSeconds(time.interval.high)) : '–',
        String(time?.count ?? 0)
      ])
    }
  ];
}

/** What was counted of errors and help; a task in which nobody counted has no row, since that is not none. */
function mistakes({ results, titleOf }: Analysis): Block[] {
  const rows = results.flatMap(({ task, cells }) => {
    const all = [...cells.values()].filter((cell) => counted.some((what) => cell[what] !== undefined));
    if (!all.length) return [];
    const sum = (what: Counted) => String(all.reduce((total, cell) => total + (cell[what] ?? 0), 0));
    return [[titleOf(task) || m.study_untitled_task(), ...counted.map(sum), `${all.length}/${cells.size}`]];
  });
  if (!rows.length) return [text(m.study_report_none_counted())];
  return [
    text(`${m.study_report_mistakes()}:`),
    {
      kind: 'table',
      head: [
        m.study_results_task(),
        m.study_count_errors(),
        m.study_count_assists(),
        m.study_report_counted_for()
      ],
      widths: [40, 18, 18, 24],
      rows
    }
  ];
}

function satisfaction(data: ReportData, analysis: Analysis): Block[] {
  const { results, titleOf, sus, umux, nps } = analysis;
  const eases = results.flatMap((result) => {
    const ease = analysis.ease(result);
    return ease ? [{ task: result.task, ease }] : [];
  });
  const blocks: Block[] = [
    ...(eases.length
      ? [
          text(`${m.study_questionnaire_seq()}:`),
          {
            kind: 'table',
            head: [
              m.study_results_task(),
              m.study_results_ease(),
              m.study_report_interval(),
              m.study_report_count()
            ],
            widths: [40, 18, 24, 18],
            rows: eases.map(({ task, ease }) => [
              titleOf(task) || m.study_untitled_task(),
              m.study_results_ease_of({ mean: one(ease.mean) }),
              ease.interval ? between(one(ease.interval.low), one(ease.interval.high)) : '–',
              String(ease.count)
            ])
          } as const
        ]
      : []),
    ...(sus ? [text(susSaid(sus)), text(m.study_sus_method())] : []),
    ...(umux
      ? [
          text(
            `${m.study_questionnaire_umux()}: ${m.study_of_hundred({ value: one(umux.mean.mean) })}. ${m.study_umux_words({ sus: one(umuxLiteAsSus(umux.mean.mean)) })}`
          )
        ]
      : []),
    ...(nps
      ? [
          text(
            `${m.study_questionnaire_nps()}: ${formatNumber(nps.score, 0)}. ${m.study_nps_words({
              people: m.study_people({ count: nps.count }),
              low: formatNumber(nps.low, 0),
              high: formatNumber(nps.high, 0)
            })}`
          )
        ]
      : []),
    ...own(data, analysis)
  ];
  return blocks.length ? blocks : [missing(m.study_report_missing_answers())];
}

/** The study's own questions. Answers in words only of those who may be quoted. */
function own({ whole }: ReportData, { sittings, answers, held }: Analysis): Block[] {
  const people = new Map(whole.participants.map((one) => [one.id, one]));
  const quotable = new Set(
    held.filter(({ about }) => mayQuote(people.get(about.participant))).map(({ id }) => id)
  );
  return whole.questions.flatMap((question): Block[] => {
    const { counts, said, count } = ownResult(question, sittings, answers);
    if (!count) return [];
    const choices = [...counts]
      .sort(([a], [b]) => a - b)
      .map(([value, times]) => {
        const name =
          question.kind === 'yes-no' ? (value ? m.study_answer_yes() : m.study_answer_no()) : String(value);
        return `${name}: ${times}`;
      });
    const told = said.filter(({ session }) => quotable.has(session)).map(({ text }) => `«${text}»`);
    return [
      text(
        [
          `${question.title || m.study_question_untitled()} ${m.study_answered_by({ people: m.study_people({ count }) })}`,
          choices.join(', ')
        ]
          .filter(Boolean)
          .join(' ')
      ),
      ...(told.length ? [{ kind: 'list', items: told } as const] : [])
    ];
  });
}

function findings(analysis: Analysis): Block[] {
  const rows = [...analysis.problems, ...analysis.strengths];
  if (!rows.length) return [missing(m.study_report_missing_findings())];
  const ideas = analysis.ideas.map(({ finding }) => finding.title).filter(Boolean);
  return [
    { kind: 'found', items: rows.map((row) => foundItem(row, analysis, { evidence: 4, most: 2000 })) },
    ...(ideas.length ? [text(m.study_report_ideas()), { kind: 'list', items: ideas } as const] : [])
  ];
}

/** Chapter 5: what somebody else would need to hold the same test, and the outcomes one by one. */
export function appendices(data: ReportData, { people, results, titleOf, tested }: Analysis): Block[] {
  const asked = new Set(people.map(([person]) => person));
  const consents = data.whole.participants.flatMap(({ id, consent }) =>
    asked.has(id) && consent ? [consent] : []
  );
  const given = consents.length;
  const withdrawn = consents.filter(({ withdrawnAt }) => withdrawnAt).length;
  const rows = results.flatMap(({ task, cells }) =>
    people.flatMap(([person, label]) => {
      const cell = cells.get(person);
      return cell
        ? [
            [
              titleOf(task) || m.study_untitled_task(),
              label,
              cell.outcome ? outcomeNames[cell.outcome]() : m.study_outcome_unjudged(),
              cell.seconds === null ? '–' : formatSeconds(cell.seconds),
              ...counted.map((what) => String(cell[what] ?? '–'))
            ]
          ]
        : [];
    })
  );
  return [
    heading(1, `5 ${m.study_report_appendices()}`),
    heading(2, `5.1 ${m.study_report_raw()}`),
    rows.length
      ? {
          kind: 'table',
          head: [
            m.study_results_task(),
            m.study_participant(),
            m.study_column_outcome(),
            m.study_results_time(),
            m.study_count_errors(),
            m.study_count_assists()
          ],
          widths: [36, 14, 22, 12, 8, 8],
          rows
        }
      : missing(m.study_report_missing_outcomes()),
    heading(2, `5.2 ${m.study_report_consent()}`),
    text(m.study_report_consent_text({ given, of: tested })),
    ...(withdrawn ? [text(m.study_report_consent_withdrawn({ count: withdrawn }))] : []),
    ...(data.about.privacy?.controller ? [] : [missing(m.study_report_missing_privacy())])
  ];
}
