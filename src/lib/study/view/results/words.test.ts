import { expect, it } from 'vitest';
import { m } from '$lib/i18n/paraglide/messages.js';
import { differenceText, pointsText } from './words';

it('says how many more or fewer, and no more than the verdict where that may be chance', () => {
  expect(differenceText({ low: 0.1, high: 0.6 }, 'better')).toBe(m.study_compare_more({ low: 10, high: 60 }));
  expect(differenceText({ low: -0.6, high: -0.1 }, 'worse')).toBe(
    m.study_compare_fewer({ low: 10, high: 60 })
  );
  expect(differenceText({ low: -0.2, high: 0.4 }, 'unsure')).toBe(
    m.study_compare_either({ low: 20, high: 40 })
  );
  // None of three before, two of two now: p is 0.05, the interval from 1 to 100.
  expect(differenceText({ low: 0.01, high: 1 }, 'unsure')).toBe(
    m.study_compare_either({ low: 0, high: 100 })
  );
});

it('says points of SUS as higher or lower, and nothing where the interval is as wide as the scale', () => {
  const text = (low: number, high: number) => pointsText({ interval: { low, high } });
  expect(text(2, 12.5)).toBe(m.study_compare_points_higher({ low: '2', high: '12,5' }));
  expect(text(-12.5, -2)).toBe(m.study_compare_points_lower({ low: '2', high: '12,5' }));
  expect(text(-3, 40)).toBe(m.study_compare_points_either({ low: '3', high: '40' }));
  expect(text(-250, 295)).toBe(m.study_compare_too_few());
});
