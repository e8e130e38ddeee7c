import type { Box, Point } from '../../../process/model';
import { MAX_COORDINATE } from '../limits';
import { BPMNDI, DC, DI, isSubProcess } from '../schema';
import type { XmlElement } from '../xml/tree';
import { childOf, childrenOf, type Catalogue } from './catalogue';

/** The diagrams that a map is drawn from, and what they say of each element. */
export interface Diagram {
  readonly plane: XmlElement;
  /** Element → its BPMNShape or BPMNEdge. */
  readonly drawings: Map<XmlElement, XmlElement>;
  /** Closed sub-process → the plane that its content is drawn on. */
  readonly planes: Map<XmlElement, XmlElement>;
  /** The file's other BPMNDiagrams that draw something, in its order. */
  readonly further: readonly XmlElement[];
}

/**
 * The diagram with the most elements, of equals the first, and those of its closed sub-processes, at any depth;
 * undefined when none draws anything.
 * @param mainOnly leaves sub-processes' own diagrams out, as maps did that were imported before they were read
 * @param wanted id of the diagram to read in place of the fullest, as `diagramId` has it; empty for that one
 */
export function readDiagram(catalogue: Catalogue, mainOnly = false, wanted = ''): Diagram | undefined {
  const diagrams = childrenOf(catalogue.document.root, 'BPMNDiagram', BPMNDI).flatMap((element) => {
    const plane = childOf(element, 'BPMNPlane', BPMNDI);
    return plane ? [{ element, plane, ...readPlane(catalogue, plane) }] : [];
  });
  type Read = (typeof diagrams)[number];
  const fullest = (some: readonly Read[]) =>
    some.reduce<Read | undefined>(
      (most, next) => (next.drawings.size > (most?.drawings.size ?? 0) ? next : most),
      undefined
    );
  const isInner = ({ shows }: Read) => !!shows && isSubProcess(shows.local);
  const best = wanted
    ? diagrams.find(({ element }) => diagramId(element) === wanted)
    : ((mainOnly ? undefined : fullest(diagrams.filter((one) => !isInner(one)))) ?? fullest(diagrams));
  if (!best) return undefined;
  const drawings = new Map(best.drawings);
  const planes = new Map<XmlElement, XmlElement>();
  const open = new Set(diagrams.filter((one) => one !== best));
  const next = () =>
    mainOnly
      ? undefined
      : [...open].find(
          (one) =>
            isInner(one) &&
            !planes.has(one.shows!) &&
            drawings.has(one.shows!) &&
            drawings.get(one.shows!)!.get('isExpanded') !== 'true'
        );
  for (let inner = next(); inner; inner = next()) {
    open.delete(inner);
    planes.set(inner.shows!, inner.plane);
    for (const [element, drawing] of inner.drawings)
      if (drawings.has(element)) continue;
      else if (isInside(element, inner.shows!)) drawings.set(element, drawing);
      else catalogue.warn('not-drawn', drawing);
    for (const drawing of inner.unknown) catalogue.warn('not-drawn', drawing);
  }
  const others = [...open].filter((one) => one.drawings.size);
  for (const { element, shows } of others)
    catalogue.warn('other-diagram', element.get('name') ? element : (shows ?? element));
  for (const drawing of best.unknown) catalogue.warn('not-drawn', drawing);
  return { plane: best.plane, drawings, planes, further: others.map(({ element }) => element) };
}

/** What may stand in an address as it is. */
const ADDRESSABLE = /^[\w.-]+$/;

/** What a BPMNDiagram is known by: its id, or the place it has among the file's when that cannot be used. */
export function diagramId(element: XmlElement): string {
  const all = childrenOf(element.parent ?? element, 'BPMNDiagram', BPMNDI);
  const id = element.get('id') ?? '';
  const isFirst = all.find((one) => one.get('id') === id) === element;
  return ADDRESSABLE.test(id) && isFirst ? id : `diagram-${all.indexOf(element) + 1}`;
}

function isInside(element: XmlElement, outer: XmlElement): boolean {
  let up = element.parent;
  while (up && up !== outer) up = up.parent;
  return up === outer;
}

function readPlane(catalogue: Catalogue, plane: XmlElement) {
  const drawings = new Map<XmlElement, XmlElement>();
  const unknown: XmlElement[] = [];
  for (const drawing of plane.elements()) {
    if (drawing.namespace !== BPMNDI) continue;
    const candidates = catalogue.all(drawing.get('bpmnElement'));
    const element = candidates.find((one) => catalogue.key(one) && !drawings.has(one));
    if (element) drawings.set(element, drawing);
    else unknown.push(drawing);
  }
  return { drawings, unknown, shows: catalogue.resolve(plane.get('bpmnElement')) };
}

/** A number that a drawing may use; undefined for anything else. */
function coordinate(text: string | undefined): number | undefined {
  if (!text?.trim()) return undefined;
  const number = Number(text);
  return Math.abs(number) <= MAX_COORDINATE ? number : undefined;
}

function readBounds(bounds: XmlElement | undefined): Box | undefined {
  const x = coordinate(bounds?.get('x'));
  const y = coordinate(bounds?.get('y'));
  const width = coordinate(bounds?.get('width'));
  const height = coordinate(bounds?.get('height'));
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return width >= 0 && height >= 0 ? { x, y, width, height } : undefined;
}

export const boundsElement = (drawing: XmlElement) => childOf(drawing, 'Bounds', DC);
export const labelElement = (drawing: XmlElement) => childOf(drawing, 'BPMNLabel', BPMNDI);

/** Where a shape stands; undefined when the file says nothing usable. */
export function boxOf(shape: XmlElement | undefined): Box | undefined {
  return readBounds(shape && boundsElement(shape));
}

/** Where a drawing's label stands; null when it has no place of its own. */
export function labelOf(drawing: XmlElement | undefined): Box | null {
  const label = drawing && labelElement(drawing);
  const box = readBounds(label && boundsElement(label));
  return box && box.width > 0 && box.height > 0 ? box : null;
}

/** The points of an edge; empty when there are not at least two good ones. */
export function waypointsOf(edge: XmlElement | undefined): Point[] {
  const points: Point[] = [];
  for (const waypoint of edge ? childrenOf(edge, 'waypoint', DI) : []) {
    const x = coordinate(waypoint.get('x'));
    const y = coordinate(waypoint.get('y'));
    if (x !== undefined && y !== undefined) points.push([x, y]);
  }
  return points.length < 2 ? [] : points;
}
