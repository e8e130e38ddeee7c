import type { Phase } from '../../../process/model';
import type { BpmnModel } from '../read';
import { MAX_NAME } from '../limits';
import type { BpmnLoss, MapRecords } from '../types';
import { ContainerPatch, LaneReferences } from './containers';
import { PatchContext } from './context';
import { DrawingPatch } from './drawing';
import { FlowPatch } from './flows';
import { toKeys } from './keys';
import { NodePatch } from './nodes';
import { patchPhases } from './phases';
import { removeGone } from './remove';
import type { KeyedRecords } from '../read';

export interface Patched {
  /** The map as it should read from the file now. */
  readonly records: KeyedRecords;
  readonly phases: readonly Phase[];
  readonly losses: readonly BpmnLoss[];
}

/**
 * Changes a file's tree so that it says what the records say. Whatever the records do not speak of, and whatever
 * they say the same about as when the file was read, is not touched.
 */
export function patchModel(model: BpmnModel, records: MapRecords, title: string): Patched {
  const keys = toKeys(model, records);
  const context = new PatchContext(model, keys.records);
  context.losses.push(...keys.losses);
  const named = context.root.get('name')?.trim();
  if (named && named.slice(0, MAX_NAME) !== title) context.root.set('name', title);
  const containers = new ContainerPatch(context);
  const lanes = new LaneReferences(context);
  containers.patch();
  const nodes = new NodePatch(context, containers, lanes);
  nodes.patch();
  new FlowPatch(context, containers, nodes.moved).patch();
  removeGone(context);
  new DrawingPatch(context, containers).patch();
  const phases = patchPhases(context, records.phases ?? []);
  return { records: keys.records, phases, losses: context.losses };
}
