import type { Flow, Lane, Node, Pool } from '../../process/model';
import { isActivity, isEvent, isFlowNode } from '../../process/rules/kinds';
import { printable } from './error';
import type { KeyedRecords } from './read';
import { placesLabel } from './read/nodes';
import type { BpmnLoss } from './types';

/** What only some nodes have, as far as a node says it. */
function detailsOf(node: Node): (keyof Node & string)[] {
  const { kind, trigger } = node;
  const fields: (keyof Node & string)[] =
    kind === 'subProcess'
      ? ['variant', 'compensation']
      : kind === 'callActivity'
        ? // What is drawn in an open one names the process that it is drawn from.
          ['compensation', ...(node.expanded ? [] : (['calledElement'] as const))]
        : isActivity(kind)
          ? ['compensation']
          : kind === 'dataObject'
            ? ['collection', 'data', 'dataState']
            : isEvent(kind)
              ? ['all', 'detail', ...(trigger === 'timer' ? (['timing'] as const) : [])]
              : [];
  return fields.filter((field) => node[field] !== undefined);
}
/** What is taken away reads as nothing. */
const nothing = new Set<unknown>(['', false, 'plain', 'inner', 'none', undefined]);

const box = ['x', 'y', 'width', 'height'] as const;

/** Colours, as far as an element says any. */
const coloursOf = (record: Pool | Lane | Node) =>
  (['fill', 'stroke'] as const).filter((field) => record[field] !== undefined);

/**
 * Compares what a written file reads as with what it should say, field by field. Whatever BPMN has no place for
 * turns up here, so that nothing is lost in silence.
 */
export function findUnwritten(wanted: KeyedRecords, read: KeyedRecords): BpmnLoss[] {
  return [
    ...compare<Pool>(wanted.pools, read.pools, (pool) => ['name', 'horizontal', ...box, ...coloursOf(pool)]),
    ...compare<Lane>(wanted.lanes, read.lanes, (lane) => [
      'name',
      'horizontal',
      'pool',
      'parent',
      ...box,
      ...coloursOf(lane)
    ]),
    ...compare<Node>(wanted.nodes, read.nodes, (node) => [
      'name',
      'kind',
      'parent',
      'attachedTo',
      'trigger',
      'interrupting',
      'expanded',
      'marker',
      ...detailsOf(node),
      'processMinutes',
      'waitMinutes',
      'processRange',
      'waitRange',
      'accurate',
      'value',
      'system',
      'notes',
      ...box,
      ...coloursOf(node),
      ...(placesLabel(node.kind) ? (['label'] as const) : []),
      // Data and notes stand in a lane by their place alone; what is in a sub-process stands where that does.
      ...(isFlowNode(node.kind) && !node.parent ? (['pool', 'lane'] as const) : [])
    ]),
    ...compare<Flow>(wanted.flows, read.flows, (flow) => [
      'kind',
      'source',
      'target',
      'name',
      'isDefault',
      'conditional',
      ...(flow.condition === undefined || !flow.conditional ? [] : (['condition'] as const)),
      'probability',
      'label',
      ...(flow.stroke === undefined ? [] : (['stroke'] as const)),
      ...(flow.envelope === undefined || flow.kind !== 'message' ? [] : (['envelope'] as const)),
      ...(flow.waypoints.length > 1 ? (['waypoints'] as const) : [])
    ])
  ];
}

function compare<R extends Pool | Lane | Node | Flow>(
  wanted: readonly R[],
  read: readonly R[],
  fieldsOf: (record: R) => readonly (keyof R & string)[]
): BpmnLoss[] {
  const found = new Map(read.map((record) => [record.id, record]));
  return wanted.flatMap((record): BpmnLoss[] => {
    // Elements without an id of their own are known by their number, which changes with every element added.
    if (record.id.startsWith('#')) return [];
    const name = record.name || record.id;
    const other = found.get(record.id);
    if (!other) return [{ element: printable(name), what: 'not-written' }];
    return fieldsOf(record)
      .filter((field) => !isSame(record[field], other[field]))
      .map((field) => ({ element: printable(`${name}.${field}`), what: 'not-written' }));
  });
}

function isSame(a: unknown, b: unknown): boolean {
  if (nothing.has(a) && nothing.has(b)) return true;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-6;
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim();
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
