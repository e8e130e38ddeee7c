import type { Flow, Lane, Node, Pool } from '../../process/model';
import { newId } from '../../document/ids';
import { decode } from './decode';
import { BpmnError } from './error';
import { checkImported } from './moddle';
import { readModel, type KeyedRecords } from './read';
import type { ImportedMap, MapRecords, OnStage } from './types';
import { parseXml } from './xml/parse';

/**
 * Reads a BPMN file into records with new ids. The bytes must be kept: export patches them. What bpmn-moddle makes
 * of the same text is compared and named in the warnings.
 * @param diagram id of the BPMNDiagram to read; by default the one that shows most
 * @throws BpmnError with the code and place of what is wrong; nothing is half read
 */
export async function importBpmn(
  bytes: Uint8Array,
  fileName: string,
  onStage?: OnStage,
  diagram?: string
): Promise<ImportedMap> {
  onStage?.('decode');
  const { text, encoding } = decode(bytes);
  onStage?.('parse');
  const document = parseXml(text);
  onStage?.('read');
  const model = readModel(document, false, diagram);
  const { records } = model;
  if (!records.nodes.length && !records.pools.length)
    throw new BpmnError('bpmn-nothing-to-draw', `1: ${document.root.local}`);
  onStage?.('check');
  const found = await checkImported(text, model);
  const guessed = encoding.guessed ? [{ code: 'encoding-guessed' as const, place: '1' }] : [];
  return {
    title: (model.title || fileName.replace(/\.[^.]*$/, '')).slice(0, 500).toWellFormed(),
    records: {
      ...withNewIds(records),
      phases: model.phases.map((phase) => ({ ...phase, id: newId() }))
    },
    source: { bytes, encoding: encoding.name === 'latin1' ? 'iso-8859-1' : encoding.name },
    warnings: [...guessed, ...model.warnings, ...found]
  };
}

/** Records of their own: keys of the file become random ids, in every reference too. */
function withNewIds(records: KeyedRecords): MapRecords {
  const ids = new Map<string, string>();
  for (const record of [...records.pools, ...records.lanes, ...records.nodes, ...records.flows])
    ids.set(record.id, newId());
  const of = (key: string) => ids.get(key) ?? '';
  return {
    pools: records.pools.map((pool): Pool => ({ ...pool, id: of(pool.id) })),
    lanes: records.lanes.map((lane): Lane => ({
      ...lane,
      id: of(lane.id),
      pool: of(lane.pool),
      parent: of(lane.parent)
    })),
    nodes: records.nodes.map((node): Node => ({
      ...node,
      id: of(node.id),
      pool: of(node.pool),
      lane: of(node.lane),
      parent: of(node.parent),
      attachedTo: of(node.attachedTo)
    })),
    flows: records.flows.map((flow): Flow => ({
      ...flow,
      id: of(flow.id),
      source: of(flow.source),
      target: of(flow.target)
    }))
  };
}
