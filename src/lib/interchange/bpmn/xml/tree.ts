import { escapeAttribute, escapeText, textValue } from './escape';

/** Prefix → namespace, inherited from the surrounding element. */
export type Scope = { [prefix: string]: string };

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  value: string;
  /** Where it stands in the source, with the white space before it; -1 when written here. */
  readonly start: number;
  readonly end: number;
  /** How it is written when that differs from the source. */
  raw?: string;
}

/** What stands between tags: text, CDATA, a comment, an instruction. */
export interface XmlText {
  readonly type: 'text' | 'cdata' | 'comment' | 'instruction';
  readonly start: number;
  readonly end: number;
  readonly raw?: string;
}

export type XmlNode = XmlElement | XmlText;

export const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;

/** One document: its source and the tree that points into it. */
export class XmlDocument {
  /** What stands before and after the root element is the source's. */
  root!: XmlElement;
  #lines: number[] | undefined;

  constructor(readonly source: string) {}

  /** Line, counted from 1, of an offset in the source. */
  lineAt(offset: number): number {
    if (!this.#lines) {
      this.#lines = [];
      for (let at = this.source.indexOf('\n'); at >= 0; at = this.source.indexOf('\n', at + 1))
        this.#lines.push(at);
    }
    let [low, high] = [0, this.#lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lines[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }

  /** The document as text: byte for byte the source wherever nothing was changed. */
  render(): string {
    const parts: string[] = [this.source.slice(0, this.root.start)];
    this.root.render(parts);
    parts.push(this.source.slice(this.root.end));
    return parts.join('');
  }
}

/**
 * An element that knows where it stands in the source and gives exactly that back until it is changed. Changes
 * are as small as they can be: one attribute, one child with the white space its neighbours have.
 */
export class XmlElement {
  parent: XmlElement | undefined;
  attributes: XmlAttribute[] = [];
  children: XmlNode[] = [];
  /** End of the start tag, start of the end tag (the same for `<a/>`), end of the whole element. */
  openEnd = -1;
  closeStart = -1;
  end = -1;
  #changed = false;
  #headChanged = false;

  constructor(
    readonly document: XmlDocument,
    public name: string,
    /** Offset of `<` in the source; -1 for an element made here. */
    readonly start: number,
    public scope: Scope
  ) {
    if (start < 0) this.#changed = this.#headChanged = true;
  }

  get prefix(): string {
    const colon = this.name.indexOf(':');
    return colon < 0 ? '' : this.name.slice(0, colon);
  }

  get local(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  /** Its namespace; empty when its prefix is declared nowhere. */
  get namespace(): string {
    return this.scope[this.prefix] ?? '';
  }

  get line(): number {
    return this.document.lineAt(this.start);
  }

  is(namespace: string, local: string): boolean {
    return this.local === local && this.namespace === namespace;
  }

  get(name: string): string | undefined {
    return this.attributes.find((attribute) => attribute.name === name)?.value;
  }

  /** Sets an attribute, keeping its place and its quotes; undefined takes it away. */
  set(name: string, value: string | undefined): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    const old = this.attributes[at];
    if (old ? old.value === value : value === undefined) return;
    if (value === undefined) this.attributes.splice(at, 1);
    else if (old) {
      const [, before, quote] = /^(\s*[^\s=]+\s*=\s*)(["'])/.exec(this.#rawAttribute(old)) ?? [];
      this.attributes[at] = {
        ...old,
        value,
        raw: `${before}${quote}${escapeAttribute(value, quote)}${quote}`
      };
    } else
      this.attributes.push({ name, value, start: -1, end: -1, raw: ` ${name}="${escapeAttribute(value)}"` });
    this.#touchHead();
  }

  /** Gives the element another local name, keeping its prefix. */
  rename(local: string): void {
    if (local === this.local) return;
    this.name = this.prefix ? `${this.prefix}:${local}` : local;
    this.#touchHead();
  }

  elements(): XmlElement[] {
    return this.children.filter(isElement);
  }

  /** Its text and CDATA, comments left out. */
  text(): string {
    let text = '';
    for (const child of this.children)
      if (!isElement(child)) {
        const raw = this.#rawText(child);
        if (child.type === 'text') text += textValue(raw);
        else if (child.type === 'cdata') text += raw.slice(9, -3).replace(/\r\n?/g, '\n');
      }
    return text;
  }

  /** Puts text in the place of its text and CDATA; comments and elements stay. */
  setText(text: string): void {
    const kept = this.children.filter(
      (child) => isElement(child) || child.type === 'comment' || child.type === 'instruction'
    );
    this.children = [{ type: 'text', start: -1, end: -1, raw: escapeText(text) }, ...kept];
    this.touch();
  }

  /** The white space that stands before a child, when there is nothing else between it and its neighbour. */
  spaceBefore(child: XmlElement): string | undefined {
    return this.#spaceAt(this.children.indexOf(child) - 1);
  }

  /** Puts a child before the given one (undefined: last), on a line of its own where its neighbours have one. */
  insert(child: XmlElement, before?: XmlElement): void {
    const first = this.children.find(isElement);
    const indent = lastLine(this.parent?.spaceBefore(this));
    const space = first ? lastLine(this.spaceBefore(first)) : indent && indent + indentUnit(this.document);
    const lead: XmlNode[] = space ? [{ type: 'text', start: -1, end: -1, raw: space }] : [];
    const at = before ? this.children.indexOf(before) : -1;
    if (before && at >= 0) {
      const spaced = this.spaceBefore(before) !== undefined;
      this.children.splice(spaced ? at - 1 : at, 0, ...lead, child);
    } else {
      let end = this.children.length;
      if (first) while (end > 0 && this.#spaceAt(end - 1) !== undefined) end--;
      else if (this.children.every((_, index) => this.#spaceAt(index) !== undefined)) {
        this.children = indent ? [{ type: 'text', start: -1, end: -1, raw: indent }] : [];
        end = 0;
      }
      this.children.splice(end, 0, ...lead, child);
    }
    child.parent = this;
    this.touch();
  }

  /** Takes a child out, with the white space before it unless another element shares its line. */
  remove(child: XmlElement): void {
    const at = this.children.indexOf(child);
    if (at < 0) return;
    const next = this.children[at + 1];
    const spaced = this.#spaceAt(at - 1) !== undefined && !(next && isElement(next));
    this.children.splice(spaced ? at - 1 : at, spaced ? 2 : 1);
    child.parent = undefined;
    this.touch();
  }

  /** Makes a child element in the given place and gives it back. */
  add(name: string, attributes: { readonly [name: string]: string | undefined } = {}, before?: XmlElement) {
    const child = new XmlElement(this.document, name, -1, this.scope);
    for (const [key, value] of Object.entries(attributes)) child.set(key, value);
    this.insert(child, before);
    return child;
  }

  touch(): void {
    if (this.#changed) return;
    this.#changed = true;
    this.parent?.touch();
  }

  render(parts: string[]): void {
    const { source } = this.document;
    if (!this.#changed) {
      parts.push(source.slice(this.start, this.end));
      return;
    }
    const closed = this.start >= 0 && this.openEnd === this.end;
    const opens = this.children.length > 0;
    if (this.#headChanged || (closed && opens)) {
      parts.push('<', this.name);
      for (const attribute of this.attributes) parts.push(this.#rawAttribute(attribute));
      const tail = this.start < 0 ? '/>' : /\s*\/?>$/.exec(source.slice(this.start, this.openEnd))![0];
      parts.push(opens && (closed || this.start < 0) ? '>' : tail);
    } else parts.push(source.slice(this.start, this.openEnd));
    for (const child of this.children)
      if (isElement(child)) child.render(parts);
      else parts.push(this.#rawText(child));
    if (opens || (this.start >= 0 && !closed))
      parts.push(
        this.#headChanged || closed || this.start < 0
          ? `</${this.name}>`
          : source.slice(this.closeStart, this.end)
      );
  }

  #touchHead() {
    this.#headChanged = true;
    this.#changed = false;
    this.touch();
  }

  #rawAttribute({ raw, start, end }: XmlAttribute): string {
    return raw ?? this.document.source.slice(start, end);
  }

  #rawText({ raw, start, end }: XmlText): string {
    return raw ?? this.document.source.slice(start, end);
  }

  #spaceAt(index: number): string | undefined {
    const node = this.children[index];
    if (!node || isElement(node) || node.type !== 'text') return undefined;
    const raw = this.#rawText(node);
    return /^\s*$/.test(raw) ? raw : undefined;
  }
}

/** The last line break of white space and what follows it; empty when it has none. */
function lastLine(space: string | undefined): string {
  return space ? (/\r?\n[^\n]*$/.exec(space)?.[0] ?? '') : '';
}

const units = new WeakMap<XmlDocument, string>();

/** One step of the document's own indentation. */
function indentUnit(document: XmlDocument): string {
  let unit = units.get(document);
  if (unit === undefined) {
    const { root } = document;
    const first = root.children.find(isElement);
    unit = lastLine(first && root.spaceBefore(first)).replace(/^\r?\n/, '') || '  ';
    units.set(document, unit);
  }
  return unit;
}
