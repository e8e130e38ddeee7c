import { decode, encode, type Encoding } from './decode';
import { checkWritten } from './moddle';
import { patchModel } from './patch';
import { samePhases } from './patch/phases';
import { readModel, type KeyedRecords } from './read';
import { rebase } from './rebase';
import { BPMNDI, DC, DI, MODEL } from './schema';
import type { BpmnLoss, ExportedMap, ExportRequest, OnStage, OtherMap } from './types';
import { findUnwritten } from './verify';
import { escapeAttribute, withoutForbidden } from './xml/escape';
import { parseXml } from './xml/parse';

/**
 * Writes a map as BPMN. With a source, the source's text is patched: every byte that the map says nothing new
 * about stays. The result is read again, here and by bpmn-moddle, so that what could not be written is named.
 * @throws BpmnError when the source is no readable BPMN file, or `bpmn-check-failed` when the result is none
 */
export async function exportBpmn(request: ExportRequest, onStage?: OnStage): Promise<ExportedMap> {
  const { source, records, mainOnly, diagram } = request;
  const title = withoutForbidden(request.title);
  onStage?.('decode');
  const { text, encoding } = source ? decode(source) : newFile(title);
  const rest = source ? (request.others ?? []) : [];
  onStage?.('parse');
  const document = parseXml(text);
  onStage?.('read');
  const model = readModel(document, mainOnly, diagram);
  onStage?.('patch');
  const patched = patchModel(model, records, title);
  if (!source) dropUnused(model.document.root);
  onStage?.('write');
  const alone = document.render();
  const others = writeOthers(text, alone, rest, title, keysOf(patched.records));
  const { written } = others;
  if (source && written === text) return { bytes: source, lost: [...patched.losses, ...others.lost] };
  const { bytes, changed } = encode(written, encoding);
  onStage?.('check');
  const read = readModel(parseXml(written), mainOnly, diagram);
  // What other maps of the file took away or named is theirs.
  const ours = others.written === alone ? read : readModel(parseXml(alone), mainOnly, diagram);
  const lost: BpmnLoss[] = [
    ...patched.losses,
    ...findUnwritten(patched.records, ours.records),
    ...others.lost
  ];
  if (!samePhases(patched.phases, read.phases)) lost.push({ element: title, what: 'not-written' });
  if (changed) lost.push({ element: encoding.name, what: 'encoding' });
  lost.push(...(await checkWritten({ text: written, model: read }, source && text, lost)));
  return { bytes, lost };
}

const keysOf = ({ pools, lanes, nodes, flows }: KeyedRecords) =>
  new Set([...pools, ...lanes, ...nodes, ...flows].map(({ id }) => id));

/** Writes what other maps of the same file changed, each in its own diagram, one after the other. */
function writeOthers(
  source: string,
  written: string,
  others: readonly OtherMap[],
  title: string,
  held: ReadonlySet<string>
): { written: string; lost: BpmnLoss[] } {
  const lost: BpmnLoss[] = [];
  for (const { records, mainOnly, diagram } of others) {
    const base = readModel(parseXml(source), mainOnly, diagram);
    const document = parseXml(written);
    const now = readModel(document, mainOnly, diagram);
    const rebased = rebase(base, now, records, held);
    const patched = patchModel(now, rebased.records, title);
    written = document.render();
    const read = readModel(parseXml(written), mainOnly, diagram);
    lost.push(...rebased.lost, ...patched.losses, ...findUnwritten(patched.records, read.records));
  }
  return { written, lost };
}

/** The frame of a file that was drawn here. */
function newFile(title: string): { text: string; encoding: Encoding } {
  const namespaces = { bpmn: MODEL, bpmndi: BPMNDI, dc: DC, di: DI };
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${declared.join(' ')} id="Definitions_1" name="${escapeAttribute(title)}" targetNamespace="urn:verksted:maps" exporter="Verksted">
  <bpmn:process id="Process_1" isExecutable="false">
  </bpmn:process>
  <bpmndi:BPMNDiagram id="BPMNDiagram_1">
    <bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="Process_1">
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
  return { text, encoding: { name: 'utf-8', mark: false, guessed: false } };
}

/** A new file's first process, when every step went into a pool of its own. */
function dropUnused(root: ReturnType<typeof parseXml>['root']): void {
  const [first, ...more] = root.elements().filter((child) => child.local === 'process');
  const shown = root.elements().some((child) => child.local === 'collaboration');
  const owned = root
    .elements()
    .flatMap((child) => child.elements())
    .some((child) => child.get('processRef') === first?.get('id'));
  if (first && shown && !owned && !first.elements().length && (more.length || shown)) root.remove(first);
}
