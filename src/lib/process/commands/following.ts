/** What comes after a step, or between two. Fetched when it is first wanted. */
import { m } from '../../i18n/paraglide/messages.js';
import type { Node, NodeKind } from '../model';
import { along, ALONG_X, ALONG_Y, endOf, middleOf, running, type Axis } from '../rules/axis';
import { GAP, sizeOf } from '../rules/geometry';
import { isFrame } from '../rules/kinds';
import type { MapRecords } from '../rules/map';
import { nextPlace } from '../rules/next-place';
import { flowAxis } from '../rules/phases';
import { MAIN } from '../rules/planes';
import { makeSpaceIn } from './arrange';
import { connectIn } from './flows';
import {
  giveWay,
  makeRoomFor,
  mapRound,
  rerouteFlow,
  shiftElements,
  type ProcessDocument,
  type ProcessEdit
} from './map-edit';
import { newFlow, newNode } from './new-records';
import type { NodeFields } from './nodes';
import { planeOf } from './on-planes';

/**
 * Adds what comes after a node: right of it in the same lane, below it where lanes stand upright, joined to it. Nothing
 * that stands is moved.
 * @returns its id, or undefined when nothing may follow that node
 */
export function appendNode(
  doc: ProcessDocument,
  after: string,
  kind: NodeKind,
  fields: NodeFields = {}
): string | undefined {
  return doc.edit(m.process_undo_append, (edit) => appendNodeIn(edit, after, kind, fields));
}

/** Adds what comes after a node inside an edit. @returns its id, as `appendNode` */
export function appendNodeIn(
  edit: ProcessEdit,
  after: string,
  kind: NodeKind,
  fields: NodeFields = {}
): string | undefined {
  const node = edit.get('nodes', after);
  if (!node || node.kind === 'endEvent') return undefined;
  const { box } = nextPlace(mapRound(edit, after), { kind, expanded: fields.expanded, after: node });
  const { pool, lane, parent } = node;
  const next = newNode(kind, box, { ...fields, pool, lane, parent });
  edit.put('nodes', next);
  connectIn(edit, after, next.id);
  makeRoomFor(edit, next.id);
  giveWay(edit, new Set([next.id]));
  return next.id;
}

/**
 * Puts a node into a flow: source → new → target. Where the room is too small, what comes after it in the same pool
 * moves on, and the borders of phases with it. The flow keeps its name and share on the way in.
 * @returns its id
 */
export function insertNode(
  doc: ProcessDocument,
  flowId: string,
  kind: NodeKind,
  fields: NodeFields = {}
): string | undefined {
  return doc.edit(m.process_undo_insert, (edit) => insertNodeIn(edit, flowId, kind, fields));
}

/** Puts a node into a flow inside an edit. @returns its id, as `insertNode` */
export function insertNodeIn(
  edit: ProcessEdit,
  flowId: string,
  kind: NodeKind,
  fields: NodeFields = {}
): string | undefined {
  const flow = edit.get('flows', flowId);
  const source = flow && edit.get('nodes', flow.source);
  const target = flow && edit.get('nodes', flow.target);
  if (!flow || !source || !target || flow.kind !== 'sequence') return undefined;
  const map = mapRound(edit, source.id);
  const pool = map.pools.find(({ id }) => id === source.pool);
  const axis = pool ? running(pool) : flowAxis(map);
  const size = sizeOf(kind, fields.expanded);
  const gap = Math.round(GAP / 2);
  const short = endOf(source, axis) + size[axis.size] + 2 * gap - target[axis.start];
  const forward = target[axis.start] >= endOf(source, axis);
  if (forward && short > 0) {
    const alongPhases = axis.at === flowAxis(map).at && planeOf(edit, source.id) === MAIN;
    // Phases go over all pools: what comes later moves on in each of them, so that it stays in its phase.
    if (alongPhases && edit.all('phases').length) makeSpaceIn(edit, axis, target[axis.start], short);
    else moveOn(edit, map, source, target, axis, short);
  }
  // Beside the step it follows where the flow leads back: across the way of the work.
  const aside = axis.at ? ALONG_X : ALONG_Y;
  const box = { x: 0, y: 0, ...size };
  if (forward) {
    box[axis.start] = endOf(source, axis) + gap;
    box[aside.start] = middleOf(source, aside) - size[aside.size] / 2;
  } else {
    box[axis.start] = middleOf(source, axis) - size[axis.size] / 2;
    box[aside.start] = endOf(source, aside) + gap;
  }
  const { lane, parent } = source;
  const node = newNode(kind, box, { ...fields, pool: source.pool, lane, parent });
  edit.put('nodes', node);
  edit.change('flows', flow.id, { target: node.id });
  rerouteFlow(edit, flow.id);
  const onward = newFlow({ kind: 'sequence', source: node.id, target: target.id });
  edit.put('flows', onward);
  rerouteFlow(edit, onward.id);
  makeRoomFor(edit, node.id);
  return node.id;
}

/** Moves what stands after a step, in its pool. */
function moveOn(
  edit: ProcessEdit,
  map: MapRecords,
  source: Node,
  target: Node,
  axis: Axis,
  amount: number
): void {
  const moved = new Set<string>();
  for (const node of map.nodes) {
    const later = middleOf(node, axis) >= target[axis.start] && node.id !== source.id;
    if (node.pool === source.pool && later && !isFrame(node)) moved.add(node.id);
  }
  for (const node of edit.all('nodes')) if (moved.has(node.attachedTo)) moved.add(node.id);
  shiftElements(edit, new Map([...moved].map((id) => [id, along(axis, amount)])));
  for (const id of moved) makeRoomFor(edit, id);
}
