import { distance, mean, newestFirst, newestOfEach } from '../../document/scores';
import type { Change, ChangeKind, Score } from '../model';

/**
 * Whether a change is technology and nothing else. Technology put on top of work that goes on as before seldom gives
 * the benefit: that takes a change in the work, in who decides, in how one is organised or in what people know too.
 */
export function isTechnologyAlone(kinds: readonly ChangeKind[] | undefined): boolean {
  return kinds?.length === 1 && kinds[0] === 'technology';
}

/** What a change is worth and takes, as those who scored it see it now. */
export interface Rated {
  /** Means of the newest score of each person, 1–5. */
  readonly value: number;
  readonly effort: number;
  /** How many persons it is the mean of. */
  readonly people: number;
  /** Largest distance between two of them in value or effort: from 2 on they see it differently. */
  readonly spread: number;
}

/**
 * The newest score of each person, averaged; earlier ones are history.
 * @param scores of one change
 * @returns undefined when nobody has scored it: that is unknown, not the middle
 */
export function rate(scores: readonly Score[]): Rated | undefined {
  const all = newestOfEach(scores);
  if (!all.length) return undefined;
  const [values, efforts] = [all.map(({ value }) => value), all.map(({ effort }) => effort)];
  return {
    value: mean(values),
    effort: mean(efforts),
    people: all.length,
    spread: Math.max(distance(values), distance(efforts))
  };
}

/** The four corners of value against effort; 3 is the middle of the scale and belongs to the higher side of effort. */
export const quarters = ['now', 'plan', 'fill', 'question'] as const;
export type Quarter = (typeof quarters)[number];

/** Much for little is done now, much for much is planned, little for little fills in, little for much is asked about. */
export function quarterOf({ value, effort }: Pick<Rated, 'value' | 'effort'>): Quarter {
  const [much, costly] = [value >= 3, effort >= 3];
  return much ? (costly ? 'plan' : 'now') : costly ? 'question' : 'fill';
}

/** A change with what it is rated. */
export interface Ranked {
  readonly change: Change;
  readonly scores: readonly Score[];
  readonly rated: Rated | undefined;
}

/**
 * Changes still to be carried through, the most value for the least effort first (value ÷ effort, then value); those
 * that nobody has scored last, in their own order.
 */
export function ranked(changes: readonly Change[], scores: readonly Score[]): Ranked[] {
  const of = new Map<string, Score[]>();
  for (const score of scores) of.set(score.change, [...(of.get(score.change) ?? []), score]);
  const weight = ({ rated }: Ranked) => (rated ? rated.value / rated.effort : -1);
  return changes
    .filter(({ state }) => state !== 'done' && state !== 'dropped')
    .map((change) => {
      const own = newestFirst(of.get(change.id) ?? []);
      return { change, scores: own, rated: rate(own) };
    })
    .sort((a, b) => weight(b) - weight(a) || (b.rated?.value ?? 0) - (a.rated?.value ?? 0));
}
