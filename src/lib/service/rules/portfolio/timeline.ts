import type { DecisionPoint, Programme, RoadmapEntry, Subject } from '../../model/portfolio';
import { addMonths, monthOf, monthsApart, monthsOf } from './months';

/** An entry on the timeline. */
export interface Bar {
  readonly entry: RoadmapEntry;
  /** Months from the timeline's first, and how many it covers. */
  readonly start: number;
  readonly span: number;
  /** Its line within the row, from 0: entries of one time lie under each other. */
  readonly lane: number;
}

export interface Mark {
  readonly point: DecisionPoint;
  /** Months from the timeline's first, with the part of the month: 1.5 is the middle of the second. */
  readonly at: number;
}

/** What is done with one service, or with a programme as a whole. */
export interface TimelineRow {
  readonly subject: Subject;
  readonly of: string;
  readonly bars: readonly Bar[];
  readonly lanes: number;
  readonly marks: readonly Mark[];
}

export interface TimelineGroup {
  /** Undefined for services of no programme. */
  readonly programme: Programme | undefined;
  readonly rows: readonly TimelineRow[];
}

export interface Timeline {
  readonly months: readonly string[];
  readonly groups: readonly TimelineGroup[];
  /** Services that nothing is planned for, in their order. */
  readonly unplanned: readonly string[];
}

/** Fewest months that are shown, and most. */
const FEWEST = 12;
const MOST = 120;

/**
 * The months to show: all of the plan, from this month or earlier, at least a year. What was decided before anything in
 * the plan began does not stretch it.
 */
export function monthsShown(
  entries: readonly RoadmapEntry[],
  points: readonly DecisionPoint[],
  today: string
): string[] {
  const now = monthOf(today);
  const days = points.flatMap(({ on }) => (on ? [monthOf(on)] : []));
  const open = points.flatMap(({ on, outcome }) => (on && outcome === 'open' ? [monthOf(on)] : []));
  const firsts = [now, ...entries.map(({ from }) => from), ...open].sort();
  const lasts = [...entries.map(({ from, to }) => (to < from ? from : to)), ...days, firsts[0]!].sort();
  const from = firsts[0]!;
  const least = addMonths(from, FEWEST - 1);
  const last = lasts.at(-1)!;
  return monthsOf({ from, to: last > least ? last : least }).slice(0, MOST);
}

/** Each entry on the first line where it meets no other. */
function pack(entries: readonly RoadmapEntry[], first: string): { bars: Bar[]; lanes: number } {
  const ends: number[] = [];
  const bars = [...entries]
    .sort((a, b) => (a.from === b.from ? (a.order < b.order ? -1 : 1) : a.from < b.from ? -1 : 1))
    .map((entry) => {
      const start = monthsApart(first, entry.from);
      const span = monthsOf(entry).length;
      const free = ends.findIndex((end) => end <= start);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = start + span;
      return { entry, start, span, lane };
    });
  return { bars, lanes: Math.max(1, ends.length) };
}

/** How far a day is from the first month, in months and parts of them. */
export function placeOf(day: string, first: string): number {
  const month = monthOf(day);
  const length = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
  return monthsApart(first, month) + (Number(day.slice(8, 10)) - 0.5) / length;
}

/**
 * The roadmap as it is drawn: programmes with what is planned for them and for their services, then services of no
 * programme. What is planned for a service or a programme that is gone stands last, among those of none.
 * @param services ids in their order
 */
export function timelineOf(
  services: readonly string[],
  programmes: readonly Programme[],
  entries: readonly RoadmapEntry[],
  points: readonly DecisionPoint[],
  today: string
): Timeline {
  const months = monthsShown(entries, points, today);
  const first = months[0]!;
  const key = (subject: Subject, of: string) => `${subject} ${of}`;
  const subjects = new Map<string, { subject: Subject; of: string }>();
  for (const { subject, of } of [...entries, ...points]) subjects.set(key(subject, of), { subject, of });
  const rowOf = (subject: Subject, of: string): TimelineRow => {
    const own = (one: { subject: Subject; of: string }) => one.subject === subject && one.of === of;
    const marks = points
      .filter((point) => own(point) && point.on)
      .map((point) => ({ point, at: placeOf(point.on, first) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    return { subject, of, ...pack(entries.filter(own), first), marks };
  };
  const taken = new Set<string>();
  const take = (subject: Subject, of: string): TimelineRow[] => {
    const name = key(subject, of);
    if (taken.has(name) || !subjects.has(name)) return [];
    taken.add(name);
    return [rowOf(subject, of)];
  };
  const place = new Map(services.map((service, at) => [service, at]));
  const inOrder = (a: string, b: string) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || 0;
  const groups: TimelineGroup[] = programmes.map((programme) => ({
    programme,
    rows: [
      ...take('programme', programme.id),
      ...[...programme.services].sort(inOrder).flatMap((service) => take('service', service))
    ]
  }));
  const rest = [
    ...services.flatMap((service) => take('service', service)),
    ...[...subjects.values()].flatMap(({ subject, of }) => take(subject, of))
  ];
  return {
    months,
    groups: [...groups, ...(rest.length ? [{ programme: undefined, rows: rest }] : [])],
    unplanned: services.filter((service) => !subjects.has(key('service', service)))
  };
}

/** The programme that a service belongs to: the first that names it. */
export function programmeOf(programmes: readonly Programme[], service: string): Programme | undefined {
  return programmes.find(({ services }) => services.includes(service));
}

/** Open decisions by day, those without a day last. */
export function openDecisions(points: readonly DecisionPoint[]): DecisionPoint[] {
  return points
    .filter(({ outcome }) => outcome === 'open')
    .sort((a, b) =>
      (a.on || '9') === (b.on || '9') ? (a.id < b.id ? -1 : 1) : (a.on || '9') < (b.on || '9') ? -1 : 1
    );
}
