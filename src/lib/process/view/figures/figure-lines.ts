/** The figures of a map as lines to read: a value, or what is missing for it and where. */
import { formatNumber, formatPercent } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { ProcessAbout } from '../../model';
import { clockMinutes, workingDaysIn, type OfficeYear } from '../../rules/calendar/office-year';
import { fullTimeEquivalents, takt, workCost, workInProgress } from '../../rules/lean/capacity';
import type { LeanFigures } from '../../rules/lean/figures';
import { durationText, problemText } from '../words';

export interface FigureLine {
  id: string;
  name: string;
  /** What it is and how it is reckoned. */
  hint: string;
  /** Undefined while something is missing. */
  value?: string;
  /** A second thing to say beside the value. */
  more?: string;
  /** What is missing, in words. */
  needs?: string;
  /** Ids of steps where it is missing. */
  at?: readonly string[];
  /** The field of the office where it is missing. */
  field?: OfficeField;
}

/** What is said once for the whole office. */
export type OfficeField =
  'casesPerYear' | 'netHours' | 'utilisation' | 'hourlyRate' | 'hoursPerDay' | 'daysPerYear';

const DAYS_PER_YEAR = 365;
const MINUTES_PER_DAY = 24 * 60;
/** Efficiencies of office work are often below a tenth of a percent. */
const percent = (share: number) => formatPercent(share, share < 0.1 ? 1 : 0);
const atLeast = (text: string, least: boolean) => (least ? m.process_at_least({ time: text }) : text);
const missing = (what: string, at?: readonly string[]) => ({ needs: m.process_needs({ what }), at });
const unsaid = (what: string, field: OfficeField) => ({ needs: m.process_needs({ what }), field });
/** What stands in the way of reckoning over the flow, said as it is. */
const stopped = ({ problems: [problem] }: LeanFigures) =>
  problem ? { needs: problemText(problem), at: problem.ids } : missing(m.process_needs_flow());

/** Times with their range, and on the other clock: that of opening hours, or of the calendar. */
const both = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('; ') || undefined;

/** @param year the office's; undefined where no closed days are known, and both clocks are not told apart */
export function timeLines(figures: LeanFigures, year?: OfficeYear): FigureLine[] {
  const { lead, process, ownWork, leadRange, leadWithoutWait } = figures;
  const untimed = [...new Set([...figures.withoutProcess, ...figures.withoutWait])];
  const flow = stopped(figures);
  const noTime = untimed.length === figures.steps && missing(m.process_needs_minutes(), untimed);
  const whole = !untimed.length && !!lead;
  // Of waiting, only what falls in opening hours counts on the office's own clock.
  const inOffice =
    year && whole && leadWithoutWait !== null
      ? leadWithoutWait + workingDaysIn(lead - leadWithoutWait, year) * year.dayMinutes
      : undefined;
  return [
    {
      id: 'lead',
      name: m.process_lead_time(),
      hint: m.process_lead_hint(),
      ...(noTime ||
        (lead === null
          ? flow
          : {
              value: atLeast(durationText(lead), untimed.length > 0 || figures.leadIsLowerBound),
              more: both(
                leadRange
                  ? m.process_lead_between({
                      least: durationText(leadRange[0]),
                      most: durationText(leadRange[1])
                    })
                  : undefined,
                year && lead >= MINUTES_PER_DAY
                  ? m.process_in_working_days({ days: formatNumber(workingDaysIn(lead, year), 0) })
                  : undefined
              )
            }))
    },
    {
      id: 'process',
      name: m.process_process_time(),
      hint: m.process_process_hint(),
      ...(figures.withoutProcess.length === figures.steps
        ? missing(m.process_needs_minutes(), figures.withoutProcess)
        : process === null
          ? flow
          : {
              value: atLeast(durationText(process), figures.withoutProcess.length > 0),
              more: both(
                ownWork !== null && ownWork < process
                  ? m.process_own_work_of({ time: durationText(ownWork) })
                  : undefined,
                year && process >= year.dayMinutes
                  ? m.process_in_clock_time({
                      days: formatNumber(process / year.dayMinutes, 1),
                      time: durationText(clockMinutes(process, year))
                    })
                  : undefined
              )
            })
    },
    {
      id: 'activity',
      name: m.process_activity_ratio(),
      hint: m.process_activity_ratio_hint(),
      ...(untimed.length
        ? missing(m.process_needs_minutes(), untimed)
        : !whole || leadWithoutWait === null
          ? flow
          : {
              value: percent(leadWithoutWait / lead),
              more:
                inOffice === undefined
                  ? undefined
                  : m.process_in_office_hours({ share: percent(leadWithoutWait / inOffice) })
            })
    },
    {
      id: 'efficiency',
      name: m.process_pce(),
      hint: m.process_pce_hint(),
      ...(untimed.length
        ? missing(m.process_needs_minutes(), untimed)
        : figures.withoutValue.length
          ? missing(m.process_needs_value(), figures.withoutValue)
          : !whole || figures.valueAdding === null
            ? flow
            : {
                value: percent(figures.valueAdding / lead),
                more:
                  inOffice === undefined
                    ? undefined
                    : m.process_in_office_hours({ share: percent(figures.valueAdding / inOffice) })
              })
    }
  ];
}

