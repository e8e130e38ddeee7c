import { personOf, type SessionOf } from '../outcomes';
import { shareInterval, type ShareInterval } from '../statistics/completion';

/**
 * The share of those tested who met a finding: people with at least one of its observations, of all people with
 * a session. An observation whose session is not given (in the bin, another study) counts for nobody.
 * @param observations references `document/observations/id` @returns undefined when nobody was tested
 */
export function affectedShare(
  observations: readonly string[],
  sessions: readonly SessionOf[]
): ShareInterval | undefined {
  const people = new Map(sessions.map((session) => [session.id, personOf(session)]));
  const met = new Set<string>();
  for (const ref of observations) {
    const person = people.get(ref.slice(0, ref.indexOf('/')));
    if (person !== undefined) met.add(person);
  }
  return shareInterval(met.size, new Set(people.values()).size);
}
