/** Where a session is: before its clock, while it runs, after its end. */
export type SessionState = 'planned' | 'running' | 'ended';

interface Clock {
  readonly startedAt: string;
  readonly endedAt: string;
}

export function sessionState(session: Clock): SessionState {
  if (!session.startedAt) return 'planned';
  return session.endedAt ? 'ended' : 'running';
}

/**
 * Seconds on a session's clock, to a tenth: 0 before it starts, standing still once it has ended. Never below 0,
 * also where a device's own clock was set back.
 * @param now milliseconds since 1970
 */
export function clockSeconds(session: Clock, now: number): number {
  if (!session.startedAt) return 0;
  const until = session.endedAt ? Date.parse(session.endedAt) : now;
  return Math.max(0, Math.round((until - Date.parse(session.startedAt)) / 100) / 10);
}

/** Seconds as a clock shows them: `4:07`, `1:02:30`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** Seconds from what somebody wrote: `75`, `1:15`, `1.15`, `1:02:30`; undefined when it is no time. */
export function parseSeconds(written: string): number | undefined {
  const parts = written.trim().split(/[:.]/);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,5}$/.test(part))) return undefined;
  if (parts.slice(1).some((part) => part.length > 2 || Number(part) > 59)) return undefined;
  return parts.reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
