import type { Flow, Lane, Node, Phase, Pool } from '../../../process/model';
import { BpmnError } from '../error';
import { layOut } from '../layout';
import { BPMNDI, MODEL, nodeKindOf } from '../schema';
import type { BpmnWarning } from '../types';
import type { XmlDocument, XmlElement } from '../xml/tree';
import { Catalogue, childOf, childrenOf, isFlow } from './catalogue';
import { Containers } from './containers';
import { readDiagram } from './diagram';
import { readFlows } from './flows';
import { readNodes } from './nodes';
import { readPhases } from './phases';

/** Records whose ids are the keys of their elements in the file. */
export interface KeyedRecords {
  pools: Pool[];
  lanes: Lane[];
  nodes: Node[];
  flows: Flow[];
}

/** A file as it was read: the records, and where each stands in the tree. */
export interface BpmnModel {
  readonly document: XmlDocument;
  readonly catalogue: Catalogue;
  /** The plane the map is drawn on; undefined for a file without a drawing. */
  readonly plane: XmlElement | undefined;
  /** Element → its BPMNShape or BPMNEdge, on that plane or one of its closed sub-processes'. */
  readonly drawings: Map<XmlElement, XmlElement>;
  /** Closed sub-process → the plane of its own that its content was read from. */
  readonly planes: Map<XmlElement, XmlElement>;
  /** The file's other diagrams that draw something, in its order. */
  readonly further: readonly XmlElement[];
  /** Planes of sub-processes were left out. */
  readonly mainOnly: boolean;
  /** Id of the diagram that was asked for; empty for the one that shows most. */
  readonly wanted: string;
  readonly records: KeyedRecords;
  /** In the file's order; their ids are theirs in this reading only. */
  readonly phases: readonly Phase[];
  /** What the file calls the map; empty when it has no name. */
  readonly title: string;
  readonly warnings: readonly BpmnWarning[];
}

/**
 * Reads the records of a BPMN file from its tree.
 * @param mainOnly leaves out what is drawn on planes of sub-processes, as was done when they could not be opened
 * @param wanted id of the BPMNDiagram to read; empty for the one that shows most
 * @throws BpmnError `bpmn-not-bpmn` when the root is no BPMN 2.0 `definitions`
 */
export function readModel(document: XmlDocument, mainOnly = false, wanted = ''): BpmnModel {
  const { root } = document;
  if (!root.is(MODEL, 'definitions'))
    throw new BpmnError('bpmn-not-bpmn', `1: ${root.local}`, root.namespace);
  const catalogue = new Catalogue(document);
  const diagram = readDiagram(catalogue, mainOnly, wanted);
  const drawn = diagram?.drawings ?? everything(catalogue);
  const containers = new Containers(catalogue, drawn);
  const planes = diagram?.planes ?? new Map<XmlElement, XmlElement>();
  const nodes = readNodes(catalogue, containers, drawn, planes);
  const ends = new Set([...nodes, ...containers.pools].map((record) => record.id));
  const flows = readFlows(catalogue, drawn, ends);
  let records: KeyedRecords = { pools: containers.pools, lanes: containers.lanes, nodes, flows };
  if (!diagram) {
    records = layOut(records);
    if (nodes.length) catalogue.warn('laid-out', root);
  } else warnOfUndrawn(catalogue, drawn);
  const plane = diagram?.plane ?? emptyPlane(root);
  return {
    document,
    catalogue,
    plane,
    drawings: diagram?.drawings ?? new Map(),
    planes,
    further: diagram?.further ?? [],
    mainOnly,
    wanted,
    records,
    phases: readPhases(catalogue, plane),
    title: titleOf(root),
    warnings: catalogue.warnings
  };
}

/** Without a drawing: all that one could show. */
function everything(catalogue: Catalogue): Map<XmlElement, undefined> {
  const inner = new Set(['dataObject', 'dataStore', 'dataInput', 'dataOutput']);
  return new Map(
    catalogue.drawable.filter(({ local }) => !inner.has(local)).map((element) => [element, undefined])
  );
}

function emptyPlane(root: XmlElement): XmlElement | undefined {
  const diagram = childOf(root, 'BPMNDiagram', BPMNDI);
  return diagram && childOf(diagram, 'BPMNPlane', BPMNDI);
}

/** Steps in a process of which other parts are drawn: probably forgotten, unlike whole undrawn processes. */
function warnOfUndrawn(catalogue: Catalogue, drawn: ReadonlyMap<XmlElement, unknown>) {
  const shown = new Set([...drawn.keys()].map((element) => element.parent));
  for (const element of catalogue.drawable) {
    const { local } = element;
    if (drawn.has(element) || !shown.has(element.parent) || isFlow(local)) continue;
    if (nodeKindOf(local) && (local === 'textAnnotation' || !local.startsWith('data')))
      catalogue.warn('no-shape', element);
  }
}

function titleOf(root: XmlElement): string {
  const named = [
    root,
    ...childrenOf(root, 'collaboration'),
    ...childrenOf(root, 'process'),
    ...childrenOf(root, 'BPMNDiagram', BPMNDI)
  ];
  return named.map((element) => element.get('name')?.trim()).find((name) => name) ?? '';
}
