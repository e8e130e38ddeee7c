import type { MethodShape } from '../commands/method';
import type { MethodName } from './new-service';

/** What a service's page makes in other slices; handed in by the route. Each gives the new document's id. */
export interface Making {
  /** A way of working in the user's language. */
  method: (name: Exclude<MethodName, ''>) => Promise<MethodShape>;
  journey: () => Promise<string>;
  /** The same from a template that is asked for; undefined when none is chosen. */
  journeyFromTemplate: () => Promise<string | undefined>;
  process: () => Promise<string>;
  study: () => Promise<string>;
  /** The wished-for version of a map of today. */
  journeyToBe: (map: string) => Promise<string>;
  processToBe: (map: string) => Promise<string>;
}
