import type { Competence } from '../model';

/**
 * Where a competence stands. `unknown`: need or presence is not judged. `enough`: as much as is needed. `planned`:
 * too little, and a plan with an end is under way. `late`: the plan's day has passed and it is not carried out.
 * `short`: too little, and no plan, or a plan without a day, or one carried out that did not suffice.
 */
export type CompetenceStanding = 'short' | 'late' | 'planned' | 'unknown' | 'enough';

const gravity: readonly CompetenceStanding[] = ['short', 'late', 'planned', 'unknown', 'enough'];

/** How many levels are missing, 0–3; null where either side is not judged. */
export function shortfall({ needed, present }: Pick<Competence, 'needed' | 'present'>): number | null {
  return needed === null || present === null ? null : Math.max(0, needed - present);
}

/** @param today `YYYY-MM-DD` */
export function standingOf(competence: Competence, today: string): CompetenceStanding {
  const missing = shortfall(competence);
  if (missing === null) return 'unknown';
  if (missing === 0) return 'enough';
  const { plan, dueOn, done } = competence;
  if (done || plan.trim() === '' || dueOn === '') return 'short';
  return dueOn < today ? 'late' : 'planned';
}

/** The gravest standing first, within one the largest shortfall, then as they were. @param today `YYYY-MM-DD` */
export function byGravity(competences: readonly Competence[], today: string): Competence[] {
  const rank = (competence: Competence) => gravity.indexOf(standingOf(competence, today));
  return competences.toSorted((a, b) => rank(a) - rank(b) || (shortfall(b) ?? 0) - (shortfall(a) ?? 0));
}

/** Where a plan lies on the line of time that all plans need, as shares 0–1 of its length. */
export interface PlanBar {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/**
 * Lays the plans that have a last day along one line of time. A plan without a first day starts today, or on its last
 * day where that has passed.
 * @param today `YYYY-MM-DD`
 * @returns the bars, the first and last day of the line, and where today is on it (0–1); undefined without a plan
 */
export function planLine(
  competences: readonly Competence[],
  today: string
): { bars: PlanBar[]; from: string; until: string; now: number } | undefined {
  const planned = competences.filter(({ plan, dueOn }) => plan.trim() !== '' && dueOn !== '');
  if (planned.length === 0) return undefined;
  const days = planned.map(({ id, startsOn, dueOn }) => {
    const start = startsOn || (today < dueOn ? today : dueOn);
    return { id, start: start > dueOn ? dueOn : start, end: dueOn };
  });
  const all = [today, ...days.flatMap(({ start, end }) => [start, end])].sort();
  const [from, until] = [all[0]!, all.at(-1)!];
  const length = Math.max(DAY, time(until) - time(from));
  const share = (day: string) => (time(day) - time(from)) / length;
  return {
    bars: days.map(({ id, start, end }) => ({ id, start: share(start), end: share(end) })),
    from,
    until,
    now: share(today)
  };
}
