/** Lives in: a `service` document. What has to be known to get there, and who learns it by when. */
import * as v from 'valibot';
import { optionalDay, order, text, title } from '../../document/field';
import type { Collection } from '../../document/record';

/** Competence that redesign asks for, and the digital skills of those who will work the new way. */
export const competenceAreas = [
  'service-design',
  'lean',
  'privacy',
  'project',
  'programme',
  'portfolio',
  'benefits',
  'change',
  'technology',
  'digital-skills',
  'other'
] as const;
export type CompetenceArea = (typeof competenceAreas)[number];

/** The team that changes the service, or the employees who will work the new way. */
export const competenceGroups = ['team', 'employees'] as const;
export type CompetenceGroup = (typeof competenceGroups)[number];

/** 0 none, 1 knows of it, 2 does it with support, 3 does it alone and helps others; null is not judged. */
const level = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)));

export const Competence = v.object({
  id: v.string(),
  order,
  group: v.picklist(competenceGroups),
  area: v.picklist(competenceAreas),
  /** What exactly; needed where the area is `other`. */
  title,
  needed: level,
  present: level,
  /** How many people must have it; null is not said. */
  people: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
  /** How it is learnt or brought in. */
  plan: text,
  /** Who sees to it. */
  owner: text,
  startsOn: optionalDay,
  dueOn: optionalDay,
  /** The plan is carried out. */
  done: v.boolean()
});
export type Competence = v.InferOutput<typeof Competence>;

export const competences: Collection<Competence> = {
  version: 1,
  schema: Competence,
  upgrades: {},
  references: ({ title, plan, owner, group, area, needed, present, startsOn, dueOn, done, order }) => ({
    title,
    refs: [],
    text: `${plan} ${owner}`,
    facts: { group, area, needed, present, planned: plan.trim() !== '', startsOn, dueOn, done, order }
  })
};
