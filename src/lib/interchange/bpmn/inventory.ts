import { BPMNDI, DC, DI, MODEL } from './schema';
import type { XmlDocument, XmlElement } from './xml/tree';

/** What a fact of a file is about; each is counted on its own. */
export const factGroups = ['elements', 'attributes', 'extensions', 'drawing', 'comments'] as const;
export type FactGroup = (typeof factGroups)[number];

/** One thing that a file says: that an element is there, what an attribute or a text is. */
export interface Fact {
  readonly group: FactGroup;
  /** The fact as text, the same in two files that say the same. */
  readonly text: string;
  /** Ids of the elements that the fact stands in, the outermost first; of drawings, what they draw. */
  readonly within: readonly string[];
  /** Local name of the element, and of the attribute if it is about one. */
  readonly element: string;
  readonly attribute: string;
  readonly value: string;
}

/**
 * Everything a file says, read from the bare XML and not by way of records. Elements are known by their id, or
 * by their text, or by their number among their like, so that another order of elements is no difference.
 */
export function takeInventory(document: XmlDocument): Fact[] {
  const facts: Fact[] = [];
  const visit = (element: XmlElement, path: string, outer: readonly string[], isExtension: boolean) => {
    const { namespace, local } = element;
    const isDrawing = namespace === BPMNDI || namespace === DC || namespace === DI;
    const group: FactGroup = isExtension ? 'extensions' : isDrawing ? 'drawing' : 'elements';
    const ids = [element.get('id'), isDrawing ? element.get('bpmnElement') : undefined];
    const within = [...outer, ...ids.filter((id) => id !== undefined)];
    const add = (of: FactGroup, said: string, attribute = '', value = '') =>
      facts.push({ group: of, text: `${path}${said}`, within, element: local, attribute, value });
    const inner = element.elements();
    const text = inner.length ? element.text().trim() : element.text();
    add(group, '');
    for (const { name, value } of element.attributes)
      if (!name.startsWith('xmlns'))
        add(group === 'elements' ? 'attributes' : group, `@${expanded(element, name)}=${value}`, name, value);
    if (text) add(group, `=${text}`, '', text);
    for (const child of element.children)
      if ('type' in child && child.type === 'comment')
        add('comments', `!${document.source.slice(child.start, child.end)}`);
    const counts = new Map<string, number>();
    for (const child of inner) {
      const isOutside = isExtension || (child.namespace !== MODEL && !isDrawing && !isDrawingOf(child));
      const name = `{${child.namespace}}${child.local}`;
      const sign = mark(child);
      const count = counts.get(name + sign) ?? 0;
      counts.set(name + sign, count + 1);
      visit(child, `${path}/${name}${sign}${count ? `[${count}]` : ''}`, within, isOutside);
    }
  };
  visit(document.root, '', [], false);
  return facts;
}

const isDrawingOf = ({ namespace }: XmlElement) => [BPMNDI, DC, DI].includes(namespace);

/** How an element is told from its like: its id, its text, what it draws. */
function mark(element: XmlElement): string {
  const id = element.get('id') ?? element.get('bpmnElement');
  if (id) return `#${id}`;
  return element.attributes.length === 0 && !element.elements().length ? `"${element.text().trim()}"` : '';
}

function expanded(element: XmlElement, name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : `{${element.scope[name.slice(0, colon)] ?? ''}}${name.slice(colon + 1)}`;
}

export interface Comparison {
  /** Facts before, without those that were meant to change. */
  readonly before: Readonly<Record<FactGroup, number>>;
  readonly kept: Readonly<Record<FactGroup, number>>;
  readonly lost: readonly Fact[];
  /** Facts that are new, whether meant or not. */
  readonly added: readonly Fact[];
}

/** What of a file is still said after an edit, leaving aside what the edit was meant to change. */
export function compareInventories(
  before: readonly Fact[],
  after: readonly Fact[],
  isMeant: (fact: Fact) => boolean
): Comparison {
  const count = (facts: readonly Fact[]) => {
    const counts = new Map<string, number>();
    for (const fact of facts) counts.set(key(fact), (counts.get(key(fact)) ?? 0) + 1);
    return counts;
  };
  const left = count(after);
  const totals = { before: empty(), kept: empty() };
  const lost: Fact[] = [];
  for (const fact of before) {
    const there = left.get(key(fact)) ?? 0;
    if (there) left.set(key(fact), there - 1);
    if (isMeant(fact)) continue;
    totals.before[fact.group]++;
    if (there) totals.kept[fact.group]++;
    else lost.push(fact);
  }
  const old = count(before);
  const added = after.filter((fact) => {
    const there = old.get(key(fact)) ?? 0;
    if (there) old.set(key(fact), there - 1);
    return !there;
  });
  return { ...totals, lost, added };
}

const key = (fact: Fact) => `${fact.group} ${fact.text}`;
const empty = (): Record<FactGroup, number> => ({
  elements: 0,
  attributes: 0,
  extensions: 0,
  drawing: 0,
  comments: 0
});

/** Kept facts as a share of all, 0–100; 100 for a file that says nothing. */
export function keptPercent({ before, kept }: Comparison): number {
  const sum = (counts: Readonly<Record<FactGroup, number>>) =>
    factGroups.reduce((all, group) => all + counts[group], 0);
  return sum(before) ? (100 * sum(kept)) / sum(before) : 100;
}
