import { today } from '../../document/day';
import { newId } from '../../document/ids';
import { ordersAfter } from '../../document/order';
import { toRef, type Ref } from '../../document/record';
import type { SampleTexts } from '../texts/nb';

export const documents = ['service', 'journey', 'journeyToBe', 'process', 'processToBe', 'study'] as const;
/** Documents of the sample by name; sessions are `session:p1` to `session:p6`. */
export type DocumentName = (typeof documents)[number] | `session:${string}`;

/** What the parts of the sample share while it is built. */
export interface Build {
  readonly texts: SampleTexts;
  /** A random id for this name, the same each time within one build. */
  id(name: string): string;
  ref(document: DocumentName, collection: string, name: string): Ref;
  /** The calendar day so many days from today; negative is before. */
  day(days: number): string;
  /** The first day of the month so many months from this one; negative is before. */
  month(months: number): string;
  /** That day at a clock time, as a moment. */
  moment(days: number, hour: number, minute?: number): string;
}

/** Starts a build with ids that nothing else has. */
export function newBuild(texts: SampleTexts, now: Date): Build {
  const ids = new Map<string, string>();
  const id = (name: string) => {
    if (!ids.has(name)) ids.set(name, newId());
    return ids.get(name)!;
  };
  const at = (days: number, hour: number, minute: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, minute);
  return {
    texts,
    id,
    ref: (document, collection, name) =>
      toRef(id(document), collection, collection === 'about' ? 'about' : id(`${collection}:${name}`)),
    day: (days) => today(at(days, 12, 0)),
    month: (months) => today(new Date(now.getFullYear(), now.getMonth() + months, 1, 12)),
    moment: (days, hour, minute = 0) => at(days, hour, minute).toISOString()
  };
}

/** Gives each record its place: the first is first. */
export function inOrder<R extends object>(records: readonly R[]): (R & { order: string })[] {
  const orders = ordersAfter(undefined, records.length);
  return records.map((record, at) => ({ ...record, order: orders[at]! }));
}

/** What every document of the sample has in its `about` record. */
export function aboutSample(build: Build, title: string) {
  return { id: 'about' as const, title, binned: false, sample: true, createdAt: build.moment(-560, 9) };
}

/** `Object.entries` that keeps the keys' type. */
export function entries<T extends object>(object: T): [keyof T & string, T[keyof T]][] {
  return Object.entries(object) as [keyof T & string, T[keyof T]][];
}
