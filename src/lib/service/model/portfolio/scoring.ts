/** Lives in: the `portfolio` document. What services are weighed by, and who thought what of them, when. */
import * as v from 'valibot';
import { optionalDay, order, text, title } from '../../../document/field';
import { toRef, type Collection } from '../../../document/record';

/**
 * What services are weighed by. The standard ones have fixed ids and are kept here only once they are changed; see
 * `Gate`.
 */
export const Criterion = v.object({
  id: v.string(),
  order,
  /** Empty: the standard name in the reader's language. */
  title,
  hint: text,
  /** Whether more of it speaks for the service (goal fit) or against it (effort, risk). */
  counts: v.picklist(['for', 'against']),
  /** How much it weighs in the sum, 0–5; 0 is shown and not counted. */
  weight: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  hidden: v.boolean()
});
export type Criterion = v.InferOutput<typeof Criterion>;

/** What somebody thought of a service by one criterion, on a day. Kept: a later score stands beside it. */
export const ServiceScore = v.object({
  id: v.string(),
  /** Id of the service's document. */
  service: v.string(),
  criterion: v.string(),
  on: optionalDay,
  who: text,
  /** 1 little to 5 much. */
  value: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  /** Why. */
  text
});
export type ServiceScore = v.InferOutput<typeof ServiceScore>;

export const criteria: Collection<Criterion> = {
  version: 1,
  schema: Criterion,
  upgrades: {},
  references: ({ title, hint, order, hidden }) => ({ title, refs: [], text: hint, facts: { order, hidden } })
};

export const serviceScores: Collection<ServiceScore> = {
  version: 1,
  schema: ServiceScore,
  upgrades: {},
  references: ({ service, criterion, on, who, value, text }) => ({
    title: '',
    refs: [toRef(service, 'about', 'about')],
    text: `${who} ${text}`,
    facts: { criterion, on, who, value }
  })
};
