import type { Followed } from '../../benefit/rules/follow';
import { statuses } from '../../benefit/rules/status';
import { formatDate, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import { changeStateNames, severityBadge, tolerated } from '../../thread/words';
import type { ChangeState } from '../../cycle/model';
import type { Measure } from '../paper/wrap';
import type { Block, ColumnBlock, FigureItem, TextSheet } from '../text/blocks';
import { textPages } from '../text/pages';
import { healthLines } from './health-lines';
import type { NamedDecision, ServicePaper } from './paper-data';
import { bySide, wayOf } from './ways';
import {
  askText,
  dateOr,
  decisionTable,
  heading,
  hours,
  kroner,
  missing,
  nameOf,
  paper,
  quiet,
  shareText,
  stateNames,
  text
} from './words';
import { short } from '../text/short';

/** How much is told. */
interface Room {
  readonly asks: number;
  readonly worst: number;
  readonly changes: number;
  /** Benefits on each side. */
  readonly benefits: number;
  readonly decisions: number;
  /** Characters of what somebody wrote. */
  readonly most: number;
}

/** The least that is told, what is wanted, and the steps between: what matters most is given room first. */
const least: Room = { benefits: 1, asks: 1, worst: 1, changes: 1, decisions: 0, most: 40 };
const wanted: Room = { benefits: 5, asks: 8, worst: 4, changes: 6, decisions: 3, most: 240 };
const steps: Room = { benefits: 1, asks: 1, worst: 1, changes: 1, decisions: 1, most: 50 };
const parts = Object.keys(least) as (keyof Room)[];

/**
 * How a service stands, on one page of A4 when it is to be measured: each part grows in turn as long as all of it fits.
 * @param decisions open ones about this service. @param on the day, `YYYY-MM-DD`
 */
export function statusSheet(
  service: ServicePaper,
  decisions: readonly NamedDecision[],
  on: string,
  measure?: Measure
): TextSheet {
  const made = (room: Room) => sheetWith(service, decisions, on, room);
  if (!measure) return made(wanted);
  const full = made(wanted);
  const fits = (sheet: TextSheet) => textPages(sheet, measure).length === 1;
  if (fits(full)) return full;
  let room = least;
  let best = made(room);
  const growing = new Set(parts);
  while (growing.size) {
    for (const part of growing) {
      const larger = { ...room, [part]: Math.min(wanted[part], room[part] + steps[part]) };
      const sheet = made(larger);
      if (larger[part] === room[part] || !fits(sheet)) growing.delete(part);
      else [room, best] = [larger, sheet];
    }
  }
  return best;
}

function sheetWith(
  service: ServicePaper,
  decisions: readonly NamedDecision[],
  on: string,
  room: Room
): TextSheet {
  const { line } = service;
  return paper(nameOf(line.title), m.leaders_status_text(), [
    {
      kind: 'title',
      over: [short(line.organisation, 60), m.leaders_status(), formatDate(on, 'long')]
        .filter(Boolean)
        .join(' · '),
      text: short(nameOf(line.title), 90),
      facts: [
        [m.report_owner(), short(line.owner, 60) || m.thread_owner_missing()],
        [m.leaders_stage(), stateNames[line.state]()],
        [m.leaders_review(), dateOr(line.reviewOn, m.leaders_no_day())]
      ]
    },
    { kind: 'figures', items: figuresOf(service) },
    {
      kind: 'columns',
      columns: [
        [...askedFor(service, decisions, room), ...met(service, room)],
        [...now(service, room), ...healthLines(service.health)]
      ]
    },
    ...gains(service, on, room),
    quiet(m.report_line_note({ points: tolerated() }))
  ]);
}

function figuresOf({ line, cycle, summary }: ServicePaper): FigureItem[] {
  const { pulse, benefits } = line;
  const { grave } = summary;
  const length = cycle?.pulse.planned;
  return [
    {
      label: m.leaders_cycle(),
      value: !cycle
        ? m.leaders_none_runs()
        : pulse.day === null
          ? m.leaders_runs()
          : length
            ? m.leaders_day_of({ day: pulse.day, of: length })
            : m.leaders_day_number({ day: pulse.day }),
      note: pulse.late
        ? m.leaders_late({ count: pulse.late })
        : pulse.median === null
          ? ''
          : m.leaders_median({ count: formatNumber(pulse.median, 1) }),
      tone: pulse.late ? 'bad' : 'neutral'
    },
    {
      label: m.leaders_tests(),
      value: formatNumber(pulse.tests),
      note: pulse.untested ? m.leaders_none_in_cycle() : '',
      tone: pulse.untested ? 'warn' : 'neutral'
    },
    {
      label: m.leaders_grave(),
      value: formatNumber(grave.open),
      note: m.leaders_of_problems({ count: grave.all }),
      tone: grave.open ? 'bad' : 'neutral'
    },
    {
      label: m.leaders_realised(),
      value: shareText(benefits.realisedShare),
      note:
        benefits.plannedShare === null
          ? m.leaders_benefit_count({ count: benefits.count })
          : m.leaders_planned_share({ share: shareText(benefits.plannedShare) })
    },
    ...(benefits.budget
      ? [{ label: m.leaders_budget(), value: kroner(benefits.budget), note: m.leaders_a_year_decided() }]
      : []),
    ...(benefits.hours.planned
      ? [
          {
            label: m.leaders_freed(),
            value: hours(benefits.hours.planned),
            note: [
              benefits.hours.realised === null
                ? m.leaders_planned_a_year()
                : m.leaders_planned_realised({ realised: hours(benefits.hours.realised) }),
              benefits.hoursLeftOut ? m.portfolio_sum_left_out({ count: benefits.hoursLeftOut }) : ''
            ]
              .filter(Boolean)
              .join('; ')
          }
        ]
      : [])
  ];
}

function askedFor({ asks }: ServicePaper, decisions: readonly NamedDecision[], room: Room): ColumnBlock[] {
  const items = asks.slice(0, room.asks).map(askText);
  const more = asks.length - items.length;
  const table = decisionTable(decisions, room.decisions, false);
  if (!items.length && !table.length) return [heading(m.leaders_asks()), text(m.leaders_asks_none())];
  return [
    heading(m.leaders_asks()),
    ...(items.length
      ? [{ kind: 'list' as const, items: more ? [...items, m.leaders_more({ count: more })] : items }]
      : []),
    ...table
  ];
}

function now({ cycle, ended, summary }: ServicePaper, { changes, most }: Room): ColumnBlock[] {
  const open = summary.changes.filter(({ state }) => state !== 'done');
  const shown = open.slice(0, changes);
  const question = cycle?.record.question.trim();
  return [
    heading(m.leaders_now()),
    ...(question ? [text(m.leaders_question({ question: short(question, most) }))] : []),
    ...(ended?.lesson.trim() ? [text(m.leaders_lesson({ lesson: short(ended.lesson, most) }))] : []),
    ...(shown.length
      ? [
          {
            kind: 'table' as const,
            head: [m.report_change(), m.report_state(), m.report_owner()],
            widths: [48, 22, 30],
            rows: shown.map(({ title, state, owner }) => [
              nameOf(short(title, most)),
              changeStateNames[state as ChangeState]?.() ?? '',
              short(owner, 40) || m.thread_owner_missing()
            ])
          }
        ]
      : []),
    ...(!question && !shown.length ? [missing(m.leaders_now_nothing())] : [])
  ];
}

function met({ summary }: ServicePaper, { worst, most }: Room): ColumnBlock[] {
  const items = summary.worst.slice(0, worst).map(({ title, severity, observations, solved }) =>
    (solved ? m.leaders_problem_solved : m.leaders_problem)({
      title: nameOf(short(title, most)),
      severity: severityBadge(severity).text.toLowerCase(),
      observations: m.thread_observation_count({ count: observations })
    })
  );
  return [
    heading(m.report_findings()),
    ...(summary.emotion === null
      ? []
      : [text(m.report_emotion({ emotion: formatNumber(summary.emotion, 1), count: summary.journeySteps }))]),
    items.length ? { kind: 'list', items } : missing(m.leaders_met_nothing())
  ];
}

/** What asks for something first. */
const pressing = (a: Followed, b: Followed) => statuses.indexOf(a.status) - statuses.indexOf(b.status);

function gains({ benefits }: ServicePaper, on: string, room: Room): Block[] {
  return [
    heading(m.thread_benefits()),
    ...(benefits.length
      ? [bySide([...benefits].sort(pressing), room.benefits, (one) => wayOf(one, on))]
      : [missing(m.leaders_no_benefits())])
  ];
}
