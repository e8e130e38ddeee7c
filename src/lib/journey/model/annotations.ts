/** What is laid over the map: evidence of feelings, hand-offs, other ways on, comments, kept views. */
import * as v from 'valibot';
import {
  moment,
  nonNegative,
  optionalDay,
  optionalId,
  optionalRef,
  order,
  text,
  title
} from '../../document/field';
import type { Collection } from '../../document/record';
import { evidenceGrades, picked, score } from './words';

/** What somebody said or showed about how a step felt: the evidence that the curve is computed from. */
export const Score = v.object({
  id: v.string(),
  step: v.string(),
  /** Whose feeling it was; empty when it is not said. */
  persona: optionalRef,
  /** −2 very bad … +2 very good. */
  value: score,
  /** How much it counts, usually how many people it stands for; 0 is shown but does not count. */
  weight: nonNegative,
  grade: v.picklist(evidenceGrades),
  /** The observation, finding or session it comes from. */
  from: optionalRef,
  /** Where it comes from, in words. */
  source: text,
  on: optionalDay
});
export type Score = v.InferOutput<typeof Score>;

/** Something handed over from one card to another. */
export const HandOff = v.object({
  id: v.string(),
  from: v.string(),
  to: v.string(),
  label: text,
  /** Who answers for it. */
  owner: text
});
export type HandOff = v.InferOutput<typeof HandOff>;

export const routeKinds = ['branch', 'loop'] as const;

/** Another way on than the next step: a branch ahead or a loop back. */
export const Route = v.object({
  id: v.string(),
  kind: v.picklist(routeKinds),
  from: v.string(),
  to: v.string(),
  /** When it is taken. */
  label: text,
  /** How many of a hundred take it; null is unknown. */
  share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))
});
export type Route = v.InferOutput<typeof Route>;

/** A remark on a place of the map, and the answers to it. */
export const Comment = v.object({
  id: v.string(),
  /** `collection/id` of what is remarked on; `about/about` for the whole map. */
  place: v.string(),
  text,
  /** Who wrote it, as they call themselves on their device. */
  author: title,
  at: moment,
  resolved: v.boolean(),
  /** The comment this one answers; empty for the first. */
  answers: optionalId
});
export type Comment = v.InferOutput<typeof Comment>;

/** Index into the palette of `ui`. */
const hue = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7));

const ids = v.array(v.string());

/** What a view may show only. */
export const shownOnly = ['failures', 'pain-points'] as const;

/** What is shown of a map, kept under a name. */
export const View = v.object({
  id: v.string(),
  order,
  title,
  hiddenLanes: ids,
  foldedPhases: ids,
  foldedLanes: ids,
  /** Only cards founded so; empty for all. */
  grade: picked(evidenceGrades),
  /** Only lanes of this persona and of all; empty for everybody's. */
  persona: optionalRef,
  /** Only cards where something fails, or only pain points; empty for all. */
  only: picked(shownOnly),
  /** Only cards of this colour; null or not there for all. */
  colour: v.optional(v.nullable(hue))
});
export type View = v.InferOutput<typeof View>;

/** What a colour of cards means on this map. Its id is the colour, so that two people who name one name the same. */
export const Colour = v.object({ id: v.string(), colour: hue, title });
export type Colour = v.InferOutput<typeof Colour>;

export const colours: Collection<Colour> = {
  version: 1,
  schema: Colour,
  upgrades: {},
  references: ({ title, colour }) => ({ title, refs: [], facts: { colour } })
};

export const scores: Collection<Score> = {
  version: 1,
  schema: Score,
  upgrades: {},
  references: ({ source, step, persona, from, value, weight, grade, on }) => ({
    title: source.slice(0, 200),
    refs: [persona, from].filter(Boolean),
    facts: { step, value, weight, grade, on }
  })
};

export const handoffs: Collection<HandOff> = {
  version: 1,
  schema: HandOff,
  upgrades: {},
  references: ({ label, from, to }) => ({ title: label.slice(0, 200), refs: [], facts: { from, to } })
};

export const routes: Collection<Route> = {
  version: 1,
  schema: Route,
  upgrades: {},
  references: ({ label, from, to, kind }) => ({
    title: label.slice(0, 200),
    refs: [],
    facts: { from, to, kind }
  })
};

export const comments: Collection<Comment> = {
  version: 1,
  schema: Comment,
  upgrades: {},
  references: ({ text, place, at, resolved }) => ({
    title: text.slice(0, 200),
    refs: [],
    facts: { place, at, resolved }
  })
};

export const views: Collection<View> = {
  version: 1,
  schema: View,
  upgrades: {},
  sets: ['hiddenLanes', 'foldedPhases', 'foldedLanes'],
  references: ({ title, order }) => ({ title, refs: [], facts: { order } })
};
