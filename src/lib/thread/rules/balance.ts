import { balanceOf, type Balance } from '../../benefit/rules/balance';
import { follow, type Followed, type FollowedBenefit } from '../../benefit/rules/follow';
import type { Benefit, Measurement } from '../../benefit/model';

type Weighable = FollowedBenefit & Pick<Benefit, 'recipient'>;

/** What citizens get and what the organisation gets of benefits that are followed. */
export function balanceOfFollowed(followed: readonly Followed<Weighable>[]): Balance {
  return balanceOf(
    followed.map(({ benefit, status, share }) => ({
      recipient: benefit.recipient,
      drawback: !!benefit.drawback,
      status,
      share
    }))
  );
}

/** The same, of benefits and what was measured of them. @param today `YYYY-MM-DD` */
export function balanceOfBenefits(
  benefits: readonly Weighable[],
  measurements: readonly Measurement[],
  today: string
): Balance {
  return balanceOfFollowed(follow(benefits, measurements, [], today));
}