export function qualityLines(figures: LeanFigures): FigureLine[] {
  const { firstPass, rework, process, notJudged } = figures;
  const flow = stopped(figures);
  return [
    {
      id: 'first-pass',
      name: m.process_first_pass(),
      hint: m.process_first_pass_hint(),
      ...(notJudged.length === figures.steps
        ? missing(m.process_needs_accurate(), notJudged)
        : firstPass === null
          ? flow
          : {
              value: notJudged.length ? m.process_at_most({ value: percent(firstPass) }) : percent(firstPass),
              ...(notJudged.length ? missing(m.process_needs_accurate(), notJudged) : {})
            })
    },
    {
      id: 'rework',
      name: m.process_rework(),
      hint: m.process_rework_hint(),
      ...(rework === null
        ? flow
        : {
            value: atLeast(durationText(rework), figures.withoutProcess.length > 0),
            more: process ? m.process_rework_share({ share: percent(rework / process) }) : undefined
          })
    },
    {
      id: 'hand-offs',
      name: m.process_hand_offs(),
      hint: m.process_handoffs_hint(),
      ...(figures.handOffs === null
        ? { ...flow, more: m.process_lane_crossings({ count: figures.laneCrossings }) }
        : { value: formatNumber(figures.handOffs, 1) })
    }
  ];
}

export function capacityLines(figures: LeanFigures, about: ProcessAbout, year?: OfficeYear): FigureLine[] {
  const { ownWork, lead } = figures;
  const { casesPerYear: cases, netHours, utilisation, hourlyRate, hoursPerDay } = about;
  const daysPerYear = about.daysPerYear ?? year?.workingDays;
  const least = figures.withoutProcess.length > 0;
  const work = ownWork === null ? stopped(figures) : undefined;
  const noCases = cases === null ? unsaid(m.process_needs_cases(), 'casesPerYear') : undefined;
  const fte =
    cases !== null && ownWork !== null && netHours && utilisation
      ? fullTimeEquivalents(cases, ownWork, netHours, utilisation)
      : null;
  const beat = cases && hoursPerDay && daysPerYear ? takt(hoursPerDay * 60 * daysPerYear, cases) : null;
  const cost = ownWork !== null && hourlyRate !== null ? workCost(ownWork, hourlyRate) : null;
  return [
    {
      id: 'fte',
      name: m.process_fte(),
      hint: m.process_fte_hint(),
      ...(noCases ??
        work ??
        (fte === null
          ? unsaid(m.process_needs_net_hours(), netHours ? 'utilisation' : 'netHours')
          : { value: atLeast(formatNumber(fte, fte < 10 ? 2 : 1), least) }))
    },
    {
      id: 'takt',
      name: m.process_takt(),
      hint: m.process_takt_hint(),
      ...(noCases ??
        (beat === null
          ? unsaid(m.process_needs_clock(), hoursPerDay ? 'daysPerYear' : 'hoursPerDay')
          : {
              value: durationText(beat),
              more:
                about.daysPerYear === null && year
                  ? m.process_takt_by_calendar({
                      days: formatNumber(year.workingDays, 1),
                      year: String(year.year)
                    })
                  : undefined
            }))
    },
    {
      id: 'wip',
      name: m.process_wip(),
      hint: m.process_wip_hint(),
      ...(noCases ??
        (lead === null
          ? stopped(figures)
          : {
              value: atLeast(
                formatNumber(workInProgress(cases! / DAYS_PER_YEAR, lead / MINUTES_PER_DAY), 0),
                least || figures.withoutWait.length > 0 || figures.leadIsLowerBound
              )
            }))
    },
    {
      id: 'cost',
      name: m.process_cost(),
      hint: m.process_cost_hint(),
      ...(work ??
        (cost === null
          ? unsaid(m.process_needs_rate(), 'hourlyRate')
          : {
              value: atLeast(formatNumber(cost, 0), least),
              more: cases === null ? undefined : m.process_cost_year({ cost: formatNumber(cost * cases, 0) })
            }))
    }
  ];
}
