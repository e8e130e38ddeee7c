/** Lives in: the `portfolio` document. What is done when, what it takes, and what there is of people. */
import * as v from 'valibot';
import { nonNegative, order, text, title } from '../../../document/field';
import { toRef, type Collection } from '../../../document/record';
import { subjects } from './programme';

/** A calendar month, `YYYY-MM`. */
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'not a month'));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Something a service or a programme is worked on with, from one month to another. */
export const RoadmapEntry = v.object({
  id: v.string(),
  order,
  subject: v.picklist(subjects),
  /** Id of the service's document, or of the programme. It may be gone. */
  of: v.pipe(v.string(), v.regex(/^[^/\s]{1,200}$/, 'not an id')),
  title,
  from: month,
  /** The last month of it; never before the first. */
  to: month,
  /** Stands in the plan and takes nobody's time. */
  paused: v.boolean(),
  note: text
});
export type RoadmapEntry = v.InferOutput<typeof RoadmapEntry>;

/** What a need is told in: person-days in all, or the share of what there is in each month. */
export const needUnits = ['days', 'share'] as const;
export type NeedUnit = (typeof needUnits)[number];

/** What an entry takes of a role. One record an entry and role, named after both (`needId`). */
export const Need = v.object({
  id: v.string(),
  entry: v.string(),
  role: v.string(),
  unit: v.picklist(needUnits),
  /** Person-days in all of its months together, or a share 0–1 of the role; null is unknown, never 0. */
  amount: v.nullable(nonNegative)
});
export type Need = v.InferOutput<typeof Need>;

/** A competence, role or team that person-days are counted in. */
export const Role = v.object({
  id: v.string(),
  order,
  title,
  /** Person-days in an ordinary month; null is unknown, never 0. */
  daysAMonth: v.nullable(nonNegative)
});
export type Role = v.InferOutput<typeof Role>;

/** What there is of a role in one month that is unlike others. Named after role and month (`roleMonthId`). */
export const RoleMonth = v.object({ id: v.string(), role: v.string(), month, days: nonNegative });
export type RoleMonth = v.InferOutput<typeof RoleMonth>;

/** A part of the year that comes again each year and takes people's time: the budget, the summer holiday. */
export const BusyPeriod = v.object({
  id: v.string(),
  order,
  title,
  /** Months of the year, 1–12; a period may go over New Year (11 to 1). */
  from: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  to: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  /** Share of the time that it takes, 0–1. */
  takes: share,
  /** Ids of the roles it takes; none: all of them. */
  roles: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200)))
});
export type BusyPeriod = v.InferOutput<typeof BusyPeriod>;

/** Id of what an entry takes of a role. */
export const needId = (entry: string, role: string): string => `${entry}.${role}`;
/** Id of what there is of a role in a month. */
export const roleMonthId = (role: string, month: string): string => `${role}.${month}`;

export const roadmap: Collection<RoadmapEntry> = {
  version: 1,
  schema: RoadmapEntry,
  upgrades: {},
  references: ({ title, note, subject, of, from, to, paused, order }) => ({
    title,
    refs: subject === 'service' ? [toRef(of, 'about', 'about')] : [],
    text: note,
    facts: { subject, of, from, to, paused, order }
  })
};

export const needs: Collection<Need> = {
  version: 1,
  schema: Need,
  upgrades: {},
  references: ({ entry, role, unit, amount }) => ({
    title: '',
    refs: [],
    facts: { entry, role, unit, amount }
  })
};

export const roles: Collection<Role> = {
  version: 1,
  schema: Role,
  upgrades: {},
  references: ({ title, daysAMonth, order }) => ({ title, refs: [], facts: { daysAMonth, order } })
};

export const roleMonths: Collection<RoleMonth> = {
  version: 1,
  schema: RoleMonth,
  upgrades: {},
  references: ({ role, month, days }) => ({ title: '', refs: [], facts: { role, month, days } })
};

export const busyPeriods: Collection<BusyPeriod> = {
  version: 1,
  schema: BusyPeriod,
  upgrades: {},
  sets: ['roles'],
  references: ({ title, from, to, takes, roles, order }) => ({
    title,
    refs: [],
    facts: { from, to, takes, roles, order }
  })
};
