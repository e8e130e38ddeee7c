import { heldAt } from '../../../thread/rules/held';
import type { Seen } from '../../rules/method';
import type { ServicePage } from '../service-page.svelte';

/** What a service's records show of what is done. */
export function seenOf(page: ServicePage): Seen {
  const { doc } = page;
  const changes = doc.all('changes').filter(({ state }) => state !== 'dropped');
  const benefits = doc.all('benefits').filter(({ drawback }) => !drawback);
  const counted = benefits.filter(({ valuation }) => valuation !== 'described');
  const pairs = [...page.journeys, ...page.processes];
  return {
    owner: !!page.about?.owner.trim(),
    stakeholders: doc.all('stakeholders').length,
    involved: doc.all('involvements').length,
    asIsJourneys: page.journeys.length,
    asIsProcesses: page.processes.length,
    toBe: pairs.reduce((sum, { toBe }) => sum + toBe.length, 0),
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
