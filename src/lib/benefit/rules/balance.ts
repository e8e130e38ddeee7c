import type { Recipient } from '../model';
import type { Status } from './status';

/** Whom a benefit is for: those the service is there for, or those who carry it out. */
export const sides = ['citizens', 'organisation'] as const;
export type Side = (typeof sides)[number];

/** Citizens, business, voluntary bodies and society on one side; employees, unit and other public bodies on the other. */
export function sideOf(recipient: Recipient): Side {
  return recipient === 'citizen' || recipient === 'business' || recipient === 'society'
    ? 'citizens'
    : 'organisation';
}

/** What a balance needs of a benefit. */
export interface Weighed {
  readonly recipient: Recipient;
  readonly drawback: boolean;
  readonly status: Status;
  /** Share of the way realised; null while it cannot be said. */
  readonly share: number | null;
}

export interface SideCount {
  readonly benefits: number;
  readonly drawbacks: number;
  readonly reached: number;
  readonly behind: number;
  readonly withoutBaseline: number;
  /** How many `share` is the mean of. */
  readonly judged: number;
  /** Mean share realised, each benefit alike and kept within 0–1: one past its target makes up for no other. */
  readonly share: number | null;
}

export interface Balance {
  readonly citizens: SideCount;
  readonly organisation: SideCount;
  /** The side that gets nothing while the other gets something. */
  readonly empty: Side | undefined;
}

function count(items: readonly Weighed[]): SideCount {
  const benefits = items.filter(({ drawback }) => !drawback);
  const has = (status: Status) => benefits.filter((one) => one.status === status).length;
  const shares = benefits.flatMap(({ share }) => (share === null ? [] : Math.min(1, Math.max(0, share))));
  return {
    benefits: benefits.length,
    drawbacks: items.length - benefits.length,
    reached: has('reached'),
    behind: has('behind'),
    withoutBaseline: has('no-baseline'),
    judged: shares.length,
    share: shares.length ? shares.reduce((sum, one) => sum + one, 0) / shares.length : null
  };
}

/** Who gets what: benefits and drawbacks for citizens and for the organisation, side by side. */
export function balanceOf(items: readonly Weighed[]): Balance {
  const of = (side: Side) => count(items.filter(({ recipient }) => sideOf(recipient) === side));
  const [citizens, organisation] = [of('citizens'), of('organisation')];
  const empty =
    citizens.benefits && !organisation.benefits
      ? 'organisation'
      : organisation.benefits && !citizens.benefits
        ? 'citizens'
        : undefined;
  return { citizens, organisation, empty };
}
