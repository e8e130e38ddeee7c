/** What a service's page makes in other slices; handed in by the route. Each gives the new document's id. */
export interface Making {
  journey: () => Promise<string>;
  /** The same from a template that is asked for; undefined when none is chosen. */
  journeyFromTemplate: () => Promise<string | undefined>;
  process: () => Promise<string>;
  study: () => Promise<string>;
  /** The wished-for version of a map of today. */
  journeyToBe: (map: string) => Promise<string>;
  processToBe: (map: string) => Promise<string>;
}
