import { heldAt } from '../../../thread/rules/held';
import type { IndexRow } from '../../../document/context';
import { textFact } from '../../../thread/rules/links';
import type { Seen } from '../../rules/method';
import type { MapPair } from '../../rules/overview';
import type { ServicePage } from '../service-page.svelte';

/** What a service's records show of what is done. */
export function seenOf(page: ServicePage): Seen {
  const { doc } = page;
  const changes = doc.all('changes').filter(({ state }) => state !== 'dropped');
  const benefits = doc.all('benefits').filter(({ drawback }) => !drawback);
  const counted = benefits.filter(({ valuation }) => valuation !== 'described');
  const maps = (pairs: readonly MapPair[]) =>
    pairs.flatMap(({ from, toBe }) => [from, ...toBe]).filter(({ facts }) => facts?.drawn === true);
  const isToBe = (row: IndexRow) => textFact(row, 'state') === 'to-be';
  const asIs = (pairs: readonly MapPair[]) => maps(pairs).filter((row) => !isToBe(row)).length;
  return {
    owner: !!page.about?.owner.trim(),
    stakeholders: doc.all('stakeholders').length,
    involved: doc.all('involvements').length,
    asIsJourneys: asIs(page.journeys),
    asIsProcesses: asIs(page.processes),
    toBe: maps([...page.journeys, ...page.processes]).filter(isToBe).length,
    tests: page.sessions.filter(heldAt).length,
    findings: page.findings.length,
    changes: changes.length,
    doneChanges: changes.filter(({ state }) => state === 'done').length,
    endedCycles: doc.all('cycles').filter(({ closed }) => closed).length,
    benefits: benefits.length,
    baselines: counted.filter(({ baseline }) => baseline !== null).length,
    withoutBaseline: counted.filter(({ baseline }) => baseline === null).length,
    measurements: doc.all('measurements').length,
    review: !!page.about?.reviewOn
  };
}
