import type { Node, NodeKind } from '../../../process/model';
import { timings } from '../../../process/model/details';
import { isActivity, isEvent } from '../../../process/rules/kinds';
import { isEventDefinition, timeElement, triggerOf } from '../schema';
import type { XmlElement } from '../xml/tree';
import { childOf, type Catalogue } from './catalogue';

/** Characters of a condition or time that a record holds; the file keeps the rest. */
const MOST = 2000;

/** The fields that only some nodes have. */
export function details(
  catalogue: Catalogue,
  element: XmlElement,
  kind: NodeKind,
  shape: XmlElement | undefined
): Partial<Node> {
  if (kind === 'exclusiveGateway') {
    const shown = shape?.get('isMarkerVisible');
    return shown === undefined ? {} : { markerVisible: shown === 'true' };
  }
  if (kind === 'dataObject') return dataDetails(catalogue, element);
  if (isEvent(kind)) return eventDetails(catalogue, element);
  if (!isActivity(kind)) return {};
  const variant =
    element.local === 'transaction'
      ? 'transaction'
      : element.local === 'adHocSubProcess'
        ? 'adHoc'
        : element.get('triggeredByEvent') === 'true'
          ? 'event'
          : undefined;
  const called = element.get('calledElement');
  return {
    ...(variant && { variant }),
    ...(element.get('isForCompensation') === 'true' && { compensation: true }),
    ...(called && called.length <= MOST && { calledElement: called })
  };
}

function dataDetails(catalogue: Catalogue, element: XmlElement): Partial<Node> {
  const data = catalogue.resolve(element.get('dataObjectRef')) ?? element;
  const state = (childOf(element, 'dataState') ?? childOf(data, 'dataState'))?.get('name');
  return {
    ...(data.get('isCollection') === 'true' && { collection: true }),
    ...(element.local === 'dataInput' && { data: 'input' as const }),
    ...(element.local === 'dataOutput' && { data: 'output' as const }),
    ...(state && { dataState: state.slice(0, MOST) })
  };
}

function eventDetails(catalogue: Catalogue, element: XmlElement): Partial<Node> {
  const all = element.get('parallelMultiple') === 'true' && { all: true };
  const definition = onlyDefinition(catalogue, element);
  const said = definition && saidBy(catalogue, definition);
  const link = definition?.local === 'linkEventDefinition';
  // A link that is called as its event is says nothing more.
  if (!said?.detail || said.detail.length > MOST || (link && said.detail === element.get('name')))
    return { ...all };
  return { ...all, ...said };
}

/** What an event is triggered by, when it is one thing. */
export function onlyDefinition(catalogue: Catalogue, event: XmlElement): XmlElement | undefined {
  const found = event.elements().flatMap((child) => {
    if (isEventDefinition(child.local)) return [child];
    return child.local === 'eventDefinitionRef' ? (catalogue.resolve(child.text()) ?? []) : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function saidBy(catalogue: Catalogue, definition: XmlElement): Pick<Node, 'detail' | 'timing'> {
  const trigger = triggerOf(definition.local);
  if (trigger === 'timer') {
    for (const timing of timings) {
      const detail = childOf(definition, timeElement[timing])?.text().trim();
      if (detail) return { detail, timing };
    }
    return {};
  }
  if (trigger === 'conditional') return { detail: childOf(definition, 'condition')?.text().trim() };
  if (trigger === 'link') return { detail: definition.get('name')?.trim() };
  return {
    detail: catalogue
      .resolve(definition.get(`${trigger}Ref`))
      ?.get('name')
      ?.trim()
  };
}
