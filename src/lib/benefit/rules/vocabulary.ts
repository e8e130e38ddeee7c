/**
 * One benefit, four vocabularies. The three axes are what is stored; a vocabulary is only a view of them, and where
 * it has no word for a benefit it says so instead of taking the nearest.
 *
 * Sources: DFØ «Hva er en gevinst?»; KS «Gevinstrealisering» (verktøy); Prosjektveiviseren «Gevinstrealiseringsplan»;
 * kommunett.no «Gevinstarbeid».
 */
import type { BenefitForm, Recipient, Valuation } from '../model';

export const vocabularies = ['dfo', 'ks', 'prosjektveiviseren', 'municipal'] as const;
export type Vocabulary = (typeof vocabularies)[number];

/** The words of each vocabulary. */
export const terms = {
  /** Shows in a budget, in kroner · counted or described · falls to others than the body itself. */
  dfo: ['dfo-efficiency', 'dfo-quality', 'dfo-others'],
  ks: ['ks-avoided-cost', 'ks-saved-time', 'ks-quality'],
  /** In own budget · freed for other use inside · priced, elsewhere in the public sector · not priced. */
  prosjektveiviseren: ['pv-own-budget', 'pv-other-use', 'pv-priced-elsewhere', 'pv-unpriced'],
  municipal: ['municipal-direct', 'municipal-indirect', 'municipal-qualitative']
} as const;
export type Term = (typeof terms)[Vocabulary][number];

export interface Axes {
  readonly valuation: Valuation;
  readonly recipient: Recipient;
  readonly form: BenefitForm;
}

/** Whether it falls to the body itself: its employees and its unit. */
export const isInside = (recipient: Recipient): boolean =>
  recipient === 'employee' || recipient === 'own-unit';

const views: { readonly [V in Vocabulary]: (axes: Axes, inside: boolean) => Term | undefined } = {
  dfo: ({ valuation, form }, inside) => {
    if (!inside) return 'dfo-others';
    if (form === 'quality') return valuation === 'kroner' ? undefined : 'dfo-quality';
    // Efficiency shows in a budget: hours that are freed do not, until somebody decides that they shall.
    return valuation === 'kroner' && form !== 'time-freed' ? 'dfo-efficiency' : undefined;
  },
  // KS names what work and purchases no longer take; what is cut from a budget is a decision after it.
  ks: ({ form }) =>
    form === 'avoided-cost'
      ? 'ks-avoided-cost'
      : form === 'time-freed'
        ? 'ks-saved-time'
        : form === 'quality'
          ? 'ks-quality'
          : undefined,
  prosjektveiviseren: ({ valuation, recipient, form }, inside) => {
    if (inside && (form === 'time-freed' || form === 'avoided-cost')) return 'pv-other-use';
    if (valuation !== 'kroner') return 'pv-unpriced';
    if (inside) return form === 'budget-cut' ? 'pv-own-budget' : undefined;
    // Priced for citizens, business or society is no effect in the public sector.
    return recipient === 'other-body' ? 'pv-priced-elsewhere' : undefined;
  },
  municipal: ({ valuation, form }, inside) => {
    if (!inside) return valuation === 'kroner' ? undefined : 'municipal-qualitative';
    if (form === 'budget-cut') return valuation === 'kroner' ? 'municipal-direct' : undefined;
    if (form !== 'quality') return 'municipal-indirect';
    return valuation === 'kroner' ? undefined : 'municipal-qualitative';
  }
};

/** What a vocabulary calls a benefit; undefined where it has no equivalent. */
export function termFor(vocabulary: Vocabulary, axes: Axes): Term | undefined {
  return views[vocabulary](axes, isInside(axes.recipient));
}
