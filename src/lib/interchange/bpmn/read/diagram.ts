import type { Box, Point } from '../../../process/model';
import { MAX_COORDINATE } from '../limits';
import { BPMNDI, DC, DI } from '../schema';
import type { XmlElement } from '../xml/tree';
import { childOf, childrenOf, type Catalogue } from './catalogue';

/** The diagram that a map is drawn from, and what it says of each element. */
export interface Diagram {
  readonly plane: XmlElement;
  /** Element → its BPMNShape or BPMNEdge. */
  readonly drawings: Map<XmlElement, XmlElement>;
}

/** The diagram with the most elements, of equals the first; undefined when none draws anything. */
export function readDiagram(catalogue: Catalogue): Diagram | undefined {
  const diagrams = childrenOf(catalogue.document.root, 'BPMNDiagram', BPMNDI).flatMap((element) => {
    const plane = childOf(element, 'BPMNPlane', BPMNDI);
    return plane ? [{ element, plane, ...readPlane(catalogue, plane) }] : [];
  });
  const best = diagrams.reduce<(typeof diagrams)[number] | undefined>(
    (most, next) => (next.drawings.size > (most?.drawings.size ?? 0) ? next : most),
    undefined
  );
  for (const { element } of diagrams)
    if (best && element !== best.element) catalogue.warn('other-diagram', element);
  for (const drawing of best?.unknown ?? []) catalogue.warn('not-drawn', drawing);
  return best && { plane: best.plane, drawings: best.drawings };
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
  return { drawings, unknown };
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
