import type { Box, Flow, Lane, Node, Point, Pool } from '../../model';
import type { MapRecords } from '../map';

/** A box with along and across exchanged: a map that runs down the page becomes one that runs along it, and back. */
export const turnedBox = ({ x, y, width, height }: Box): Box => ({
  x: y,
  y: x,
  width: height,
  height: width
});

/** A whole map with along and across exchanged. */
export function turnedMap(map: MapRecords): MapRecords {
  const turned = <R extends Pool | Lane | Node>(record: R): R => ({ ...record, ...turnedBox(record) });
  const flow = (one: Flow): Flow => ({ ...one, waypoints: one.waypoints.map(([x, y]): Point => [y, x]) });
  return {
    pools: map.pools.map(turned),
    lanes: map.lanes.map(turned),
    nodes: map.nodes.map(turned),
    flows: map.flows.map(flow)
  };
}

/** Whether a map runs down the page: none of its pools and lanes lies level. */
export function runsDown({ pools, lanes }: Pick<MapRecords, 'pools' | 'lanes'>): boolean {
  const areas = [...pools, ...lanes];
  return areas.length > 0 && !areas.some((area) => area.horizontal);
}
