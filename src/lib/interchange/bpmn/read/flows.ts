import type { Flow, FlowKind } from '../../../process/model';
import type { XmlElement } from '../xml/tree';
import { childOf, isFlow, type Catalogue } from './catalogue';
import { edgeColour } from './colours';
import { labelOf, waypointsOf } from './diagram';
import { flowProbability } from './measures';
import { cut } from './names';

/** The kind of flow an element is drawn as. */
export function flowKindOf(local: string): FlowKind | undefined {
  if (local === 'sequenceFlow') return 'sequence';
  if (local === 'messageFlow') return 'message';
  if (local === 'association') return 'association';
  return isFlow(local) ? 'data' : undefined;
}

const MOST_CONDITION = 2000;

type Drawn = ReadonlyMap<XmlElement, XmlElement | undefined>;

/**
 * The flows of the drawing whose both ends are drawn. Sequence and message flows that the diagram leaves out
 * are taken along, without points: the work flows there all the same.
 */
export function readFlows(catalogue: Catalogue, drawn: Drawn, ends: ReadonlySet<string>): Flow[] {
  const drawnReference = new Map<XmlElement, XmlElement>();
  for (const element of drawn.keys()) {
    const data = catalogue.resolve(element.get('dataObjectRef') ?? element.get('dataStoreRef'));
    if (data) drawnReference.set(data, element);
  }
  const flows: Flow[] = [];
  for (const element of catalogue.drawable) {
    const kind = flowKindOf(element.local);
    const isDrawn = drawn.has(element);
    if (!kind || (!isDrawn && kind !== 'sequence' && kind !== 'message')) continue;
    const { source, target } = flowEnds(catalogue, element);
    const from = source && (drawn.has(source) ? source : drawnReference.get(source));
    const to = target && (drawn.has(target) ? target : drawnReference.get(target));
    const sourceKey = catalogue.key(from);
    const targetKey = catalogue.key(to);
    if (!ends.has(sourceKey) || !ends.has(targetKey)) {
      if (!source || !target) catalogue.warn('dangling', element);
      else if (isDrawn) catalogue.warn('not-drawn', element);
      continue;
    }
    const edge = drawn.get(element);
    const waypoints = waypointsOf(edge);
    if (edge && !waypoints.length) catalogue.warn('bad-bounds', element);
    const id = catalogue.key(element);
    flows.push({
      id,
      kind,
      source: sourceKey,
      target: targetKey,
      name: kind === 'sequence' || kind === 'message' ? cut(catalogue, element, element.get('name')) : '',
      waypoints,
      label: labelOf(edge),
      isDefault: kind === 'sequence' && catalogue.resolve(from!.get('default')) === element,
      ...condition(kind, element),
      ...direction(element),
      ...envelope(kind, edge),
      ...edgeColour(edge),
      probability: kind === 'sequence' ? flowProbability(element) : null,
      element: id
    });
  }
  return flows;
}

/** The elements a flow runs between, as far as they exist. */
export function flowEnds(
  catalogue: Catalogue,
  element: XmlElement
): { source: XmlElement | undefined; target: XmlElement | undefined } {
  const named = (which: 'sourceRef' | 'targetRef') =>
    catalogue.resolve(element.get(which) ?? childOf(element, which)?.text());
  // A data association hangs on the activity it belongs to; its other ends are inputs and outputs inside it.
  if (element.local === 'dataInputAssociation') return { source: named('sourceRef'), target: element.parent };
  if (element.local === 'dataOutputAssociation')
    return { source: element.parent, target: named('targetRef') };
  return { source: named('sourceRef'), target: named('targetRef') };
}

function condition(kind: FlowKind, element: XmlElement): Pick<Flow, 'conditional' | 'condition'> {
  const expression = kind === 'sequence' ? childOf(element, 'conditionExpression') : undefined;
  const said = expression?.text().trim();
  // A longer one stays whole in the file as long as nobody edits it.
  return { conditional: !!expression, ...(said && said.length <= MOST_CONDITION && { condition: said }) };
}

function direction(element: XmlElement): Pick<Flow, 'direction'> {
  if (element.local !== 'association') return {};
  const said = element.get('associationDirection');
  return said === 'One' ? { direction: 'one' } : said === 'Both' ? { direction: 'both' } : {};
}

function envelope(kind: FlowKind, edge: XmlElement | undefined): Pick<Flow, 'envelope'> {
  const said = kind === 'message' ? edge?.get('messageVisibleKind') : undefined;
  if (said === 'initiating') return { envelope: 'initiating' };
  return said === 'non_initiating' ? { envelope: 'answering' } : {};
}
