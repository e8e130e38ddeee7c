/** What a service's page makes in other slices; handed in by the route. Each gives the new document's id. */
export interface Making {
  journey: () => Promise<string>;
  process: () => Promise<string>;
  study: () => Promise<string>;
  /** The wished-for version of a map of today. */
  journeyToBe: (map: string) => Promise<string>;
  processToBe: (map: string) => Promise<string>;
}
