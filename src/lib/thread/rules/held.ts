import type { IndexRow } from '../../document/context';
import { heldAt as heldAtOf } from '../../study/rules/held';
import { textFact } from './links';

/** When a session was held, of its `about` row; empty for one that was not held yet. */
export const heldAt = (row: IndexRow): string =>
  heldAtOf({ startedAt: textFact(row, 'startedAt'), notedAt: textFact(row, 'notedAt') });
