/** Lives in: the `portfolio` document. Services that go together, and what is decided about them. */
import * as v from 'valibot';
import { optionalDay, optionalId, order, text, title } from '../../../document/field';
import { toRef, type Collection } from '../../../document/record';

/** Id of the document of a service. It may be gone: then it is said to be, and what was written stays. */
const serviceId = v.pipe(v.string(), v.regex(/^[^/\s]{1,200}$/, 'not an id'));

/** Services that are changed together for the sake of one goal. */
export const Programme = v.object({
  id: v.string(),
  order,
  title,
  /** What is different for citizens when it has succeeded. */
  goal: text,
  owner: text,
  services: v.array(serviceId)
});
export type Programme = v.InferOutput<typeof Programme>;

/** What a decision point or a plan is about. */
export const subjects = ['service', 'programme'] as const;
export type Subject = (typeof subjects)[number];

/** What came of a decision point; `open` is not decided yet. */
export const outcomes = ['open', 'go', 'go-with-changes', 'wait', 'stop'] as const;
export type Outcome = (typeof outcomes)[number];

/** A day on which somebody decides whether and how to go on. */
export const DecisionPoint = v.object({
  id: v.string(),
  subject: v.picklist(subjects),
  /** Id of the service's document, or of the programme. */
  of: serviceId,
  /** Id of a gate; empty for one that only has a name of its own. */
  gate: optionalId,
  /** Its own name; empty for the gate's. */
  title,
  on: optionalDay,
  /** Who decides. */
  who: text,
  outcome: v.picklist(outcomes),
  note: text
});
export type DecisionPoint = v.InferOutput<typeof DecisionPoint>;

/**
 * A gate as the organisation calls it. The standard ones (`rules/portfolio/standards.ts`) have fixed ids and are kept
 * here only once they are changed, so that two devices that change them meet in the same record.
 */
export const Gate = v.object({
  id: v.string(),
  order,
  /** BP1, for one. */
  code: title,
  /** Empty: the standard name in the reader's language. */
  title,
  /** Not used here. */
  hidden: v.boolean()
});
export type Gate = v.InferOutput<typeof Gate>;

export const programmes: Collection<Programme> = {
  version: 1,
  schema: Programme,
  upgrades: {},
  sets: ['services'],
  references: ({ title, goal, owner, services, order }) => ({
    title,
    refs: services.map((service) => toRef(service, 'about', 'about')),
    text: `${goal} ${owner}`,
    facts: { services, owner, order }
  })
};

export const decisionPoints: Collection<DecisionPoint> = {
  version: 1,
  schema: DecisionPoint,
  upgrades: {},
  references: ({ title, subject, of, gate, on, who, outcome, note }) => ({
    title: title || gate,
    refs: subject === 'service' ? [toRef(of, 'about', 'about')] : [],
    text: `${who} ${note}`,
    facts: { subject, of, gate, on, who, outcome }
  })
};

export const gates: Collection<Gate> = {
  version: 1,
  schema: Gate,
  upgrades: {},
  references: ({ title, code, order, hidden }) => ({
    title: title || code,
    refs: [],
    facts: { order, hidden }
  })
};
