import type { Node } from '../../../process/model';
import { definitionsOf, elementOf, isEventDefinition, mayCarry, mayHold, MODEL } from '../schema';
import { childOf } from '../read/catalogue';
import { isElement, type XmlElement } from '../xml/tree';
import type { PatchContext } from './context';

/** Values that say the same as leaving the attribute out. */
const defaults: { readonly [attribute: string]: readonly string[] } = {
  startQuantity: ['1'],
  completionQuantity: ['1'],
  isForCompensation: ['false'],
  gatewayDirection: ['Unspecified'],
  implementation: ['##WebService', '##unspecified'],
  instantiate: ['false'],
  eventGatewayType: ['Exclusive'],
  triggeredByEvent: ['false'],
  parallelMultiple: ['false'],
  isInterrupting: ['true'],
  cancelActivity: ['true']
};

/** Attributes that records hold: they are set anew for the new kind. */
const held = new Set([
  'attachedToRef',
  'default',
  'cancelActivity',
  'isInterrupting',
  'triggeredByEvent',
  'isForCompensation'
]);

/**
 * Turns a flow node into another kind in its place. What the new kind may not have by the schema goes and is
 * named, unless a record holds it or it says nothing.
 */
export function changeKind(context: PatchContext, element: XmlElement, node: Node): void {
  const local = elementOf(node);
  element.rename(local);
  for (const { name, value } of [...element.attributes])
    if (!mayCarry(local, name)) {
      element.set(name, undefined);
      if (!held.has(name) && !defaults[name]?.includes(value)) context.lose('attributes', node);
    }
  for (const child of element.elements()) {
    if (child.namespace !== MODEL || mayHold(local, child.local)) continue;
    if (!isEventDefinition(child.local) && saysSomething(child)) context.lose('details', node);
    element.remove(child);
  }
  if (node.kind === 'boundaryEvent' && node.attachedTo)
    element.set('attachedToRef', context.idOf(node.attachedTo));
}

/** Gives an event the event definitions that make its trigger. */
export function changeTrigger(context: PatchContext, element: XmlElement, node: Node): void {
  for (const child of element.elements())
    if (isEventDefinition(child.local) || child.local === 'eventDefinitionRef') {
      // A link that is called as its event says nothing by it.
      const says = ({ name, value }: { name: string; value: string }) =>
        name !== 'id' && !(name === 'name' && value === node.name);
      if (child.attributes.some(says) || child.elements().some(saysSomething))
        context.lose('trigger-details', node);
      element.remove(child);
    }
  addTrigger(context, element, node);
}

export function addTrigger(context: PatchContext, element: XmlElement, node: Node): void {
  for (const local of definitionsOf(node.trigger)) {
    const id = context.freeId(`${local[0]!.toUpperCase()}${local.slice(1)}_${node.id}`);
    // A link is found by its name, so it must have one.
    const definition = context.add(element, local, {
      id,
      ...(local === 'linkEventDefinition' && { name: node.detail || node.name })
    });
    if (local === 'conditionalEventDefinition') context.add(definition, 'condition');
  }
}

/** Gives an activity the loop characteristics of its marker. */
export function changeMarker(context: PatchContext, element: XmlElement, node: Node): void {
  const several = childOf(element, 'multiInstanceLoopCharacteristics');
  const sequential = node.marker === 'sequential';
  if (several && (sequential || node.marker === 'parallel')) {
    several.set('isSequential', String(sequential));
    return;
  }
  const old = several ?? childOf(element, 'standardLoopCharacteristics');
  if (old) {
    if (
      old.attributes.some(({ name }) => !['id', 'isSequential', 'testBefore'].includes(name)) ||
      old.elements().length
    )
      context.lose('loop-details', node);
    element.remove(old);
  }
  addMarker(context, element, node);
}

export function addMarker(context: PatchContext, element: XmlElement, node: Node): void {
  if (node.marker === 'loop') context.add(element, 'standardLoopCharacteristics');
  else if (node.marker !== 'none')
    context.add(element, 'multiInstanceLoopCharacteristics', {
      isSequential: node.marker === 'sequential' ? 'true' : undefined
    });
}

/** Whether anything is lost when an element goes: text, attributes but its id, or children. */
function saysSomething(element: XmlElement): boolean {
  return (
    element.attributes.some(({ name }) => name !== 'id') ||
    element.text().trim() !== '' ||
    element.children.some(isElement)
  );
}
