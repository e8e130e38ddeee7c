import type { Box, Flow, Lane, Node, Point, Pool } from '../../../process/model';
import { isGateway } from '../../../process/rules/kinds';
import { route, type EndShape } from '../../../process/rules/routing';
import { childrenOf } from '../read/catalogue';
import { boundsElement, labelElement } from '../read/diagram';
import { placesLabel } from '../read/nodes';
import { BPMNDI, DC, DI } from '../schema';
import type { XmlElement } from '../xml/tree';
import type { ContainerPatch } from './containers';
import { setColours } from './colours';
import type { PatchContext } from './context';
import { firstEdgeOf, PlanePatch } from './planes';

type Framed = Pool | Lane | Node;

/** Writes where everything stands: shapes, edges and labels of the drawing that the map was read from. */
export class DrawingPatch {
  constructor(
    private readonly context: PatchContext,
    private readonly containers: ContainerPatch
  ) {}

  patch(): void {
    const { before, after, model } = this.context;
    const isUndrawn = model.drawings.size === 0;
    // A file without a drawing stays without one until something was placed, added or taken away by hand.
    if (isUndrawn && !this.#isRearranged()) return;
    const plane = model.plane ?? this.#addPlane();
    const planes = new PlanePatch(this.context, plane);
    const firstShape = childrenOf(plane, 'BPMNShape', BPMNDI)[0];
    for (const pool of after.pools.values())
      this.#shape(plane, pool, isUndrawn ? undefined : before.pools.get(pool.id), firstShape);
    const firstEdge = firstEdgeOf(plane);
    for (const lane of after.lanes.values())
      this.#shape(plane, lane, isUndrawn ? undefined : before.lanes.get(lane.id), firstEdge);
    for (const node of after.nodes.values()) {
      const home = planes.of(node);
      planes.bring(node.id);
      this.#shape(home, node, isUndrawn ? undefined : before.nodes.get(node.id), firstEdgeOf(home));
    }
    for (const flow of after.flows.values()) {
      const home = planes.ofFlow(flow);
      planes.bring(flow.id);
      if (home) this.#edge(home, flow, isUndrawn ? undefined : before.flows.get(flow.id));
    }
    planes.dropEmpty();
  }

  #isRearranged(): boolean {
    const { before, after } = this.context;
    const differs = (
      old: ReadonlyMap<string, Framed | Flow>,
      now: ReadonlyMap<string, Framed | Flow>,
      fields: readonly string[]
    ) =>
      old.size !== now.size ||
      [...now].some(([key, record]) => {
        const was = old.get(key) as Record<string, unknown> | undefined;
        return (
          !was ||
          fields.some((field) => JSON.stringify(was[field]) !== JSON.stringify((record as never)[field]))
        );
      });
    const box = ['x', 'y', 'width', 'height', 'fill', 'stroke'];
    return (
      differs(before.pools, after.pools, box) ||
      differs(before.lanes, after.lanes, box) ||
      differs(before.nodes, after.nodes, [...box, 'label', 'expanded']) ||
      differs(before.flows, after.flows, ['source', 'target', 'waypoints', 'label', 'stroke', 'envelope'])
    );
  }

