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

const plain = (name: string) => name.trim().toLocaleLowerCase().replace(/\s+/g, ' ');

/**
 * Titles of phases that are called as a unit or a group of people of the organisation: a journey cut up by who does
 * the work rather than by what the citizen goes through.
 */
export function organisationPhases(phases: readonly string[], people: readonly string[]): string[] {
  const units = new Set(people.map(plain));
  return phases.filter((title) => title.trim() && units.has(plain(title)));
}
