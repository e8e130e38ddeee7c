import type { FileDiagrams } from '../../process/rules/file-diagrams';
import { decode } from './decode';
import { readModel } from './read';
import { childOf } from './read/catalogue';
import { diagramId } from './read/diagram';
import { BPMNDI, isSubProcess } from './schema';
import type { FileReading } from './types';
import { parseXml } from './xml/parse';

/**
 * The diagrams of a file that its map is not drawn from, each as it is drawn there, and the elements that the map
 * was read from. Ids of records are those of the file.
 * @throws BpmnError when the bytes are no readable BPMN file
 */
export function readFurther(bytes: Uint8Array, { mainOnly, diagram }: FileReading = {}): FileDiagrams {
  const document = parseXml(decode(bytes).text);
  const main = readModel(document, mainOnly, diagram);
  // Of a map of one of the others, which the file would be read from else.
  const first = diagram ? readModel(document, mainOnly).plane?.parent : undefined;
  const ordered = [...main.further].sort((a, b) => Number(b === first) - Number(a === first));
  const diagrams = ordered.map((element) => {
    const id = diagramId(element);
    const shown = main.catalogue.resolve(childOf(element, 'BPMNPlane', BPMNDI)?.get('bpmnElement'));
    // A diagram's own name, else that of what it shows.
    const name = element.get('name')?.trim() || shown?.get('name')?.trim() || '';
    const { records } = readModel(document, true, id);
    const inner = !!shown && isSubProcess(shown.local);
    return { id, name: name.slice(0, 500).toWellFormed(), inner, main: element === first, records };
  });
  const { pools, lanes, nodes, flows } = main.records;
  const all = document.root.elements();
  const own = main.plane?.parent;
  const before = diagram
    ? ordered.filter((one) => one === first || (own && all.indexOf(one) < all.indexOf(own))).length
    : 0;
  return { diagrams, before, onMap: [...pools, ...lanes, ...nodes, ...flows].map(({ element }) => element) };
}
