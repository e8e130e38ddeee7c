import { exportBpmn, importBpmn, type BpmnLoss, type MapRecords } from '../../../src/lib/interchange/bpmn';
import { decode } from '../../../src/lib/interchange/bpmn/decode';
import {
  compareInventories,
  keptPercent,
  takeInventory,
  type Comparison
} from '../../../src/lib/interchange/bpmn/inventory';
import { BPMNDI } from '../../../src/lib/interchange/bpmn/schema';
import { parseXml } from '../../../src/lib/interchange/bpmn/xml/parse';
import type { XmlElement } from '../../../src/lib/interchange/bpmn/xml/tree';
import { editMap } from './edit';

export interface FileCheck {
  readonly read: { pools: number; lanes: number; nodes: number; flows: number };
  /** Shapes and edges of the fullest diagram, and how many of them the records draw. */
  readonly shapes: { inFile: number; drawn: number };
  readonly edges: { inFile: number; drawn: number };
  readonly warnings: readonly string[];
  /** Exported without an edit: the very same bytes. */
  readonly untouchedIsSame: boolean;
  readonly edits: readonly string[];
  readonly comparison: Comparison;
  readonly keptPercent: number;
  /** What the export itself said it could not keep. */
  readonly named: readonly BpmnLoss[];
  /** Differences between the edited map and the exported file read again. */
  readonly unread: readonly string[];
  readonly exported: Uint8Array;
}

/** Takes a file through import, an edit by a user, export, and import again. @throws BpmnError */
export async function checkFile(bytes: Uint8Array, fileName: string): Promise<FileCheck> {
  const map = await importBpmn(bytes, fileName);
  const { records, title } = map;
  const untouched = await exportBpmn({ source: bytes, records, title });
  const edit = editMap(records);
  const exported = await exportBpmn({ source: bytes, records: edit.records, title });
  const again = await importBpmn(exported.bytes, fileName);
  const before = parseXml(decode(bytes).text);
  const comparison = compareInventories(
    takeInventory(before),
    takeInventory(parseXml(decode(exported.bytes).text)),
    edit.isMeant
  );
  const drawing = countDrawing(before.root);
  const elements = (list: readonly { element: string }[]) =>
    new Set(list.map((record) => record.element)).size;
  return {
    read: {
      pools: records.pools.length,
      lanes: records.lanes.length,
      nodes: records.nodes.length,
      flows: records.flows.length
    },
    shapes: {
      inFile: drawing.shapes,
      drawn: elements([...records.pools, ...records.lanes, ...records.nodes])
    },
    edges: {
      inFile: drawing.edges,
      drawn: elements(records.flows.filter((flow) => flow.waypoints.length > 0))
    },
    warnings: map.warnings.map(({ code, place }) => `${code} ${place}`),
    untouchedIsSame: Buffer.from(untouched.bytes).equals(bytes) && untouched.lost.length === 0,
    edits: edit.done,
    comparison,
    keptPercent: keptPercent(comparison),
    named: exported.lost,
    unread: differences(edit.records, again.records),
    exported: exported.bytes
  };
}

/** Shapes and edges of the diagram that has most of them. */
function countDrawing(root: XmlElement): { shapes: number; edges: number } {
  const counts = root
    .elements()
    .filter((child) => child.is(BPMNDI, 'BPMNDiagram'))
    .flatMap((diagram) => diagram.elements().filter((child) => child.is(BPMNDI, 'BPMNPlane')))
    .map((plane) => ({
      shapes: plane.elements().filter((child) => child.is(BPMNDI, 'BPMNShape')).length,
      edges: plane.elements().filter((child) => child.is(BPMNDI, 'BPMNEdge')).length
    }));
  const size = (one: { shapes: number; edges: number }) => one.shapes + one.edges;
  return counts.reduce((most, next) => (size(next) > size(most) ? next : most), { shapes: 0, edges: 0 });
}

/**
 * What reads differently, by name; ids of records differ by nature. Lines that were left to be routed have points
 * once they are on file, and so has a gateway a marker that was drawn anyway.
 */
export function differences(wanted: MapRecords, read: MapRecords): string[] {
  const isRouted = wanted.flows.some((flow) => !flow.waypoints.length);
  const left = new Set(['id', 'element', ...(isRouted ? ['waypoints'] : [])]);
  const lines = (records: MapRecords) => {
    const all = [...records.pools, ...records.lanes, ...records.nodes, ...records.flows];
    const names = new Map(all.map((record) => [record.id, describe(record)]));
    return all.map((record) =>
      Object.entries(record)
        .filter(([field, value]) => !left.has(field) && value !== undefined)
        .filter(([field, value]) => !(field === 'markerVisible' && value === true))
        .map(([field, value]) => `${field}: ${names.get(value as string) ?? JSON.stringify(value)}`)
        .sort()
        .join('; ')
    );
  };
  const found = new Map<string, number>();
  for (const line of lines(read)) found.set(line, (found.get(line) ?? 0) + 1);
  return lines(wanted).filter((line) => {
    const count = found.get(line) ?? 0;
    found.set(line, count - 1);
    return count <= 0;
  });
}

function describe(record: { name: string; kind?: string }): string {
  return `${record.kind ?? 'frame'} ${record.name.trim()}`;
}
