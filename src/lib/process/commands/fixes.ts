/** What one press does about what a check of the map found. */
import { m } from '../../i18n/paraglide/messages.js';
import type { Flow, Node } from '../model';
import type { Finding, Fix } from '../rules/checks/finding';
import { BAND, centre, GAP, right, sizeOf } from '../rules/geometry';
import { isFrame, isGateway } from '../rules/kinds';
import { connectIn } from './flows';
import {
  makeRoomFor,
  mapOf,
  rerouteFlow,
  settle,
  shiftElements,
  type ProcessDocument,
  type ProcessEdit
} from './map-edit';
import { newNode } from './new-records';
import { appendNodeIn, insertNodeIn } from './following';
import { planeOf } from './on-planes';
import { removeNodesIn } from './removing';
import { setStepSimulationIn } from './simulation';

/** Room between the border of a pool and its first step. */
const MARGIN = 20;

/**
 * Takes away what checks found, as one step. Each is looked up again first: what is gone, or was put right by the
 * one before, is left alone.
 */
export function applyFixes(doc: ProcessDocument, findings: readonly Finding[]): void {
  doc.edit(m.process_undo_fix, (edit) => {
    for (const { fix, at } of findings) if (fix) makers[fix](edit, at);
  });
}

const makers: { readonly [F in Fix]: (edit: ProcessEdit, at: string) => void } = {
  'add-start': addStart,
  'add-end': (edit, at) => {
    if (!sequence(edit, ({ source }) => source === at).length) appendNodeIn(edit, at, 'endEvent');
  },
  'add-join': (edit, at) => joinBefore(edit, at, 'exclusiveGateway'),
  'add-split': addSplit,
  'part-gateway': (edit, at) => {
    const kind = edit.get('nodes', at)?.kind;
    if (kind && isGateway(kind))
      joinBefore(
        edit,
        at,
        kind === 'parallelGateway' || kind === 'inclusiveGateway' ? kind : 'exclusiveGateway'
      );
  },
  'remove-gateway': (edit, at) => {
    if (edit.get('nodes', at)) removeNodesIn(edit, [at], true);
  },
  'remove-flow': (edit, at) => {
    if (edit.get('flows', at)) edit.remove('flows', at);
  },
  'fill-shares': fillShares,
  'into-lane': intoLane,
  'wait-is-queue': (edit, at) => setStepSimulationIn(edit, at, { waitIsQueue: true })
};

const sequence = (edit: ProcessEdit, wanted: (flow: Flow) => boolean): Flow[] =>
  edit.all('flows').filter((flow) => flow.kind === 'sequence' && wanted(flow));

/** Puts a start before a step; what lies in the way moves on. */
function addStart(edit: ProcessEdit, at: string): void {
  const first = edit.get('nodes', at);
  if (!first) return;
  const size = sizeOf('startEvent');
  const pool = edit.get('pools', first.pool);
  const frame = edit.get('nodes', first.parent);
  const edge = planeOf(edit, at)
    ? -Infinity
    : frame
      ? frame.x + MARGIN
      : pool
        ? pool.x + BAND + (first.lane ? BAND : 0) + MARGIN
        : -Infinity;
  const short = edge - (first.x - GAP - size.width);
  if (short > 0) {
    const moved = edit
      .all('nodes')
      .filter(
        (node) =>
          node.pool === first.pool && node.parent === first.parent && !isFrame(node) && right(node) >= first.x
      );
    shiftElements(edit, new Map(moved.map(({ id }) => [id, [short, 0]] as const)));
    for (const { id } of moved) makeRoomFor(edit, id);
  }
  const step = edit.get('nodes', at)!;
  const box = { x: step.x - GAP - size.width, y: centre(step)[1] - size.height / 2, ...size };
  const { pool: poolId, lane, parent } = step;
  const start = newNode('startEvent', box, { pool: poolId, lane, parent });
  edit.put('nodes', start);
  connectIn(edit, start.id, at);
}

/** Lets the ways into a node meet in a gateway before it. */
function joinBefore(edit: ProcessEdit, at: string, kind: Node['kind']): void {
  const node = edit.get('nodes', at);
  const entries = sequence(edit, ({ target }) => target === at);
  if (!node || entries.length < 2) return;
  // The way that comes from the left gives the gateway its place; one that returns would put it behind the step.
  const left = ({ source }: Flow) => {
    const from = edit.get('nodes', source);
    return from ? Math.abs(node.x - right(from)) + (right(from) > node.x ? 1e6 : 0) : Infinity;
  };
  const [nearest, ...others] = entries.toSorted((a, b) => left(a) - left(b));
  const gateway = insertNodeIn(edit, nearest!.id, kind);
  if (!gateway) return;
  for (const { id } of others) {
    edit.change('flows', id, { target: gateway });
    rerouteFlow(edit, id);
  }
}

/** Says with a gateway that all unconditional ways out of a step are taken. */
function addSplit(edit: ProcessEdit, at: string): void {
  const exits = sequence(edit, (flow) => flow.source === at && !flow.conditional && !flow.isDefault);
  const [first, ...others] = exits;
  const gateway = first && others.length ? insertNodeIn(edit, first.id, 'parallelGateway') : undefined;
  if (!gateway) return;
  for (const { id } of others) {
    edit.change('flows', id, { source: gateway });
    rerouteFlow(edit, id);
  }
}

/** Shares what is left of 100 % equally among the ways that have none; else brings all to 100 % in proportion. */
function fillShares(edit: ProcessEdit, at: string): void {
  const source = edit.get('flows', at)?.source;
  const ways = sequence(edit, (flow) => flow.source === source);
  const unknown = ways.filter(({ probability }) => probability === null);
  const known = ways.reduce((sum, { probability }) => sum + (probability ?? 0), 0);
  const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
  for (const { id, probability } of ways) {
    const share =
      known > 1 || !unknown.length
        ? known > 0
          ? (probability ?? 0) / known
          : 1 / ways.length
        : (probability ?? (1 - known) / unknown.length);
    edit.change('flows', id, { probability: rounded(share) });
  }
}

/** Moves a step into the lane that it lies nearest to, in its own pool. */
function intoLane(edit: ProcessEdit, at: string): void {
  const node = edit.get('nodes', at);
  if (!node || node.lane) return;
  const { lanes } = mapOf(edit);
  const parents = new Set(lanes.map(({ parent }) => parent));
  const away = ({ x, y, width, height }: Node | (typeof lanes)[number]): readonly [number, number] => {
    const [cx, cy] = centre(node);
    const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
    return [
      clamp(cx, x + BAND + node.width / 2, x + width - node.width / 2) - cx,
      clamp(cy, y + node.height / 2, y + height - node.height / 2) - cy
    ];
  };
  const [nearest] = lanes
    .filter((lane) => lane.pool === node.pool && !parents.has(lane.id))
    .map((lane) => ({ lane, by: away(lane) }))
    .sort((a, b) => Math.hypot(...a.by) - Math.hypot(...b.by) || (a.lane.id < b.lane.id ? -1 : 1));
  if (!nearest) return;
  if (nearest.by[0] || nearest.by[1]) shiftElements(edit, new Map([[at, nearest.by]]));
  settle(edit, new Set([at]));
}
