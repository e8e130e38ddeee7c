import type { EventTrigger, Flow, Node, NodeKind } from '../model';
import type { Form } from './elements';

/** Whether a flow's share of the cases means anything: its source decides between several, or happens now and then. */
export function hasShare(flow: Flow, source: Pick<Node, 'kind'> | undefined, waysOut: number): boolean {
  if (flow.kind !== 'sequence' || !source) return false;
  return source.kind === 'boundaryEvent' || (waysOut > 1 && source.kind !== 'parallelGateway');
}

/** The triggers BPMN gives an event of this kind. */
export function triggerChoices(kind: NodeKind): readonly EventTrigger[] {
  switch (kind) {
    case 'startEvent':
      return [
        'none',
        'message',
        'timer',
        'signal',
        'conditional',
        'error',
        'escalation',
        'compensation',
        'multiple'
      ];
    case 'endEvent':
      return [
        'none',
        'message',
        'signal',
        'error',
        'escalation',
        'terminate',
        'cancel',
        'compensation',
        'multiple'
      ];
    case 'intermediateThrowEvent':
      return ['none', 'message', 'signal', 'escalation', 'link', 'compensation', 'multiple'];
    case 'intermediateCatchEvent':
      return ['message', 'timer', 'signal', 'conditional', 'link', 'multiple'];
    case 'boundaryEvent':
      return [
        'timer',
        'message',
        'error',
        'escalation',
        'signal',
        'conditional',
        'compensation',
        'cancel',
        'multiple'
      ];
    default:
      return [];
  }
}

/** A step to add next: a kind with the fields it starts with. */
export type NextChoice = Form;

/** What may follow a node, most used first; empty when nothing may. */
export function nextChoices(node: Node): readonly NextChoice[] {
  if (node.kind === 'endEvent' || node.kind === 'group' || node.kind === 'textAnnotation') return [];
  if (node.kind === 'dataObject' || node.kind === 'dataStore') return [];
  const waits: NextChoice[] = [
    { kind: 'intermediateCatchEvent', trigger: 'timer' },
    { kind: 'intermediateCatchEvent', trigger: 'message' }
  ];
  if (node.kind === 'eventBasedGateway') return [...waits, { kind: 'receiveTask' }];
  return [
    { kind: 'task' },
    { kind: 'exclusiveGateway' },
    { kind: 'endEvent' },
    { kind: 'userTask' },
    { kind: 'serviceTask' },
    { kind: 'parallelGateway' },
    ...waits,
    { kind: 'subProcess' }
  ];
}
