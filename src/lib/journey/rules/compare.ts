import type { Card, Lane, Phase, Step } from '../model';
import { groupBy } from '../../document/group';
import { longestRising } from './rising';

/** The records of a map that can be compared; each list sorted by order. */
export interface MapRecords {
  readonly phases: readonly Phase[];
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
}

interface Compared {
  phases: Phase;
  steps: Step;
  lanes: Lane;
  cards: Card;
}

/** One difference between a map and the version copied from it, found by record id. */
export type Difference = {
  [C in keyof Compared]: {
    readonly collection: C;
    readonly id: string;
    readonly kind: 'added' | 'gone' | 'moved' | 'changed';
    readonly before: Compared[C] | undefined;
    readonly after: Compared[C] | undefined;
    /** For `changed`: which fields. */
    readonly fields: readonly string[];
    /** The record that took this one along: the step, lane or phase that was added or is gone. */
    readonly along: string | undefined;
  };
}[keyof Compared];

/**
 * What counts as a change. How well a feeling is founded does not: it always becomes an assumption in a copy; nor
 * do links and sources, since each map points at its own process map and at its own evidence.
 */
const comparedFields: { readonly [C in keyof Compared]: readonly (keyof Compared[C] & string)[] } = {
  phases: ['title'],
  steps: ['title', 'emotion', 'momentOfTruth', 'minutes', 'waitMinutes', 'service', 'serviceName'],
  lanes: ['title', 'role', 'persona'],
  cards: [
    'text',
    'grade',
    'until',
    'channel',
    'initiator',
    'receiver',
    'failureImpact',
    'failureOwner',
    'image',
    'imageText'
  ]
};

/** What a record stands in: when it differs the record has moved, and inside it order counts. */
const homeOf: { readonly [C in keyof Compared]: (record: Compared[C]) => string } = {
  phases: () => '',
  steps: (step) => step.phase,
  lanes: () => '',
  cards: (card) => `${card.lane}/${card.step}`
};

/** All differences: phases, steps, lanes, cards; within each in the order of the journey, what is gone last. */
export function compareMaps(before: MapRecords, after: MapRecords): Difference[] {
  const phases = compareLists('phases', before.phases, after.phases);
  const steps = compareLists('steps', before.steps, after.steps, { phase: uneven(phases) });
  const lanes = compareLists('lanes', before.lanes, after.lanes);
  const cards = compareLists('cards', before.cards, after.cards, {
    step: uneven(steps),
    lane: uneven(lanes)
  });
  return [...phases, ...steps, ...lanes, ...cards];
}

/** Ids of records that only one of the maps has, with where they are. */
function uneven(differences: readonly Difference[]): ReadonlyMap<string, string> {
  return new Map(
    differences
      .filter(({ kind }) => kind === 'added' || kind === 'gone')
      .map(({ collection, id }) => [id, `${collection}/${id}`])
  );
}

function compareLists<C extends keyof Compared>(
  collection: C,
  before: readonly Compared[C][],
  after: readonly Compared[C][],
  owners: { readonly [field: string]: ReadonlyMap<string, string> } = {}
): Difference[] {
  const old = new Map(before.map((record) => [record.id, record]));
  const kept = new Set(after.map((record) => record.id));
  const moved = movedRecords(before, after, homeOf[collection]);
  const found: Difference[] = [];
  const note = (
    kind: Difference['kind'],
    was: Compared[C] | undefined,
    is: Compared[C] | undefined,
    fields: readonly string[] = []
  ) => {
    const record = (is ?? was)!;
    const along =
      kind === 'added' || kind === 'gone'
        ? Object.entries(owners)
            .map(([field, taken]) => taken.get(record[field as keyof typeof record] as string))
            .find((owner) => owner !== undefined)
        : undefined;
    found.push({ collection, id: record.id, kind, before: was, after: is, fields, along } as Difference);
  };
  for (const record of after) {
    const was = old.get(record.id);
    if (!was) {
      note('added', undefined, record);
      continue;
    }
    if (moved.has(record.id)) note('moved', was, record);
    const fields = comparedFields[collection].filter((field) => was[field] !== record[field]);
    if (fields.length) note('changed', was, record, fields);
  }
  for (const record of before) if (!kept.has(record.id)) note('gone', record, undefined);
  return found;
}

/**
 * Ids of records that stand elsewhere: in another home, or past others of the same home. The fewest records that
 * explain the new order are named, so that moving one step does not mark all steps it passed.
 */
function movedRecords<R extends { readonly id: string }>(
  before: readonly R[],
  after: readonly R[],
  home: (record: R) => string
): Set<string> {
  const rank = new Map(before.map((record, at) => [record.id, { at, home: home(record) }]));
  const moved = new Set<string>();
  const stayed = groupBy(
    after.filter((record) => {
      const was = rank.get(record.id);
      if (!was) return false;
      if (was.home === home(record)) return true;
      moved.add(record.id);
      return false;
    }),
    home
  );
  for (const records of stayed.values()) {
    const steady = longestRising(records.map((record) => rank.get(record.id)!.at));
    records.forEach((record, at) => !steady.has(at) && moved.add(record.id));
  }
  return moved;
}

/** How the feelings of steps that both maps have differ; a step that is unknown in either is left out. */
export function emotionShift(
  before: readonly Step[],
  after: readonly Step[]
): { better: number; worse: number } {
  const was = new Map(before.map((step) => [step.id, step.emotion]));
  const shift = { better: 0, worse: 0 };
  for (const { id, emotion } of after) {
    const old = was.get(id);
    if (old === undefined || old === null || emotion === null) continue;
    if (emotion > old) shift.better++;
    else if (emotion < old) shift.worse++;
  }
  return shift;
}
