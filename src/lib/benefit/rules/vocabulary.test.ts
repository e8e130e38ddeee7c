import { describe, expect, it } from 'vitest';
import { forms, recipients, valuations } from '../model';
import { termFor, terms, vocabularies, type Axes } from './vocabulary';

const everything: Axes[] = valuations.flatMap((valuation) =>
  recipients.flatMap((recipient) => forms.map((form) => ({ valuation, recipient, form })))
);
const inAll = (axes: Axes) => vocabularies.map((vocabulary) => termFor(vocabulary, axes));

describe('a benefit in four vocabularies', () => {
  it.each([
    // Shorter waiting for citizens, in days.
    [
      { valuation: 'counted', recipient: 'citizen', form: 'quality' },
      ['dfo-others', 'ks-quality', 'pv-unpriced', 'municipal-qualitative']
    ],
    // Hours freed for the case workers: efficiency nowhere before a decision.
    [
      { valuation: 'counted', recipient: 'employee', form: 'time-freed' },
      [undefined, 'ks-saved-time', 'pv-other-use', 'municipal-indirect']
    ],
    // Less postage in the unit's own accounts.
    [
      { valuation: 'kroner', recipient: 'own-unit', form: 'avoided-cost' },
      ['dfo-efficiency', 'ks-avoided-cost', 'pv-other-use', 'municipal-indirect']
    ],
    // Cut from the budget.
    [
      { valuation: 'kroner', recipient: 'own-unit', form: 'budget-cut' },
      ['dfo-efficiency', undefined, 'pv-own-budget', 'municipal-direct']
    ],
    // The hospital saves money because the municipality asks differently.
    [
      { valuation: 'kroner', recipient: 'other-body', form: 'avoided-cost' },
      ['dfo-others', 'ks-avoided-cost', 'pv-priced-elsewhere', undefined]
    ],
    // Travel saved for citizens, in kroner.
    [
      { valuation: 'kroner', recipient: 'citizen', form: 'avoided-cost' },
      ['dfo-others', 'ks-avoided-cost', undefined, undefined]
    ],
    [
      { valuation: 'kroner', recipient: 'own-unit', form: 'quality' },
      [undefined, 'ks-quality', undefined, undefined]
    ]
  ] as const)('%o', (axes, words) => {
    expect(inAll(axes)).toEqual(words);
  });

  it('answers with words of the vocabulary asked, or none, for all 72', () => {
    expect(everything.length).toBe(72);
    for (const axes of everything)
      for (const vocabulary of vocabularies) {
        const term = termFor(vocabulary, axes);
        if (term) expect(terms[vocabulary]).toContain(term);
      }
  });

  it('uses every word of every vocabulary', () => {
    for (const vocabulary of vocabularies)
      expect(new Set(everything.map((axes) => termFor(vocabulary, axes)).filter(Boolean))).toEqual(
        new Set(terms[vocabulary])
      );
  });

  it('never calls freed hours money', () => {
    for (const axes of everything.filter(({ form }) => form === 'time-freed'))
      expect(inAll(axes)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/efficiency|own-budget|-direct$/)])
      );
  });
});
