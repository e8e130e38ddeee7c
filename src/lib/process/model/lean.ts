/** What lean work asks of a step and of a map, beside what BPMN knows. */
import * as v from 'valibot';
import { nonNegative, optionalId, order, text, title } from '../../document/field';
import type { Collection } from '../../document/record';

/** What a step is worth to the citizen: worth something, needed all the same, or neither. */
export const valueClasses = ['value', 'necessary', 'waste'] as const;
export type ValueClass = (typeof valueClasses)[number];

/** The eight wastes, in the order of their initials: TIMWOODS. */
export const wasteKinds = [
  'transport',
  'inventory',
  'motion',
  'waiting',
  'overproduction',
  'overprocessing',
  'defects',
  'skills'
] as const;
export type WasteKind = (typeof wasteKinds)[number];

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The least and the most of an amount that varies, in minutes. */
const Range = v.tuple([nonNegative, nonNegative]);
export type Range = v.InferOutput<typeof Range>;

/** Fields of a step. Null is not known, never 0. */
export const leanStep = {
  /** Shortest and longest touch time and waiting; null: it does not vary, or nobody said. */
  processRange: v.nullable(Range),
  waitRange: v.nullable(Range),
  /** Share of its output that the receiver can use without correcting, completing or asking (%C&A), 0–1. */
  accurate: v.nullable(share),
  value: v.nullable(v.picklist(valueClasses)),
  /** The computer system, register or archive that it is done in. */
  system: title
};

export const plainLeanStep = { processRange: null, waitRange: null, accurate: null, value: null, system: '' };

/** Fields of the map as a whole: the office that does the work. Null is not known. */
export const leanOffice = {
  /** Hours a year that one full-time employee is at work. */
  netHours: v.nullable(nonNegative),
  /** Share of those hours that can be spent on cases, 0–1. */
  utilisation: v.nullable(share),
  /** Cost of an hour of work, in the currency of the country. */
  hourlyRate: v.nullable(nonNegative),
  /** Hours a day and days a year that the office works: the clock of the takt. */
  hoursPerDay: v.nullable(nonNegative),
  daysPerYear: v.nullable(nonNegative)
};

export const plainOffice = {
  netHours: null,
  utilisation: null,
  hourlyRate: null,
  hoursPerDay: null,
  daysPerYear: null
};

/** What a new map begins with: an office that keeps the public holidays. */
export const newOffice = { ...plainOffice, holidays: 'norway' } as const;

/** Waste that somebody saw in a step. */
export const Waste = v.object({
  id: v.string(),
  order,
  /** Id of the step. */
  node: optionalId,
  kind: v.picklist(wasteKinds),
  /** Minutes a case loses by it each time the step is done; null is not known. */
  minutes: v.nullable(nonNegative),
  note: text,
  /** A picture of it: an id in the media store; absent in older maps, empty for none. */
  image: v.optional(optionalId),
  /** What the picture shows, for those who do not see it. */
  imageText: v.optional(title)
});
export type Waste = v.InferOutput<typeof Waste>;

export const wastes: Collection<Waste> = {
  version: 1,
  schema: Waste,
  upgrades: {},
  references: (waste) => ({
    title: waste.note.slice(0, 200),
    refs: [],
    text: waste.imageText,
    facts: { kind: waste.kind, node: waste.node, minutes: waste.minutes }
  }),
  media: ({ image }) => (image ? [image] : [])
};
