import { advices, type Advice, type Judgement } from '../../model/assessment';
import type { Condition, HealthScreen, Look } from './check';
import { benefits } from './benefits';
import { competence } from './competence';
import { enthusiasts } from './enthusiasts';
import type { HealthFacts } from './facts';
import { involvement } from './involvement';
import { leadership } from './leadership';
import { learning } from './learning';
import { portfolio } from './portfolio';
import { systems } from './systems';
import { work } from './work';

/** The checks of each advice. */
export const adviceChecks = {
  leadership,
  involvement,
  enthusiasts,
  learning,
  work,
  competence,
  benefits,
  portfolio,
  systems
} as const;

type ChecksOf<A extends Advice> = (typeof adviceChecks)[A][number]['id'];
/** Name of a check, `advice.check`. */
export type CheckId = { [A in Advice]: `${A}.${ChecksOf<A>}` }[Advice];

export type CheckOutcome = 'met' | 'unmet' | 'not-applicable';

/** A check, answered. */
export interface Check {
  readonly id: CheckId;
  readonly outcome: CheckOutcome;
  /** From when it can be answered: says why it is `not-applicable`. */
  readonly when: Condition;
  /** References of the records that it rests on, and of those that lack what it asks for. */
  readonly meets: readonly string[];
  readonly lacks: readonly string[];
  /** Every record must do: `meets` of `meets` + `lacks` is a share. Otherwise one is enough. */
  readonly each: boolean;
  /** Where the next step is taken: a screen, and the record to begin at where there is one. */
  readonly next: { readonly screen: HealthScreen; readonly ref: string | undefined };
}

/** An advice, judged. */
export interface AdviceHealth {
  readonly advice: Advice;
  readonly judgement: Judgement;
  readonly checks: readonly Check[];
  /** The first that is not met; undefined when there is nothing to do. */
  readonly next: Check | undefined;
}

/** The nine pieces of advice, in the study's order. */
export type Health = readonly AdviceHealth[];

/** In place when every check that can be answered is met, missing when none is; there is no score. */
export function judgementOf(checks: readonly Pick<Check, 'outcome'>[]): Judgement {
  const met = checks.filter(({ outcome }) => outcome === 'met').length;
  const unmet = checks.filter(({ outcome }) => outcome === 'unmet').length;
  if (met + unmet === 0) return 'too-early';
  return unmet === 0 ? 'in-place' : met === 0 ? 'missing' : 'partly';
}

function checksOf(advice: Advice, facts: HealthFacts): Check[] {
  return adviceChecks[advice].map(({ id, when, screen, look }): Check => {
    const seen: Look | undefined = look(facts);
    return {
      id: `${advice}.${id}` as CheckId,
      outcome: seen ? (seen.met ? 'met' : 'unmet') : 'not-applicable',
      when,
      meets: seen?.meets ?? [],
      lacks: seen?.lacks ?? [],
      each: seen?.each ?? false,
      next: { screen, ref: seen?.begin ?? seen?.lacks[0] }
    };
  });
}

/** Judges the nine pieces of advice of one service. */
export function healthOf(facts: HealthFacts): Health {
  return advices.map((advice) => {
    const checks = checksOf(advice, facts);
    return {
      advice,
      judgement: judgementOf(checks),
      checks,
      next: checks.find(({ outcome }) => outcome === 'unmet')
    };
  });
}

/** An advice over several services. */
export interface PortfolioAdvice {
  readonly advice: Advice;
  readonly judgement: Judgement;
  /** How many services there are of each judgement. */
  readonly services: { readonly [J in Judgement]: number };
}

/**
 * The nine pieces of advice over a portfolio: in place or missing when it is so in every service where it can be asked
 * for; otherwise partly.
 */
export function portfolioHealth(services: readonly Health[]): PortfolioAdvice[] {
  return advices.map((advice, at) => {
    const all = services.map((health) => health[at]!.judgement);
    const count = (judgement: Judgement) => all.filter((one) => one === judgement).length;
    const counts = {
      'in-place': count('in-place'),
      partly: count('partly'),
      missing: count('missing'),
      'too-early': count('too-early')
    };
    const asked = all.length - counts['too-early'];
    const judgement =
      asked === 0
        ? 'too-early'
        : counts['in-place'] === asked
          ? 'in-place'
          : counts.missing === asked
            ? 'missing'
            : 'partly';
    return { advice, judgement, services: counts };
  });
}
