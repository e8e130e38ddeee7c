/** Words for people; called in templates, they follow the language. */
import { m } from '../../i18n/paraglide/messages.js';
import type { Quote, Stakeholder, Stance } from '../model';
import type { Foundation } from '../rules/foundation';

export const stakeholderKindNames: { readonly [K in Stakeholder['kind']]: () => string } = {
  'political-leader': m.people_kind_political_leader,
  leader: m.people_kind_leader,
  'middle-manager': m.people_kind_middle_manager,
  employee: m.people_kind_employee,
  'union-representative': m.people_kind_union_representative,
  'change-agent': m.people_kind_change_agent,
  gatekeeper: m.people_kind_gatekeeper,
  it: m.people_kind_it,
  procurement: m.people_kind_procurement,
  supplier: m.people_kind_supplier,
  citizens: m.people_kind_citizens
};

export const stanceNames: { readonly [S in Stance]: () => string } = {
  for: m.people_stance_for,
  unsure: m.people_stance_unsure,
  against: m.people_stance_against
};

/** From 1, needs help, to 5, at home. */
export const skillNames = [
  m.people_skills_1,
  m.people_skills_2,
  m.people_skills_3,
  m.people_skills_4,
  m.people_skills_5
] as const;

/** From 1, low, to 3, high. */
export const levelNames = [m.people_level_1, m.people_level_2, m.people_level_3] as const;

/** The palette of `ui/tokens.css`, by index. */
export const colourNames = [
  m.people_colour_0,
  m.people_colour_1,
  m.people_colour_2,
  m.people_colour_3,
  m.people_colour_4,
  m.people_colour_5,
  m.people_colour_6,
  m.people_colour_7
] as const;

/** How sure the team is of a quote. */
export const gradeNames: { readonly [grade in Quote['grade']]: () => string } = {
  assumed: m.people_grade_assumed,
  reported: m.people_grade_reported,
  observed: m.people_grade_observed
};

/** The letters of a portrait: the first of the first two words of a name. */
export function initialsOf(name: string): string {
  const letters = name.trim().split(/\s+/).slice(0, 2);
  return letters.map((word) => [...word][0] ?? '').join('') || '?';
}

/** What a persona rests on, in one line. */
export function foundationText({ basis, participants, findings }: Foundation): string {
  if (basis === 'nothing') return m.people_rests_empty();
  if (basis === 'assumed') return m.people_rests_assumed();
  const [people, found] = [participants.length, findings.length];
  return [
    people === 1 ? m.people_rests_participants_one() : m.people_rests_participants({ count: people }),
    found === 1 ? m.people_rests_findings_one() : m.people_rests_findings({ count: found })
  ].join(' · ');
}
