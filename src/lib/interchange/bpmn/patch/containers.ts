import type { Lane, Node, Pool } from '../../../process/model';
import { isSubProcess } from '../schema';
import { around, childOf, childrenOf, processOf } from '../read/catalogue';
import type { XmlElement } from '../xml/tree';
import type { PatchContext } from './context';

/** Pools, lanes and processes: what every other element stands in. */
export class ContainerPatch {
  #processOfPool = new Map<string, XmlElement>();
  #looseProcess: XmlElement | undefined;

  constructor(private readonly context: PatchContext) {}

  patch(): void {
    const { before, after } = this.context;
    for (const pool of after.pools.values()) {
      const old = before.pools.get(pool.id);
      if (!old) this.#addPool(pool);
      else if (old.name !== pool.name) this.context.element(pool.id).set('name', pool.name);
    }
    for (const lane of this.#outermostFirst()) {
      const old = before.lanes.get(lane.id);
      if (!old) this.#addLane(lane);
      else {
        if (old.name !== lane.name) this.context.element(lane.id).set('name', lane.name);
        if (old.parent !== lane.parent || old.pool !== lane.pool)
          this.context.move(this.context.element(lane.id), this.#laneSetFor(lane));
      }
    }
  }

  /** The process or sub-process that a node belongs in. */
  containerFor(node: Node): XmlElement {
    const { context } = this;
    if (node.parent && context.catalogue.element(node.parent)) {
      const parent = context.element(node.parent);
      if (isSubProcess(parent.local)) return parent;
      // What is drawn in an open call activity belongs to the process it calls.
      let called = context.catalogue.resolve(parent.get('calledElement'));
      if (called?.local !== 'process') {
        called = this.#addProcess();
        parent.set('calledElement', called.get('id'));
      }
      return called;
    }
    const host = node.attachedTo && context.catalogue.element(node.attachedTo);
    if (host && host.parent) return host.parent;
    const isArtifact = node.kind === 'textAnnotation' || node.kind === 'group';
    const collaboration = this.#collaboration();
    if (isArtifact && !node.pool && !node.lane && collaboration) return collaboration;
    const lane = node.lane && context.catalogue.element(node.lane);
    return (lane && processOf(lane)) || this.processFor(node.pool);
  }

  /** The process of a pool; for no pool, the process that is drawn without one. Made when there is none. */
  processFor(pool: string): XmlElement {
    if (!pool) return (this.#looseProcess ??= this.#findLooseProcess() ?? this.#addProcess());
    let process = this.#processOfPool.get(pool);
    if (!process) {
      const participant = this.context.element(pool);
      const named = this.context.catalogue.resolve(participant.get('processRef'));
      process = named?.local === 'process' ? named : this.#addProcess();
      if (process !== named) participant.set('processRef', process.get('id'));
      this.#processOfPool.set(pool, process);
    }
    return process;
  }

  /** The collaboration of the drawing; made when there is none. */
  collaboration(): XmlElement {
    const { context } = this;
    const { plane } = context.model;
    let collaboration = this.#collaboration();
    if (!collaboration) {
      const first = context.root.elements().find((child) => child.local === 'process');
      const name = context.nameFor(context.root, context.root.namespace, 'collaboration');
      collaboration = context.root.add(name, { id: context.freeId('Collaboration_1') }, first);
      context.catalogue.register(collaboration);
    }
    if (plane && context.catalogue.resolve(plane.get('bpmnElement')) !== collaboration)
      plane.set('bpmnElement', collaboration.get('id'));
    return collaboration;
  }

  #collaboration(): XmlElement | undefined {
    const { plane } = this.context.model;
    const shown = plane && this.context.catalogue.resolve(plane.get('bpmnElement'));
    return shown?.local === 'collaboration' ? shown : childOf(this.context.root, 'collaboration');
  }

  #addPool(pool: Pool) {
    const { context } = this;
    const process = this.#adopt(pool.id);
    const participant = context.add(this.collaboration(), 'participant', {
      id: pool.id,
      name: pool.name || undefined,
      processRef: process?.get('id')
    });
    context.catalogue.register(participant, pool.id);
    if (process) this.#processOfPool.set(pool.id, process);
  }

