import * as v from 'valibot';
import { optionalId, order, title } from '../../document/field';
import type { Collection } from '../../document/record';

/** A heap on the affinity board: observations that seem to be about the same. */
export const Group = v.object({
  id: v.string(),
  order,
  title,
  /** The finding that was made of it, or that it joined. */
  finding: v.optional(optionalId)
});
export type Group = v.InferOutput<typeof Group>;

export const groups: Collection<Group> = {
  version: 1,
  schema: Group,
  upgrades: {},
  references: (group) => ({ title: group.title, refs: [], facts: { order: group.order } })
};

/**
 * Where an observation lies on the board. One record an observation, named after it: whoever moves it last decides,
 * so that it never lies in two groups.
 */
export const Placement = v.object({
  id: v.string(),
  /** A group of the study. One that is gone leaves the observation unsorted. */
  group: optionalId,
  /** Place among those of its group. */
  order
});
export type Placement = v.InferOutput<typeof Placement>;

export const placements: Collection<Placement> = {
  version: 1,
  schema: Placement,
  upgrades: {},
  references: () => ({ title: '', refs: [] })
};

/** Id of the placement of an observation, by its reference: ids hold no strokes. */
export function placementId(ref: string): string {
  const [session, , observation] = ref.split('/');
  return `${session}-${observation}`;
}
