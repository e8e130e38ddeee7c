import type { Flow, Node } from '../../../process/model';
import { isClosed, MAIN, planeIn } from '../../../process/rules/planes';
import { childrenOf } from '../read/catalogue';
import { BPMNDI } from '../schema';
import type { XmlElement } from '../xml/tree';
import type { Keyed, PatchContext } from './context';

/** The edge that new shapes of a plane are written before, so that lines lie over what they join. */
export const firstEdgeOf = (plane: XmlElement) => childrenOf(plane, 'BPMNEdge', BPMNDI)[0];

/**
 * Which plane each drawing belongs on: that of the nearest closed sub-process, made when it has none, or the main
 * one. Drawings that the map has moved to another plane go there, as they are written.
 */
export class PlanePatch {
  constructor(
    private readonly context: PatchContext,
    private readonly main: XmlElement
  ) {
    for (const node of context.after.nodes.values()) {
      const old = context.before.nodes.get(node.id);
      if (isClosed(node) && !isClosed(old)) this.#planeOf(node.id);
    }
  }

  /** The plane that a node is drawn on. */
  of(node: Node): XmlElement {
    return this.#planeOf(planeKey(this.context.after, node));
  }

  /** The plane that a flow is drawn on; undefined for a new one between two planes, which nobody sees. */
  ofFlow(flow: Flow): XmlElement | undefined {
    const key = flowKey(this.context.after, flow);
    if (key !== undefined) return this.#planeOf(key);
    return this.context.model.drawings.get(this.context.element(flow.id))?.parent;
  }

  /** Moves the drawing of a node or flow to the plane it is on now, when it was on another one. */
  bring(key: string): void {
    const { before, after, model } = this.context;
    const keyIn = (map: Keyed) => {
      const [node, flow] = [map.nodes.get(key), map.flows.get(key)];
      return node ? planeKey(map, node) : flow && flowKey(map, flow);
    };
    const [from, to] = [keyIn(before), keyIn(after)];
    const drawing = model.drawings.get(this.context.element(key));
    if (!drawing?.parent || from === undefined || to === undefined || from === to) return;
    const home = this.#planeOf(to);
    if (drawing.parent === home) return;
    drawing.parent.remove(drawing);
    home.insert(drawing, drawing.local === 'BPMNShape' ? firstEdgeOf(home) : undefined);
  }

  /** Takes out the diagrams of sub-processes that are closed no longer, when nothing is left on them. */
  dropEmpty(): void {
    const { model, catalogue, after } = this.context;
    for (const [element, plane] of model.planes) {
      const isDrawnOn = plane.elements().some((child) => child.namespace === BPMNDI && isDrawing(child));
      const diagram = plane.parent;
      if (isDrawnOn || isClosed(after.nodes.get(catalogue.key(element)))) continue;
      if (diagram) diagram.parent?.remove(diagram);
    }
  }

  #planeOf(key: string): XmlElement {
    if (!key) return this.main;
    const { context } = this;
    const element = context.element(key);
    const known = context.model.planes.get(element) ?? this.#unread(element);
    if (known) return known;
    const bpmnElement = context.idOf(key);
    const add = (parent: XmlElement, local: string, more = {}) =>
      context.add(parent, local, { id: context.freeId(`${local}_${bpmnElement}`), ...more }, BPMNDI);
    const plane = add(add(context.root, 'BPMNDiagram'), 'BPMNPlane', { bpmnElement });
    context.model.planes.set(element, plane);
    return plane;
  }

  /** A plane that the file has of a sub-process and that the map was not read from. */
  #unread(element: XmlElement): XmlElement | undefined {
    const { root, catalogue } = this.context;
    return childrenOf(root, 'BPMNDiagram', BPMNDI)
      .flatMap((diagram) => childrenOf(diagram, 'BPMNPlane', BPMNDI))
      .find((plane) => plane !== this.main && catalogue.resolve(plane.get('bpmnElement')) === element);
  }
}

const isDrawing = ({ local }: XmlElement) => local === 'BPMNShape' || local === 'BPMNEdge';

const planeKey = (map: Keyed, { parent }: Node): string => planeIn((key) => map.nodes.get(key), parent);

/** The plane of both ends of a flow; undefined when they are on two. */
function flowKey(map: Keyed, { source, target }: Flow): string | undefined {
  const [from, to] = [source, target].map((end) => {
    const node = map.nodes.get(end);
    return node ? planeKey(map, node) : MAIN;
  });
  return from === to ? from : undefined;
}
