/** Steps, flows and figures for the tests of lean rules; run by none but tests. */
import type { Flow, Node } from './model';
import { aFlow, aMap, aNode } from './test-map';
import { leanFigures } from './rules/lean/figures';

/** A step of `cycle` minutes from start to end, `touch` of them work. */
export const step = (id: string, cycle: number, touch = cycle, more: Partial<Node> = {}) =>
  aNode(id, 'task', { processMinutes: touch, waitMinutes: cycle - touch, ...more });
export const share = (source: string, target: string, probability: number) =>
  aFlow(source, target, { probability });
export const figures = (nodes: Node[], flows: Flow[]) => leanFigures(aMap({ nodes, flows }), '');
export const xor = (id: string) => aNode(id, 'exclusiveGateway');
export const and = (id: string) => aNode(id, 'parallelGateway');
export const start = aNode('start', 'startEvent');
export const end = aNode('end', 'endEvent');
