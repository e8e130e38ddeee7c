import type { Flow, FlowKind, Node, NodeKind, Pool } from '../model';
import { isActivity, isData, isEvent, isGateway } from './kinds';

/** Why two elements cannot be joined; each has a sentence in every language. */
export const connectReasons = [
  'missing',
  'self',
  'already',
  'group',
  'two-notes',
  'data-ends',
  'own-pool',
  'into-start',
  'out-of-end',
  'into-boundary',
  'across-subprocess',
  'event-gateway-target',
  'link-event',
  'event-subprocess',
  'compensation',
  'message-gateway',
  'message-out-of',
  'message-into'
] as const;
export type ConnectReason = (typeof connectReasons)[number];

export type ConnectAnswer = { ok: true; kind: FlowKind } | { ok: false; reason: ConnectReason };

/** A node or a whole pool: either may be an end of a flow. */
export type FlowEnd = Node | Pool;

const no = (reason: ConnectReason): ConnectAnswer => ({ ok: false, reason });
const isNode = (end: FlowEnd): end is Node => 'kind' in end;

/**
 * Whether BPMN 2.0 lets a flow run from `source` to `target`, and of which kind it is: sequence flow within a
 * process, message flow between pools, association to a note, data association to data.
 */
export function canConnect(
  flows: readonly Flow[],
  source: FlowEnd | undefined,
  target: FlowEnd | undefined
): ConnectAnswer {
  if (!source || !target) return no('missing');
  if (source.id === target.id) return no('self');
  const answer = kindBetween(source, target);
  if (!answer.ok) return answer;
  const already = flows.some(
    (flow) => flow.source === source.id && flow.target === target.id && flow.kind === answer.kind
  );
  return already ? no('already') : answer;
}

function kindBetween(source: FlowEnd, target: FlowEnd): ConnectAnswer {
  if (!isNode(source) || !isNode(target)) return messageToPool(source, target);
  const kinds = [source.kind, target.kind];
  if (kinds.includes('group')) return no('group');
  if (kinds.includes('textAnnotation'))
    return kinds.every((kind) => kind === 'textAnnotation')
      ? no('two-notes')
      : { ok: true, kind: 'association' };
  if (kinds.some(isData)) {
    const other = isData(source.kind) ? target.kind : source.kind;
    return isActivity(other) || isEvent(other) ? { ok: true, kind: 'data' } : no('data-ends');
  }
  return source.pool === target.pool ? sequence(source, target) : message(source, target);
}

function sequence(source: Node, target: Node): ConnectAnswer {
  // What makes up for a step hangs on it by an association; no flow leads to it or on from it.
  if (source.kind === 'boundaryEvent' && source.trigger === 'compensation')
    return isActivity(target.kind) && target.id !== source.attachedTo && source.parent === target.parent
      ? { ok: true, kind: 'association' }
      : no('compensation');
  if (source.compensation || target.compensation) return no('compensation');
  if (source.variant === 'event' || target.variant === 'event') return no('event-subprocess');
  if (source.kind === 'endEvent') return no('out-of-end');
  if (target.kind === 'startEvent') return no('into-start');
  if (target.kind === 'boundaryEvent') return no('into-boundary');
  if (source.parent !== target.parent) return no('across-subprocess');
  const linkOut = source.kind === 'intermediateThrowEvent' && source.trigger === 'link';
  const linkIn = target.kind === 'intermediateCatchEvent' && target.trigger === 'link';
  if (linkOut || linkIn) return no('link-event');
  if (
    source.kind === 'eventBasedGateway' &&
    target.kind !== 'intermediateCatchEvent' &&
    target.kind !== 'receiveTask'
  )
    return no('event-gateway-target');
  return { ok: true, kind: 'sequence' };
}

/** Between pools: sent by activities, throwing and end events; received by activities, start and catching events. */
function message(source: Node, target: Node): ConnectAnswer {
  if (isGateway(source.kind) || isGateway(target.kind)) return no('message-gateway');
  if (!sends(source.kind)) return no('message-out-of');
  if (!receives(target.kind)) return no('message-into');
  return { ok: true, kind: 'message' };
}

const sends = (kind: NodeKind) =>
  isActivity(kind) || kind === 'endEvent' || kind === 'intermediateThrowEvent';
const receives = (kind: NodeKind) =>
  isActivity(kind) || kind === 'startEvent' || kind === 'intermediateCatchEvent' || kind === 'boundaryEvent';

function messageToPool(source: FlowEnd, target: FlowEnd): ConnectAnswer {
  for (const [end, other] of [
    [source, target],
    [target, source]
  ] as const) {
    if (!isNode(end)) continue;
    if (end.pool === other.id) return no('own-pool');
    if (isGateway(end.kind)) return no('message-gateway');
  }
  if (isNode(source) && !sends(source.kind)) return no('message-out-of');
  if (isNode(target) && !receives(target.kind)) return no('message-into');
  return { ok: true, kind: 'message' };
}
