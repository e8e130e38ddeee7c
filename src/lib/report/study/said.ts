/** Sentences that both reports say alike. */
import { formatDate, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import type { AccessNeed } from '../../study/model';
import { formatSeconds } from '../../study/rules/clock';
import { wholeHeldAt } from '../../study/rules/held';
import type { RainbowRow } from '../../study/rules/results/rainbow';
import { perHundred, type ShareInterval } from '../../study/rules/statistics/completion';
import type { TimesComparison } from '../../study/rules/statistics/compare-means';
import { susGrades, susPercentile } from '../../study/rules/statistics/sus';
import { changeStateNames, severityBadge } from '../../thread/words';
import type { Finding } from '../../study/model';
import type { FoundItem, ShareLine } from '../text/blocks';
import type { Analysis, Seen } from './analysis';
import type { ReportData } from './report-data';
import { short } from '../text/short';

export const needWords: { readonly [need in AccessNeed]: () => string } = {
  'screen-reader': m.study_need_screen_reader,
  'low-vision': m.study_need_low_vision,
  keyboard: m.study_need_keyboard,
  hearing: m.study_need_hearing,
  reading: m.study_need_reading,
  language: m.study_need_language,
  unused: m.study_need_unused
};

/** The days of the sessions, as they were held, else as planned. */
export function daysOf({ about }: ReportData, { held }: Pick<Analysis, 'held'>): string {
  const days = held.map((one) => wholeHeldAt(one).slice(0, 10)).sort();
  const [from, to] = days.length ? [days[0]!, days.at(-1)!] : [about.from ?? '', about.to ?? ''];
  return from === to || !to ? formatDate(from, 'long') : `${formatDate(from)} – ${formatDate(to)}`;
}

/** How many managed a task by themselves, and how many of a hundred would. */
export function unaidedLine(label: string, share: ShareInterval): ShareLine {
  const { low, high } = perHundred(share);
  const words =
    share.of === 1
      ? m.study_results_words_one({ low, high })
      : m.study_results_words({ low, high, of: share.of });
  return { ...share, label, said: `${m.study_results_of({ count: share.count, of: share.of })}. ${words}` };
}

/** SUS in words that a manager understands: the figure, its interval, the grades it spans. */
export function susSaid(sus: NonNullable<Analysis['sus']>): string {
  const { mean, interval, count } = sus.mean;
  const one = (value: number) => formatNumber(value, 1);
  const grades = susGrades(sus.mean);
  const said = [`${m.study_questionnaire_sus()}: ${m.study_of_hundred({ value: one(mean) })}.`];
  if (grades)
    said.push(
      m.study_sus_words({
        grade: grades.mean,
        better: formatNumber(Math.round(susPercentile(mean) * 100))
      })
    );
  if (!interval) said.push(count === 1 ? m.study_mean_single() : m.study_mean_equal());
  else {
    said.push(
      m.study_mean_between({
        low: one(interval.low),
        high: one(interval.high),
        people: m.study_people({ count })
      })
    );
    if (!grades) said.push(m.study_sus_no_grade());
    else if (grades.low !== grades.high) said.push(m.study_sus_grades(grades));
  }
  return said.join(' ');
}

const ratioSaid = ({ ratio, interval }: TimesComparison) => {
  const percent = (share: number) => formatNumber(Math.round(share * 100));
  const [low, high] = [percent(interval.low), percent(interval.high)];
  return m.study_compare_ratio({ ratio: percent(ratio), low, high });
};

/** What has become better or worse since the study before; empty where there is none to compare with. */
export function comparedSaid({ comparison, titleOf }: Analysis): string[] {
  if (!comparison) return [];
  const words = {
    completion: { better: m.study_compare_completion_better, worse: m.study_compare_completion_worse },
    speed: { better: m.study_compare_speed_better, worse: m.study_compare_speed_worse },
    sus: { better: m.study_compare_sus_better, worse: m.study_compare_sus_worse }
  };
  const said = comparison.tasks.flatMap(({ task, completion, speed, times }) => {
    const task_ = titleOf(task) || m.study_untitled_task();
    return [
      ...(completion === 'unsure' ? [] : [`${task_}: ${words.completion[completion]()}.`]),
      ...(speed === 'unsure' || !times ? [] : [`${task_}: ${words.speed[speed]()}. ${ratioSaid(times)}.`])
    ];
  });
  const { sus, susVerdict } = comparison;
  if (sus && susVerdict !== 'unsure')
    said.push(`${m.study_questionnaire_sus()}: ${words.sus[susVerdict]()}.`);
  const unsure = comparison.tasks.filter(
    ({ completion, speed }) => completion === 'unsure' && speed === 'unsure'
  ).length;
  if (unsure) said.push(m.study_report_compared_unsure({ count: unsure }));
  return said;
}

/** Who said or did it, and when in the session. */
export const placeOf = ({ label, at }: Pick<Seen, 'label' | 'at'>) => `${label} ${formatSeconds(at)}`;

/** Moments behind a finding, one a person as long as there are people, quotes first. @param most how many */
export function evidenceOf(row: RainbowRow<Finding>, { seen }: Analysis, most: number): string[] {
  const all = row.finding.observations.flatMap((ref) => seen.get(ref) ?? []);
  const told = all
    .filter(({ kind, text, isQuotable }) => text.trim() && (kind !== 'quote' || isQuotable))
    .sort((a, b) => Number(b.kind === 'quote') - Number(a.kind === 'quote'));
  const people = new Set<string>();
  const first = told.filter(({ label }) => !people.has(label) && people.add(label));
  const chosen = [...first, ...told.filter((one) => !first.includes(one))].slice(0, most);
  return chosen.map((one) => {
    const text = short(one.text, 160);
    const said = one.kind === 'quote' && !/^[«"“]/.test(text) ? `«${text}»` : text;
    return `${said} (${placeOf(one)})`;
  });
}

/** A finding with how often it was met, what it rests on, and what is done about it. */
export function foundItem(
  row: RainbowRow<Finding>,
  analysis: Analysis,
  { evidence, most }: { readonly evidence: number; readonly most: number }
): FoundItem {
  const { finding, share } = row;
  const changes = analysis.changesFor(finding);
  const { low, high } = share ? perHundred(share) : { low: 0, high: 0 };
  const badge =
    finding.kind === 'problem'
      ? severityBadge(finding.severity)
      : { text: m.study_finding_strength(), tone: 'good' as const };
  return {
    title: finding.title || m.study_finding_untitled(),
    badge,
    ...(share && {
      share: {
        ...share,
        label: '',
        said: `${m.study_finding_affected({ count: share.count, of: share.of })}. ${m.study_finding_affected_words({ low, high })}`
      }
    }),
    detail: short(finding.detail, most),
    evidence: evidenceOf(row, analysis, evidence),
    answers: [
      ...(finding.recommendation.trim()
        ? [[m.study_finding_recommendation(), short(finding.recommendation, most)] as const]
        : []),
      ...changes.map(
        ({ title, state, owner }) =>
          [
            changeStateNames[state](),
            [short(title, most) || m.thread_unnamed(), owner].filter(Boolean).join(', ')
          ] as const
      )
    ]
  };
}