  /** The process that was drawn without a pool, when its steps stand in this new pool now. */
  #adopt(pool: string): XmlElement | undefined {
    const loose = this.#findLooseProcess();
    if (!loose || [...this.#processOfPool.values()].includes(loose)) return undefined;
    const { before, after } = this.context;
    const records = [...after.nodes.values(), ...after.lanes.values()];
    const known = [...before.nodes.values(), ...before.lanes.values()].filter(
      ({ id }) => processOf(this.context.element(id)) === loose
    );
    if (known.length) {
      const stay = new Map(records.map((record) => [record.id, record.pool]));
      return known.some(({ id }) => stay.get(id) === pool) ? loose : undefined;
    }
    const isBlackBox = !records.some((record) => record.pool === pool);
    return isBlackBox || records.some((record) => !record.pool) ? undefined : loose;
  }

  #findLooseProcess(): XmlElement | undefined {
    const { context } = this;
    const { catalogue, model } = context;
    const owned = new Set(
      childrenOf(context.root, 'collaboration').flatMap((collaboration) =>
        childrenOf(collaboration, 'participant').map((one) => catalogue.resolve(one.get('processRef')))
      )
    );
    const free = (process: XmlElement | undefined) => process?.local === 'process' && !owned.has(process);
    const shown = model.plane && catalogue.resolve(model.plane.get('bpmnElement'));
    if (free(shown)) return shown;
    for (const drawn of [...context.before.lanes.values(), ...context.before.nodes.values()]) {
      const isInside = drawn.pool || ('kind' in drawn && drawn.parent);
      const process = isInside ? undefined : processOf(context.element(drawn.id));
      if (free(process)) return process;
    }
    return undefined;
  }

  #addProcess(): XmlElement {
    const { context } = this;
    const process = context.add(context.root, 'process', {
      id: context.freeId('Process_1'),
      isExecutable: 'false'
    });
    context.catalogue.register(process);
    return process;
  }

  #addLane(lane: Lane) {
    const { context } = this;
    const element = context.add(this.#laneSetFor(lane), 'lane', {
      id: lane.id,
      name: lane.name || undefined
    });
    context.catalogue.register(element, lane.id);
  }

  #laneSetFor(lane: Lane): XmlElement {
    const { context } = this;
    const parent = lane.parent && context.catalogue.element(lane.parent);
    const holder = parent || this.processFor(lane.pool);
    const local = parent ? 'childLaneSet' : 'laneSet';
    return childOf(holder, local) ?? context.add(holder, local, { id: context.freeId('LaneSet_1') });
  }

  #outermostFirst(): Lane[] {
    const { lanes } = this.context.after;
    const done = new Set<string>();
    const sorted: Lane[] = [];
    const visit = (lane: Lane, open: ReadonlySet<string>) => {
      if (done.has(lane.id)) return;
      const parent = lanes.get(lane.parent);
      if (parent && !open.has(parent.id)) visit(parent, new Set(open).add(lane.id));
      if (done.has(lane.id)) return;
      done.add(lane.id);
      sorted.push(open.has(lane.parent) ? { ...lane, parent: '' } : lane);
    };
    for (const lane of lanes.values()) visit(lane, new Set([lane.id]));
    return sorted;
  }
}

/** Which lanes name a node, kept in step with the file. */
export class LaneReferences {
  #references = new Map<XmlElement, XmlElement[]>();

  constructor(private readonly context: PatchContext) {
    for (const element of context.catalogue.drawable)
      if (element.local === 'lane')
        for (const reference of childrenOf(element, 'flowNodeRef')) {
          const node = context.catalogue.resolve(reference.text());
          if (node) this.#references.set(node, [...(this.#references.get(node) ?? []), reference]);
        }
  }

  /** Lets exactly the given lane, and lanes around it that did so before, name the node. */
  set(key: string, lane: string): void {
    const { context } = this;
    const node = context.element(key);
    const named = this.#references.get(node) ?? [];
    const { nodes } = context.after;
    const ofParent = nodes.get(nodes.get(key)?.parent ?? '')?.lane;
    const isNested = around(node, isSubProcess) === node.parent;
    // What is in a sub-process is that one's lane's work, unless somebody else is named.
    if (!named.length && isNested && (!lane || lane === ofParent)) return;
    const target = lane ? context.element(lane) : undefined;
    const kept = named.filter((reference) => {
      const keeps = !!target && (reference.parent === target || isAround(reference.parent, target));
      if (!keeps) reference.parent?.remove(reference);
      return keeps;
    });
    if (target && !kept.some((reference) => reference.parent === target)) {
      const reference = context.add(target, 'flowNodeRef');
      reference.setText(context.idOf(key));
      kept.push(reference);
    }
    this.#references.set(node, kept);
  }
}

function isAround(outer: XmlElement | undefined, inner: XmlElement): boolean {
  for (let up = inner.parent; up; up = up.parent) if (up === outer) return true;
  return false;
}
