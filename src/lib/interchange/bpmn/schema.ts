/**
 * What BPMN 2.0 (OMG formal/2011-01-03, Semantic.xsd and BPMNDI.xsd) says of the elements that are drawn: their
 * names, the order of their children, and which attributes and children each kind of flow node may have.
 */
import type { EventTrigger, Node, NodeKind } from '../../process/model';

export const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
export const BPMNDI = 'http://www.omg.org/spec/BPMN/20100524/DI';
export const DC = 'http://www.omg.org/spec/DD/20100524/DC';
export const DI = 'http://www.omg.org/spec/DD/20100524/DI';
/** Colours of drawings: the extension that bpmn.io began with, and “BPMN in Color”, which it writes beside it. */
export const BIOC = 'http://bpmn.io/schema/bpmn/biocolor/1.0';
export const COLOR = 'http://www.omg.org/spec/BPMN/non-normative/color/1.0';
/** Namespace of the extension elements written here: minutes, notes, probabilities. */
export const VERKSTED = 'urn:verksted:bpmn:1';

const kindOfElement = new Map<string, NodeKind>([
  ['task', 'task'],
  ['userTask', 'userTask'],
  ['manualTask', 'manualTask'],
  ['serviceTask', 'serviceTask'],
  ['sendTask', 'sendTask'],
  ['receiveTask', 'receiveTask'],
  ['businessRuleTask', 'businessRuleTask'],
  ['scriptTask', 'scriptTask'],
  ['callActivity', 'callActivity'],
  ['subProcess', 'subProcess'],
  ['adHocSubProcess', 'subProcess'],
  ['transaction', 'subProcess'],
  ['startEvent', 'startEvent'],
  ['endEvent', 'endEvent'],
  ['intermediateCatchEvent', 'intermediateCatchEvent'],
  ['intermediateThrowEvent', 'intermediateThrowEvent'],
  ['boundaryEvent', 'boundaryEvent'],
  ['exclusiveGateway', 'exclusiveGateway'],
  ['parallelGateway', 'parallelGateway'],
  ['inclusiveGateway', 'inclusiveGateway'],
  ['eventBasedGateway', 'eventBasedGateway'],
  ['complexGateway', 'complexGateway'],
  ['dataObjectReference', 'dataObject'],
  ['dataObject', 'dataObject'],
  ['dataInput', 'dataObject'],
  ['dataOutput', 'dataObject'],
  ['dataStoreReference', 'dataStore'],
  ['dataStore', 'dataStore'],
  ['textAnnotation', 'textAnnotation'],
  ['group', 'group']
]);

/** The kind of node an element is drawn as; undefined for elements that are none. */
export const nodeKindOf = (element: string): NodeKind | undefined => kindOfElement.get(element);

/** The element that a new node becomes. */
export function elementOf({ kind, data, variant }: Pick<Node, 'kind' | 'data' | 'variant'>): string {
  if (kind === 'dataStore') return 'dataStoreReference';
  if (kind === 'dataObject')
    return data === 'input' ? 'dataInput' : data === 'output' ? 'dataOutput' : 'dataObjectReference';
  if (kind === 'subProcess')
    return variant === 'adHoc' ? 'adHocSubProcess' : variant === 'transaction' ? 'transaction' : kind;
  return kind;
}

/** The child of a timer that holds its time. */
export const timeElement = { date: 'timeDate', duration: 'timeDuration', cycle: 'timeCycle' } as const;

export const isSubProcess = (element: string) =>
  element === 'subProcess' || element === 'adHocSubProcess' || element === 'transaction';

export const isFlowElementNode = (element: string) =>
  kindOfElement.has(element) &&
  !element.startsWith('data') &&
  element !== 'textAnnotation' &&
  element !== 'group';

const triggerOfDefinition = new Map<string, EventTrigger>([
  ['messageEventDefinition', 'message'],
  ['timerEventDefinition', 'timer'],
  ['signalEventDefinition', 'signal'],
  ['errorEventDefinition', 'error'],
  ['escalationEventDefinition', 'escalation'],
  ['conditionalEventDefinition', 'conditional'],
  ['linkEventDefinition', 'link'],
  ['compensateEventDefinition', 'compensation'],
  ['cancelEventDefinition', 'cancel'],
  ['terminateEventDefinition', 'terminate']
]);

export const triggerOf = (definition: string): EventTrigger | undefined =>
  triggerOfDefinition.get(definition);
export const isEventDefinition = (element: string) => triggerOfDefinition.has(element);

/** The event definition elements that make a trigger. */
export function definitionsOf(trigger: EventTrigger): string[] {
  if (trigger === 'none') return [];
  if (trigger === 'multiple') return ['messageEventDefinition', 'signalEventDefinition'];
  return [...triggerOfDefinition].filter(([, is]) => is === trigger).map(([element]) => element);
}

const loops = ['standardLoopCharacteristics', 'multiInstanceLoopCharacteristics'];
const roles = ['resourceRole', 'performer', 'humanPerformer', 'potentialOwner'];
const base = ['documentation', 'extensionElements'];
const node = [...base, 'auditing', 'monitoring', 'categoryValueRef', 'incoming', 'outgoing'];
const artifacts = new Set(['textAnnotation', 'group', 'association']);
const flowElements = new Set(
  [...kindOfElement.keys()]
    .filter((name) => !artifacts.has(name) && name !== 'dataInput' && name !== 'dataOutput')
    .concat('sequenceFlow', 'callChoreography', 'choreographyTask', 'subChoreography')
);

