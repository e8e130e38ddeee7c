import { printable } from '../error';
import { MODEL, nodeKindOf } from '../schema';
import type { BpmnWarning, BpmnWarningCode } from '../types';
import type { XmlDocument, XmlElement } from '../xml/tree';

const flowElements = new Set([
  'sequenceFlow',
  'messageFlow',
  'association',
  'dataInputAssociation',
  'dataOutputAssociation'
]);
export const isFlow = (local: string) => flowElements.has(local);

/** How many warnings are kept; a broken file would otherwise bring thousands of the same. */
const MOST_WARNINGS = 200;

/**
 * Every element of a file by its id, and a key for each that can be drawn: its id; `id#2` for a second element
 * with the same id; `#17` for the seventeenth element of the file when it has none.
 */
export class Catalogue {
  /** All ids of the file, of drawings and vendor extensions too. */
  readonly ids = new Set<string>();
  readonly warnings: BpmnWarning[] = [];
  #byId = new Map<string, XmlElement[]>();
  #keys = new Map<XmlElement, string>();
  #elements = new Map<string, XmlElement>();
  #drawable: XmlElement[] = [];

  constructor(readonly document: XmlDocument) {
    let ordinal = 0;
    const visit = (element: XmlElement) => {
      ordinal++;
      const id = element.get('id');
      if (id) this.ids.add(id);
      if (element.namespace === MODEL) {
        const same = id ? this.#byId.get(id) : undefined;
        if (same) same.push(element);
        else if (id) this.#byId.set(id, [element]);
        const { local } = element;
        if (nodeKindOf(local) || isFlow(local) || local === 'participant' || local === 'lane') {
          const key = !id ? `#${ordinal}` : same ? `${id}#${same.length}` : id;
          this.#keys.set(element, key);
          this.#elements.set(key, element);
          this.#drawable.push(element);
          if (same) this.warn('duplicate-id', element);
        }
      }
      for (const child of element.elements()) visit(child);
    };
    visit(document.root);
  }

  /** Elements that can be drawn, in the order of the file. */
  get drawable(): readonly XmlElement[] {
    return this.#drawable;
  }

  /** The element that an id or a qualified name refers to; the first of several. */
  resolve(reference: string | undefined): XmlElement | undefined {
    return this.all(reference)[0];
  }

  /** All elements that have the id that is referred to. */
  all(reference: string | undefined): readonly XmlElement[] {
    const name = reference?.trim();
    if (!name) return [];
    return this.#byId.get(name) ?? this.#byId.get(name.slice(name.indexOf(':') + 1)) ?? [];
  }

  /** Key of an element; empty for one that cannot be drawn. */
  key(element: XmlElement | undefined): string {
    return (element && this.#keys.get(element)) ?? '';
  }

  element(key: string): XmlElement | undefined {
    return this.#elements.get(key);
  }

  /** Remembers an element made here; under a key when it is drawn. */
  register(element: XmlElement, key = ''): void {
    const id = element.get('id');
    if (id) {
      this.ids.add(id);
      this.#byId.set(id, [element]);
    }
    if (!key) return;
    this.#keys.set(element, key);
    this.#elements.set(key, element);
  }

  warn(code: BpmnWarningCode, element: XmlElement): void {
    if (this.warnings.length < MOST_WARNINGS) this.warnings.push({ code, place: placeOf(element) });
  }
}

/** Where an element is, as text. */
export function placeOf(element: XmlElement): string {
  const called = element.get('name') || element.get('id') || element.get('bpmnElement') || '';
  return `${element.line}: ${printable(`${element.local} ${called}`)}`;
}

/** First child of BPMN's own with that name. */
export function childOf(element: XmlElement, local: string, namespace = MODEL): XmlElement | undefined {
  return element.elements().find((child) => child.is(namespace, local));
}

/** All children of BPMN's own with that name. */
export function childrenOf(element: XmlElement, local: string, namespace = MODEL): XmlElement[] {
  return element.elements().filter((child) => child.is(namespace, local));
}

/** The nearest element around this one that fits. */
export function around(element: XmlElement, fits: (local: string) => boolean): XmlElement | undefined {
  let up = element.parent;
  while (up && !(fits(up.local) && up.namespace === MODEL)) up = up.parent;
  return up;
}

export const processOf = (element: XmlElement) => around(element, (local) => local === 'process');
