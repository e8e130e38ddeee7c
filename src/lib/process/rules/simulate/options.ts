import type { Desk } from './queue';
import type { Trace } from './trace';

/** How a map is run once. */
export interface ReplicationOptions {
  seed: number;
  /** Number of the run: each has chances of its own. */
  run: number;
  /** Minutes that are not counted, and minutes that are. */
  warmUp: number;
  period: number;
  /** Minutes between samples of the cases in process; 0 for none. */
  sampleEvery?: number;
  /** Writes down how cases move. */
  trace?: Trace;
  /** Called before anybody begins work, for tests: who could serve, and how many wait. */
  watch?: (desks: readonly Desk[], now: number) => void;
}
