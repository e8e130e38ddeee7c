/** Words for people; called in templates, they follow the language. */
import { m } from '../../i18n/paraglide/messages.js';
import type { Stakeholder } from '../model';

export const stakeholderKindNames: { readonly [K in Stakeholder['kind']]: () => string } = {
  leader: m.people_kind_leader,
  'middle-manager': m.people_kind_middle_manager,
  employee: m.people_kind_employee,
  'union-representative': m.people_kind_union_representative,
  'change-agent': m.people_kind_change_agent,
  it: m.people_kind_it,
  procurement: m.people_kind_procurement,
  supplier: m.people_kind_supplier,
  citizens: m.people_kind_citizens
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
