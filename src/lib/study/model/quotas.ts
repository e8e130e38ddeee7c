import * as v from 'valibot';
import { optionalRef, order } from '../../document/field';
import type { Collection } from '../../document/record';
import { accessNeeds } from './participants';

/** How many participants of a kind are looked for: of a persona, with a need, or both. */
export const Quota = v.object({
  id: v.string(),
  order,
  persona: optionalRef,
  need: v.nullable(v.picklist(accessNeeds)),
  wanted: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))
});
export type Quota = v.InferOutput<typeof Quota>;

export const quotas: Collection<Quota> = {
  version: 1,
  schema: Quota,
  upgrades: {},
  references: (quota) => ({
    title: '',
    refs: quota.persona ? [quota.persona] : [],
    facts: { order: quota.order, need: quota.need, wanted: quota.wanted }
  })
};
