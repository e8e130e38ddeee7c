/** Phases: the second axis of a map, columns across lanes that lie and rows across lanes that stand upright. */
import * as v from 'valibot';
import { finite, title } from '../../document/field';
import type { Collection } from '../../document/record';

/**
 * One phase. Phases follow one another in the order of their ends: each begins where the one before ends, the first
 * where the map does. Which steps are in it is computed from where they stand: see `rules/phases.ts`.
 */
export const Phase = v.object({
  id: v.string(),
  name: title,
  /** Where it ends along the work, in map units. The last one goes on to the end of the pools, where there are any. */
  end: finite
});
export type Phase = v.InferOutput<typeof Phase>;

export const phases: Collection<Phase> = {
  version: 1,
  schema: Phase,
  upgrades: {},
  references: ({ name }) => ({ title: name, refs: [] })
};
