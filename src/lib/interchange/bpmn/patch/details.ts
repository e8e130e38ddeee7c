import type { Node } from '../../../process/model';
import { timings } from '../../../process/model/details';
import { childOf, childrenOf } from '../read/catalogue';
import { onlyDefinition } from '../read/details';
import { elementOf, isSubProcess, mayCarry, timeElement, triggerOf } from '../schema';
import type { XmlElement } from '../xml/tree';
import type { PatchContext } from './context';

/** Sets or takes away what only some kinds have, as far as the map says anything of it and something else than before. */
export function setDetails(context: PatchContext, element: XmlElement, node: Node, old?: Node): void {
  const differs = (field: keyof Node, plain: unknown) =>
    node[field] !== undefined && (old?.[field] ?? plain) !== node[field];
  const { local } = element;
  const interrupts =
    local === 'boundaryEvent' ? 'cancelActivity' : local === 'startEvent' ? 'isInterrupting' : '';
  if (interrupts && (old?.interrupting ?? true) !== node.interrupting)
    element.set(
      interrupts,
      node.interrupting && element.get(interrupts) === undefined ? undefined : String(node.interrupting)
    );
  if (differs('compensation', false) && mayCarry(local, 'isForCompensation'))
    element.set('isForCompensation', node.compensation ? 'true' : undefined);
  if (isSubProcess(local) && (differs('variant', 'plain') || local !== elementOf(node)))
    setVariant(element, node);
  if (differs('all', false) && mayCarry(local, 'parallelMultiple'))
    element.set('parallelMultiple', node.all ? 'true' : undefined);
  if (differs('calledElement', '') && local === 'callActivity')
    element.set('calledElement', node.calledElement || undefined);
  if (node.kind === 'dataObject') {
    if (differs('collection', false))
      (context.catalogue.resolve(element.get('dataObjectRef')) ?? element).set(
        'isCollection',
        node.collection ? 'true' : undefined
      );
    if (differs('dataState', '')) setState(context, element, node.dataState!);
  }
  if (node.kind.endsWith('Event')) setEventDetail(context, element, node, old);
}

function setVariant(element: XmlElement, node: Node): void {
  if (node.variant === undefined) return;
  element.rename(elementOf(node));
  const isEvent = node.variant === 'event';
  if (isEvent || element.get('triggeredByEvent') !== undefined)
    element.set('triggeredByEvent', isEvent ? 'true' : undefined);
}

/** The state stands in the reference that is drawn, so that the same data has another one elsewhere. */
function setState(context: PatchContext, element: XmlElement, state: string): void {
  const data = context.catalogue.resolve(element.get('dataObjectRef'));
  const known = childOf(element, 'dataState') ?? (data && childOf(data, 'dataState'));
  if (state)
    (known ?? context.add(element, 'dataState', { id: context.freeId('DataState_1') })).set('name', state);
  else known?.parent?.remove(known);
}

function setEventDetail(context: PatchContext, element: XmlElement, node: Node, old: Node | undefined): void {
  const definition = onlyDefinition(context.catalogue, element);
  const trigger = definition && triggerOf(definition.local);
  if (!trigger) return;
  const { detail } = node;
  if (trigger === 'link' && !detail) {
    // A link that was called as its event goes on being so.
    const was = definition.get('name');
    if (old && (was === old.name || old.detail)) definition.set('name', node.name);
    return;
  }
  const same = old?.trigger === node.trigger && (old.detail ?? '') === (detail ?? '');
  if (detail === undefined || (same && old.timing === node.timing)) return;
  if (trigger === 'link') definition.set('name', detail);
  else if (trigger === 'timer') setTime(context, definition, detail, node.timing ?? 'duration');
  else if (trigger === 'conditional') {
    const condition = childOf(definition, 'condition') ?? context.add(definition, 'condition');
    if (condition.text() !== detail) condition.setText(detail);
  } else setReference(context, definition, trigger, detail);
}

function setTime(
  context: PatchContext,
  definition: XmlElement,
  time: string,
  timing: NonNullable<Node['timing']>
): void {
  for (const other of timings)
    if (other !== timing || !time)
      for (const child of childrenOf(definition, timeElement[other])) definition.remove(child);
  if (time)
    (childOf(definition, timeElement[timing]) ?? context.add(definition, timeElement[timing])).setText(time);
}

/** Roots that hold what is sent: `message`, `signal`, `error` and `escalation` are called as their triggers. */
const named = new Set(['message', 'signal', 'error', 'escalation']);

/** Refers to the message, signal, error or escalation of that name; one is made when the file has none. */
function setReference(context: PatchContext, definition: XmlElement, local: string, name: string): void {
  if (!named.has(local)) return;
  if (!name) return definition.set(`${local}Ref`, undefined);
  const known = childrenOf(context.root, local).find((one) => one.get('name') === name && one.get('id'));
  const first = context.root.elements().find((child) => /^(collaboration|process)$/.test(child.local));
  const id = known?.get('id') ?? context.freeId(`${local[0]!.toUpperCase()}${local.slice(1)}_1`);
  if (!known)
    context.catalogue.register(
      context.root.add(context.nameFor(context.root, context.root.namespace, local), { id, name }, first)
    );
  definition.set(`${local}Ref`, id);
}
