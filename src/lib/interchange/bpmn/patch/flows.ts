import type { Flow } from '../../../process/model';
import { childOf, childrenOf } from '../read/catalogue';
import { isFlowElementNode, mayCarry, mayHold } from '../schema';
import type { XmlElement } from '../xml/tree';
import type { ContainerPatch } from './containers';
import type { PatchContext } from './context';
import { setProbability } from './measures';

/** Writes what became of the flows: new ones, names, ends, conditions, which is the default. */
export class FlowPatch {
  constructor(
    private readonly context: PatchContext,
    private readonly containers: ContainerPatch,
    private readonly movedNodes: ReadonlySet<string>
  ) {}

  patch(): void {
    const { before, after } = this.context;
    for (const flow of after.flows.values()) {
      const old = before.flows.get(flow.id);
      if (!old) this.#add(flow, this.context.freeId(flow.id));
      else this.#change(this.context.element(flow.id), flow, old);
    }
    this.#setDefaults();
  }

  #add(flow: Flow, id: string) {
    const { context } = this;
    const source = context.element(flow.source);
    const target = context.element(flow.target);
    const refs = { sourceRef: context.idOf(flow.source), targetRef: context.idOf(flow.target) };
    const inPool = source.local === 'participant' || target.local === 'participant';
    let element: XmlElement;
    if (flow.kind === 'message' || (inPool && flow.kind === 'sequence'))
      element = context.add(this.containers.collaboration(), 'messageFlow', {
        id,
        name: flow.name || undefined,
        ...refs
      });
    else if (flow.kind === 'sequence') {
      element = context.add(source.parent!, 'sequenceFlow', { id, name: flow.name || undefined, ...refs });
      this.#name(source, 'outgoing', id);
      this.#name(target, 'incoming', id);
      if (flow.conditional) this.#setCondition(element, flow);
      setProbability(context, element, flow);
    } else
      element = (flow.kind === 'data' && this.#addData(flow, id)) || this.#addAssociation(flow, id, refs);
    context.catalogue.register(element, flow.id);
  }

  #addAssociation(flow: Flow, id: string, refs: { sourceRef: string; targetRef: string }) {
    const { context } = this;
    const source = context.element(flow.source);
    const container = source.local === 'participant' ? this.containers.collaboration() : source.parent!;
    return context.add(container, 'association', {
      id,
      associationDirection: directions[flow.direction ?? 'none'],
      ...refs
    });
  }

  /** Data flows into or out of the step that holds the association; undefined when neither end can hold it. */
  #addData(flow: Flow, id: string): XmlElement | undefined {
    const { context } = this;
    const source = context.element(flow.source);
    const isOutput = isFlowElementNode(source.local);
    const owner = isOutput ? source : context.element(flow.target);
    const local = isOutput ? 'dataOutputAssociation' : 'dataInputAssociation';
    if (!isFlowElementNode(owner.local) || !mayHold(owner.local, local)) return undefined;
    const element = context.add(owner, local, { id });
    if (isOutput) context.add(element, 'targetRef').setText(context.idOf(flow.target));
    else {
      // The schema wants a target inside the step: a property that stands for "whatever the step does with it".
      const property = context.freeId(`Property_${id}`);
      context.add(owner, 'property', { id: property });
      context.add(element, 'sourceRef').setText(context.idOf(flow.source));
      context.add(element, 'targetRef').setText(property);
    }
    return element;
  }

  #change(element: XmlElement, flow: Flow, old: Flow) {
    const { context } = this;
    const isReconnected = old.source !== flow.source || old.target !== flow.target;
    if (old.kind !== flow.kind || (isReconnected && flow.kind === 'data'))
      return this.#replace(element, flow);
    const id = context.idOf(flow.id);
    if (isReconnected) {
      element.set('sourceRef', context.idOf(flow.source));
      element.set('targetRef', context.idOf(flow.target));
      if (flow.kind === 'sequence') {
        this.#unname(old.source, 'outgoing', id, flow.source);
        this.#unname(old.target, 'incoming', id, flow.target);
        this.#name(context.element(flow.source), 'outgoing', id);
        this.#name(context.element(flow.target), 'incoming', id);
      }
      // These name shapes of the drawing, of the ends there were before.
      const edge = context.model.drawings.get(element);
      for (const end of ['sourceElement', 'targetElement']) edge?.set(end, undefined);
    }
    const follows = isReconnected || this.movedNodes.has(flow.source) || this.movedNodes.has(flow.target);
    if (flow.kind === 'sequence' && follows) context.move(element, context.element(flow.source).parent!);
    if (old.name !== flow.name) element.set('name', flow.name);
    if (old.conditional !== flow.conditional || saysOther(old, flow)) this.#setCondition(element, flow);
    if (old.probability !== flow.probability) setProbability(context, element, flow);
    if (flow.direction !== undefined && old.direction !== flow.direction)
      element.set('associationDirection', directions[flow.direction]);
  }

  #replace(element: XmlElement, flow: Flow) {
    const { context } = this;
    const id = context.idOf(flow.id);
    if (element.elements().some((child) => !/^(sourceRef|targetRef)$/.test(child.local)))
      context.lose('flow-details', flow);
    element.parent?.remove(element);
    const old = context.before.flows.get(flow.id)!;
    if (old.kind === 'sequence') {
      this.#unname(old.source, 'outgoing', id, '');
      this.#unname(old.target, 'incoming', id, '');
    }
    const drawing = context.model.drawings.get(element);
    drawing?.parent?.remove(drawing);
    this.#add(flow, id);
  }

  #setCondition(element: XmlElement, flow: Flow) {
    const condition = childOf(element, 'conditionExpression');
    if (flow.conditional) {
      const expression = condition ?? this.context.add(element, 'conditionExpression');
      if (flow.condition !== undefined) expression.setText(flow.condition);
    } else if (condition) {
      if (condition.text().trim() || condition.elements().length) this.context.lose('condition', flow);
      element.remove(condition);
    }
  }

  #name(node: XmlElement, local: 'incoming' | 'outgoing', id: string) {
    if (!childrenOf(node, local).some((one) => one.text().trim() === id))
      this.context.add(node, local).setText(id);
  }

  #unname(key: string, local: 'incoming' | 'outgoing', id: string, stays: string) {
    const node = key === stays ? undefined : this.context.catalogue.element(key);
    for (const one of node ? childrenOf(node, local) : []) if (one.text().trim() === id) node!.remove(one);
  }

  #setDefaults() {
    const { context } = this;
    const { before, after } = context;
    for (const old of before.flows.values()) {
      const flow = after.flows.get(old.id);
      if (old.isDefault && flow && !(flow.isDefault && flow.source === old.source))
        context.element(old.source).set('default', undefined);
    }
    for (const flow of after.flows.values()) {
      const old = before.flows.get(flow.id);
      const source = context.element(flow.source);
      if (
        flow.isDefault &&
        !(old?.isDefault && old.source === flow.source) &&
        mayCarry(source.local, 'default')
      )
        source.set('default', context.idOf(flow.id));
    }
  }
}

/** Whether the condition reads differently, where the map says anything of it. */
const saysOther = (old: Flow, flow: Flow) =>
  flow.condition !== undefined && (old.condition ?? '') !== flow.condition;

const directions = { none: 'None', one: 'One', both: 'Both' } as const;
