import { overTime, onLine } from '../../benefit/rules/over-time';
import { addMonths } from '../../benefit/rules/due';
import { formatDate, formatNumber, formatPercent } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import type { BenefitInPeriod, BenefitsReport } from '../rules/benefits-report';
import type { Block, OverTimeBlock, TextSheet } from '../text/blocks';
import { tolerated } from '../../thread/words';
import { bySide, underEachOther, wayOf } from './ways';
import { dateOr, heading, kroner, missing, nameOf, paper, periodName, quiet, shareText, text } from './words';
import { short } from '../text/short';

/** Whose benefits it tells of. */
export interface BenefitsOf {
  /** The service's name, or of all of them. */
  readonly title: string;
  readonly owner: string;
  /** Name of a benefit's service; empty where it is one service's report. */
  serviceOf(line: BenefitInPeriod): string;
}

/** The report on benefits for a month, a tertial or a year. */
export function benefitsSheet(report: BenefitsReport, of: BenefitsOf): TextSheet {
  const { period, on, lines } = report;
  const gains = lines.filter(({ benefit }) => !benefit.drawback);
  return paper(m.leaders_benefits_title({ name: of.title }), m.leaders_benefits_text(), [
    {
      kind: 'title',
      over: m.leaders_benefits(),
      text: of.title,
      facts: [
        [m.leaders_period(), periodName(period)],
        [m.leaders_as_of(), formatDate(on, 'long')],
        [m.report_owner(), of.owner]
      ]
    },
    ...(lines.length
      ? [
          { kind: 'figures' as const, items: figuresOf(gains) },
          ...along(gains, on),
          heading(m.leaders_each_benefit()),
          ...underEachOther(bySide(lines, Infinity, (line) => wayOf(line.now, on, notesOf(line, of)))),
          ...deviations(gains, of),
          ...decisions(gains),
          ...next(lines, on),
          heading(m.leaders_all_figures()),
          figureTable(lines, of),
          quiet(m.report_line_note({ points: tolerated() }))
        ]
      : [missing(m.leaders_no_benefits())])
  ]);
}

function figuresOf(gains: readonly BenefitInPeriod[]) {
  const judged = gains.filter(({ realised }) => realised !== null);
  const within = (share: number) => Math.min(1, Math.max(0, share));
  const mean = (shares: readonly number[]) =>
    shares.length ? shares.reduce((sum, share) => sum + within(share), 0) / shares.length : null;
  const planned = mean(gains.flatMap(({ planned }) => planned ?? []));
  const missed = gains.filter((line) => line.missed).length;
  const decided = gains.flatMap((line) => line.decided).reduce((sum, { amount }) => sum + amount!, 0);
  const noBaseline = gains.filter(({ now }) => now.status === 'no-baseline').length;
  return [
    {
      label: m.leaders_realised(),
      value: shareText(mean(judged.flatMap(({ realised }) => realised ?? []))),
      note: planned === null ? '' : m.leaders_planned_share({ share: shareText(planned) })
    },
    {
      label: m.leaders_measured(),
      value: m.leaders_of({
        count: gains.filter(({ measured }) => measured.length).length,
        of: gains.length
      }),
      note: missed ? m.leaders_missed({ count: missed }) : '',
      tone: missed ? ('warn' as const) : ('neutral' as const)
    },
    {
      label: m.leaders_without_baseline(),
      value: formatNumber(noBaseline),
      tone: noBaseline ? ('warn' as const) : ('neutral' as const)
    },
    { label: m.leaders_decided_in_period(), value: kroner(decided), note: m.leaders_a_year_decided() }
  ];
}

/** Planned and realised from the first baseline on. */
function along(gains: readonly BenefitInPeriod[], on: string): Block[] {
  const all = gains.map(({ benefit, now }) => ({ plan: benefit, measurements: now.measurements }));
  const line = overTime(all, on);
  if (line.length < 2) return [];
  const [first, last] = [Date.parse(line[0]!.on), Date.parse(line.at(-1)!.on)];
  const now = line.findLast(({ realised }) => realised !== null);
  const block: OverTimeBlock = {
    kind: 'over-time',
    said: [
      now
        ? m.benefit_over_time_told({
            realised: formatPercent(now.realised!),
            planned: formatPercent(now.planned),
            day: formatDate(now.on)
          })
        : m.benefit_over_time_not_begun(),
      m.benefit_over_time_of({ count: onLine(all, on).length, all: all.length })
    ].join(' '),
    points: line.map(({ on, planned, realised }) => ({
      at: (Date.parse(on) - first) / (last - first),
      planned,
      realised,
      cells: [formatDate(on), formatPercent(planned), realised === null ? '–' : formatPercent(realised)]
    })),
    axis: [formatPercent(0), formatPercent(0.5), formatPercent(1)],
    words: {
      head: [m.benefit_day(), m.benefit_planned(), m.benefit_realised_line()],
      table: m.leaders_as_table()
    }
  };
  return [heading(m.benefit_over_time()), block];
}

