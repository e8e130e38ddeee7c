import type { Competence, Involvement, PeopleCollections } from '../../people/model';
import { entries, inOrder, type Build } from './context';

type Words = Build['texts']['people'];

/** Days from today; the stakeholder it is about has the same name. */
const actions: { [name in keyof Words['actions']]: { due: number; done: boolean } } = {
  doctor: { due: 12, done: false },
  union: { due: -150, done: true }
};

interface InvolvementPlan extends Pick<Involvement, 'kind' | 'stage'> {
  day: number;
  took: readonly string[];
  deciders?: readonly string[];
  about?: readonly ['journey' | 'journeyToBe' | 'process' | 'processToBe', 'about'];
}

const involvements: { [name in keyof Words['involvements']]: InvolvementPlan } = {
  counter: { day: -420, kind: 'visit', stage: 'insight', took: ['agent', 'caseworkers'] },
  draw: {
    day: -405,
    kind: 'workshop',
    stage: 'as-is',
    took: ['caseworkers', 'manager', 'union', 'agent'],
    about: ['process', 'about']
  },
  redraw: {
    day: -230,
    kind: 'workshop',
    stage: 'to-be',
    took: ['caseworkers', 'manager', 'agent', 'council', 'it'],
    deciders: ['manager'],
    about: ['processToBe', 'about']
  },
  go: { day: -50, kind: 'decision', stage: 'to-be', took: ['director', 'manager'], deciders: ['director'] },
  doctor: { day: -20, kind: 'meeting', stage: 'to-be', took: ['doctor', 'agent'] }
};

type CompetencePlan = Pick<Competence, 'group' | 'needed' | 'present'> &
  Partial<Pick<Competence, 'people' | 'done'>> & {
    days?: readonly [from: number, until: number];
  };

const competences: { [name in keyof Words['competences']]: CompetencePlan } = {
  'service-design': { group: 'team', needed: 3, present: 1, people: 2, days: [-30, 60] },
  lean: { group: 'team', needed: 2, present: 1, days: [-90, -10] },
  privacy: { group: 'team', needed: 2, present: 2, days: [-60, 40] },
  project: { group: 'team', needed: 3, present: 3 },
  portfolio: { group: 'team', needed: 2, present: 0, days: [20, 180] },
  benefits: { group: 'team', needed: 2, present: null },
  'digital-skills': { group: 'employees', needed: 2, present: 1, people: 14, days: [-15, 90] }
};

type Taken = Pick<PeopleCollections, 'stakeholderActions' | 'involvements' | 'competences'>;

/** Who was taken in, what is done about those who are wary, and what has to be learnt. */
export function takenIn(build: Build): { [K in keyof Taken]: Taken[K][] } {
  const { id, ref, day } = build;
  const words = build.texts.people;
  const stakeholders = (names: readonly string[] = []) => names.map((name) => id(`stakeholders:${name}`));
  return {
    stakeholderActions: inOrder(
      entries(actions).map(([name, { due, done }]) => ({
        id: id(`stakeholderActions:${name}`),
        stakeholder: id(`stakeholders:${name}`),
        ...words.actions[name],
        dueOn: day(due),
        done
      }))
    ),
    involvements: entries(involvements).map(([name, plan]) => ({
      id: id(`involvements:${name}`),
      on: day(plan.day),
      kind: plan.kind,
      stage: plan.stage,
      others: '',
      decision: '',
      ...words.involvements[name],
      took: stakeholders(plan.took),
      deciders: stakeholders(plan.deciders),
      about: plan.about ? [ref(plan.about[0], 'about', 'about')] : []
    })),
    competences: inOrder(
      entries(competences).map(([area, { days, ...plan }]) => ({
        id: id(`competences:${area}`),
        area,
        title: '',
        people: null,
        done: false,
        ...plan,
        ...words.competences[area],
        startsOn: days ? day(days[0]) : '',
        dueOn: days ? day(days[1]) : ''
      }))
    )
  };
}
