/** What somebody thinks of something, on a day. */
export interface OpinionOf {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly who: string;
}

const person = ({ who }: Pick<OpinionOf, 'who'>) => who.trim().toLowerCase();

/** Whether two were given by one person: case and spaces around a name do not tell people apart. */
export const isSamePerson = (a: Pick<OpinionOf, 'who'>, b: Pick<OpinionOf, 'who'>): boolean =>
  person(a) === person(b);

/** Newest first; of one day the one with the greatest id, alike on every device. */
export function newestFirst<S extends OpinionOf>(scores: readonly S[]): S[] {
  const key = ({ on, id }: S) => `${on} ${id}`;
  return [...scores].sort((a, b) => (key(a) > key(b) ? -1 : 1));
}

/** The newest of each person, newest first; their earlier ones are history. */
export function newestOfEach<S extends OpinionOf>(scores: readonly S[]): S[] {
  const newest = new Map<string, S>();
  for (const score of newestFirst(scores)) if (!newest.has(person(score))) newest.set(person(score), score);
  return [...newest.values()];
}

/** The mean of these. @param values at least one */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/** The largest distance between two of these. @param values at least one */
export const distance = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
