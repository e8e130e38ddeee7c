/** The figures of the leaders' papers for spreadsheets: numbers are numbers, days are ISO, unknown is empty. */
import { m } from '../../i18n/paraglide/messages.js';
import type { BenefitsReport } from '../rules/benefits-report';
import type { Table } from '../study/tables';
import { adviceShort, judgementNames } from '../../thread/health/words';
import type { PaperData } from './paper-data';
import { askText, nameOf, periodName, stateNames, statusNames, sideNames } from './words';
import { sideOf } from '../../benefit/rules/balance';

type Cell = string | number;
const known = (value: number | null | undefined): Cell => value ?? '';
/** A tenth is all that an estimate bears. */
const tenths = (value: number | null): Cell => (value === null ? '' : Math.round(value * 10) / 10);
const share = (value: number | null): Cell => (value === null ? '' : Math.round(value * 1000) / 1000);

/** A line for each service, what each asks for, its health, and decisions. */
export function portfolioTables({ services, decisions }: PaperData): Table[] {
  return [
    {
      name: m.leaders_portfolio(),
      widths: [36, 12, 24, 8, 12, 12, 10, 12, 12, 14, 14, 14, 14, 14],
      rows: [
        [
          m.leaders_service(),
          m.leaders_stage(),
          m.report_owner(),
          m.leaders_priority(),
          m.leaders_review(),
          m.leaders_days_late(),
          m.leaders_tests(),
          m.leaders_realised(),
          m.leaders_planned(),
          m.leaders_decided_money(),
          m.leaders_hours_planned(),
          m.leaders_hours_realised(),
          m.leaders_without_baseline(),
          m.leaders_overdue()
        ],
        ...services.map(({ line }) => [
          nameOf(line.title),
          stateNames[line.state](),
          line.owner,
          known(line.priority),
          line.reviewOn,
          line.pulse.late,
          line.pulse.tests,
          share(line.benefits.realisedShare),
          share(line.benefits.plannedShare),
          line.benefits.budget,
          tenths(line.benefits.hours.planned),
          tenths(line.benefits.hours.realised),
          line.benefits.withoutBaseline,
          line.benefits.overdue
        ])
      ]
    },
    {
      name: m.leaders_asks(),
      widths: [36, 80],
      rows: [
        [m.leaders_service(), m.leaders_what()],
        ...services.flatMap(({ line, asks }) => asks.map((ask) => [nameOf(line.title), askText(ask)]))
      ]
    },
    {
      name: m.leaders_health(),
      widths: [36, ...(services[0]?.health ?? []).map(() => 14)],
      rows: [
        [m.leaders_service(), ...(services[0]?.health ?? []).map(({ advice }) => adviceShort[advice]())],
        ...services.map(({ line, health }) => [
          nameOf(line.title),
          ...health.map(({ judgement }) => judgementNames[judgement]())
        ])
      ]
    },
    {
      name: m.leaders_decisions_open(),
      widths: [36, 36, 24, 12],
      rows: [
        [m.leaders_decision(), m.leaders_about(), m.leaders_decides(), m.leaders_day()],
        ...decisions
          .filter(({ point }) => point.outcome === 'open')
          .map(({ point, subject, title }) => [title, subject, point.who, point.on])
      ]
    }
  ];
}

/** A line for each benefit, and every measurement made in the period. */
export function benefitTables(
  { period, lines }: BenefitsReport,
  serviceOf: (benefit: string) => string
): Table[] {
  return [
    {
      name: periodName(period),
      widths: [30, 40, 16, 24, 14, 12, 12, 12, 12, 12, 12, 12, 16],
      rows: [
        [
          m.leaders_service(),
          m.report_benefit(),
          m.leaders_for_whom(),
          m.report_owner(),
          m.leaders_unit(),
          m.report_baseline(),
          m.leaders_before(),
          m.leaders_at_end(),
          m.report_target(),
          m.leaders_day(),
          m.leaders_realised(),
          m.leaders_planned(),
          m.report_standing()
        ],
        ...lines.map(({ benefit, before, now, realised, planned }) => [
          serviceOf(benefit.id),
          nameOf(benefit.title),
          sideNames[sideOf(benefit.recipient)](),
          benefit.owner,
          benefit.unit,
          known(benefit.baseline),
          known(before?.value),
          known(now.latest?.value),
          known(benefit.target),
          benefit.targetOn,
          share(realised),
          share(planned),
          benefit.drawback ? m.benefit_drawback() : statusNames[now.status]()
        ])
      ]
    },
    {
      name: m.thread_measurements(),
      widths: [30, 40, 12, 12, 14],
      rows: [
        [m.leaders_service(), m.report_benefit(), m.leaders_day(), m.leaders_value(), m.leaders_unit()],
        ...lines.flatMap(({ benefit, measured }) =>
          measured.map(({ on, value }) => [
            serviceOf(benefit.id),
            nameOf(benefit.title),
            on,
            value,
            benefit.unit
          ])
        )
      ]
    }
  ];
}
