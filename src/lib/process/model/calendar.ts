/** On which days the office of a map is closed, beside its weekly hours. */
import * as v from 'valibot';
import { optionalDay, title } from '../../document/field';
import type { Collection } from '../../document/record';

/** Fields of the map as a whole. Absent, as in older maps: every week is like the next. */
export const officeCalendar = {
  /** Whose public holidays the office keeps. */
  holidays: v.optional(v.picklist(['none', 'norway'])),
  /** Christmas Eve and New Year's Eve: as other days, until noon, or closed. */
  eves: v.optional(v.picklist(['open', 'short', 'closed']))
};

/** Days on which the office is closed, from the first to the last of them; empty while they are not known. */
export const Closure = v.object({ id: v.string(), from: optionalDay, to: optionalDay, name: title });
export type Closure = v.InferOutput<typeof Closure>;

export const closures: Collection<Closure> = {
  version: 1,
  schema: Closure,
  upgrades: {},
  references: ({ name, from }) => ({ title: name, refs: [], facts: { from } })
};
