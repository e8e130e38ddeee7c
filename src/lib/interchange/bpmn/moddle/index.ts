/**
 * The second reader: every file that comes in, and every file that was patched, is read with bpmn-moddle too.
 * It shares no code with the reader here, so what one of them gets wrong the other one shows.
 */
import { BpmnError, printable } from '../error';
import { readModel, type BpmnModel } from '../read';
import type { BpmnLoss, BpmnWarning } from '../types';
import { parseXml } from '../xml/parse';
import { compareReadings } from './compare';
import { Places } from './places';
import { readWithModdle, type Finding, type Reading } from './reading';

/** So many findings are named; of the rest only the number. */
const MOST_NAMED = 50;

/**
 * What bpmn-moddle finds in a file that was taken in, as far as our own reader has not named it, and where the two
 * see the drawing differently. Never a reason to refuse a file.
 */
export async function checkImported(
  text: string,
  model: BpmnModel,
  read = readWithModdle
): Promise<BpmnWarning[]> {
  const reading = await read(text);
  if (!reading) return [{ code: 'unchecked', place: '1' }];
  const named = new Set(model.warnings.map(({ code, place }) => `${code} ${place}`));
  const places = new Places(model.document);
  const findings = telling(reading, model)
    // Drawings of nothing are the diagram reader's to name.
    .filter(({ property }) => property !== 'bpmnElement')
    .filter((finding) => {
      const place = places.of(finding);
      if (named.has(`${finding.code} ${place}`)) return false;
      return finding.code !== 'unresolved' || !named.has(`dangling ${place}`);
    });
  const found = new Map<string, BpmnWarning>();
  for (const finding of findings) {
    const place = places.of(finding, detailOf(finding));
    found.set(`${finding.code} ${place}`, { code: finding.code, place });
  }
  if (reading.root)
    for (const { element } of compareReadings(reading, model)) {
      const place = places.ofId(element);
      found.set(`differs ${place}`, { code: 'read-differently', place });
    }
  const warnings = [...found.values()];
  if (warnings.length <= MOST_NAMED) return warnings;
  return [
    ...warnings.slice(0, MOST_NAMED),
    { code: 'more-found', place: String(warnings.length - MOST_NAMED) }
  ];
}

/**
 * What bpmn-moddle finds in a file that was written here and did not find in the file it was made from.
 * @param source text of the file that was patched; undefined for a new one
 * @param losses what is named already
 * @throws BpmnError `bpmn-check-failed` when the written text cannot be read and the source could
 */
export async function checkWritten(
  written: { readonly text: string; readonly model: BpmnModel },
  source: string | undefined,
  losses: readonly BpmnLoss[] = [],
  read = readWithModdle
): Promise<BpmnLoss[]> {
  const after = await read(written.text);
  if (!after) return [{ element: 'BPMN', what: 'unchecked' }];
  const now = remarks(after, written.model);
  if (!now.length) return [];
  const model =
    source === undefined
      ? undefined
      : readModel(parseXml(source), written.model.mainOnly, written.model.wanted);
  const before = source === undefined ? undefined : await read(source);
  if (!after.root && (!before || before.root))
    throw new BpmnError('bpmn-check-failed', placeOfFailure(after), after.findings.at(-1)?.value);
  const known = new Map<string, number>();
  if (before && model)
    for (const { key } of remarks(before, model)) known.set(key, (known.get(key) ?? 0) + 1);
  const found = new Map(losses.map((loss) => [`${loss.what} ${loss.element}`, loss]));
  const old = new Set(found.keys());
  for (const { key, element, refersTo } of now) {
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    if (left > 0) continue;
    // What was deleted and is still spoken of elsewhere.
    const isGone = refersTo !== undefined && !!model?.catalogue.ids.has(refersTo);
    const loss: BpmnLoss = isGone
      ? { element: printable(refersTo), what: 'reference' }
      : { element: printable(element), what: 'not-understood' };
    found.set(`${loss.what} ${loss.element}`, loss);
  }
  return [...found].filter(([key]) => !old.has(key)).map(([, loss]) => loss);
}

interface Remark {
  /** The same for the same remark on another version of the file. */
  readonly key: string;
  readonly element: string;
  /** The id that is not there, of an unresolved reference. */
  readonly refersTo?: string;
}

function remarks(reading: Reading, model: BpmnModel): Remark[] {
  const findings = telling(reading, model).map((finding): Remark => {
    const { code, element, tag, property, value } = finding;
    return {
      key: [code, element || tag, property, value].join(' '),
      element: [element || tag, detailOf(finding)].filter(Boolean).join(' → '),
      ...(code === 'unresolved' && { refersTo: value })
    };
  });
  if (!reading.root) return findings;
  const differences = compareReadings(reading, model).map(({ element, field }): Remark => ({
    key: `differs ${element} ${field}`,
    element: model.catalogue.resolve(element)?.get('name') || element
  }));
  return [...findings, ...differences];
}

/**
 * Findings without those that only follow from another or that are none: bpmn-moddle leaves out elements whose id
 * it does not accept, and takes a qualified name or one of an imported file for an id.
 */
function telling(reading: Reading, { catalogue, document }: BpmnModel): Finding[] {
  const target = document.root.get('targetNamespace');
  return reading.findings.filter(({ code, value }) => {
    if (code !== 'unresolved') return true;
    const colon = value.indexOf(':');
    const namespace = colon > 0 ? document.root.scope[value.slice(0, colon)] : undefined;
    if (namespace !== undefined && namespace !== target) return false;
    return !catalogue.ids.has(value) && !catalogue.ids.has(value.slice(colon + 1));
  });
}

function detailOf({ code, property, value }: Finding): string {
  return code === 'unresolved' ? value : code === 'unknown-attribute' ? property : '';
}

function placeOfFailure({ findings }: Reading): string {
  const line = findings.findLast(({ position }) => position)?.position?.[0];
  return line === undefined ? '1' : String(line + 1);
}
