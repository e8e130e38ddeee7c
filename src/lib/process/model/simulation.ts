/** Who does the work of a map and when, and how its cases are let run through it. */
import * as v from 'valibot';
import { nonNegative, optionalDay, order, title } from '../../document/field';
import type { Collection } from '../../document/record';

/** When a weekday opens and closes, in minutes after midnight; null, or closing before it opens: closed all day. */
const Day = v.nullable(v.tuple([nonNegative, nonNegative]));

/** Opening hours of the week, from Monday to Sunday. */
const Week = v.tuple([Day, Day, Day, Day, Day, Day, Day]);
export type Week = v.InferOutput<typeof Week>;

/** People who can stand in for each other. They staff lanes: what stands in a lane is done by its role. */
export const Role = v.object({
  id: v.string(),
  order,
  name: title,
  /** How many of them work on these cases at the same time. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  /** Cost of an hour of work, in the currency of the country; null is not known. */
  hourlyRate: v.nullable(nonNegative),
  /** When they work; null is round the clock. */
  hours: v.nullable(Week),
  /** Ids of the lanes they staff. A lane is staffed by one role. */
  lanes: v.array(v.string())
});
export type Role = v.InferOutput<typeof Role>;

/** How a time without a range varies round its mean. */
export const spreads = ['exponential', 'constant'] as const;
/** How a time with a range varies in it. */
export const rangeSpreads = ['triangular', 'uniform'] as const;

/** What a run of the map is to be like; a map has one. */
export const SimulationSettings = v.object({
  id: v.literal('simulation'),
  /** Cases come one by one at random, or at even intervals. */
  arrivals: v.picklist(['random', 'even']),
  /** When cases come in; null is round the clock. */
  arrivalHours: v.nullable(Week),
  spread: v.picklist(spreads),
  rangeSpread: v.picklist(rangeSpreads),
  /** The day of the calendar it begins in the week of; absent or empty: some Monday that is the same for all. */
  startsOn: v.optional(optionalDay),
  /** Days that are counted, after the warm-up. */
  days: v.pipe(v.number(), v.minValue(1), v.maxValue(3660)),
  /** Days at the beginning that are not counted; null: found from the run itself. */
  warmUpDays: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(3660))),
  /** How often the whole period is run through, each time with other chances. */
  replications: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(500)),
  /** Where the chances begin: the same number gives the same run. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31))
});
export type SimulationSettings = v.InferOutput<typeof SimulationSettings>;

/** What is set for a map of which nobody said anything. */
export const plainSimulation: SimulationSettings = {
  id: 'simulation',
  arrivals: 'random',
  arrivalHours: null,
  spread: 'exponential',
  rangeSpread: 'triangular',
  days: 364,
  warmUpDays: null,
  replications: 20,
  seed: 1
};

/** What one step does otherwise than the rest of the map; its id is the step's. */
export const StepSimulation = v.object({
  id: v.string(),
  /** How its touch time varies; null: as the map's. */
  spread: v.nullable(v.picklist([...spreads, ...rangeSpreads])),
  /** What is taken first from the pile of its role: 1 before others, −1 after them. */
  priority: v.picklist([-1, 0, 1]),
  /** What was measured as its waiting was the pile of its role: a run lets cases queue instead. Absent: it was not. */
  waitIsQueue: v.optional(v.boolean())
});
export type StepSimulation = v.InferOutput<typeof StepSimulation>;

export const roles: Collection<Role> = {
  version: 1,
  schema: Role,
  upgrades: {},
  sets: ['lanes'],
  references: (role) => ({ title: role.name, refs: [], facts: { count: role.count } })
};

export const simulation: Collection<SimulationSettings> = {
  version: 1,
  schema: SimulationSettings,
  upgrades: {},
  references: () => ({ title: '', refs: [] })
};

export const stepSimulations: Collection<StepSimulation> = {
  version: 1,
  schema: StepSimulation,
  upgrades: {},
  references: () => ({ title: '', refs: [] })
};
