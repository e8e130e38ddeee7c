/** Records for tests: everything a record needs, with the fields the test speaks of. */
import { newFlow, newNode } from './commands/new-records';
import {
  plainOffice,
  type Flow,
  type Lane,
  type Node,
  type NodeKind,
  type Pool,
  type ProcessAbout
} from './model';
import { sizeOf } from './rules/geometry';
import type { MapRecords } from './rules/map';

export function aNode(id: string, kind: NodeKind = 'task', more: Partial<Node> = {}): Node {
  return newNode(kind, { x: 0, y: 0, ...sizeOf(kind, more.expanded) }, { id, name: id, ...more });
}

export function aFlow(source: string, target: string, more: Partial<Flow> = {}): Flow {
  return newFlow({ id: `${source}→${target}`, kind: 'sequence', source, target, ...more });
}

export function aPool(id: string, more: Partial<Pool> = {}): Pool {
  return { id, name: id, x: 0, y: 0, width: 1000, height: 400, horizontal: true, element: '', ...more };
}

export function aLane(id: string, more: Partial<Lane> = {}): Lane {
  return { ...aPool(id), x: 30, width: 970, height: 200, pool: '', parent: '', ...more };
}

export function aMap(records: Partial<MapRecords>): MapRecords {
  return { pools: [], lanes: [], nodes: [], flows: [], ...records };
}

export function anAbout(more: Partial<ProcessAbout> = {}): ProcessAbout {
  return {
    id: 'about',
    title: '',
    binned: false,
    sample: false,
    createdAt: '2026-01-01T08:00:00.000Z',
    service: 's',
    state: 'as-is',
    copyOf: '',
    owner: '',
    reviewOn: '',
    source: '',
    sourceName: '',
    casesPerYear: null,
    ...plainOffice,
    ...more
  };
}
