import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { ObserverClock, SyncMark } from '../../model';
import { offsetOf } from '../../rules/observers/clocks';

/** How far an observer's clock is from the session's, and how sure that is. */
export function offsetWords(
  session: { readonly startedAt: string },
  clock: ObserverClock,
  syncs: readonly SyncMark[]
): string {
  const { seconds, by, marks, spread } = offsetOf(session, clock, syncs);
  const apart = { seconds: formatNumber(seconds, 1) };
  if (by === 'calendar') return m.observers_offset_calendar(apart);
  return marks === 1
    ? m.observers_offset_mark(apart)
    : m.observers_offset_marks({ ...apart, count: marks, spread: formatNumber(spread, 1) });
}

/** What κ says in words, and no more than it can of so few. */
export function kappaWords(kappa: number | undefined): string {
  if (kappa === undefined) return m.observers_kappa_none();
  const value = { kappa: formatNumber(kappa, 2) };
  if (kappa <= 0) return m.observers_kappa_zero(value);
  if (kappa <= 0.2) return m.observers_kappa_low(value);
  return kappa <= 0.6 ? m.observers_kappa_some(value) : m.observers_kappa_high(value);
}
