/**
 * Phases. BPMN has no second axis, so they are carried in an extension element of our own, in what the diagram draws:
 *
 *     <verksted:phases><verksted:phase name="Motta" end="412"/> … </verksted:phases>
 */
import type { Phase } from '../../../process/model';
import { MAX_COORDINATE, MAX_NAME } from '../limits';
import { VERKSTED } from '../schema';
import type { XmlElement } from '../xml/tree';
import { childrenOf, type Catalogue } from './catalogue';
import { ownExtension } from './measures';

/** More than this are no phases of a process. */
const MOST_PHASES = 200;

/** What phases may stand in: the collaboration or process that is drawn first, then the others. */
function holders(catalogue: Catalogue, plane: XmlElement | undefined): XmlElement[] {
  const drawn = catalogue.resolve(plane?.get('bpmnElement'));
  const { root } = catalogue.document;
  const all = [...childrenOf(root, 'collaboration'), ...childrenOf(root, 'process')];
  return drawn && all.includes(drawn) ? [drawn, ...all.filter((one) => one !== drawn)] : all;
}

/** The element that holds the phases of the map; undefined for a file without. */
export function phasesElement(catalogue: Catalogue, plane: XmlElement | undefined): XmlElement | undefined {
  for (const holder of holders(catalogue, plane)) {
    const found = ownExtension(holder, 'phases');
    if (found) return found;
  }
  return undefined;
}

/** The element that phases of the map are to be written into. */
export const phasesHolder = (catalogue: Catalogue, plane: XmlElement | undefined): XmlElement | undefined =>
  holders(catalogue, plane)[0];

/** The phases that a file tells of, in its order. Ends that are no number are left out. */
export function readPhases(catalogue: Catalogue, plane: XmlElement | undefined): Phase[] {
  const element = phasesElement(catalogue, plane);
  return (element ? childrenOf(element, 'phase', VERKSTED) : []).slice(0, MOST_PHASES).flatMap((one, at) => {
    const text = one.get('end')?.trim();
    const end = text ? Number(text) : Number.NaN;
    const name = (one.get('name') ?? '').slice(0, MAX_NAME).toWellFormed();
    return Math.abs(end) <= MAX_COORDINATE ? [{ id: `phase ${at}`, name, end }] : [];
  });
}
