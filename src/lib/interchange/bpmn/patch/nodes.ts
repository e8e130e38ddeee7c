import type { Node } from '../../../process/model';
import { isFlowNode } from '../../../process/rules/kinds';
import { childOf } from '../read/catalogue';
import { nameHolder } from '../read/names';
import { elementOf, isFlowElementNode } from '../schema';
import type { XmlElement } from '../xml/tree';
import type { ContainerPatch, LaneReferences } from './containers';
import type { PatchContext } from './context';
import { setDetails } from './details';
import { addMarker, addTrigger, changeKind, changeMarker, changeTrigger } from './kind';
import { measureFields, setStepMeasures } from './measures';

/** Writes what became of the nodes: new ones, names, kinds, places in pools, lanes and sub-processes. */
export class NodePatch {
  /** Elements that moved to another process or sub-process; their flows follow. */
  readonly moved = new Set<string>();

  constructor(
    private readonly context: PatchContext,
    private readonly containers: ContainerPatch,
    private readonly lanes: LaneReferences
  ) {}

  patch(): void {
    const { before, after } = this.context;
    for (const node of outermostFirst(after.nodes)) {
      const old = before.nodes.get(node.id);
      if (!old) this.#add(node);
      else this.#change(this.context.element(node.id), node, old);
    }
    // Second, when every lane and node stands: a step may have gone into a lane of another process.
    for (const node of after.nodes.values()) {
      const old = before.nodes.get(node.id);
      const element = this.context.element(node.id);
      // Lanes round its own in the process it left name it still.
      const isElsewhere = old ? old.lane !== node.lane || this.moved.has(node.id) : node.lane;
      if (isFlowElementNode(element.local) && isElsewhere) this.lanes.set(node.id, node.lane);
    }
  }

