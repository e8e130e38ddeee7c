import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import { astray, offsetOf, onSessionClock } from '../rules/observers/clocks';
import { attemptAt } from '../rules/timeline';
import type { SessionDocument } from './session';

/** Starts an observer's own clock, once: theirs begins where they are, and the session's is left alone. */
export function startObserving(session: SessionDocument, observer: string, now = new Date()): void {
  session.edit(m.observers_undo_start, (edit) => {
    if (!edit.get('clocks', observer)) edit.put('clocks', { id: observer, startedAt: now.toISOString() });
  });
}

/**
 * Marks a moment that every device marks, by a clap.
 * @param clock the observer's whose clock shows `at`; empty for the session's
 */
export function markSync(session: SessionDocument, clock: string, at: number, now = new Date()): void {
  session.edit(m.observers_undo_sync, (edit) =>
    edit.put('syncs', { id: newId(), clock, at, markedAt: now.toISOString() })
  );
}

/**
 * Lays an observer's clock on the session's: what they saw is moved to where it happened, and belongs to the task that
 * ran there. Done again after another clap or more observations, it moves what needs it.
 * @returns how many observations were moved
 */
export function layOnSession(session: SessionDocument, observer: string): number {
  return session.edit(m.observers_undo_lay, (edit) => {
    const about = edit.get('about', 'about');
    const clock = edit.get('clocks', observer);
    if (!about || !clock) return 0;
    const offset = offsetOf(about, clock, edit.all('syncs'));
    const moving = astray(edit.all('observations'), observer, offset);
    const attempts = edit.all('attempts');
    const taskAt = (second: number) => attemptAt(attempts, second)?.task ?? '';
    for (const { id, own, at: before, task } of moving) {
      const at = onSessionClock(own!, offset);
      // What the observer said stays; what was reckoned from an earlier clap is reckoned anew.
      const reckoned = task === '' || (before !== own && task === taskAt(before));
      edit.change('observations', id, { at, task: reckoned ? taskAt(at) : task });
    }
    return moving.length;
  });
}
