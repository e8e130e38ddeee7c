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

const day = 8 * 60;
/** Dumas et al., *Fundamentals of Business Process Management*: the credit application, with its published times. */
export const creditApplication = {
  /** Minutes of a working day. */
  day,
  nodes: [
    start,
    step('check', day, 120),
    xor('complete?'),
    and('split'),
    step('credit', day, 30),
    step('income', 3 * day, 180),
    and('join'),
    step('assess', 3 * day, 120),
    xor('decide'),
    step('offer', day, 120),
    step('reject', 2 * day, 30),
    end
  ],
  flows: [
    aFlow('start', 'check'),
    aFlow('check', 'complete?'),
    share('complete?', 'check', 0.2),
    aFlow('complete?', 'split'),
    aFlow('split', 'credit'),
    aFlow('split', 'income'),
    aFlow('credit', 'join'),
    aFlow('income', 'join'),
    aFlow('join', 'assess'),
    aFlow('assess', 'decide'),
    share('decide', 'offer', 0.6),
    share('decide', 'reject', 0.4),
    aFlow('offer', 'end'),
    aFlow('reject', 'end')
  ]
};