  #add(node: Node) {
    const { context } = this;
    const local = elementOf(node);
    const container = this.#homeOf(local, this.containers.containerFor(node));
    const id = context.freeId(node.id);
    const name = node.kind === 'textAnnotation' || node.kind === 'group' ? undefined : node.name || undefined;
    const data =
      local === 'dataObjectReference' &&
      context.add(container, 'dataObject', { id: context.freeId(`DataObject_${node.id}`) });
    const element = context.add(container, local, {
      id,
      name,
      attachedToRef: node.attachedTo ? context.idOf(node.attachedTo) : undefined,
      dataObjectRef: (data && data.get('id')) || undefined
    });
    if (data) context.catalogue.register(data);
    context.catalogue.register(element, node.id);
    addTrigger(context, element, node);
    addMarker(context, element, node);
    setDetails(context, element, node);
    setStepMeasures(context, element, node);
    if (name === undefined && node.name) this.#rename(element, node);
  }

  #change(element: XmlElement, node: Node, old: Node) {
    const { context } = this;
    const becomesOther = node.data !== undefined && (old.data ?? 'inner') !== node.data;
    if (old.kind !== node.kind || becomesOther) {
      if (isFlowNode(old.kind) && isFlowNode(node.kind)) changeKind(context, element, node);
      else element = this.#replace(element, node);
    }
    if (
      old.pool !== node.pool ||
      old.parent !== node.parent ||
      old.lane !== node.lane ||
      old.attachedTo !== node.attachedTo ||
      this.moved.has(node.attachedTo)
    )
      this.#place(element, node, old);
    if (old.name !== node.name) this.#rename(element, node);
    if (node.kind === 'boundaryEvent' && old.attachedTo !== node.attachedTo && node.attachedTo)
      element.set('attachedToRef', context.idOf(node.attachedTo));
    if (old.trigger !== node.trigger) changeTrigger(context, element, node);
    else if (old.kind !== node.kind && node.trigger !== 'none' && !hasTrigger(element))
      addTrigger(context, element, node);
    if (old.marker !== node.marker) changeMarker(context, element, node);
    setDetails(context, element, node, becomesOther ? undefined : old);
    if (old.notes !== node.notes || measureFields.some((field) => String(old[field]) !== String(node[field])))
      setStepMeasures(context, element, node);
  }

  /** Moves an element when the map puts it into another process or sub-process than before. */
  #place(element: XmlElement, node: Node, old: Node) {
    const container = this.#homeOf(element.local, this.containers.containerFor(node));
    const was = element.parent;
    // Artifacts may stand in the collaboration or in any process: only a real change of pool or frame moves them.
    const isLoose = !isFlowElementNode(element.local) && old.pool === node.pool && old.parent === node.parent;
    if (container === was || isLoose || isInside(container, element)) return;
    this.context.move(element, container);
    this.moved.add(node.id);
    this.#bringData(element, was, container);
  }

  /** What a reference to data stands for goes along, unless others in the process it left speak of it too. */
  #bringData(element: XmlElement, was: XmlElement | undefined, container: XmlElement) {
    const id = element.get('dataObjectRef');
    const data = this.context.catalogue.resolve(id);
    const others = was?.elements().some((one) => one !== element && one.get('dataObjectRef') === id);
    if (data && data.parent === was && !others) this.context.move(data, container);
  }

  /** What a process is given and gives stands in a list of its own. */
  #homeOf(local: string, container: XmlElement): XmlElement {
    if (local !== 'dataInput' && local !== 'dataOutput') return container;
    const known = childOf(container, 'ioSpecification');
    if (known) return known;
    const list = this.context.add(container, 'ioSpecification');
    for (const set of ['inputSet', 'outputSet']) this.context.add(list, set);
    return list;
  }

  #rename(element: XmlElement, node: Node) {
    const { context } = this;
    let holder = nameHolder(context.catalogue, element);
    if (!holder && element.local === 'textAnnotation') holder = { element: context.add(element, 'text') };
    if (!holder) {
      const category = context.add(context.root, 'category', { id: context.freeId(`Category_${node.id}`) });
      const id = context.freeId(`CategoryValue_${node.id}`);
      const value = context.add(category, 'categoryValue', { id });
      context.catalogue.register(value);
      element.set('categoryValueRef', id);
      holder = { element: value, attribute: 'value' };
    }
    if (holder.attribute) holder.element.set(holder.attribute, node.name);
    else holder.element.setText(node.name);
  }

  /** For kinds that have nothing in common: a new element with the old one's id and documentation. */
  #replace(old: XmlElement, node: Node): XmlElement {
    const { context } = this;
    const local = elementOf(node);
    const parent = this.#homeOf(local, this.containers.containerFor(node));
    const data =
      local === 'dataObjectReference' &&
      context.add(parent, 'dataObject', { id: context.freeId(`DataObject_${node.id}`) });
    if (data) context.catalogue.register(data);
    const element = context.add(parent, local, {
      id: old.get('id'),
      name: old.get('name'),
      dataObjectRef: (data && data.get('id')) || undefined
    });
    for (const local of ['documentation', 'extensionElements']) {
      const child = childOf(old, local);
      if (child) context.move(child, element);
    }
    if (old.elements().some((child) => child.local !== 'dataState')) context.lose('details', node);
    old.parent?.remove(old);
    context.catalogue.register(element, node.id);
    const drawing = context.model.drawings.get(old);
    if (drawing) context.model.drawings.set(element, drawing);
    return element;
  }
}

const hasTrigger = (element: XmlElement) =>
  element.elements().some((child) => /EventDefinition$|^eventDefinitionRef$/.test(child.local));

function isInside(inner: XmlElement, outer: XmlElement): boolean {
  for (let up: XmlElement | undefined = inner; up; up = up.parent) if (up === outer) return true;
  return false;
}

/** Frames and hosts before what stands in or on them. */
function outermostFirst(nodes: ReadonlyMap<string, Node>): Node[] {
  const done = new Set<string>();
  const sorted: Node[] = [];
  const visit = (start: Node) => {
    const chain: Node[] = [];
    for (
      let up: Node | undefined = start;
      up && !done.has(up.id);
      up = nodes.get(up.attachedTo || up.parent)
    ) {
      if (chain.includes(up)) break;
      chain.push(up);
    }
    for (const node of chain.reverse()) {
      done.add(node.id);
      sorted.push(node);
    }
  };
  for (const node of nodes.values()) visit(node);
  return sorted;
}
