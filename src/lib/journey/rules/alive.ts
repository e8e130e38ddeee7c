/** Signs that a map is about to die: nobody keeps it, nobody has looked it over, it copies the organisation. */
import type { JourneyAbout } from '../model';

export type AliveNotice =
  { readonly kind: 'review-passed'; readonly on: string } | { readonly kind: 'no-owner' };

/**
 * What is to be said of a map. A draft may lack an owner; a retired map needs nothing. @param today `YYYY-MM-DD`
 */
export function aliveNotices(
  { status, owner, reviewOn }: Pick<JourneyAbout, 'status' | 'owner' | 'reviewOn'>,
  today: string
): AliveNotice[] {
  if (status === 'retired') return [];
  const notices: AliveNotice[] = [];
  if (reviewOn && reviewOn < today) notices.push({ kind: 'review-passed', on: reviewOn });
  if (status === 'in-use' && !owner.trim()) notices.push({ kind: 'no-owner' });
  return notices;
}

/** A word without the ending that says "the": «servicetorget» and «servicetorg» are one, and so are units in both forms. */
const stem = (word: string) => (word.length > 5 ? word.replace(/(en|et|a|s)$/, '') : word);
const words = (name: string) =>
  name
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem);

/** Nouns for parts of an organisation, as stems; Norwegian ones also end longer words: «byggesaksavdelingen». */
const compounded = ['avdeling', 'seksjon', 'etat', 'kontor', 'direktorat', 'servicetorg'];
const alone = [
  'enhet',
  'eining',
  'department',
  'division',
  'directorate',
  'office',
  'unit',
  'agency',
  'section'
];
const isUnit = (word: string | undefined) =>
  word !== undefined && (alone.includes(word) || compounded.some((noun) => word.endsWith(noun)));

/**
 * Titles of phases that are called as a unit or a group of people of the organisation: a journey cut up by who does
 * the work rather than by what the citizen goes through. A unit known by name counts in any form; so does a title that
 * begins or ends with a noun for a part of an organisation.
 */
export function organisationPhases(phases: readonly string[], people: readonly string[]): string[] {
  const units = new Set(people.map((name) => words(name).join(' ')));
  return phases.filter((title) => {
    const said = words(title);
    return said.length > 0 && (units.has(said.join(' ')) || isUnit(said[0]) || isUnit(said.at(-1)));
  });
}
