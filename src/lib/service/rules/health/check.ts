import type { ChangeFact, HealthFacts, InvolvementFact } from './facts';

/** From when a check can be answered at all. */
export const conditions = [
  /** Something has been drawn, tested, tried or decided. */
  'begun',
  /** Citizens have tested, a cycle runs, or a change is proposed. */
  'under-way',
  'a-cycle-over',
  'a-cycle-planned',
  'a-change-decided',
  'a-decision',
  'an-as-is-map',
  'a-benefit',
  'a-to-be-approved',
  'entries-older',
  'a-shortfall',
  'technology',
  'agents',
  'a-system',
  'several-systems',
  'a-shared-system'
] as const;
export type Condition = (typeof conditions)[number];

/** The screens of a service where the next step is taken; `systems` is the portfolio's. */
export type HealthScreen = 'overview' | 'people' | 'study' | 'changes' | 'benefits' | 'systems';

/** What a check saw. */
export interface Look {
  readonly met: boolean;
  /** Records that it rests on. */
  readonly meets: readonly string[];
  /** Records that lack what it asks for. */
  readonly lacks: readonly string[];
  /** Every record must do, so that "3 of 4" says something; otherwise one is enough. */
  readonly each: boolean;
  /** The record where the next step is taken, when that is another than the first that lacks something. */
  readonly begin?: string | undefined;
}

/** One question of an advice. */
export interface CheckRule<Id extends string = string> {
  readonly id: Id;
  /** When it can be answered. */
  readonly when: Condition;
  readonly screen: HealthScreen;
  /** @returns undefined while it cannot be answered yet */
  look(facts: HealthFacts): Look | undefined;
}

/** Each of these must do. @returns undefined without any */
export function each<T>(
  items: readonly T[],
  does: (item: T) => boolean,
  refOf: (item: T) => string
): Look | undefined {
  if (items.length === 0) return undefined;
  const lacks = items.filter((item) => !does(item)).map(refOf);
  return { met: lacks.length === 0, meets: items.filter(does).map(refOf), lacks, each: true };
}

/** One of these is enough. @param lacks where to begin when there is none */
export function some(meets: readonly string[], lacks: readonly string[] = []): Look {
  return { met: meets.length > 0, meets, lacks: meets.length > 0 ? [] : lacks, each: false };
}

/** Whether there is anything to judge. */
export function begun(facts: HealthFacts): boolean {
  return (
    facts.maps.length > 0 || facts.involvements.length > 0 || facts.benefits.length > 0 || isUnderWay(facts)
  );
}

/** Whether citizens have tested, a cycle is there, or a change is. */
export function isUnderWay({ sessions, cycles, changes }: HealthFacts): boolean {
  return sessions.length > 0 || cycles.length > 0 || changes.some(({ state }) => state !== 'dropped');
}

/** Changes that somebody has decided on: what they need should be in place. */
export function active({ changes }: HealthFacts): ChangeFact[] {
  return changes.filter(({ state }) => state === 'decided' || state === 'under-way' || state === 'done');
}

/** What has happened; what is planned proves nothing. */
export function past({ involvements, today }: HealthFacts): InvolvementFact[] {
  return involvements.filter(({ on }) => on <= today);
}

/** Whether any of these took part or decided. */
export function tookPart({ took, deciders }: InvolvementFact, ids: ReadonlySet<string>): boolean {
  return took.some((id) => ids.has(id)) || deciders.some((id) => ids.has(id));
}

/** The document of a reference. */
export const documentOf = (ref: string) => ref.split('/')[0]!;

export const refOf = ({ ref }: { readonly ref: string }) => ref;

/** The day some days before another. @param day `YYYY-MM-DD` */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
