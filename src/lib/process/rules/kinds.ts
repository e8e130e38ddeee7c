import type { Node, NodeKind } from '../model';

/** Does work and carries minutes. */
export const isActivity = (kind: NodeKind) =>
  kind === 'task' || kind.endsWith('Task') || kind === 'callActivity' || kind === 'subProcess';
export const isEvent = (kind: NodeKind) => kind.endsWith('Event');
export const isGateway = (kind: NodeKind) => kind.endsWith('Gateway');
export const isData = (kind: NodeKind) => kind === 'dataObject' || kind === 'dataStore';
/** May be joined by sequence flow. */
export const isFlowNode = (kind: NodeKind) => isActivity(kind) || isEvent(kind) || isGateway(kind);
/** Lies behind the flow as a frame and lets pointers through: groups and open sub-processes. */
export const isFrame = (node: Pick<Node, 'kind' | 'expanded'>) =>
  node.kind === 'group' || (node.kind === 'subProcess' && node.expanded);
/** Carries its name outside its shape. */
export const hasOutsideLabel = (kind: NodeKind) => isEvent(kind) || isGateway(kind) || isData(kind);
