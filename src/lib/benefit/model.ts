/** Lives in: a `service` document, so that the plan outlives every project on the service. */
import * as v from 'valibot';
import { finite, nonNegative, optionalDay, order, refs, text, title } from '../document/field';
import type { Collection } from '../document/record';

/** Who gets the benefit. */
export const recipients = ['citizen', 'employee', 'own-unit', 'other-body', 'business', 'society'] as const;
/** How its worth is stated. */
export const valuations = ['kroner', 'counted', 'described'] as const;
/** What form it takes for the organisation. */
export const forms = ['budget-cut', 'time-freed', 'avoided-cost', 'quality'] as const;

export type Recipient = (typeof recipients)[number];
export type Valuation = (typeof valuations)[number];
export type BenefitForm = (typeof forms)[number];

/** What freed hours a year are reckoned from; null is unknown, never 0. */
export const Estimate = v.object({
  /** Cases a year. */
  cases: v.nullable(nonNegative),
  /** Minutes saved in one case. */
  minutes: v.nullable(nonNegative),
  /** Share of the cases that will go the new way, 0–1. */
  share: v.nullable(v.pipe(finite, v.minValue(0), v.maxValue(1)))
});
export type Estimate = v.InferOutput<typeof Estimate>;

/** The figures of a pair of process maps that a benefit can be set against. */
export const mapFigures = ['work', 'lead', 'hand-offs'] as const;
export type MapFigure = (typeof mapFigures)[number];

/**
 * Which figure of which process maps says what the change should give. The amounts are reckoned from the maps when
 * they are shown and never stored: what is calculated must not be mistaken for what was measured.
 */
export const Calculated = v.object({
  /** Reference of the to-be map: `<document>/about/about`; it knows which map it was copied from. */
  map: v.string(),
  figure: v.picklist(mapFigures)
});
export type Calculated = v.InferOutput<typeof Calculated>;

export const Benefit = v.object({
  id: v.string(),
  order,
  title,
  description: text,
  recipient: v.picklist(recipients),
  valuation: v.picklist(valuations),
  form: v.picklist(forms),
  /** The line manager who answers for it. */
  owner: text,
  /** What is counted: days, hours a year, share of applications. */
  unit: text,
  /** Before the change bites; null: baseline missing, never 0. */
  baseline: v.nullable(finite),
  baselineOn: optionalDay,
  target: v.nullable(finite),
  targetOn: optionalDay,
  /** How its figure was reckoned, where it is freed time. Hours, never kroner: that takes a decision. */
  estimate: v.optional(Estimate),
  calculated: v.optional(Calculated),
  /** Changes that should bring it. */
  changes: refs,
  /** Steps of process or journey maps that its figure comes from. */
  steps: refs
});
export type Benefit = v.InferOutput<typeof Benefit>;

export const Measurement = v.object({
  id: v.string(),
  benefit: v.string(),
  /** The day it was measured. */
  on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day')),
  value: finite,
  /** Where the figure comes from. */
  source: text
});
export type Measurement = v.InferOutput<typeof Measurement>;

export type BenefitCollections = { benefits: Benefit; measurements: Measurement };

export const benefits: Collection<Benefit> = {
  version: 1,
  schema: Benefit,
  upgrades: {},
  sets: ['changes', 'steps'],
  references: (benefit) => ({
    title: benefit.title,
    refs: [...benefit.changes, ...benefit.steps, ...(benefit.calculated ? [benefit.calculated.map] : [])],
    text: benefit.description,
    facts: {
      owner: benefit.owner,
      recipient: benefit.recipient,
      valuation: benefit.valuation,
      form: benefit.form,
      unit: benefit.unit,
      baseline: benefit.baseline,
      baselineOn: benefit.baselineOn,
      target: benefit.target,
      targetOn: benefit.targetOn,
      order: benefit.order
    }
  })
};

export const measurements: Collection<Measurement> = {
  version: 1,
  schema: Measurement,
  upgrades: {},
  references: (measurement) => ({
    title: '',
    refs: [],
    facts: { benefit: measurement.benefit, on: measurement.on, value: measurement.value }
  })
};

/** A benefit that nobody has measured or taken on yet. */
export function newBenefit(fields: Pick<Benefit, 'id' | 'order'> & Partial<Benefit>): Benefit {
  return {
    title: '',
    description: '',
    recipient: 'citizen',
    valuation: 'counted',
    form: 'quality',
    owner: '',
    unit: '',
    baseline: null,
    baselineOn: '',
    target: null,
    targetOn: '',
    changes: [],
    steps: [],
    ...fields
  };
}
