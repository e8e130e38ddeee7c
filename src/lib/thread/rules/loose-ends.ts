import type { IndexRow } from '../../document/context';
import { linksOf, listFact, refTo, stageOf, textFact } from './links';

/** The ways in which a thread is broken or untested, the gravest first. */
export const looseKinds = [
  /** It points at something that was removed, or lies in the bin. */
  'gone',
  'change-without-finding',
  'change-without-benefit',
  'change-without-step',
  'finding-without-change',
  'finding-without-observation',
  'benefit-without-change',
  'benefit-unmeasured',
  'map-untested'
] as const;
export type LooseKind = (typeof looseKinds)[number];

/** A place where the thread of a service is broken or untested. */
export interface LooseEnd {
  readonly kind: LooseKind;
  /** The record where it is mended. */
  readonly row: IndexRow;
  /** How many references lead nowhere, for `gone`. */
  readonly count: number;
}

const decided = (row: IndexRow) => ['decided', 'under-way', 'done'].includes(textFact(row, 'state'));

/** References whose record has to be there: those of the rows that link. */
export function referencesOf(rows: readonly IndexRow[]): string[] {
  const linking = rows.filter(({ collection, kind }) => collection !== 'about' || kind === 'study');
  return [...new Set(linking.flatMap(({ refs }) => refs))];
}

/**
 * Where the thread of a service is broken or untested.
 * @param rows its linking rows and tasks
 * @param exists whether a record is there
 */
export function looseEnds(rows: readonly IndexRow[], exists: (ref: string) => boolean): LooseEnd[] {
  const { maps, after, before } = linksOf(rows);
  const of = (collection: string) => rows.filter((row) => row.collection === collection);
  const dropped = new Set(
    of('changes')
      .filter((row) => textFact(row, 'state') === 'dropped')
      .map(refTo)
  );
  const found = new Map<LooseKind, LooseEnd[]>(looseKinds.map((kind) => [kind, []]));
  const say = (kind: LooseKind, row: IndexRow, count = 1) => found.get(kind)!.push({ kind, row, count });

  for (const row of rows) {
    if (row.collection === 'about' && row.kind !== 'study') continue;
    const gone = row.refs.filter((ref) => !exists(ref)).length;
    if (gone) say('gone', row, gone);
  }
  const leadsTo = (ref: string, stage: string) =>
    [...(after.get(ref) ?? [])].some((to) => stageOf(to, maps) === stage && !dropped.has(to));
  const comesOf = (ref: string, stage: string) =>
    [...(before.get(ref) ?? [])].some((from) => stageOf(from, maps) === stage && !dropped.has(from));

  for (const row of of('changes')) {
    const ref = refTo(row);
    if (dropped.has(ref)) continue;
    if (!comesOf(ref, 'finding')) say('change-without-finding', row);
    if (!decided(row)) continue;
    if (!leadsTo(ref, 'benefit')) say('change-without-benefit', row);
    if (listFact(row, 'alters').length === 0) say('change-without-step', row);
  }
  for (const row of of('findings')) {
    const ref = refTo(row);
    if (textFact(row, 'kind') === 'problem' && !leadsTo(ref, 'change')) say('finding-without-change', row);
    if (!comesOf(ref, 'observation')) say('finding-without-observation', row);
  }
  const changeOf = new Map(of('changes').map((row) => [refTo(row), row]));
  for (const row of of('benefits')) {
    const ref = refTo(row);
    if (!comesOf(ref, 'change')) say('benefit-without-change', row);
    const carried = [...(before.get(ref) ?? [])].some(
      (from) => textFact(changeOf.get(from), 'state') === 'done'
    );
    const told = textFact(row, 'valuation') === 'described';
    if (carried && !told && !leadsTo(ref, 'measurement')) say('benefit-unmeasured', row);
  }
  // Seen by a citizen, or on the way to be: an observation, a finding or a task points at a step of it.
  const tested = new Set(
    [...of('observations'), ...of('findings'), ...of('tasks')].flatMap(({ refs }) =>
      refs.map((ref) => ref.split('/')[0]!)
    )
  );
  // A process is tried where the journey is that its steps carry out.
  for (const row of of('steps'))
    if (tested.has(row.document)) for (const ref of row.refs) tested.add(ref.split('/')[0]!);
  for (const row of of('about'))
    if (
      (row.kind === 'journey' || row.kind === 'process') &&
      textFact(row, 'state') === 'to-be' &&
      !tested.has(row.document)
    )
      say('map-untested', row);
  return looseKinds.flatMap((kind) => found.get(kind)!);
}
