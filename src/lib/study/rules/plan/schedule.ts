import type { Appointment, Participant } from '../../model';

/** How long a session is taken to last, with a break after it: two that begin closer than this clash. */
export const SESSION_MINUTES = 60;

/** Somebody with an appointment. */
export interface Scheduled {
  readonly id: string;
  readonly appointment: Appointment;
  /** Others whose appointments begin within the same hour. */
  readonly clashes: readonly string[];
}

export interface Schedule {
  /** Those that are not over, the next first. */
  readonly coming: readonly Scheduled[];
  /** Those that are over, the latest first. */
  readonly over: readonly Scheduled[];
  /** Ids of participants without an appointment. */
  readonly without: readonly string[];
}

/** A day and a time as minutes on one line, so that two of them can be subtracted. @param time `HH:MM` */
function minutesAt(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00Z`) / 60_000;
}

/** When it begins: one without a time stands before the others of its day. */
const beginsAt = ({ appointment: { day, time } }: Pick<Scheduled, 'appointment'>) =>
  minutesAt(day, time || '00:00');
/** When it is over: one without a time at the end of its day. */
const endsAt = ({ appointment: { day, time } }: Pick<Scheduled, 'appointment'>) =>
  time ? minutesAt(day, time) + SESSION_MINUTES : minutesAt(day, '00:00') + 24 * 60;

/**
 * Everybody's appointments in order. @param now the day `YYYY-MM-DD` and time `HH:MM` it is, where the sessions are held
 */
export function scheduleOf(
  participants: readonly Pick<Participant, 'id' | 'appointment'>[],
  now: { readonly day: string; readonly time: string }
): Schedule {
  const set = participants.flatMap(({ id, appointment }) => (appointment ? [{ id, appointment }] : []));
  const clashesOf = (one: (typeof set)[number]) =>
    set
      .filter(
        (other) =>
          other !== one &&
          one.appointment.time &&
          other.appointment.time &&
          Math.abs(beginsAt(one) - beginsAt(other)) < SESSION_MINUTES
      )
      .map(({ id }) => id);
  const sorted = set
    .map((one) => ({ ...one, clashes: clashesOf(one) }))
    .sort((a, b) => beginsAt(a) - beginsAt(b));
  const at = minutesAt(now.day, now.time);
  return {
    coming: sorted.filter((one) => endsAt(one) > at),
    over: sorted.filter((one) => endsAt(one) <= at).reverse(),
    without: participants.filter(({ appointment }) => !appointment).map(({ id }) => id)
  };
}
