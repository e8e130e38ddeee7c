/** Lives in: a `service` document. Nobody here is a participant: see study/model.ts and the vault. */
import * as v from 'valibot';
import { optionalRef, order, refs, text, title } from '../document/field';
import type { Collection } from '../document/record';
import { evidenceGrades } from '../journey/model/words';
import type { Competence } from './model/competence';
import type { Involvement, StakeholderAction } from './model/involvement';

export * from './model/competence';
export * from './model/involvement';

export const Persona = v.object({
  id: v.string(),
  order,
  /** A made-up first name. */
  name: title,
  /** One line: who they are and what they are trying to do. */
  summary: text,
  needs: text,
  /** Where the needs are known from: findings, observations, participants by their label. */
  needsFrom: refs,
  barriers: text,
  barriersFrom: refs,
  /** Something they could have said, made up by the team. What somebody did say is a `Quote`. */
  quote: text,
  /** How used they are to digital services, 1 (needs help) to 5 (at home); null is unknown. */
  digitalSkills: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  /** Index into the palette of `ui`, 0–7. */
  colour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7))
});
export type Persona = v.InferOutput<typeof Persona>;

/** What somebody like the persona said, and where it was said. */
export const Quote = v.object({
  id: v.string(),
  order,
  /** Id of the persona in the same document. */
  persona: v.string(),
  text,
  grade: v.picklist(evidenceGrades),
  /** The finding, observation or participant it comes from. */
  from: optionalRef,
  /** Where it comes from, in words: who published or heard it, and the year. */
  source: text
});
export type Quote = v.InferOutput<typeof Quote>;

export const stakeholderKinds = [
  'political-leader',
  'leader',
  'middle-manager',
  'employee',
  'union-representative',
  'change-agent',
  'gatekeeper',
  'it',
  'procurement',
  'supplier',
  'citizens'
] as const;
export type StakeholderKind = (typeof stakeholderKinds)[number];

/** Where somebody stands on the change. */
export const stances = ['for', 'unsure', 'against'] as const;
export type Stance = (typeof stances)[number];

export const Stakeholder = v.object({
  id: v.string(),
  order,
  name: title,
  kind: v.picklist(stakeholderKinds),
  /** What they must be part of, and how. */
  involvement: text,
  /** 1 low – 3 high; null is not judged. */
  influence: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))),
  interest: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))),
  /** Missing: not judged. */
  stance: v.optional(v.picklist(stances))
});
export type Stakeholder = v.InferOutput<typeof Stakeholder>;

export type PeopleCollections = {
  personas: Persona;
  quotes: Quote;
  stakeholders: Stakeholder;
  stakeholderActions: StakeholderAction;
  involvements: Involvement;
  competences: Competence;
};

export const personas: Collection<Persona> = {
  version: 2,
  schema: Persona,
  upgrades: { 2: (fields) => ({ needsFrom: [], barriersFrom: [], ...fields }) },
  sets: ['needsFrom', 'barriersFrom'],
  references: (persona) => ({
    title: persona.name,
    refs: [...new Set([...persona.needsFrom, ...persona.barriersFrom])],
    text: `${persona.summary} ${persona.needs} ${persona.barriers}`,
    facts: { summary: persona.summary.slice(0, 300), colour: persona.colour, order: persona.order }
  })
};

export const quotes: Collection<Quote> = {
  version: 1,
  schema: Quote,
  upgrades: {},
  references: ({ text, from, source, persona, grade, order }) => ({
    title: text.slice(0, 200),
    refs: [from].filter(Boolean),
    text: source,
    facts: { persona, grade, sourced: from !== '' || source.trim() !== '', order }
  })
};

export const stakeholders: Collection<Stakeholder> = {
  version: 1,
  schema: Stakeholder,
  upgrades: {},
  references: (stakeholder) => ({
    title: stakeholder.name,
    refs: [],
    text: stakeholder.involvement,
    facts: {
      kind: stakeholder.kind,
      influence: stakeholder.influence,
      stance: stakeholder.stance ?? null,
      order: stakeholder.order
    }
  })
};

/** How many colours a persona may have. */
export const PALETTE_SIZE = 8;

/** A persona of whom nothing is known yet, with what is given. */
export function newPersona(given: Pick<Persona, 'id' | 'order'> & Partial<Persona>): Persona {
  return {
    name: '',
    summary: '',
    needs: '',
    needsFrom: [],
    barriers: '',
    barriersFrom: [],
    quote: '',
    digitalSkills: null,
    colour: 0,
    ...given
  };
}

/** A stakeholder who is not judged yet, with what is given. */
export function newStakeholder(given: Pick<Stakeholder, 'id' | 'order'> & Partial<Stakeholder>): Stakeholder {
  return { name: '', kind: 'employee', involvement: '', influence: null, interest: null, ...given };
}
