/** What holds for every set of documents that is built here, sample or template. For tests. */
import { safeParse } from 'valibot';
import { expect } from 'vitest';
import type { IndexRow } from '../../src/lib/document/context';
import { parseRef, type Collection, type IndexEntry, type WorkRecord } from '../../src/lib/document/record';
import type { Box, Flow, Node, Point } from '../../src/lib/process/model';
import { overlaps } from '../../src/lib/process/rules/geometry';
import { kinds } from '../../src/lib/workspace/kinds';
import type { NewDocument } from '../../src/lib/sample/build';

/** A collection of a document, as records of the given type. */
export function records<R = WorkRecord>(document: NewDocument, collection: string): R[] {
  return (document.records[collection] ?? []) as unknown as R[];
}

/** The references to all records there are. */
export function references(documents: readonly NewDocument[]): Set<string> {
  return new Set(
    documents.flatMap((document) =>
      Object.keys(document.records).flatMap((collection) =>
        records(document, collection).map(({ id }) => `${document.id}/${collection}/${id}`)
      )
    )
  );
}

/** The rows that the index keeps of these documents. */
export function indexRows(documents: readonly NewDocument[]): IndexRow[] {
  return documents.flatMap(({ kind, id: document, records: all }) =>
    Object.entries(all).flatMap(([name, list]) => {
      const collection = kinds[kind]!.collections[name] as unknown as Collection;
      const about = all.about?.[0] as { service?: string } | undefined;
      const service = kind === 'service' ? document : (about?.service ?? '');
      const whole = kinds[kind]!.whole?.((name) => all[name] ?? []);
      const ofWhole = (entry: IndexEntry) => ({ ...entry, facts: { ...entry.facts, ...whole } });
      return (list ?? []).map((record) => ({
        ...(name === 'about' ? ofWhole : (entry: IndexEntry) => entry)(collection.references(record)),
        document,
        kind,
        service,
        collection: name,
        id: record.id
      }));
    })
  );
}

/** Every record fits its schema as it is, and every reference finds a record. */
export function checkRecords(documents: readonly NewDocument[]): void {
  const all = references(documents);
  for (const document of documents)
    for (const name of Object.keys(document.records)) {
      const collection = kinds[document.kind]!.collections[name] as unknown as Collection;
      for (const record of records(document, name)) {
        const result = safeParse(collection.schema, record);
        expect(result.issues?.[0]?.message, `${document.kind}/${name}`).toBeUndefined();
        expect(result.output).toEqual(record);
        for (const ref of collection.references(record).refs) {
          expect(parseRef(ref), ref).toBeDefined();
          expect(all.has(ref), `${document.kind}/${name}: ${ref}`).toBe(true);
        }
      }
    }
}

/** A process map reads well: steps apart and inside their lanes, flows straight, joined and across no step. */
export function checkDrawing(map: NewDocument): void {
  type Placed = Box & { id: string };
  const nodes = records<Node>(map, 'nodes');
  const boxes = new Map<string, Box>(
    [...nodes, ...records<Placed>(map, 'pools')].map((box) => [box.id, box])
  );
  const lanes = new Map(records<Placed>(map, 'lanes').map((lane) => [lane.id, lane]));
  nodes.forEach((node, at) => {
    const lane = lanes.get(node.lane)!;
    expect(node.x).toBeGreaterThan(lane.x + 30);
    expect(node.x + node.width).toBeLessThan(lane.x + lane.width);
    for (const other of nodes.slice(at + 1))
      expect(overlaps(node, other, 10), `${node.name} and ${other.name}`).toBe(false);
  });
  for (const flow of records<Flow>(map, 'flows')) {
    const points = flow.waypoints;
    expect(onBorder(boxes.get(flow.source)!, points[0]!)).toBe(true);
    expect(onBorder(boxes.get(flow.target)!, points.at(-1)!)).toBe(true);
    points.slice(1).forEach((point, at) => {
      const segment = boxOf(points[at]!, point);
      expect(Math.min(segment.width, segment.height), flow.name).toBe(0);
      const others = nodes.filter(({ id }) => id !== flow.source && id !== flow.target);
      expect(others.filter((node) => overlaps(segment, node, 5)).map(({ name }) => name)).toEqual([]);
    });
  }
}

function boxOf([x1, y1]: Point, [x2, y2]: Point): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function onBorder(box: Box, [x, y]: Point): boolean {
  const inside = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  const edge = x === box.x || x === box.x + box.width || y === box.y || y === box.y + box.height;
  return inside && edge;
}
