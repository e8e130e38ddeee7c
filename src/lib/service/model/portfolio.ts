/**
 * Lives in: the one `portfolio` document of a workspace, for what belongs to no single service. Its id is the same
 * everywhere, so that two devices that both have one merge them.
 */
import * as v from 'valibot';
import { aboutFields, nonNegative, optionalDay, order, text, title } from '../../document/field';
import type { Collection } from '../../document/record';
import * as programme from './portfolio/programme';
import * as plan from './portfolio/roadmap';
import * as scoring from './portfolio/scoring';

export * from './portfolio/programme';
export * from './portfolio/roadmap';
export * from './portfolio/scoring';

/** Id of the portfolio document. */
export const PORTFOLIO = 'portfolio';

export const PortfolioAbout = v.object(aboutFields);
export type PortfolioAbout = v.InferOutput<typeof PortfolioAbout>;

/** Who answers for a system: IT for all of the organisation, the section that uses it, or nobody knows. */
export const systemOwnership = ['it', 'section', 'shared', 'unknown'] as const;
export type SystemOwnership = (typeof systemOwnership)[number];

/** A system or register as the organisation knows it. Which steps use it is read from the maps, by name. */
export const System = v.object({
  id: v.string(),
  order,
  name: title,
  /** Other ways it is written on maps. */
  aliases: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
  ownership: v.picklist(systemOwnership),
  /** The section or person that answers for it. */
  owner: text,
  supplier: text,
  /** The last day of the contract. */
  contractUntil: optionalDay,
  /** Kroner a year; null is unknown. */
  yearlyCost: v.nullable(nonNegative),
  /** Whose budget pays. */
  budget: text,
  /** Ids of systems that data passes to by itself. */
  passesTo: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  notes: text
});
export type System = v.InferOutput<typeof System>;

export type PortfolioCollections = {
  about: PortfolioAbout;
  systems: System;
  programmes: programme.Programme;
  decisionPoints: programme.DecisionPoint;
  gates: programme.Gate;
  criteria: scoring.Criterion;
  serviceScores: scoring.ServiceScore;
  roadmap: plan.RoadmapEntry;
  needs: plan.Need;
  roles: plan.Role;
  roleMonths: plan.RoleMonth;
  busyPeriods: plan.BusyPeriod;
};

export const about: Collection<PortfolioAbout> = {
  version: 1,
  schema: PortfolioAbout,
  upgrades: {},
  references: ({ title, binned, sample, createdAt }) => ({
    title,
    refs: [],
    facts: { binned, sample, createdAt }
  })
};

export const systems: Collection<System> = {
  version: 1,
  schema: System,
  upgrades: {},
  sets: ['aliases', 'passesTo'],
  references: ({ name, aliases, owner, supplier, notes, ownership, contractUntil, passesTo, order }) => ({
    title: name,
    refs: [],
    text: [...aliases, owner, supplier, notes].join(' '),
    facts: { ownership, owner, aliases, passesTo, contractUntil, order }
  })
};

export const portfolioCollections = {
  about,
  systems,
  programmes: programme.programmes,
  decisionPoints: programme.decisionPoints,
  gates: programme.gates,
  criteria: scoring.criteria,
  serviceScores: scoring.serviceScores,
  roadmap: plan.roadmap,
  needs: plan.needs,
  roles: plan.roles,
  roleMonths: plan.roleMonths,
  busyPeriods: plan.busyPeriods
};
