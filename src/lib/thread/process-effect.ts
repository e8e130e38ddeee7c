/** Opens a pair of process maps and says what the change between them should give. */
import type { Workspace } from '../document/context';
import { ABOUT, parseRef } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import type { Calculated } from '../benefit/model';
import type { ProcessCollections } from '../process/model';
import { effectOf, type Effect, type MeasuredMap } from './rules/process-effect';

/** A pair of maps that are open: read again, they say what stands in them now. */
export interface MapPair {
  readonly toBe: string;
  /** Reads the maps: within an effect it is asked again when they change. */
  readonly read: () => Effect;
}

function measured(doc: WorkDocument<ProcessCollections>): MeasuredMap {
  return {
    about: doc.get('about', ABOUT),
    records: {
      pools: doc.all('pools'),
      lanes: doc.all('lanes'),
      nodes: doc.all('nodes'),
      flows: doc.all('flows')
    }
  };
}

/** @returns undefined when the map is gone, or was not copied from another. */
export async function openMapPair(
  workspace: Workspace,
  { map, figure }: Calculated
): Promise<MapPair | undefined> {
  const id = parseRef(map)?.document;
  const [row] = id ? await workspace.index.find({ these: [map] }) : [];
  const copyOf = row?.facts?.copyOf;
  if (!id || typeof copyOf !== 'string' || !copyOf) return undefined;
  const [before, after] = await Promise.all([
    workspace.open<ProcessCollections>('process', copyOf),
    workspace.open<ProcessCollections>('process', id)
  ]);
  return { toBe: id, read: () => effectOf(figure, measured(before), measured(after)) };
}