/** Children in the order the schema wants; a name in brackets stands for a family of elements. */
const activity = [
  ...node,
  'ioSpecification',
  'property',
  'dataInputAssociation',
  'dataOutputAssociation',
  ...roles,
  ...loops
];
const definitions = ['[definition]', 'eventDefinitionRef'];
const catching = [...node, 'property', 'dataOutput', 'dataOutputAssociation', 'outputSet', ...definitions];
const throwing = [...node, 'property', 'dataInput', 'dataInputAssociation', 'inputSet', ...definitions];

const orders: { readonly [element: string]: readonly string[] } = {
  definitions: ['import', 'extension', '[root]', 'BPMNDiagram', 'relationship'],
  process: [...base, 'auditing', 'monitoring', 'ioSpecification', 'ioBinding', 'property', 'laneSet'].concat(
    ['[flow]', '[artifact]'],
    roles,
    ['correlationSubscription', 'supports']
  ),
  subProcess: [...activity, 'laneSet', '[flow]', '[artifact]', 'completionCondition'],
  collaboration: [...base, 'participant', 'messageFlow', '[artifact]'],
  laneSet: [...base, 'lane'],
  lane: [...base, 'partitionElement', 'flowNodeRef', 'childLaneSet'],
  userTask: [...activity, 'rendering'],
  scriptTask: [...activity, 'script'],
  startEvent: catching,
  boundaryEvent: catching,
  intermediateCatchEvent: catching,
  endEvent: throwing,
  intermediateThrowEvent: throwing,
  exclusiveGateway: node,
  parallelGateway: node,
  inclusiveGateway: node,
  eventBasedGateway: node,
  complexGateway: [...node, 'activationCondition'],
  sequenceFlow: [...base, 'auditing', 'monitoring', 'categoryValueRef', 'conditionExpression'],
  textAnnotation: [...base, 'text'],
  ioSpecification: [...base, 'dataInput', 'dataOutput', 'inputSet', 'outputSet'],
  inputSet: [...base, 'dataInputRefs', 'optionalInputRefs', 'whileExecutingInputRefs', 'outputSetRefs'],
  outputSet: [...base, 'dataOutputRefs', 'optionalOutputRefs', 'whileExecutingOutputRefs', 'inputSetRefs'],
  dataObjectReference: [...base, 'auditing', 'monitoring', 'categoryValueRef', 'dataState'],
  dataInput: [...base, 'dataState'],
  dataOutput: [...base, 'dataState'],
  dataInputAssociation: [...base, 'sourceRef', 'targetRef', 'transformation', 'assignment'],
  dataOutputAssociation: [...base, 'sourceRef', 'targetRef', 'transformation', 'assignment'],
  BPMNShape: ['extension', 'Bounds', 'BPMNLabel'],
  BPMNEdge: ['extension', 'waypoint', 'BPMNLabel'],
  BPMNDiagram: ['BPMNPlane', 'BPMNLabelStyle']
};

function orderOf(parent: string): readonly string[] {
  if (isSubProcess(parent)) return orders.subProcess!;
  return orders[parent] ?? (nodeKindOf(parent) ? activity : base);
}

function family(parent: string, child: string): string {
  if (isEventDefinition(child)) return '[definition]';
  if (parent === 'definitions' && child !== 'import' && child !== 'extension' && child !== 'relationship')
    return child === 'BPMNDiagram' ? child : '[root]';
  if (artifacts.has(child)) return '[artifact]';
  return flowElements.has(child) ? '[flow]' : child;
}

/** Place of a child among the children of an element: smaller stands first. Unknown ones stand last. */
export function rankOf(parent: string, child: string): number {
  const order = orderOf(parent);
  const rank = order.indexOf(family(parent, child));
  return rank < 0 ? order.length : rank;
}

/** Whether an element may have such a child. */
export function mayHold(parent: string, child: string): boolean {
  return orderOf(parent).includes(family(parent, child));
}

const taskAttributes = ['isForCompensation', 'startQuantity', 'completionQuantity', 'default'];
const attributes: { readonly [element: string]: readonly string[] } = {
  userTask: [...taskAttributes, 'implementation'],
  serviceTask: [...taskAttributes, 'implementation', 'operationRef'],
  businessRuleTask: [...taskAttributes, 'implementation'],
  sendTask: [...taskAttributes, 'implementation', 'operationRef', 'messageRef'],
  receiveTask: [...taskAttributes, 'implementation', 'operationRef', 'messageRef', 'instantiate'],
  scriptTask: [...taskAttributes, 'scriptFormat'],
  callActivity: [...taskAttributes, 'calledElement'],
  subProcess: [...taskAttributes, 'triggeredByEvent'],
  adHocSubProcess: [...taskAttributes, 'triggeredByEvent', 'cancelRemainingInstances', 'ordering'],
  transaction: [...taskAttributes, 'triggeredByEvent', 'method'],
  startEvent: ['isInterrupting', 'parallelMultiple'],
  intermediateCatchEvent: ['parallelMultiple'],
  boundaryEvent: ['parallelMultiple', 'attachedToRef', 'cancelActivity'],
  exclusiveGateway: ['gatewayDirection', 'default'],
  inclusiveGateway: ['gatewayDirection', 'default'],
  complexGateway: ['gatewayDirection', 'default'],
  parallelGateway: ['gatewayDirection'],
  eventBasedGateway: ['gatewayDirection', 'instantiate', 'eventGatewayType']
};

/** Whether a flow node may have such an attribute. Attributes of other namespaces may stand anywhere. */
export function mayCarry(element: string, attribute: string): boolean {
  if (attribute === 'id' || attribute === 'name' || attribute.includes(':') || attribute === 'xmlns')
    return true;
  const own = attributes[element] ?? (element.endsWith('ask') ? taskAttributes : []);
  return own.includes(attribute);
}
