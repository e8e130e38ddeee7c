import type { Node, NodeKind } from '../model';

/** What does work, the plainest first. */
export const activityKinds = [
  'task',
  'userTask',
  'manualTask',
  'serviceTask',
  'sendTask',
  'receiveTask',
  'businessRuleTask',
  'scriptTask',
  'callActivity',
  'subProcess'
] as const satisfies readonly NodeKind[];
/** What splits and joins, the most used first. */
export const gatewayKinds = [
  'exclusiveGateway',
  'parallelGateway',
  'inclusiveGateway',
  'eventBasedGateway',
  'complexGateway'
] as const satisfies readonly NodeKind[];

/** Does work and carries minutes. */
export const isActivity = (kind: NodeKind) =>
  kind === 'task' || kind.endsWith('Task') || kind === 'callActivity' || kind === 'subProcess';
export const isEvent = (kind: NodeKind) => kind.endsWith('Event');
export const isGateway = (kind: NodeKind) => kind.endsWith('Gateway');
export const isData = (kind: NodeKind) => kind === 'dataObject' || kind === 'dataStore';
/** May be joined by sequence flow. */
export const isFlowNode = (kind: NodeKind) => isActivity(kind) || isEvent(kind) || isGateway(kind);
/** Has its content drawn in it: open sub-processes, and open call activities with what they call. */
export const isOpen = (node: Pick<Node, 'kind' | 'expanded'>) =>
  node.expanded && (node.kind === 'subProcess' || node.kind === 'callActivity');
/** Lies behind the flow as a frame and lets pointers through: groups and what is open. */
export const isFrame = (node: Pick<Node, 'kind' | 'expanded'>) => node.kind === 'group' || isOpen(node);
/** Carries its name outside its shape. */
export const hasOutsideLabel = (kind: NodeKind) => isEvent(kind) || isGateway(kind) || isData(kind);