  #addPlane(): XmlElement {
    const { context } = this;
    const { root, after, catalogue } = context;
    const collaboration = after.pools.size ? this.containers.collaboration() : undefined;
    const shown = collaboration ?? root.elements().find((child) => child.local === 'process');
    const diagram = context.add(root, 'BPMNDiagram', { id: context.freeId('BPMNDiagram_1') }, BPMNDI);
    const id = shown && (shown.get('id') ?? context.freeId('Process_1'));
    if (shown && !shown.get('id')) {
      shown.set('id', id);
      catalogue.register(shown);
    }
    return context.add(diagram, 'BPMNPlane', { id: context.freeId('BPMNPlane_1'), bpmnElement: id }, BPMNDI);
  }

  #shape(plane: XmlElement, record: Framed, old: Framed | undefined, front: XmlElement | undefined) {
    const { context } = this;
    const known = context.model.drawings.get(context.element(record.id));
    const shape = known ?? this.#addDrawing(plane, 'BPMNShape', record.id, front);
    if (!old || !known) this.#setBounds(shape, record);
    else if (
      old.x !== record.x ||
      old.y !== record.y ||
      old.width !== record.width ||
      old.height !== record.height
    )
      this.#moveShape(shape, record, old);
    if ('horizontal' in record) {
      if (!old || (old as Pool).horizontal !== record.horizontal)
        shape.set('isHorizontal', String(record.horizontal));
    } else this.#nodeShape(shape, record, old as Node | undefined);
    setColours(context, shape, record, known && old);
  }

  #nodeShape(shape: XmlElement, node: Node, old: Node | undefined) {
    const opens = node.kind === 'subProcess' || node.kind === 'callActivity';
    const saysExpanded = old ? old.expanded !== node.expanded : node.kind === 'subProcess' || node.expanded;
    if (opens && saysExpanded) shape.set('isExpanded', String(node.expanded));
    else if (!opens) shape.set('isExpanded', undefined);
    if (node.kind === 'exclusiveGateway') {
      const isNew = !old || old.kind !== node.kind;
      if (isNew || (node.markerVisible !== undefined && node.markerVisible !== old.markerVisible))
        shape.set('isMarkerVisible', String(node.markerVisible ?? true));
    } else if (old?.kind === 'exclusiveGateway') shape.set('isMarkerVisible', undefined);
    if (placesLabel(node.kind)) this.#label(shape, node.label, old?.label ?? null);
  }

  #edge(plane: XmlElement, flow: Flow, old: Flow | undefined) {
    const { context } = this;
    const drawn = context.model.drawings.get(context.element(flow.id));
    const known = drawn?.parent ? drawn : undefined;
    const isSame =
      old && same(old.waypoints, flow.waypoints) && old.source === flow.source && old.target === flow.target;
    const looksSame =
      (flow.stroke || '') === (old?.stroke || '') && (flow.envelope ?? 'none') === (old?.envelope ?? 'none');
    if (!known && isSame && old.kind === flow.kind && looksSame) return;
    const edge = known ?? this.#addDrawing(plane, 'BPMNEdge', flow.id);
    if (!known || !isSame)
      this.#setWaypoints(edge, flow.waypoints.length > 1 ? flow.waypoints : this.#routed(flow));
    this.#label(edge, flow.label, (known && old?.label) ?? null);
    setColours(context, edge, flow, known && old);
    if (flow.envelope !== undefined && (!known || flow.envelope !== (old?.envelope ?? 'none')))
      edge.set('messageVisibleKind', flow.kind === 'message' ? messageKinds[flow.envelope] : undefined);
  }

  #addDrawing(
    plane: XmlElement,
    local: 'BPMNShape' | 'BPMNEdge',
    key: string,
    before?: XmlElement
  ): XmlElement {
    const { context } = this;
    const bpmnElement = context.idOf(key);
    const name = context.nameFor(plane, BPMNDI, local);
    return plane.add(
      name,
      { id: context.freeId(`${bpmnElement}_di`), bpmnElement },
      before?.parent ? before : undefined
    );
  }

  #moveShape(shape: XmlElement, box: Box, old: Box) {
    this.#setBounds(shape, box);
    const kind = 'kind' in box ? (box as Node).kind : undefined;
    if (kind && placesLabel(kind)) return;
    // Labels inside a shape have a place in the file but none on the map: they keep their place in the shape.
    const label = labelElement(shape);
    const bounds = label && boundsElement(label);
    const shift = (name: 'x' | 'y', by: number) => {
      const at = Number(bounds?.get(name) ?? Number.NaN);
      if (Number.isFinite(at)) bounds!.set(name, text(at + by));
    };
    shift('x', box.x + box.width / 2 - old.x - old.width / 2);
    shift('y', box.y + box.height / 2 - old.y - old.height / 2);
  }

  #setBounds(holder: XmlElement, box: Box) {
    const bounds = boundsElement(holder) ?? this.context.add(holder, 'Bounds', {}, DC);
    for (const name of ['x', 'y', 'width', 'height'] as const)
      if (Number(bounds.get(name) ?? Number.NaN) !== box[name]) bounds.set(name, text(box[name]));
  }

  #label(drawing: XmlElement, label: Box | null, old: Box | null) {
    if (same(label, old)) return;
    const element = labelElement(drawing) ?? this.context.add(drawing, 'BPMNLabel', {}, BPMNDI);
    if (label) return this.#setBounds(element, label);
    const bounds = boundsElement(element);
    if (bounds) element.remove(bounds);
  }

  #setWaypoints(edge: XmlElement, points: readonly Point[]) {
    const known = childrenOf(edge, 'waypoint', DI);
    points.forEach(([x, y], at) => {
      const waypoint = known[at] ?? this.context.add(edge, 'waypoint', {}, DI);
      if (Number(waypoint.get('x') ?? Number.NaN) !== x) waypoint.set('x', text(x));
      if (Number(waypoint.get('y') ?? Number.NaN) !== y) waypoint.set('y', text(y));
    });
    for (const surplus of known.slice(points.length)) edge.remove(surplus);
  }

  /** The line as it is drawn when nobody placed it. */
  #routed(flow: Flow): Point[] {
    const { nodes, pools } = this.context.after;
    const end = (key: string): { box: Box; shape: EndShape } => {
      const node = nodes.get(key);
      return node
        ? { box: node, shape: isGateway(node.kind) ? 'gateway' : 'box' }
        : { box: pools.get(key)!, shape: 'pool' };
    };
    const [source, target] = [end(flow.source), end(flow.target)];
    return route(source.box, target.box, { source: source.shape, target: target.shape });
  }
}

/** DI's words for the envelope on a message flow. */
const messageKinds = { none: undefined, initiating: 'initiating', answering: 'non_initiating' } as const;

/** A coordinate as XML Schema's double, never with an exponent. */
function text(value: number): string {
  const plain = String(value);
  return plain.includes('e') ? value.toFixed(6) : plain;
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
