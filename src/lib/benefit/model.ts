/** Lives in: a `service` document, so that the plan outlives every project on the service. */
import * as v from 'valibot';
import { finite, optionalDay, order, refs, text, title } from '../document/field';
import type { Collection } from '../document/record';

/** Who gets the benefit. */
export const recipients = ['citizen', 'employee', 'own-unit', 'other-body', 'business', 'society'] as const;
/** How its worth is stated. */
export const valuations = ['kroner', 'counted', 'described'] as const;
/** What form it takes for the organisation. */
export const forms = ['budget-cut', 'time-freed', 'avoided-cost', 'quality'] as const;

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
    refs: [...benefit.changes, ...benefit.steps],
    text: benefit.description,
    facts: {
      owner: benefit.owner,
      recipient: benefit.recipient,
      unit: benefit.unit,
      baseline: benefit.baseline,
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
