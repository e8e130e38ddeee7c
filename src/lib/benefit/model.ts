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

/** How often a benefit is measured. */
export const rhythms = ['once', 'monthly', 'quarterly', 'tertial', 'half-yearly', 'yearly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** How a benefit is followed up; its days may well lie after the project's end. */
export const Measuring = v.object({
  /** What exactly is counted, and how. */
  measure: text,
  /** The register, count or survey it is taken from. */
  source: text,
  /** Who measures. */
  who: text,
  rhythm: v.picklist(rhythms),
  /** The first day it is measured; empty: no days are planned. */
  from: optionalDay,
  /** The last; empty: until the target's day, or five years. */
  until: optionalDay,
  /** What one measurement takes, in words: weighed against what knowing is worth. */
  cost: text
});
export type Measuring = v.InferOutput<typeof Measuring>;

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
  measuring: v.optional(Measuring),
  /** An effect that somebody finds negative: recorded beside the benefits, never hidden in them. */
  drawback: v.optional(v.boolean()),
  /** Came without being planned. */
  unplanned: v.optional(v.boolean()),
  /** Kroner an hour, for the capacity value of freed hours; null is not said. */
  rate: v.optional(v.nullable(nonNegative)),
  /** Effects, preconditions and earlier benefits that lead to it: the benefits map. */
  from: v.optional(refs),
  /** Benefits that somebody has judged not to count the same as this. */
  apart: v.optional(refs),
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

/** What stands in a benefits map beside changes and benefits. */
export const chainKinds = ['effect', 'precondition', 'result-goal', 'effect-goal', 'societal-goal'] as const;
export type ChainKind = (typeof chainKinds)[number];

/** An effect, a precondition or a goal. */
export const ChainPart = v.object({
  id: v.string(),
  order,
  kind: v.picklist(chainKinds),
  title,
  owner: text,
  /** A precondition is in place, a goal is reached. */
  met: v.boolean(),
  /** What leads to it: changes, preconditions, benefits, goals. */
  from: refs
});
export type ChainPart = v.InferOutput<typeof ChainPart>;

export const noteKinds = ['risk', 'decision', 'deviation'] as const;
export type NoteKind = (typeof noteKinds)[number];
const level = v.nullable(v.picklist([1, 2, 3]));

/** A risk, a decision on budget effect, or the cause of a deviation, written beside a benefit. */
export const BenefitNote = v.object({
  id: v.string(),
  benefit: v.string(),
  kind: v.picklist(noteKinds),
  on: optionalDay,
  /** Who decided, or who sees to the action. */
  who: text,
  /** What may happen, what was decided, or why it deviates. */
  text,
  /** What is done about it. */
  action: text,
  /** Kroner a year, of a decision. */
  amount: v.nullable(finite),
  /** Of a risk: 1 low to 3 high. */
  likelihood: level,
  consequence: level,
  /** Of a deviation: whether more can be taken out; null is not judged. */
  more: v.nullable(v.boolean())
});
export type BenefitNote = v.InferOutput<typeof BenefitNote>;

export type BenefitCollections = {
  benefits: Benefit;
  measurements: Measurement;
  chain: ChainPart;
  benefitNotes: BenefitNote;
};

export const benefits: Collection<Benefit> = {
  version: 1,
  schema: Benefit,
  upgrades: {},
  sets: ['changes', 'steps', 'from', 'apart'],
  references: (benefit) => ({
    title: benefit.title,
    refs: [
      ...benefit.changes,
      ...benefit.steps,
      ...(benefit.from ?? []),
      ...(benefit.calculated ? [benefit.calculated.map] : [])
    ],
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
      order: benefit.order,
      // What the portfolio reckons with.
      more: [benefit.drawback, benefit.unplanned, benefit.estimate, benefit.rate, benefit.measuring].map(
        (one) => one ?? null
      ),
      calculated: benefit.calculated ?? null,
      steps: benefit.steps,
      apart: benefit.apart ?? []
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

export const chain: Collection<ChainPart> = {
  version: 1,
  schema: ChainPart,
  upgrades: {},
  sets: ['from'],
  references: ({ title, from, kind }) => ({ title, refs: from, facts: { kind } })
};

export const benefitNotes: Collection<BenefitNote> = {
  version: 1,
  schema: BenefitNote,
  upgrades: {},
  references: ({ benefit, kind, text, on, who, amount }) => ({
    title: text.slice(0, 200),
    refs: [],
    facts: { benefit, kind, on, who, amount }
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

/** A measuring plan that says nothing yet. */
export const noMeasuring: Measuring = {
  measure: '',
  source: '',
  who: '',
  rhythm: 'tertial',
  from: '',
  until: '',
  cost: ''
};

/** A note that says nothing yet. */
export function newNote(
  fields: Pick<BenefitNote, 'id' | 'benefit' | 'kind'> & Partial<BenefitNote>
): BenefitNote {
  return {
    on: '',
    who: '',
    text: '',
    action: '',
    amount: null,
    likelihood: null,
    consequence: null,
    more: null,
    ...fields
  };
}
