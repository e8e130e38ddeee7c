import type { Box, EventTrigger, Node, NodeKind } from '../../../process/model';
import { hasOutsideLabel } from '../../../process/rules/kinds';
import { sizeOf } from '../../../process/rules/geometry';
import { isEventDefinition, isSubProcess, nodeKindOf, triggerOf } from '../schema';
import type { XmlElement } from '../xml/tree';
import { around, childOf, processOf, type Catalogue } from './catalogue';
import { shapeColours } from './colours';
import type { Containers } from './containers';
import { details } from './details';
import { boxOf, labelOf } from './diagram';
import { stepMeasures } from './measures';
import { nameOf } from './names';

/** Kinds whose label may have a place of its own in a record. */
export const placesLabel = (kind: NodeKind) => hasOutsideLabel(kind) || kind === 'group';

type Drawn = ReadonlyMap<XmlElement, XmlElement | undefined>;

/** The nodes of the drawing, outermost first. `planes` are those of closed sub-processes. */
export function readNodes(
  catalogue: Catalogue,
  containers: Containers,
  drawn: Drawn,
  planes: ReadonlyMap<XmlElement, XmlElement>
): Node[] {
  const reader = new NodeReader(catalogue, containers, drawn, planes);
  const nodes = [...drawn.keys()].flatMap((element) => reader.read(element) ?? []);
  reader.placeCalledContent(nodes);
  return nodes;
}

class NodeReader {
  /** Sub-processes with something drawn in them. */
  #filled = new Set<XmlElement>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly containers: Containers,
    private readonly drawn: Drawn,
    private readonly planes: ReadonlyMap<XmlElement, XmlElement>
  ) {
    for (const element of drawn.keys()) {
      const inside = around(element, isSubProcess);
      if (inside && nodeKindOf(element.local)) this.#filled.add(inside);
    }
  }

  read(element: XmlElement): Node | undefined {
    const kind = nodeKindOf(element.local);
    if (!kind) return undefined;
    const { catalogue, containers } = this;
    const shape = this.drawn.get(element);
    const inside = around(element, isSubProcess);
    const host = kind === 'boundaryEvent' ? catalogue.resolve(element.get('attachedToRef')) : undefined;
    const expanded = this.#isExpanded(element);
    const box = boxOf(shape) ?? { x: 0, y: 0, ...sizeOf(kind, expanded) };
    if (shape && !boxOf(shape)) catalogue.warn('bad-bounds', element);
    const id = catalogue.key(element);
    return {
      id,
      ...box,
      kind,
      name: nameOf(catalogue, element),
      pool: containers.poolOf(element),
      lane: this.#lane(element, box, host),
      parent: inside && this.drawn.has(inside) ? catalogue.key(inside) : '',
      attachedTo: host && this.drawn.has(host) ? catalogue.key(host) : '',
      trigger: kind.endsWith('Event') ? this.#trigger(element) : 'none',
      interrupting: element.get('cancelActivity') !== 'false' && element.get('isInterrupting') !== 'false',
      expanded,
      marker: marker(element),
      ...details(catalogue, element, kind, shape),
      label: placesLabel(kind) ? labelOf(shape) : null,
      ...stepMeasures(element),
      ...shapeColours(shape),
      element: id
    };
  }

  /**
   * What is drawn inside an open call activity belongs to the called process; it stands in that activity then.
   * Only a strictly larger frame may hold a node, so that processes calling each other make no circle.
   */
  placeCalledContent(nodes: Node[]): void {
    const frames = new Map<XmlElement, Node[]>();
    for (const node of nodes) {
      if (node.kind !== 'callActivity' || !node.expanded) continue;
      const called = this.catalogue.resolve(this.catalogue.element(node.id)?.get('calledElement'));
      if (called) frames.set(called, [...(frames.get(called) ?? []), node]);
    }
    if (!frames.size) return;
    for (const [at, node] of nodes.entries()) {
      const element = this.catalogue.element(node.id)!;
      const process = processOf(element);
      if (node.pool || node.parent || !process) continue;
      const frame = frames.get(process)?.find((one) => one.id !== node.id && holds(one, node));
      if (frame) nodes[at] = { ...node, parent: frame.id, pool: frame.pool, lane: frame.lane };
    }
  }

  #isExpanded(element: XmlElement): boolean {
    const said = this.drawn.get(element)?.get('isExpanded');
    if (element.local === 'callActivity') return said === 'true';
    if (!isSubProcess(element.local)) return false;
    return said === undefined ? this.#filled.has(element) && !this.planes.has(element) : said === 'true';
  }

  #lane(element: XmlElement, box: Box, host: XmlElement | undefined): string {
    for (let up: XmlElement | undefined = element; up; up = around(up, isSubProcess)) {
      const named = this.containers.laneNaming(up);
      if (named !== undefined) return named;
    }
    const ofHost = host && host !== element ? this.containers.laneNaming(host) : undefined;
    if (ofHost) return ofHost;
    // On a plane of its own a place says nothing of lanes: the sub-process's place does.
    let placed = box;
    for (let up: XmlElement | undefined = element; up; up = around(up, isSubProcess))
      if (up !== element && this.planes.has(up)) placed = boxOf(this.drawn.get(up)) ?? placed;
    return this.containers.laneAround(element, placed);
  }

  #trigger(element: XmlElement): EventTrigger {
    const triggers = element.elements().flatMap((child) => {
      if (isEventDefinition(child.local)) return [triggerOf(child.local)];
      const named = child.local === 'eventDefinitionRef' && this.catalogue.resolve(child.text());
      return named ? [triggerOf(named.local)] : [];
    });
    return triggers.length > 1 ? 'multiple' : (triggers[0] ?? 'none');
  }
}

function marker(element: XmlElement): Node['marker'] {
  if (childOf(element, 'standardLoopCharacteristics')) return 'loop';
  const several = childOf(element, 'multiInstanceLoopCharacteristics');
  if (!several) return 'none';
  return several.get('isSequential') === 'true' ? 'sequential' : 'parallel';
}

function holds(frame: Node, node: Node): boolean {
  const right = frame.x + frame.width;
  const bottom = frame.y + frame.height;
  return (
    node.x >= frame.x &&
    node.y >= frame.y &&
    node.x + node.width <= right &&
    node.y + node.height <= bottom &&
    node.width * node.height < frame.width * frame.height
  );
}
