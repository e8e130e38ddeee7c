import type { Participant, Quota } from '../../model';

type Found = Pick<Participant, 'persona' | 'needs'>;

/** How many participants of the plan a quota's description fits. One person may count in several quotas. */
export function foundFor(quota: Pick<Quota, 'persona' | 'need'>, participants: readonly Found[]): number {
  return participants.filter(
    ({ persona, needs }) =>
      (quota.persona === '' || persona === quota.persona) &&
      (quota.need === null || (needs ?? []).includes(quota.need))
  ).length;
}
