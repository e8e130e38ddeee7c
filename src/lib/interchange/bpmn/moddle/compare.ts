import type { ModdleElement } from 'bpmn-moddle';
import type { BpmnModel } from '../read';
import { childrenOf } from '../read/catalogue';
import { BPMNDI, nodeKindOf } from '../schema';
import type { Reading } from './reading';

/** One thing that the two readers see differently. */
export interface Difference {
  /** Id of the element. */
  readonly element: string;
  readonly field: 'missing' | 'kind' | 'name' | 'source' | 'target';
}

/**
 * Compares the records of a file with what bpmn-moddle sees drawn: every pool, lane and node, and every sequence
 * and message flow between two of them, must be there with the same kind, name and ends. An id that several
 * elements have says nothing of either.
 */
export function compareReadings(reading: Reading, model: BpmnModel): Difference[] {
  const { records, catalogue } = model;
  const { pools, lanes, nodes, flows } = records;
  const ours = new Map([...pools, ...lanes, ...nodes, ...flows].map((record) => [record.id, record]));
  const drawn = drawnOn(reading, model);
  const isEnd = (end: ModdleElement | undefined): end is ModdleElement & { id: string } =>
    !!end?.id && drawn.has(end) && roleOf(end) === 'node';
  const differences: Difference[] = [];
  for (const [id, element] of reading.byId) {
    const role = roleOf(element);
    if (!role || catalogue.all(id).length !== 1) continue;
    const { sourceRef, targetRef } = element;
    if (role === 'flow' ? !isEnd(sourceRef) || !isEnd(targetRef) : !drawn.has(element)) continue;
    const record = ours.get(id);
    const differs = (field: Difference['field']) => differences.push({ element: id, field });
    if (!record) {
      differs('missing');
      continue;
    }
    const kind = 'kind' in record ? record.kind : 'parent' in record ? 'lane' : 'participant';
    if (kind !== kindIn(element.$type)) differs('kind');
    if (!isSameName(record.name, nameIn(element))) differs('name');
    if (role === 'flow' && 'source' in record) {
      if (record.source !== sourceRef!.id) differs('source');
      if (record.target !== targetRef!.id) differs('target');
    }
  }
  return differences;
}

/** Data itself, of which only references are drawn. */
const isData = /^bpmn:Data(Object|Store|Input|Output)$/;

/** What bpmn-moddle finds on the planes that the map was read from; without a drawing, everything. */
function drawnOn(reading: Reading, { document, plane, planes, drawings }: BpmnModel): Set<ModdleElement> {
  if (!plane || !drawings.size)
    return new Set([...reading.byId.values()].filter(({ $type }) => !isData.test($type)));
  const own = childrenOf(document.root, 'BPMNDiagram', BPMNDI);
  const theirs = reading.root?.diagrams ?? [];
  const shown = [plane, ...planes.values()].flatMap(({ parent }) => {
    const at = own.findIndex((diagram) => diagram === parent);
    const id = own[at]?.get('id');
    const diagram =
      theirs.find((one) => id && one.id === id) ?? (theirs.length === own.length ? theirs[at] : undefined);
    return diagram?.plane?.planeElement ?? [];
  });
  return new Set(shown.flatMap(({ bpmnElement }) => bpmnElement ?? []));
}

/** What an element is on a map; undefined for everything that is not drawn. */
function roleOf({ $type }: ModdleElement): 'node' | 'flow' | undefined {
  if ($type === 'bpmn:SequenceFlow' || $type === 'bpmn:MessageFlow') return 'flow';
  if ($type === 'bpmn:Participant' || $type === 'bpmn:Lane') return 'node';
  return $type.startsWith('bpmn:') && nodeKindOf(lowerFirst($type.slice(5))) ? 'node' : undefined;
}

/** The kind in our words, from bpmn-moddle's type and not by way of our table of elements. */
function kindIn(type: string): string {
  const name = type.replace(/^bpmn:/, '').replace(/(Reference|Flow)$/, '');
  if (name === 'Transaction' || name === 'AdHocSubProcess') return 'subProcess';
  if (name === 'DataInput' || name === 'DataOutput') return 'dataObject';
  return lowerFirst(name);
}

function nameIn(element: ModdleElement): string {
  if (element.$type === 'bpmn:TextAnnotation') return element.text ?? '';
  if (element.$type === 'bpmn:Group') return element.categoryValueRef?.value ?? '';
  return element.name || element.dataObjectRef?.name || element.dataStoreRef?.name || '';
}

/** Names that differ in white space are the same; of a name too long for a record only the start is. */
function isSameName(ours: string, theirs: string): boolean {
  const [own, other] = [comparable(ours), comparable(theirs)];
  return own === other || (own.endsWith('…') && other.startsWith(own.replace(/\ufffd?…$/, '')));
}

/** bpmn-moddle keeps 16 bits of a character that is written as a number; of others it has them all. */
function comparable(name: string): string {
  const short = (character: string) => String.fromCharCode(character.codePointAt(0)! & 0xffff);
  return name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\u{10000}-\u{10ffff}]/gu, short);
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
