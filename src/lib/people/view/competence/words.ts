/** Words for competence; called in templates, they follow the language. */
import { m } from '../../../i18n/paraglide/messages.js';
import type { Competence, CompetenceGroup } from '../../model';
import { competenceAreaNames } from '../../../thread/words';
import type { CompetenceStanding } from '../../rules/competence';

export const groupNames: { readonly [G in CompetenceGroup]: () => string } = {
  team: m.competence_team,
  employees: m.competence_employees
};

/** From 0, none, to 3, does it alone and helps others. */
export const competenceLevelNames = [
  m.competence_level_0,
  m.competence_level_1,
  m.competence_level_2,
  m.competence_level_3
] as const;

export const standingNames: { readonly [S in CompetenceStanding]: () => string } = {
  short: m.competence_standing_short,
  late: m.competence_standing_late,
  planned: m.competence_standing_planned,
  unknown: m.competence_standing_unknown,
  enough: m.competence_standing_enough
};

export const standingTones = {
  short: 'bad',
  late: 'warn',
  planned: 'info',
  unknown: 'neutral',
  enough: 'good'
} as const satisfies { readonly [S in CompetenceStanding]: string };

/** What a competence is called: what exactly, and the area where that says more. */
export function competenceName({ title, area }: Competence): string {
  const what = title.trim();
  if (what === '') return competenceAreaNames[area]();
  return area === 'other' ? what : `${competenceAreaNames[area]()}: ${what}`;
}

/** A level in words; null is not judged. */
export const levelText = (level: number | null): string =>
  level === null ? m.competence_level_none() : competenceLevelNames[level]!();
