import type { Flow, Lane, Node, Pool } from '../../../process/model';
import { printable } from '../error';
import type { BpmnModel, KeyedRecords } from '../read';
import type { Catalogue } from '../read/catalogue';
import { BIOC, COLOR, MODEL, rankOf } from '../schema';
import type { BpmnLoss, BpmnLossCode } from '../types';
import { isElement, type Scope, type XmlElement } from '../xml/tree';

export type AnyRecord = Pool | Lane | Node | Flow;

/** Records by key. */
export interface Keyed {
  pools: Map<string, Pool>;
  lanes: Map<string, Lane>;
  nodes: Map<string, Node>;
  flows: Map<string, Flow>;
}

export function keyed({ pools, lanes, nodes, flows }: KeyedRecords): Keyed {
  const by = <R extends AnyRecord>(records: readonly R[]) =>
    new Map(records.map((record) => [record.id, record]));
  return { pools: by(pools), lanes: by(lanes), nodes: by(nodes), flows: by(flows) };
}

/** What all steps of a patch share: the file, what the map was and is, and the ways to write into the tree. */
export class PatchContext {
  readonly before: Keyed;
  readonly after: Keyed;
  readonly catalogue: Catalogue;
  readonly losses: BpmnLoss[] = [];
  #prefixes = new Map<Scope, Map<string, string>>();

  constructor(
    readonly model: BpmnModel,
    after: KeyedRecords
  ) {
    this.catalogue = model.catalogue;
    this.before = keyed(model.records);
    this.after = keyed(after);
  }

  get root(): XmlElement {
    return this.model.document.root;
  }

  lose(what: BpmnLossCode, element: XmlElement | AnyRecord | string): void {
    const name =
      typeof element === 'string'
        ? element
        : 'attributes' in element
          ? element.get('name') || element.get('id') || element.local
          : element.name || element.element || element.id;
    const loss = { element: printable(name), what };
    if (!this.losses.some((one) => one.what === what && one.element === loss.element)) this.losses.push(loss);
  }

  /** The element of a key that is known to have one. */
  element(key: string): XmlElement {
    const element = this.catalogue.element(key);
    if (!element) throw new Error(`no element for ${key}`);
    return element;
  }

  /** The id to refer to an element by; it gets one when it had none. */
  idOf(key: string): string {
    const element = this.element(key);
    let id = element.get('id');
    if (!id) {
      id = this.freeId(element.local);
      element.set('id', id);
      this.catalogue.register(element, key);
    }
    return id;
  }

  /** An id that nothing in the file has. */
  freeId(wish: string): string {
    const { ids } = this.catalogue;
    let id = wish;
    for (let count = 2; ids.has(id); count++) id = `${wish}_${count}`;
    ids.add(id);
    return id;
  }

  /** Makes a child of BPMN's own (or another namespace) where the schema wants it. */
  add(
    parent: XmlElement,
    local: string,
    attributes: { readonly [name: string]: string | undefined } = {},
    namespace: string = MODEL
  ): XmlElement {
    return parent.add(this.nameFor(parent, namespace, local), attributes, placeFor(parent, local));
  }

  /** Moves an element, as it is written, to where the schema wants it in another parent. */
  move(element: XmlElement, parent: XmlElement): void {
    if (element.parent === parent) return;
    element.parent?.remove(element);
    parent.insert(element, placeFor(parent, element.local));
  }

  /** A name with the prefix that the file uses for a namespace, which is declared if it is new. */
  nameFor(parent: XmlElement, namespace: string, local: string): string {
    const prefix = parent.namespace === namespace ? parent.prefix : this.#prefixOf(parent.scope, namespace);
    return prefix ? `${prefix}:${local}` : local;
  }

  #prefixOf(scope: Scope, namespace: string): string {
    let known = this.#prefixes.get(scope);
    if (!known) this.#prefixes.set(scope, (known = new Map()));
    let prefix = known.get(namespace);
    if (prefix === undefined) {
      for (const name in scope) if (scope[name] === namespace) prefix = prefix ?? name;
      known.set(namespace, (prefix ??= this.#declare(namespace)));
    }
    return prefix;
  }

  #declare(namespace: string): string {
    const { scope } = this.root;
    const wish = preferred[namespace] ?? 'verksted';
    let prefix = wish;
    for (let count = 2; prefix in scope; count++) prefix = `${wish}${count}`;
    this.root.set(`xmlns:${prefix}`, namespace);
    scope[prefix] = namespace;
    return prefix;
  }
}

const preferred: { readonly [namespace: string]: string } = {
  [MODEL]: 'bpmn',
  'http://www.omg.org/spec/BPMN/20100524/DI': 'bpmndi',
  'http://www.omg.org/spec/DD/20100524/DC': 'dc',
  'http://www.omg.org/spec/DD/20100524/DI': 'di',
  [BIOC]: 'bioc',
  [COLOR]: 'color'
};

/** The child to stand before: what follows the last one that the schema puts no later; undefined for the end. */
function placeFor(parent: XmlElement, local: string): XmlElement | undefined {
  const rank = rankOf(parent.local, local);
  let next: XmlElement | undefined;
  for (let at = parent.children.length - 1; at >= 0; at--) {
    const child = parent.children[at]!;
    if (!isElement(child)) continue;
    if (rankOf(parent.local, child.local) <= rank) return next;
    next = child;
  }
  return next;
}
