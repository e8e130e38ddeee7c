import { printable } from '../error';
import { placeOf } from '../read/catalogue';
import { BPMNDI, DC, DI, MODEL } from '../schema';
import type { XmlDocument, XmlElement } from '../xml/tree';
import type { Finding } from './reading';

const standard = new Set([MODEL, BPMNDI, DC, DI]);
/** Characters of an element's name before a detail. */
const SHORT = 40;

/** Where in a file a finding is, in the words of our own reader. Looks through the file when first asked. */
export class Places {
  #byId: Map<string, XmlElement[]> | undefined;
  #byStart = new Map<number, XmlElement>();
  /** Offset of each line, counted as bpmn-moddle does. */
  #lines: number[] = [];

  constructor(private readonly document: XmlDocument) {}

  /** `line: element name`, with what it is about after an arrow. Safe to show as text. */
  of(finding: Finding, detail = ''): string {
    const element = this.#element(finding);
    if (!element) {
      const line = (finding.position?.[0] ?? 0) + 1;
      return `${line}: ${printable(`${finding.tag} ${finding.element || finding.value}`)}`;
    }
    if (!detail) return placeOf(element);
    const called = element.get('name') || element.get('id') || '';
    const short = called.length > SHORT ? `${called.slice(0, SHORT)}…` : called;
    return `${element.line}: ${printable(`${element.local} ${short} → ${detail}`)}`;
  }

  ofId(id: string): string {
    const element = this.#elements(id)[0];
    return element ? placeOf(element) : `1: ${printable(id)}`;
  }

  #element({ code, element, value, position }: Finding): XmlElement | undefined {
    if (element) return this.#elements(element)[0];
    // The second of two with the same id is the one that is too many.
    if (code === 'duplicate-id') return this.#elements(value)[1];
    this.#elements('');
    return position && this.#byStart.get((this.#lines[position[0]] ?? NaN) + position[1]);
  }

  #elements(id: string): readonly XmlElement[] {
    this.#byId ??= this.#index();
    return this.#byId.get(id) ?? [];
  }

  #index(): Map<string, XmlElement[]> {
    const byId = new Map<string, XmlElement[]>();
    const visit = (element: XmlElement) => {
      this.#byStart.set(element.start, element);
      const id = standard.has(element.namespace) ? element.get('id') : undefined;
      const same = id ? byId.get(id) : undefined;
      if (same) same.push(element);
      else if (id) byId.set(id, [element]);
      for (const child of element.elements()) visit(child);
    };
    visit(this.document.root);
    this.#lines = [
      0,
      ...[...this.document.source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)
    ];
    return byId;
  }
}
