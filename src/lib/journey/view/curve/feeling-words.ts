/** The curve in words. */
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Step } from '../../model';
import { summarizeCurve } from '../../rules/curve-summary';
import type { StepFeeling } from '../../rules/evidence';
import { feelingName, gradeNames, titleOr } from '../words';

/** A value of the scale with its sign: «−0,5», «+1». */
export function signed(value: number): string {
  // Adding 0 takes the sign off a nought.
  const rounded = Math.round(value * 10) / 10 + 0;
  return rounded > 0 ? `+${formatNumber(rounded, 1)}` : formatNumber(rounded, 1);
}

/** A step's feeling with all that it rests on: «Dårlig, observert: −1,2, n = 6, fra −2 til +1». */
export function feelingText({ value, basis, grade, n, min, max }: StepFeeling): string {
  if (value === null) return feelingName(null);
  const [feeling, founded] = [feelingName(value), gradeNames[grade]().toLowerCase()];
  if (basis !== 'scores') return m.journey_feeling_graded({ feeling, grade: founded });
  return m.journey_curve_cell({
    feeling,
    grade: founded,
    value: signed(value),
    n,
    min: signed(min!),
    max: signed(max!)
  });
}

/** What the curve shows, in a few sentences: where it is lowest and highest, and where nothing is known. */
export function curveText(steps: readonly Step[], valueOf: (step: Step) => number | null): string {
  const summary = summarizeCurve(steps.map((step) => ({ id: step.id, value: valueOf(step) })));
  if (summary.known === 0) return m.journey_curve_sum_none();
  const numbers = new Map(steps.map((step, at) => [step.id, { step, number: at + 1 }]));
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => numbers.get(id)!)
      .map(({ step, number }) => `${number} ${titleOr(step.title, 'step')}`)
      .join(', ');
  const { low, high, lowest, highest, gaps, known } = summary;
  return [
    m.journey_curve_sum_known({ known, count: steps.length }),
    lowest.length
      ? m.journey_curve_sum_low({ value: signed(low!), steps: names(lowest) })
      : m.journey_curve_sum_level({ value: signed(low!) }),
    highest.length ? m.journey_curve_sum_high({ value: signed(high!), steps: names(highest) }) : '',
    gaps.length ? m.journey_curve_sum_gaps({ steps: names(gaps) }) : ''
  ]
    .filter(Boolean)
    .join(' ');
}
