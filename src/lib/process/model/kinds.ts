/** What elements there are, by BPMN 2.0's words. */
export const nodeKinds = [
  'task',
  'userTask',
  'manualTask',
  'serviceTask',
  'sendTask',
  'receiveTask',
  'businessRuleTask',
  'scriptTask',
  'callActivity',
  'subProcess',
  'startEvent',
  'endEvent',
  'intermediateCatchEvent',
  'intermediateThrowEvent',
  'boundaryEvent',
  'exclusiveGateway',
  'parallelGateway',
  'inclusiveGateway',
  'eventBasedGateway',
  'complexGateway',
  'dataObject',
  'dataStore',
  'textAnnotation',
  'group'
] as const;
export type NodeKind = (typeof nodeKinds)[number];

export const eventTriggers = [
  'none',
  'message',
  'timer',
  'signal',
  'error',
  'escalation',
  'conditional',
  'link',
  'compensation',
  'cancel',
  'terminate',
  'multiple'
] as const;
export type EventTrigger = (typeof eventTriggers)[number];

export const flowKinds = ['sequence', 'message', 'association', 'data'] as const;
export type FlowKind = (typeof flowKinds)[number];

/** Kinds that do work and carry minutes. */
export function isActivity(kind: NodeKind): boolean {
  return kind.endsWith('Task') || kind === 'task' || kind === 'callActivity' || kind === 'subProcess';
}

export const isEvent = (kind: NodeKind) => kind.endsWith('Event');

export function isGateway(kind: NodeKind): boolean {
  return kind.endsWith('Gateway');
}

/** Kinds that sequence flow may join. */
export function isFlowNode(kind: NodeKind): boolean {
  return isActivity(kind) || isEvent(kind) || isGateway(kind);
}
