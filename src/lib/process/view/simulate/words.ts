/** What a run came to, in words. */
import { formatNumber, formatPercent } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { RunNote, RunProblem } from '../../rules/simulate/compile';
import type { RunFigure, SimulationResult } from '../../rules/simulate/simulate';
import type { Estimate } from '../../rules/simulate/statistics';
import { durationText, problemText } from '../words';

/** Why a map cannot be run. */
export function runProblemText(problem: RunProblem): string {
  switch (problem.code) {
    case 'no-cases':
      return m.process_sim_no_cases();
    case 'no-minutes':
      return m.process_sim_no_minutes();
    case 'never-open':
      return m.process_sim_never_open();
    default:
      return problemText(problem);
  }
}

/** What of a map a run leaves out. */
export function runNoteText({ code, ids }: RunNote): string {
  const inputs = { count: ids.length };
  if (code === 'boundary') return m.process_sim_note_boundary(inputs);
  return code === 'complex' ? m.process_sim_note_complex(inputs) : m.process_sim_note_minutes(inputs);
}

/** Time that was estimated: more than ten days are read in whole days, whatever the arithmetic says. */
export const roughText = (minutes: number) =>
  durationText(minutes < 10 * 1440 ? minutes : Math.round(minutes / 1440) * 1440);

/** An estimate is never read as less than nothing, however unsure it is. */
const atLeastNone = (value: number) => Math.max(0, value);

const count = (value: number) => formatNumber(value, Math.abs(value) < 100 ? 1 : 0);
/** The figures of a run in the order they are read, and how each is written. */
export const figures: readonly { id: RunFigure; name: () => string; write: (value: number) => string }[] = [
  { id: 'lead', name: m.process_sim_figure_lead, write: roughText },
  { id: 'p50', name: m.process_sim_figure_p50, write: roughText },
  { id: 'p85', name: m.process_sim_figure_p85, write: roughText },
  { id: 'p95', name: m.process_sim_figure_p95, write: roughText },
  { id: 'work', name: m.process_sim_figure_work, write: roughText },
  { id: 'queue', name: m.process_sim_figure_queue, write: roughText },
  { id: 'inProcess', name: m.process_sim_figure_in_process, write: count },
  { id: 'perWeek', name: m.process_sim_figure_per_week, write: count },
  { id: 'cost', name: m.process_sim_figure_cost, write: (value) => formatNumber(value, 0) }
];

export function intervalText({ low, high }: Estimate, write: (value: number) => string): string {
  return m.process_sim_between({ low: write(atLeastNone(low)), high: write(atLeastNone(high)) });
}

/** An end of an interval stays on one line: what breaks is the dash between them. */
const together = (text: string) => text.replaceAll(' ', '\u00a0');

/** A difference with its sign; null where the interval holds nought: it may as well be none. */
export function differenceText({ mean, low, high }: Estimate, write: (value: number) => string) {
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${write(Math.abs(value))}`;
  return {
    mean: signed(mean),
    interval: m.process_sim_between({ low: together(signed(low)), high: together(signed(high)) }),
    isSure: low > 0 || high < 0
  };
}

export const leadText = ({ estimates: { lead } }: SimulationResult) =>
  lead ? m.process_sim_lead({ mean: roughText(lead.mean) }) : m.process_not_known();

/** Whether a run's mean lies so far above what the map's figures say that a reader would take one for wrong. */
export const beyondFigures = ({ estimates: { lead } }: SimulationResult, reckoned: number) =>
  !!lead && lead.low > reckoned * 1.05;

export function percentilesText({ estimates: { p50, p85, p95 } }: SimulationResult): string {
  return p50 && p85 && p95
    ? m.process_sim_lead_percentiles({
        p50: roughText(p50.mean),
        p85: roughText(p85.mean),
        p95: roughText(p95.mean)
      })
    : '';
}

export function bottleneckText({ staff, bottleneck }: SimulationResult): string {
  const found = staff.find(({ id }) => id === bottleneck);
  if (!found || found.waiting < 0.05) return m.process_sim_no_bottleneck();
  return m.process_sim_bottleneck({
    name: found.name || m.process_sim_everybody(),
    count: formatNumber(found.waiting, 1)
  });
}

/** What must be known before the figures of a run are believed. */
export function warnings({ staff, stuck, overflow, settled }: SimulationResult): string[] {
  const busy = staff.filter(({ overloaded }) => overloaded);
  return [
    ...busy.map(({ name }) => m.process_sim_overloaded({ name: name || m.process_sim_everybody() })),
    ...(overflow ? [m.process_sim_overflow()] : []),
    ...(stuck.share > 0 ? [m.process_sim_stuck({ share: formatPercent(stuck.share) })] : []),
    ...(settled || busy.length ? [] : [m.process_sim_not_settled()])
  ];
}
