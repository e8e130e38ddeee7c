import type { Box, Lane, Pool } from '../../../process/model';
import { contains } from '../../../process/rules/geometry';
import type { XmlElement } from '../xml/tree';
import { around, childrenOf, processOf, type Catalogue } from './catalogue';
import { shapeColours } from './colours';
import { boxOf } from './diagram';
import { cut } from './names';

/** Pools and lanes of the drawing, and which of them everything else stands in. */
export class Containers {
  readonly pools: Pool[] = [];
  readonly lanes: Lane[] = [];
  #poolOfProcess = new Map<XmlElement, string>();
  #lanesOfProcess = new Map<XmlElement | undefined, Lane[]>();
  #laneOfNode = new Map<XmlElement, { lane: string; depth: number }>();

  constructor(
    private readonly catalogue: Catalogue,
    /** Everything that is drawn, with its shape if the file has one. */
    drawn: ReadonlyMap<XmlElement, XmlElement | undefined>
  ) {
    for (const [element, shape] of drawn) if (element.local === 'participant') this.#addPool(element, shape);
    for (const [element, shape] of drawn) if (element.local === 'lane') this.#addLane(element, shape, drawn);
  }

  /** Key of the pool that draws a process; empty for a process without a pool. */
  poolOf(element: XmlElement): string {
    const process = processOf(element);
    return (process && this.#poolOfProcess.get(process)) ?? '';
  }

  /** Key of the lane that names an element, the innermost; undefined when none does. */
  laneNaming(element: XmlElement): string | undefined {
    return this.#laneOfNode.get(element)?.lane;
  }

  /** Key of the innermost lane of the element's process that its middle lies in; empty for none. */
  laneAround(element: XmlElement, box: Box): string {
    let found: Lane | undefined;
    for (const lane of this.#lanesOfProcess.get(processOf(element)) ?? [])
      if (
        contains(lane, [box.x + box.width / 2, box.y + box.height / 2]) &&
        (!found || lane.width * lane.height < found.width * found.height)
      )
        found = lane;
    return found?.id ?? '';
  }

  #addPool(element: XmlElement, shape: XmlElement | undefined) {
    const id = this.catalogue.key(element);
    const process = this.catalogue.resolve(element.get('processRef'));
    if (process && !this.#poolOfProcess.has(process)) this.#poolOfProcess.set(process, id);
    const box = this.#box(element, shape);
    const horizontal = shape?.get('isHorizontal') !== 'false';
    this.pools.push({
      id,
      ...box,
      name: cut(this.catalogue, element, element.get('name')),
      horizontal,
      ...shapeColours(shape),
      element: id
    });
  }

  #addLane(
    element: XmlElement,
    shape: XmlElement | undefined,
    drawn: ReadonlyMap<XmlElement, XmlElement | undefined>
  ) {
    const id = this.catalogue.key(element);
    const process = processOf(element);
    let parent = around(element, (local) => local === 'lane');
    let depth = 0;
    for (let up = parent; up; up = around(up, (local) => local === 'lane')) depth++;
    while (parent && !drawn.has(parent)) parent = around(parent, (local) => local === 'lane');
    for (const reference of childrenOf(element, 'flowNodeRef')) {
      const node = this.catalogue.resolve(reference.text());
      if (node && depth >= (this.#laneOfNode.get(node)?.depth ?? 0))
        this.#laneOfNode.set(node, { lane: id, depth });
    }
    const pool = (process && this.#poolOfProcess.get(process)) ?? '';
    const shown = shape?.get('isHorizontal') ?? this.pools.find((one) => one.id === pool)?.horizontal ?? true;
    const lane: Lane = {
      id,
      ...this.#box(element, shape),
      name: cut(this.catalogue, element, element.get('name')),
      horizontal: String(shown) !== 'false',
      pool,
      parent: this.catalogue.key(parent),
      ...shapeColours(shape),
      element: id
    };
    this.lanes.push(lane);
    const siblings = this.#lanesOfProcess.get(process);
    if (siblings) siblings.push(lane);
    else this.#lanesOfProcess.set(process, [lane]);
  }

  #box(element: XmlElement, shape: XmlElement | undefined): Box {
    const box = boxOf(shape);
    if (shape && !box) this.catalogue.warn('bad-bounds', element);
    return box ?? { x: 0, y: 0, width: 600, height: 120 };
  }
}
