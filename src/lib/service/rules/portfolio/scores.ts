import { groupBy } from '../../../document/group';
import { distance, mean, newestOfEach } from '../../../document/scores';
import type { Criterion, ServiceScore } from '../../model/portfolio';

/** What those who scored a service see in it now, by one criterion. */
export interface Rating {
  /** Mean of the newest score of each person, 1–5. */
  readonly value: number;
  readonly people: number;
  /** Largest distance between two of them: from 2 on they see it differently. */
  readonly spread: number;
  /** The newest day that somebody scored it. */
  readonly on: string;
}

/**
 * What a service is rated by each criterion that somebody scored; the others are missing, never the middle. Earlier
 * scores of the same person are history.
 * @param scores of one service
 */
export function ratings(scores: readonly ServiceScore[]): ReadonlyMap<string, Rating> {
  return new Map(
    [...groupBy(scores, ({ criterion }) => criterion)].map(([criterion, own]) => {
      const newest = newestOfEach(own);
      const values = newest.map(({ value }) => value);
      return [
        criterion,
        { value: mean(values), people: values.length, spread: distance(values), on: newest[0]!.on }
      ];
    })
  );
}

/** What a service weighs in all, and how much of that is known. */
export interface Weighed {
  /** 1–5: Σ weight × value ÷ Σ weight over what is scored, criteria against it turned round (6 − value). */
  readonly value: number;
  /** Criteria that count and are scored, of all that count. */
  readonly scored: number;
  readonly of: number;
}

/**
 * The sum of a service's ratings. @returns undefined while nothing that counts is scored
 * @example goal 4 (weight 1), effort 2 (weight 1, against) → (4 + 4) ÷ 2 = 4
 */
export function weigh(
  rated: ReadonlyMap<string, Rating>,
  criteria: readonly Criterion[]
): Weighed | undefined {
  const counted = criteria.filter(({ weight, hidden }) => weight > 0 && !hidden);
  let [sum, weights, scored] = [0, 0, 0];
  for (const { id, weight, counts } of counted) {
    const rating = rated.get(id);
    if (!rating) continue;
    sum += weight * (counts === 'against' ? 6 - rating.value : rating.value);
    weights += weight;
    scored++;
  }
  return weights ? { value: sum / weights, scored, of: counted.length } : undefined;
}
