import { childrenOf, isFlow } from '../read/catalogue';
import { BPMNDI, isSubProcess, MODEL, nodeKindOf } from '../schema';
import { isElement, type XmlElement } from '../xml/tree';
import type { AnyRecord, PatchContext } from './context';

/**
 * Takes out what is no longer on the map, with everything in the file that cannot stand without it: drawings in
 * every diagram, references, flows that were not drawn. What the user could not see going is named.
 */
export function removeGone(context: PatchContext): void {
  const removal = new Removal(context);
  const { before, after } = context;
  const gone: AnyRecord[] = [
    ...[...before.flows.values()].filter((flow) => !after.flows.has(flow.id)),
    ...[...before.nodes.values()].filter((node) => !after.nodes.has(node.id)),
    ...[...before.lanes.values()].filter((lane) => !after.lanes.has(lane.id)),
    ...[...before.pools.values()].filter((pool) => !after.pools.has(pool.id))
  ];
  for (const record of gone) removal.remove(context.element(record.id));
  if (gone.length) removal.tidy();
}

class Removal {
  /** Ids of elements that are out of the file. */
  #ids = new Set<string>();
  /** Ids of shapes and edges that are out of the file. */
  #drawings = new Set<string>();
  #mayBeEmpty = new Set<XmlElement>();

  constructor(private readonly context: PatchContext) {}

  remove(element: XmlElement): void {
    const { parent } = element;
    if (!parent) return;
    this.#rescue(element, parent);
    parent.remove(element);
    const drawing = this.context.model.drawings.get(element);
    if (drawing) this.#dropDrawing(drawing);
    this.#count(element);
    const process = this.context.catalogue.resolve(element.get('processRef'));
    if (element.local === 'participant' && process) this.#mayBeEmpty.add(process);
    const data = this.context.catalogue.resolve(element.get('dataObjectRef'));
    if (data) this.#mayBeEmpty.add(data);
  }

  /** Follows what is gone through the whole file until nothing refers to it any more. */
  tidy(): void {
    for (const element of this.#mayBeEmpty) {
      const unused = element.local === 'process' ? this.#isEmpty(element) : !this.#isReferred(element);
      if (unused && element.parent) this.remove(element);
    }
    let count: number;
    do {
      count = this.#ids.size + this.#drawings.size;
      this.#visit(this.context.root);
    } while (this.#ids.size + this.#drawings.size > count);
  }

  /** Elements that are still on the map but stand inside one that is not: they go up to what is around it. */
  #rescue(element: XmlElement, parent: XmlElement) {
    const { context } = this;
    const visit = (inner: XmlElement) => {
      for (const child of inner.elements()) {
        const key = context.catalogue.key(child);
        const { after } = context;
        const stays = key && (after.nodes.has(key) || after.flows.has(key) || after.lanes.has(key));
        if (!stays) visit(child);
        else if (child.local !== 'dataInputAssociation' && child.local !== 'dataOutputAssociation')
          context.move(child, parent);
      }
    };
    if (isSubProcess(element.local) || element.local === 'process') visit(element);
    if (element.local === 'lane')
      for (const nested of element.elements().flatMap((set) => childrenOf(set, 'lane')))
        if (context.after.lanes.has(context.catalogue.key(nested))) context.move(nested, parent);
  }

