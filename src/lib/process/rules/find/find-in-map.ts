import type { Node, Waste } from '../../model';
import { flowOrder } from '../flow-order';
import { byId, groupBy, type MapRecords } from '../map';

/** What of an element the words were found in. */
export type FoundIn = 'name' | 'notes' | 'system' | 'lane' | 'waste' | 'kind';

export interface Found {
  readonly id: string;
  readonly where: FoundIn;
}

const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase();

/**
 * Elements in which all the words stand, in the order the work meets them: steps first, then lanes and pools.
 * Names count before what is written about a step, and that before the lane it stands in.
 * @param kindOf an element's kind, as people say it
 */
export function findInMap(
  map: MapRecords,
  wastes: readonly Waste[],
  query: string,
  kindOf: (node: Node) => string
): Found[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const holds = (text: string) => {
    const within = plain(text);
    return words.every((word) => within.includes(word));
  };
  const areas = byId([...map.lanes, ...map.pools]);
  const notes = groupBy(wastes, (waste) => waste.node);
  const inNode = (node: Node): FoundIn | undefined => {
    const seen = (notes.get(node.id) ?? [])
      .map(({ note, imageText = '' }) => `${note} ${imageText}`)
      .join(' ');
    const lane = areas.get(node.lane)?.name ?? '';
    const texts: readonly (readonly [FoundIn, string])[] = [
      ['name', node.name],
      ['notes', node.notes],
      ['system', node.system],
      ['waste', seen],
      ['kind', kindOf(node)],
      ['lane', lane]
    ];
    const [first] = texts.find(([, text]) => holds(text)) ?? [];
    // Words that stand apart, one in the name and one in the lane, are found as well.
    return first ?? (holds(texts.map(([, text]) => text).join(' ')) ? 'name' : undefined);
  };
  const found: Found[] = [];
  for (const node of flowOrder(map.nodes, map.flows)) {
    const where = inNode(node);
    if (where) found.push({ id: node.id, where });
  }
  for (const { id, name } of [...map.lanes, ...map.pools]) if (holds(name)) found.push({ id, where: 'name' });
  return found;
}
