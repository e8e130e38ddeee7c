import { formatDate, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import type { Block, TextSheet } from '../text/blocks';
import { healthTable } from './health-lines';
import type { PaperData, ServicePaper } from './paper-data';
import { matrixBlocks, roadmapBlocks } from './plan-blocks';
import {
  askText,
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

/** The first things that each service asks for. */
const ASKS = 2;
/** Decisions that are told. */
const DECISIONS = 8;

/** All services for those who lead them together. */
export function portfolioSheet(data: PaperData): TextSheet {
  const { services, decisions, on } = data;
  return paper(m.leaders_portfolio(), m.leaders_portfolio_text(), [
    {
      kind: 'title',
      over: m.leaders_portfolio_over(),
      text: m.leaders_portfolio(),
      facts: [
        [m.leaders_services(), formatNumber(services.length)],
        [m.leaders_as_of(), formatDate(on, 'long')]
      ]
    },
    ...(services.length
      ? [
          { kind: 'figures' as const, items: figuresOf(services) },
          heading(m.leaders_each_service()),
          serviceTable(services),
          quiet(m.leaders_money_note()),
          ...asked(services),
          ...roadmapBlocks(data),
          ...matrixBlocks(data),
          heading(m.leaders_decisions_open()),
          ...openDecisions(decisions),
          heading(m.leaders_health()),
          healthTable(services.map(({ line, health }) => ({ title: nameOf(short(line.title, 60)), health })))
        ]
      : [missing(m.leaders_no_services())])
  ]);
}

function figuresOf(services: readonly ServicePaper[]) {
  const sum = (of: (service: ServicePaper) => number | null) =>
    services.reduce((total, service) => total + (of(service) ?? 0), 0);
  const running = services.filter(({ cycle }) => cycle);
  const late = running.filter(({ line }) => line.pulse.late).length;
  const shares = services.flatMap(({ line }) => line.benefits.realisedShare ?? []);
  const freed = sum(({ line }) => line.benefits.hours.planned);
  return [
    {
      label: m.leaders_in_cycle(),
      value: m.leaders_of({ count: running.length, of: services.length }),
      note: late ? m.leaders_late_count({ count: late }) : '',
      tone: late ? ('bad' as const) : ('neutral' as const)
    },
    { label: m.leaders_tests(), value: formatNumber(sum(({ line }) => line.pulse.tests)) },
    {
      label: m.leaders_realised(),
      value: shareText(shares.length ? shares.reduce((a, b) => a + b, 0) / shares.length : null),
      note: m.leaders_mean_of_services({ count: shares.length })
    },
    {
      label: m.leaders_sides(),
      value: [sum(({ line }) => line.benefits.citizens), sum(({ line }) => line.benefits.organisation)]
        .map((count) => formatNumber(count))
        .join(' / '),
      note: m.leaders_sides_note()
    },
    {
      label: m.leaders_budget(),
      value: kroner(sum(({ line }) => line.benefits.budget)),
      note: m.leaders_a_year_decided()
    },
    ...(freed ? [{ label: m.leaders_freed(), value: hours(freed), note: m.leaders_planned_a_year() }] : [])
  ];
}

function cycleText({ cycle, line: { pulse } }: ServicePaper): string {
  if (!cycle) return pulse.idle === null ? m.leaders_never() : m.leaders_idle({ count: pulse.idle });
  if (pulse.late) return m.leaders_late({ count: pulse.late });
  return pulse.day === null
    ? m.leaders_runs()
    : cycle.pulse.planned
      ? m.leaders_day_of({ day: pulse.day, of: cycle.pulse.planned })
      : m.leaders_day_number({ day: pulse.day });
}

function serviceTable(services: readonly ServicePaper[]): Block {
  return {
    kind: 'table',
    head: [
      m.leaders_service(),
      m.leaders_stage(),
      m.report_owner(),
      m.leaders_cycle(),
      m.leaders_tests_short(),
      m.leaders_realised_planned(),
      m.leaders_decided_money(),
      m.leaders_freed_short()
    ],
    widths: [24, 12, 17, 15, 8, 15, 14, 13],
    rows: services.map((service) => {
      const { line } = service;
      const { benefits } = line;
      return [
        nameOf(short(line.title, 70)),
        stateNames[line.state](),
        short(line.owner, 40) || m.leaders_nobody(),
        cycleText(service),
        formatNumber(line.pulse.tests),
        benefits.realisedShare === null
          ? '–'
          : `${shareText(benefits.realisedShare)} / ${shareText(benefits.plannedShare)}`,
        benefits.budget ? kroner(benefits.budget) : '–',
        benefits.hours.planned ? hours(benefits.hours.planned) : '–'
      ];
    })
  };
}

function asked(services: readonly ServicePaper[]): Block[] {
  const rows = services.flatMap(({ line, asks }) =>
    asks.slice(0, ASKS).map((ask, at) => [at ? '' : nameOf(short(line.title, 70)), askText(ask)])
  );
  return [
    heading(m.leaders_asks()),
    rows.length
      ? { kind: 'table', head: [m.leaders_service(), m.leaders_what()], widths: [30, 70], rows }
      : text(m.leaders_asks_none())
  ];
}

function openDecisions(decisions: PaperData['decisions']): Block[] {
  const table = decisionTable(decisions, DECISIONS, true);
  return table.length ? table : [text(m.leaders_no_open_decisions())];
}