  /** Notes the ids of an element and of all in it; content that was never drawn is named. */
  #count(element: XmlElement) {
    const { context } = this;
    const visit = (one: XmlElement) => {
      const id = one.get('id');
      if (id && one.namespace === MODEL) this.#ids.add(id);
      const isHidden = one !== element && nodeKindOf(one.local) && isSubProcess(one.parent?.local ?? '');
      if (isHidden && !context.before.nodes.has(context.catalogue.key(one)))
        context.lose('hidden-content', one);
      for (const child of one.elements()) visit(child);
    };
    visit(element);
  }

  #isGone(reference: string | undefined): boolean {
    const id = reference?.trim();
    if (!id || !this.#ids.has(id)) return false;
    // A second element may have the same id and still be there.
    return !this.context.catalogue.all(id).some((element) => isAttached(element, this.context.root));
  }

  #visit(element: XmlElement) {
    for (const child of [...element.children]) {
      if (!isElement(child)) continue;
      if (child.namespace === BPMNDI) this.#visitDrawing(child);
      else if (child.namespace === MODEL && this.#hangsOnGone(child)) {
        const { catalogue, before } = this.context;
        const key = catalogue.key(child);
        if (!key || !(before.flows.has(key) || before.nodes.has(key)))
          if (isFlow(child.local)) this.context.lose('hidden-flow', child);
          else if (nodeKindOf(child.local)) this.context.lose('hidden-content', child);
        this.remove(child);
        element.remove(child);
      } else {
        for (const { name, value } of [...child.attributes]) {
          if (name === 'id' || !this.#isGone(value)) continue;
          if (child.namespace === MODEL && (name === 'default' || name === 'processRef'))
            child.set(name, undefined);
          else if (name !== 'name' && !this.#isOnMap(child)) this.context.lose('reference', value);
        }
        if (!child.children.some(isElement) && this.#isGone(child.text()))
          this.context.lose('reference', child.text().trim());
        this.#visit(child);
      }
    }
  }

  /** Whether an element means nothing without what is gone. */
  #hangsOnGone(element: XmlElement): boolean {
    const { local } = element;
    if (local === 'incoming' || local === 'outgoing' || local === 'flowNodeRef')
      return this.#isGone(element.text());
    if (local === 'boundaryEvent')
      return this.#isGone(element.get('attachedToRef')) && !this.#isOnMap(element);
    if (!isFlow(local) || this.#isOnMap(element)) return false;
    const inner = [...childrenOf(element, 'sourceRef'), ...childrenOf(element, 'targetRef')];
    return (
      this.#isGone(element.get('sourceRef')) ||
      this.#isGone(element.get('targetRef')) ||
      inner.some((reference) => this.#isGone(reference.text()))
    );
  }

  #isOnMap(element: XmlElement): boolean {
    const { catalogue, after } = this.context;
    const key = catalogue.key(element);
    return after.nodes.has(key) || after.flows.has(key);
  }

  #visitDrawing(element: XmlElement) {
    for (const child of element.elements()) {
      if (child.namespace !== BPMNDI) continue;
      if (
        child.local === 'BPMNPlane' &&
        this.#isGone(child.get('bpmnElement')) &&
        child !== this.context.model.plane
      ) {
        if (![...this.context.model.planes.values()].includes(child))
          this.context.lose('hidden-content', element);
        element.parent?.remove(element);
        return;
      }
      if (
        (child.local === 'BPMNShape' || child.local === 'BPMNEdge') &&
        this.#isGone(child.get('bpmnElement'))
      ) {
        this.#dropDrawing(child);
        continue;
      }
      for (const name of ['sourceElement', 'targetElement'])
        if (this.#drawings.has(child.get(name) ?? '')) child.set(name, undefined);
      this.#visitDrawing(child);
    }
  }

  #dropDrawing(drawing: XmlElement) {
    const id = drawing.get('id');
    if (id) this.#drawings.add(id);
    drawing.parent?.remove(drawing);
  }

  /** A process without steps, lanes or notes that nothing else shows or calls. */
  #isEmpty(process: XmlElement): boolean {
    const holds = process.elements().some((child) => {
      const { local } = child;
      return local === 'laneSet' ? childrenOf(child, 'lane').length > 0 : nodeKindOf(local) || isFlow(local);
    });
    return !holds && !this.#isReferred(process);
  }

  #isReferred(element: XmlElement): boolean {
    const { catalogue, root } = this.context;
    const names = ['processRef', 'calledElement', 'bpmnElement', 'dataObjectRef'];
    const refers = (one: XmlElement): boolean =>
      names.some((name) => one.get(name) && catalogue.resolve(one.get(name)) === element) ||
      one.elements().some(refers);
    return refers(root);
  }
}

function isAttached(element: XmlElement, root: XmlElement): boolean {
  let up: XmlElement | undefined = element;
  while (up && up !== root) up = up.parent;
  return up === root;
}
