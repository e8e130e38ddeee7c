import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Questionnaire } from '../../model';
import { umuxLite } from '../../rules/statistics/short-scales';
import { susScore } from '../../rules/statistics/sus';

/** How far a questionnaire is answered, or its score once it is: without an answer there is none. */
export function progressOf(
  questionnaire: Questionnaire,
  values: readonly (number | null)[],
  items: number
): string {
  const missing = items - values.filter((value) => value !== null).length;
  if (missing === items) return m.study_answers_untouched();
  if (missing > 0) return m.study_answers_missing({ count: missing, of: items });
  const score =
    questionnaire === 'sus' ? susScore(values) : questionnaire === 'umux-lite' ? umuxLite(values) : undefined;
  return score === undefined
    ? m.study_answers_complete()
    : m.study_answers_score({ score: formatNumber(Math.round(score * 10) / 10) });
}
