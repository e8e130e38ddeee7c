/** The figures of two maps side by side, as rows to read, and which places make each difference. */
import { formatNumber, formatPercent } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { ProcessAbout } from '../../model';
import { causesOf, type CausedFigure, type ReckonedMap } from '../../rules/compare/causes';
import { fullTimeEquivalents } from '../../rules/lean/capacity';
import { leanFigures, processesOf, type LeanFigures } from '../../rules/lean/figures';
import { byId, type MapRecords } from '../../rules/map';
import { durationText, nameOrKind } from '../words';

export interface MapToCompare {
  readonly records: MapRecords;
  readonly about: ProcessAbout | undefined;
}

export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly was: string;
  readonly is: string;
  readonly change: string;
  /** What has to be known to read it rightly. */
  readonly hint?: string;
  /** The places that make the change, those that count most first; none where the change is unknown or nothing. */
  readonly causes: readonly { readonly id: string; readonly name: string; readonly change: string }[];
}

/** Places told of for one figure; the rest is one sum. */
const MOST_CAUSES = 5;

const percent = (share: number) => formatPercent(share, 1);
function signed(by: number, write: (value: number) => string): string {
  const amount = write(Math.abs(by));
  return amount === write(0) ? '0' : `${by > 0 ? '+' : '−'}${amount}`;
}

/** A difference is only given where both figures are whole: sums with unknown steps cannot be set against each other. */
export function figureRows(old: MapToCompare, now: MapToCompare): FigureRow[] {
  const process = processesOf(old.records)[0] ?? processesOf(now.records)[0] ?? '';
  const reckon = ({ records }: MapToCompare): ReckonedMap => ({
    records,
    process,
    figures: leanFigures(records, process)
  });
  const maps = [reckon(old), reckon(now)] as const;
  const [before, after] = [maps[0].figures, maps[1].figures];
  const both = (of: (figures: LeanFigures) => number | null) => [of(before), of(after)] as const;
  const noUnknown = (of: (figures: LeanFigures) => readonly string[]) =>
    !of(before).length && !of(after).length;
  const timed = noUnknown((figures) => figures.withoutProcess);
  const waited = noUnknown((figures) => figures.withoutWait);
  const crossings = before.handOffs === null || after.handOffs === null;
  const office = officeOf(old, now);
  const nameOf = placeNamer(maps);

  const rows = [
    row(
      'lead',
      m.process_lead_time(),
      both(({ lead }) => lead),
      durationText,
      timed && waited,
      'lead'
    ),
    row(
      'process',
      m.process_process_time(),
      both((each) => each.process),
      durationText,
      timed,
      'process'
    ),
    ...([before, after].some(({ ownWork, process }) => ownWork !== process)
      ? [
          row(
            'own',
            m.process_own_work(),
            both(({ ownWork }) => ownWork),
            durationText,
            timed,
            'own-work'
          )
        ]
      : []),
    row(
      'wait',
      m.process_wait_time(),
      both(({ wait }) => wait),
      durationText,
      waited,
      'wait'
    ),
    row(
      'hand-offs',
      m.process_hand_offs(),
      both(({ handOffs, laneCrossings }) => (crossings ? laneCrossings : handOffs)),
      (count) => formatNumber(count, 1),
      true,
      crossings ? 'crossings' : 'hand-offs'
    ),
    row(
      'fte',
      m.process_fte(),
      both(({ ownWork }) => office.fte(ownWork)),
      (value) => formatNumber(value, 2),
      timed,
      'own-work',
      (minutes) => office.fte(minutes) ?? 0
    ),
    row(
      'pce',
      m.process_pce(),
      both(efficiency),
      percent,
      timed && waited && noUnknown((each) => each.withoutValue)
    ),
    row(
      'first-pass',
      m.process_first_pass(),
      both(({ firstPass }) => firstPass),
      percent,
      noUnknown(({ notJudged }) => notJudged)
    ),
    row(
      'rework',
      m.process_rework(),
      both(({ rework }) => rework),
      durationText,
      timed,
      'rework'
    ),
    row(
      'steps',
      m.process_steps(),
      both(({ steps }) => steps),
      formatNumber,
      true
    ),
    row(
      'unknown',
      m.process_steps_without_minutes(),
      both((each) => each.withoutProcess.length),
      formatNumber,
      true
    )
  ];
  return rows.map((each) => (each.id === 'fte' ? { ...each, hint: office.hint } : each));

  function row(
    id: string,
    name: string,
    [was, is]: readonly [number | null, number | null],
    write: (value: number) => string,
    comparable: boolean,
    caused?: CausedFigure,
    /** From the unit of the causes to that of the figure. */
    scale: (by: number) => number = (by) => by
  ): FigureRow {
    const bound = id === 'first-pass' ? m.process_at_most : m.process_at_least;
    const text = (value: number | null) =>
      value === null
        ? m.process_not_known()
        : comparable
          ? write(value)
          : bound({ time: write(value), value: write(value) });
    const by = was !== null && is !== null && comparable ? is - was : undefined;
    const causes = by === undefined || !caused ? [] : causesOf(caused, ...maps);
    const told = causes.length > MOST_CAUSES ? causes.slice(0, MOST_CAUSES - 1) : causes;
    const rest = causes.slice(told.length).reduce((sum, cause) => sum + cause.by, 0);
    return {
      id,
      name,
      was: text(was),
      is: text(is),
      change: by === undefined ? m.process_not_comparable() : signed(by, write),
      causes: [
        ...told.map((cause) => ({
          id: cause.id,
          name: nameOf(cause.id),
          change: signed(scale(cause.by), write)
        })),
        ...(told.length < causes.length
          ? [
              {
                id: '',
                name: m.compare_causes_rest({ count: causes.length - told.length }),
                change: signed(scale(rest), write)
              }
            ]
          : [])
      ]
    };
  }
}

/** What both maps' full-time equivalents are reckoned by: the same cases are meant, those of the new map if it says. */
function officeOf(old: MapToCompare, now: MapToCompare) {
  const of = (field: 'casesPerYear' | 'netHours' | 'utilisation') =>
    now.about?.[field] ?? old.about?.[field] ?? null;
  const [cases, hours, share] = [of('casesPerYear'), of('netHours'), of('utilisation')];
  const missing =
    cases === null ? m.process_needs_cases() : hours && share ? '' : m.process_needs_net_hours();
  return {
    fte: (minutes: number | null) =>
      minutes !== null && cases !== null && hours && share
        ? fullTimeEquivalents(cases, minutes, hours, share)
        : null,
    hint: missing
      ? m.process_needs({ what: missing })
      : m.compare_fte_cases({ cases: formatNumber(cases ?? 0, 0) })
  };
}

/** Unknown while the worth of no step is known. */
function efficiency({ lead, valueAdding, steps, withoutValue }: LeanFigures): number | null {
  return lead && valueAdding !== null && withoutValue.length < steps ? valueAdding / lead : null;
}

/** What a step or flow of either map is called; what is in both, as the new one calls it. */
function placeNamer(maps: readonly ReckonedMap[]): (id: string) => string {
  const nodes = byId(maps.flatMap(({ records }) => records.nodes));
  const flows = byId(maps.flatMap(({ records }) => records.flows));
  const nodeName = (id: string) => {
    const node = nodes.get(id);
    return node ? nameOrKind(node) : '';
  };
  return (id) => {
    const flow = flows.get(id);
    return flow ? `${nodeName(flow.source)} → ${nodeName(flow.target)}` : nodeName(id);
  };
}
