/** What ink would become on a map. */
import type { Box, NodeKind, Point, Stroke } from '../../../model';
import { centre, contains, overlaps, right, bottom, sizeOf } from '../../geometry';
import { isFrame } from '../../kinds';
import type { MapRecords } from '../../map';
import type { ClosedKind, ClosedShape } from './closed';
import { away, toBox } from './path';
import { recognise, type Found } from './recognise';

/** What a shape may be made into. `ink` leaves it as it is. */
export type InkChoice =
  'task' | 'exclusiveGateway' | 'startEvent' | 'endEvent' | 'intermediateThrowEvent' | 'ink';

export interface PlannedNode {
  /** Id of its first stroke; flows name it so. */
  readonly key: string;
  readonly strokes: readonly string[];
  /** Ink inside it, that stays and goes along with it. */
  readonly inner: readonly string[];
  /** The box round the drawing; where it would stand is `boxFor`. */
  readonly drawn: Box;
  /** Likeliest first; `ink` is last. */
  readonly choices: readonly InkChoice[];
  /** How likely its shape is the one it is taken for, 0–1. */
  readonly share: number;
}

export interface PlannedFlow {
  readonly key: string;
  readonly strokes: readonly string[];
  /** A node of the map, or the key of a planned one. */
  readonly source: string;
  readonly target: string;
  readonly points: readonly [Point, Point];
}

export interface InkPlan {
  readonly nodes: readonly PlannedNode[];
  readonly flows: readonly PlannedFlow[];
}

/** How far from what it touches a line may end: in map units, and as a share of its length up to a most. */
const REACH = 28;
const REACH_SHARE = 0.25;
const FARTHEST = 70;

/** Reads ink as steps and flows, beside what stands on the map. Ink that is nothing of the kind is in no plan. */
export function planInk(map: MapRecords, strokes: readonly Stroke[]): InkPlan {
  const found = recognise(strokes);
  const standing = map.nodes.filter((node) => !isFrame(node));
  const single = merged(found.shapes);
  const shapes = single.filter(
    (shape) =>
      // A loop round a step points it out; a box round other shapes is no step.
      !standing.some((node) => overlaps(shape.box, node) && shared(shape.box, node) > 0.3 * area(node)) &&
      !single.some((other) => other !== shape && contains(shape.box, centre(other.box)))
  );
  const used = new Set(shapes.flatMap((shape) => shape.strokes));
  const keyOf = (shape: Found<ClosedShape>) => shape.strokes[0]!.id;
  const ends: { id: string; box: Box }[] = [
    ...shapes.map((shape) => ({ id: keyOf(shape), box: shape.box })),
    ...standing.map((node) => ({ id: node.id, box: node }))
  ];
  const flows = found.lines.flatMap((line): PlannedFlow[] => {
    const reach = Math.max(REACH, Math.min(FARTHEST, REACH_SHARE * away(line.from, line.to)));
    const source = nearest(ends, line.from, reach);
    const target = nearest(ends, line.to, reach);
    if (!source || !target || source === target) return [];
    for (const stroke of line.strokes) used.add(stroke);
    return [
      {
        key: line.strokes[0]!.id,
        strokes: line.strokes.map(({ id }) => id),
        source,
        target,
        points: [line.from, line.to]
      }
    ];
  });
  const nodes = shapes.map((shape): PlannedNode => {
    const key = keyOf(shape);
    const inner = strokes.filter((stroke) => !used.has(stroke) && contains(shape.box, centre(stroke)));
    const kinds = choicesOf(
      shape,
      flows.some(({ target }) => target === key),
      flows.some(({ source }) => source === key)
    );
    return {
      key,
      strokes: shape.strokes.map(({ id }) => id),
      inner: inner.map(({ id }) => id),
      drawn: shape.box,
      choices: kinds,
      // Nobody is ever quite sure what another one drew.
      share: Math.min(0.99, shape.guesses[0]!.share)
    };
  });
  return { nodes, flows };
}

/** Two rings round one middle are one event: drawn double, it ends the flow. */
function merged(shapes: readonly Found<ClosedShape>[]): (Found<ClosedShape> & { double: boolean })[] {
  const out: (Found<ClosedShape> & { double: boolean })[] = [];
  for (const shape of shapes.toSorted((a, b) => area(b.box) - area(a.box))) {
    const round = out.findIndex(
      (other) => contains(other.box, centre(shape.box)) && area(shape.box) > 0.3 * area(other.box)
    );
    const outer = out[round];
    if (outer) out[round] = { ...outer, double: true, strokes: [...outer.strokes, ...shape.strokes] };
    else out.push({ ...shape, double: false });
  }
  return out;
}

const area = (box: Box) => box.width * box.height;
const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(right(a), right(b)) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y));

function nearest(ends: readonly { id: string; box: Box }[], point: Point, reach: number): string | undefined {
  let found: string | undefined;
  let least = reach;
  for (const { id, box } of ends) {
    const distance = toBox(box, point);
    if (distance <= least) [found, least] = [id, distance];
  }
  return found;
}

/** A ring with nothing into it starts the flow; with nothing out of it, or drawn double, it ends it. */
function choicesOf(shape: ClosedShape & { double: boolean }, into: boolean, out: boolean): InkChoice[] {
  const events: InkChoice[] =
    (into && !out) || (shape.double && !out)
      ? ['endEvent', 'startEvent', 'intermediateThrowEvent']
      : into
        ? ['intermediateThrowEvent', 'endEvent', 'startEvent']
        : ['startEvent', 'endEvent', 'intermediateThrowEvent'];
  const of: { readonly [K in ClosedKind]: readonly InkChoice[] } = {
    box: ['task'],
    diamond: ['exclusiveGateway'],
    circle: events
  };
  return [...shape.guesses.flatMap(({ kind }) => of[kind]), 'ink'];
}

/** Steps are as large as they were drawn, within reason; what BPMN draws at one size is put in the middle of the drawing. */
export function boxFor(choice: InkChoice, drawn: Box): Box {
  const kind: NodeKind = choice === 'ink' ? 'task' : choice;
  const size = sizeOf(kind);
  const within = (amount: number, least: number, most: number) =>
    Math.round(Math.min(most, Math.max(least, amount)) / 10) * 10;
  const [width, height] =
    kind === 'task'
      ? [within(drawn.width, 100, 300), within(drawn.height, 60, 200)]
      : [size.width, size.height];
  const [x, y] = centre(drawn);
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}
