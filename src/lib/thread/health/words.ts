/** Words and tones of the health check; called in templates, they follow the language. */
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import Contrast from '@lucide/svelte/icons/contrast';
import { formatDate } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import type { Advice, Judgement } from '../../service/model/assessment';
import type { Condition } from '../../service/rules/health/check';
import type { CheckOutcome } from '../../service/rules/health/health';
import type { Tone } from '../words';

/** An advice as a short sentence. */
export const adviceNames: { readonly [A in Advice]: () => string } = {
  leadership: m.health_advice_leadership,
  involvement: m.health_advice_involvement,
  enthusiasts: m.health_advice_enthusiasts,
  learning: m.health_advice_learning,
  work: m.health_advice_work,
  competence: m.health_advice_competence,
  benefits: m.health_advice_benefits,
  portfolio: m.health_advice_portfolio,
  systems: m.health_advice_systems
};

/** An advice in one word, over columns. */
export const adviceShort: { readonly [A in Advice]: () => string } = {
  leadership: m.health_short_leadership,
  involvement: m.health_short_involvement,
  enthusiasts: m.health_short_enthusiasts,
  learning: m.health_short_learning,
  work: m.health_short_work,
  competence: m.health_short_competence,
  benefits: m.health_short_benefits,
  portfolio: m.health_short_portfolio,
  systems: m.health_short_systems
};

/** Why an advice matters. */
export const adviceReasons: { readonly [A in Advice]: () => string } = {
  leadership: m.health_why_leadership,
  involvement: m.health_why_involvement,
  enthusiasts: m.health_why_enthusiasts,
  learning: m.health_why_learning,
  work: m.health_why_work,
  competence: m.health_why_competence,
  benefits: m.health_why_benefits,
  portfolio: m.health_why_portfolio,
  systems: m.health_why_systems
};

/** How an advice is followed. */
export const judgementNames: { readonly [J in Judgement]: () => string } = {
  'in-place': m.health_in_place,
  partly: m.health_partly,
  missing: m.health_missing,
  'too-early': m.health_too_early
};

export const judgementTones: { readonly [J in Judgement]: Tone } = {
  'in-place': 'good',
  partly: 'warn',
  missing: 'bad',
  'too-early': 'neutral'
};

/** Shapes that tell judgements apart without colour. */
export const judgementIcons = {
  'in-place': CircleCheck,
  partly: Contrast,
  missing: CircleAlert,
  'too-early': CircleDashed
} satisfies { [J in Judgement]: typeof CircleCheck };

const counted: { readonly [J in Judgement]: (of: { count: number }) => string } = {
  'in-place': m.health_count_in_place,
  partly: m.health_count_partly,
  missing: m.health_count_missing,
  'too-early': m.health_count_too_early
};

/** How many there are of each judgement, those there are none of left out. */
export function countsText(counts: { readonly [J in Judgement]: number }): string {
  const kinds = Object.keys(counted) as Judgement[];
  return kinds
    .filter((judgement) => counts[judgement] > 0)
    .map((judgement) => counted[judgement]({ count: counts[judgement] }))
    .join(' · ');
}

/** How a check came out. */
export const outcomeNames: { readonly [C in CheckOutcome]: () => string } = {
  met: m.health_met,
  unmet: m.health_unmet,
  'not-applicable': m.health_not_applicable
};

/** From when a check can be answered. */
export const conditionTexts: { readonly [C in Condition]: () => string } = {
  begun: m.health_when_begun,
  'under-way': m.health_when_under_way,
  'a-cycle-over': m.health_when_a_cycle_over,
  'a-cycle-planned': m.health_when_a_cycle_planned,
  'a-change-decided': m.health_when_a_change_decided,
  'a-decision': m.health_when_a_decision,
  'an-as-is-map': m.health_when_an_as_is_map,
  'a-benefit': m.health_when_a_benefit,
  'a-to-be-approved': m.health_when_a_to_be_approved,
  'entries-older': m.health_when_entries_older,
  'a-shortfall': m.health_when_a_shortfall,
  technology: m.health_when_technology,
  agents: m.health_when_agents,
  'a-system': m.health_when_a_system,
  'several-systems': m.health_when_several_systems,
  'a-shared-system': m.health_when_a_shared_system
};

/** From the least to the most of an advice that is followed; `too-early` is off the scale. */
const scale: readonly Judgement[] = ['missing', 'partly', 'in-place'];

/** How what people say themselves differs from what the records say. */
export function differenceText(own: Judgement, recorded: Judgement): string {
  const words = {
    own: judgementNames[own]().toLowerCase(),
    computed: judgementNames[recorded]().toLowerCase()
  };
  if (own === recorded) return m.health_difference_same();
  if (recorded === 'too-early') return m.health_difference_early(words);
  if (own === 'too-early') return m.health_difference_own_early(words);
  return scale.indexOf(own) > scale.indexOf(recorded)
    ? m.health_difference_higher(words)
    : m.health_difference_lower(words);
}

/** Which way the records have gone since a day. @param day `YYYY-MM-DD` */
export function trendText(before: Judgement, now: Judgement, day: string): string {
  const words = {
    before: judgementNames[before]().toLowerCase(),
    now: judgementNames[now]().toLowerCase(),
    day: formatDate(day)
  };
  const [from, to] = [scale.indexOf(before), scale.indexOf(now)];
  if (from === to) return m.health_trend_same(words);
  // What it was too early to say has neither risen nor fallen.
  if (from < 0 || to < 0) return m.health_trend_known(words);
  return to > from ? m.health_trend_up(words) : m.health_trend_down(words);
}
