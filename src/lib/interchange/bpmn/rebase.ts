import type { Flow, Lane, Node, Pool } from '../../process/model';
import { toKeys } from './patch/keys';
import type { BpmnModel } from './read';
import type { BpmnLoss, MapRecords } from './types';

type AnyRecord = Pool | Lane | Node | Flow;

/**
 * The records of a map that was read from a file, as they are to be written into that file after something else was
 * written into it: what the map changed is the map's, all else is as the file has it now. Where both changed the same,
 * the file's stays, and it is named.
 * @param held keys of what another map of the file shows: it is not taken out of it
 * @param base the file as the map was read from it
 * @param now the same diagram of the file as it is now
 */
export function rebase(
  base: BpmnModel,
  now: BpmnModel,
  records: MapRecords,
  held: ReadonlySet<string>
): { records: MapRecords; lost: BpmnLoss[] } {
  const { records: ours, losses: lost } = toKeys(now, records);
  const each = <R extends AnyRecord>(mine: readonly R[], old: readonly R[], theirs: readonly R[]): R[] => {
    const [byOld, byTheirs] = [byId(old), byId(theirs)];
    const kept = mine.flatMap((record): R[] => {
      const [was, is] = [byOld.get(record.id), byTheirs.get(record.id)];
      // Drawn in this map, or taken out of the file.
      if (!was || !is) return was ? [] : [record];
      return [merged(record, was, is)];
    });
    const had = byId(mine);
    const left = theirs.filter(({ id }) => {
      if (had.has(id) || (byOld.has(id) && !held.has(id))) return false;
      if (byOld.has(id)) lost.push({ element: byOld.get(id)!.name || id, what: 'changed-twice' });
      return true;
    });
    return [...kept, ...left].map((record) => ({
      ...record,
      element: record.id
    }));
  };
  const merged = <R extends AnyRecord>(mine: R, was: R, is: R): R => {
    const result = { ...is };
    for (const field of new Set([...Object.keys(mine), ...Object.keys(was)]) as Set<keyof R & string>) {
      if (field === 'id' || field === 'element' || isSame(mine[field], was[field])) continue;
      if (isSame(is[field], was[field])) result[field] = mine[field];
      else if (!isSame(is[field], mine[field]))
        lost.push({ element: was.name || was.id, what: 'changed-twice' });
    }
    return result;
  };
  const [old, theirs] = [base.records, now.records];
  return {
    records: {
      pools: each(ours.pools, old.pools, theirs.pools),
      lanes: each(ours.lanes, old.lanes, theirs.lanes),
      nodes: each(ours.nodes, old.nodes, theirs.nodes),
      flows: each(ours.flows, old.flows, theirs.flows),
      phases: records.phases ?? []
    },
    lost
  };
}

const byId = <R extends AnyRecord>(records: readonly R[]) =>
  new Map(records.map((record) => [record.id, record]));

const isSame = (a: unknown, b: unknown) =>
  a === b || JSON.stringify(a ?? undefined) === JSON.stringify(b ?? undefined);
