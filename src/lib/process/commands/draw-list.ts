/** A map drawn from a list of steps. */
import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import type { Box, Flow, Lane, Node, Phase, Point, Pool } from '../model';
import { around, bottom, right, shifted } from '../rules/geometry';
import { Router } from '../rules/layout/route-around';
import { runsDown } from '../rules/layout/turned';
import { arrange } from '../rules/list/arrange';
import { graphOf } from '../rules/list/graph';
import type { ListedStep } from '../rules/list/listed';
import { isActivity } from '../rules/kinds';
import type { MapRecords } from '../rules/map';
import { MAIN, onPlane } from '../rules/planes';
import { mapOf, type ProcessDocument } from './map-edit';
import { newFlow, newLane, newNode, newPool } from './new-records';

/** Room between what stands and the new pool below it. */
const POOL_GAP = 60;

/** Whether nobody has drawn anything yet: at most the pool, the lanes and the start that a new map begins with. */
export function isUntouched({ nodes, flows }: Pick<MapRecords, 'nodes' | 'flows'>): boolean {
  return (
    flows.length === 0 && nodes.every((node) => node.kind === 'startEvent' && !node.name) && nodes.length < 2
  );
}

/** What a list is drawn as, the pool's corner at a point. */
export interface ListRecords {
  readonly pools: readonly Pool[];
  readonly lanes: readonly Lane[];
  /** Those of the written steps first, in the order of the list. */
  readonly nodes: readonly Node[];
  readonly flows: readonly Flow[];
  readonly phases: readonly Phase[];
}

/**
 * The map that a list of steps makes; also what its preview shows.
 * @param upright whether its lanes stand side by side, and the work goes on down the page
 */
export function listRecords(
  steps: readonly ListedStep[],
  poolName: string,
  [dx, dy]: Point = [0, 0],
  upright = false
): ListRecords {
  const graph = graphOf(steps);
  const placed = arrange(graph, upright);
  const horizontal = !upright;
  const pool = { ...newPool(shifted(placed.pool, dx, dy), poolName), horizontal };
  const lanes = graph.lanes.map((name, at) => {
    const box = shifted(placed.lanes[at]!, dx, dy);
    return newLane(box, name || m.process_new_lane({ number: at + 1 }), pool.id, { horizontal });
  });
  const boxes = placed.nodes.map((box) => shifted(box, dx, dy));
  const nodes = graph.nodes.map(({ kind, trigger, name, lane, step }, at) => {
    const lean =
      step && isActivity(kind)
        ? {
            processMinutes: step.processMinutes,
            waitMinutes: step.waitMinutes,
            system: step.system,
            accurate: step.accurate ?? null,
            value: step.value ?? null
          }
        : {};
    const notes = step?.notes ?? '';
    return newNode(kind, boxes[at]!, { trigger, name, notes, ...lean, pool: pool.id, lane: lanes[lane]!.id });
  });
  const unrouted = graph.edges.map(({ source, target, answer, share }) =>
    newFlow({
      kind: 'sequence',
      source: nodes[source]!.id,
      target: nodes[target]!.id,
      name: answer,
      probability: share ?? null,
      routed: true
    })
  );
  const router = new Router(
    { pools: [pool], lanes, nodes, flows: unrouted },
    unrouted.map((flow) => flow.id)
  );
  const flows = unrouted.map((flow) => {
    const waypoints = router.route(flow) ?? [];
    router.took(flow.id, waypoints);
    return { ...flow, waypoints };
  });
  const isWritten = new Set(graph.nodes.flatMap(({ step }, at) => (step ? [nodes[at]!.id] : [])));
  return {
    pools: [pool],
    lanes,
    nodes: nodes.toSorted((a, b) => Number(isWritten.has(b.id)) - Number(isWritten.has(a.id))),
    flows,
    phases: placed.phases.map(({ name, end }) => ({
      id: newId(),
      name,
      end: end + (upright ? dy : dx)
    }))
  };
}

/**
 * Draws the steps of a list in a pool of their own, in one undo step: in the place of what a new map begins with, else
 * below what stands; in a map of upright pools in an upright one, beside what stands. Phases go across the whole of a map: those of a list are drawn where nothing stands yet.
 * @returns ids of the nodes, those of the steps in the order of the list first
 */
export function drawList(doc: ProcessDocument, steps: readonly ListedStep[]): string[] {
  return doc.edit(m.list_undo, (edit) => {
    const map = mapOf(edit);
    const fresh = isUntouched(map);
    const standing = fresh ? undefined : around([...map.pools, ...map.lanes, ...onPlane(map, MAIN).nodes]);
    if (fresh)
      for (const collection of ['pools', 'lanes', 'nodes'] as const)
        for (const { id } of map[collection]) edit.remove(collection, id);
    const name = (fresh && map.pools[0]?.name) || m.process_new_pool();
    const upright = runsDown(map);
    const at = placeBeside(standing, upright);
    const { pools, lanes, nodes, flows, phases } = listRecords(steps, name, at, upright);
    for (const pool of pools) edit.put('pools', pool);
    for (const lane of lanes) edit.put('lanes', lane);
    for (const node of nodes) edit.put('nodes', node);
    for (const flow of flows) edit.put('flows', flow);
    if (fresh && phases.length) {
      for (const { id } of edit.all('phases')) edit.remove('phases', id);
      for (const phase of phases) edit.put('phases', phase);
    }
    return nodes.map((node) => node.id);
  });
}

function placeBeside(standing: Box | undefined, upright: boolean): Point {
  if (!standing) return [80, 80];
  return upright ? [right(standing) + POOL_GAP, standing.y] : [standing.x, bottom(standing) + POOL_GAP];
}
