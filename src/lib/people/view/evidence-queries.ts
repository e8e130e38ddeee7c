import type { IndexQuery } from '../../document/context';

/** What a persona may be known from: findings, moments in sessions, and participants by their label. */
export function evidenceQueries(service: string): IndexQuery[] {
  return ['findings', 'observations', 'participants'].map((collection) => ({ service, collection }));
}
