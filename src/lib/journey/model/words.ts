/** The words that fields of a journey map are picked from. */
import * as v from 'valibot';

export const mapStates = ['as-is', 'to-be'] as const;
export type MapState = (typeof mapStates)[number];

/** How well a statement is founded. */
export const evidenceGrades = ['assumed', 'reported', 'observed'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** What a lane shows. Roles are stable; labels are free. Lines of a blueprint follow roles. */
export const laneRoles = [
  'actions',
  'thoughts',
  'feelings',
  'quotes',
  'touchpoints',
  'pain-points',
  'bright-spots',
  'opportunities',
  'evidence',
  'frontstage',
  'backstage',
  'support',
  'systems',
  'metrics',
  'notes'
] as const;
export type LaneRole = (typeof laneRoles)[number];

/** Ways in which citizen and service meet; empty where nobody has said. */
export const channels = [
  'in-person',
  'phone',
  'video',
  'web',
  'app',
  'self-service',
  'email',
  'sms',
  'digital-mail',
  'letter',
  'chat',
  'social-media',
  'form',
  'payment',
  'other'
] as const;
export type Channel = (typeof channels)[number];

/** Who starts or receives a contact. */
export const actors = ['citizen', 'next-of-kin', 'service', 'other-body', 'system'] as const;
export type Actor = (typeof actors)[number];

/** Where a map stands in its life. A map that nobody keeps is soon not believed. */
export const mapStatuses = ['draft', 'in-use', 'retired'] as const;
export type MapStatus = (typeof mapStatuses)[number];

/** One of these words, or empty where nobody has said. */
export const picked = <T extends readonly string[]>(values: T) => v.picklist(['', ...values] as ['', ...T]);
/** How something felt: −2 very bad … +2 very good. */
export const score = v.pipe(v.number(), v.minValue(-2), v.maxValue(2));
