import { newId } from '../../document/ids';
import { plainLeanStep, type Box, type Flow, type Lane, type Node, type NodeKind, type Pool } from '../model';

/** A node with everything it needs; `more` are the fields the caller knows. */
export function newNode(kind: NodeKind, box: Box, more: Partial<Node> = {}): Node {
  return {
    id: newId(),
    kind,
    ...box,
    name: '',
    pool: '',
    lane: '',
    parent: '',
    attachedTo: '',
    trigger: 'none',
    interrupting: true,
    expanded: false,
    marker: 'none',
    label: null,
    processMinutes: null,
    waitMinutes: null,
    ...plainLeanStep,
    notes: '',
    element: '',
    ...more
  };
}

export function newFlow(flow: Pick<Flow, 'kind' | 'source' | 'target'> & Partial<Flow>): Flow {
  return {
    id: newId(),
    name: '',
    waypoints: [],
    label: null,
    isDefault: false,
    conditional: false,
    probability: null,
    element: '',
    ...flow
  };
}

export function newPool(box: Box, name: string): Pool {
  return { id: newId(), ...box, name, horizontal: true, element: '' };
}

export function newLane(box: Box, name: string, pool: string, more: Partial<Lane> = {}): Lane {
  return { id: newId(), ...box, name, horizontal: true, pool, parent: '', element: '', ...more };
}