function notesOf(line: BenefitInPeriod, of: BenefitsOf): string[] {
  const { benefit, measured, before, gained, causes } = line;
  const service = of.serviceOf(line);
  return [
    [service, benefit.owner || m.thread_owner_missing()].filter(Boolean).join(' · '),
    measured.length
      ? gained === null
        ? ''
        : gained > 0
          ? m.leaders_gained({ share: formatPercent(gained) })
          : gained < 0
            ? m.leaders_lost({ share: formatPercent(-gained) })
            : m.leaders_stood_still()
      : line.missed
        ? m.leaders_was_missed()
        : before
          ? m.leaders_not_due()
          : '',
    causes[0] ? m.leaders_cause({ text: short(causes[0].text, 200) }) : ''
  ].filter(Boolean);
}

/** Large deviations that nobody has explained. */
function deviations(gains: readonly BenefitInPeriod[], of: BenefitsOf): Block[] {
  const unexplained = gains.filter(({ now }) => now.deviation?.unexplained);
  if (!unexplained.length) return [];
  return [
    heading(m.leaders_deviations()),
    {
      kind: 'list',
      items: unexplained.map((line) =>
        m.leaders_deviation({
          title: [of.serviceOf(line), nameOf(short(line.benefit.title, 100))].filter(Boolean).join(': '),
          realised: shareText(line.now.deviation!.realised),
          planned: shareText(line.now.deviation!.planned)
        })
      )
    }
  ];
}

function decisions(gains: readonly BenefitInPeriod[]): Block[] {
  const made = gains.flatMap(({ benefit, decided }) => decided.map((note) => ({ benefit, note })));
  return [
    heading(m.leaders_decisions_made()),
    made.length
      ? {
          kind: 'table',
          head: [
            m.report_benefit(),
            m.leaders_decided_what(),
            m.leaders_decides(),
            m.leaders_day(),
            m.leaders_a_year()
          ],
          widths: [26, 34, 18, 12, 14],
          rows: made.map(({ benefit, note }) => [
            nameOf(short(benefit.title, 80)),
            short(note.text, 160),
            note.who,
            formatDate(note.on),
            kroner(note.amount!)
          ])
        }
      : text(m.leaders_no_decisions())
  ];
}

const NEXT_MONTHS = 4;
const NEXT = 8;

/** What is to be measured within the next four months, and what is overdue. */
function next(lines: readonly BenefitInPeriod[], on: string): Block[] {
  const due = lines
    .flatMap(({ benefit, now }) => (now.next ? [{ benefit, ...now.next }] : []))
    .filter(({ day }) => day <= addMonths(on, NEXT_MONTHS))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, NEXT);
  if (!due.length) return [];
  return [
    heading(m.leaders_measure_next()),
    {
      kind: 'table',
      head: [m.report_benefit(), m.leaders_measures(), m.leaders_day()],
      widths: [50, 28, 22],
      rows: due.map(({ benefit, day, overdue }) => [
        nameOf(short(benefit.title, 100)),
        benefit.measuring?.who || m.leaders_nobody(),
        overdue ? m.leaders_overdue_since({ day: formatDate(day) }) : formatDate(day)
      ])
    }
  ];
}

function figureTable(lines: readonly BenefitInPeriod[], of: BenefitsOf): Block {
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : formatNumber(value);
  const several = lines.some((line) => of.serviceOf(line));
  return {
    kind: 'table',
    head: [
      m.report_benefit(),
      ...(several ? [m.leaders_service()] : []),
      m.leaders_unit(),
      m.report_baseline(),
      m.leaders_before(),
      m.leaders_at_end(),
      m.report_target(),
      // No room for it beside the services.
      ...(several ? [] : [m.leaders_by_day()])
    ],
    widths: [30, ...(several ? [26] : []), 18, 12, 12, 12, 12, ...(several ? [] : [16])],
    rows: lines.map((line) => {
      const { benefit, before, now } = line;
      return [
        nameOf(short(benefit.title, 90)),
        ...(several ? [of.serviceOf(line)] : []),
        benefit.unit,
        figure(benefit.baseline),
        figure(before?.value),
        figure(now.latest?.value),
        figure(benefit.target),
        ...(several ? [] : [dateOr(benefit.targetOn, '–')])
      ];
    })
  };
}
