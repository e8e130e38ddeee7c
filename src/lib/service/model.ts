/** Lives in: a `service` document, shared with the people, cycle and benefit collections. */
import * as v from 'valibot';
import { aboutFields, optionalDay, text } from '../document/field';
import type { Collection } from '../document/record';
import type { BenefitCollections } from '../benefit/model';
import type { CycleCollections } from '../cycle/model';
import type { TemplateCollections } from '../journey/model/template';
import type { PeopleCollections } from '../people/model';
import type { MethodCollections } from './model/method';
import type { Assessment } from './model/assessment';

/** Where a service is in its redesign. */
export const serviceStates = ['explore', 'develop', 'follow-up'] as const;
export type ServiceState = (typeof serviceStates)[number];

export const Service = v.object({
  ...aboutFields,
  /** What the service does for the citizen, in their words. */
  purpose: text,
  /** The organisation or department that answers for it. */
  organisation: text,
  /** The leader who owns the change. */
  owner: text,
  state: v.picklist(serviceStates),
  /** Place in the portfolio's queue: 1 first; null is not decided. */
  priority: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  reviewOn: optionalDay
});
export type Service = v.InferOutput<typeof Service>;

export const about: Collection<Service> = {
  version: 1,
  schema: Service,
  upgrades: {},
  references: (service) => ({
    title: service.title,
    refs: [],
    text: `${service.purpose} ${service.organisation} ${service.owner}`,
    facts: {
      state: service.state,
      owner: service.owner,
      organisation: service.organisation,
      purpose: service.purpose.slice(0, 300),
      priority: service.priority,
      reviewOn: service.reviewOn,
      binned: service.binned,
      sample: service.sample,
      createdAt: service.createdAt
    }
  })
};

/** Everything a `service` document holds. */
export type ServiceCollections = { about: Service } & PeopleCollections &
  CycleCollections &
  BenefitCollections &
  TemplateCollections & { assessments: Assessment } & MethodCollections;

/** A new service with nothing in it. */
export function newService(title: string, createdAt = new Date().toISOString()): Service {
  return {
    id: 'about',
    title,
    purpose: '',
    organisation: '',
    owner: '',
    state: 'explore',
    priority: null,
    reviewOn: '',
    binned: false,
    sample: false,
    createdAt
  };
}
