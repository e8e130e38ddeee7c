import type { CompetenceGroup } from '../../../people/model';
import { active, each, isUnderWay, refOf, some, type CheckRule, type Look } from './check';
import type { CompetenceFact, HealthFacts } from './facts';

const isJudged = ({ needed, present }: CompetenceFact) => needed !== null && present !== null;
const isShort = ({ needed, present }: CompetenceFact) =>
  needed !== null && present !== null && present < needed;

function mapped(facts: HealthFacts, group: CompetenceGroup): Look | undefined {
  if (!isUnderWay(facts)) return undefined;
  const own = facts.competences.filter((one) => one.group === group);
  return some(own.filter(isJudged).map(refOf), own.map(refOf));
}

/** What has to be known is held against what is, and somebody learns it in time. */
export const competence = [
  { id: 'team', when: 'under-way', screen: 'people', look: (facts) => mapped(facts, 'team') },
  {
    id: 'employees-skills',
    when: 'under-way',
    screen: 'people',
    look: (facts) => mapped(facts, 'employees')
  },
  {
    id: 'plans',
    when: 'a-shortfall',
    screen: 'people',
    look: ({ competences, today }) =>
      each(
        competences.filter(isShort),
        ({ planned, dueOn, done }) => planned && !done && dueOn >= today,
        refOf
      )
  },
  {
    id: 'digital-skills',
    when: 'technology',
    screen: 'people',
    look(facts) {
      if (!active(facts).some(({ kinds }) => kinds.includes('technology'))) return undefined;
      const digital = facts.competences.filter(
        ({ group, area }) => group === 'employees' && (area === 'digital-skills' || area === 'technology')
      );
      return some(digital.filter(isJudged).map(refOf), digital.map(refOf));
    }
  }
] as const satisfies readonly CheckRule[];
