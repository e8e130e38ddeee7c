import type { IndexRow } from '../../document/context';
import { heldAt as heldAtOf } from '../../study/rules/held';
import { textFact } from './links';

/**
 * When a session was held, of its `about` row; empty for one that was not held yet. Of sessions that were noted in before
 * that was dated, the day they were made is what is known.
 */
export const heldAt = (row: IndexRow): string =>
  heldAtOf({ startedAt: textFact(row, 'startedAt'), notedAt: textFact(row, 'notedAt') }) ||
  (row.facts?.noted === true ? textFact(row, 'createdAt') : '');
