import { BpmnError, printable, type BpmnErrorCode } from '../error';
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS } from '../limits';
import { attributeValue } from './escape';
import { XmlDocument, XmlElement, type Scope } from './tree';

const NAME = /[A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*/y;
const SPACE = /\s*/y;

type Fail = (detail: string, at: number, code?: BpmnErrorCode) => never;

/**
 * A tree that remembers where everything stands in the text. Strict where tools differ in what they read (tags,
 * attributes, nesting), lenient where nothing is lost by it (unknown references are left as they are).
 * @throws BpmnError `bpmn-doctype`, `bpmn-not-xml`, `bpmn-too-deep`, `bpmn-too-many-elements`
 */
export function parseXml(text: string): XmlDocument {
  const document = new XmlDocument(text);
  const fail: Fail = (detail, at, code = 'bpmn-not-xml') => {
    const open = stack[stack.length - 1];
    throw new BpmnError(code, `${document.lineAt(at)}${open ? `: ${printable(open.name)}` : ''}`, detail);
  };
  const stack: XmlElement[] = [];
  const outer: Scope = Object.assign(Object.create(null), {
    '': '',
    xml: 'http://www.w3.org/XML/1998/namespace'
  });
  let root: XmlElement | undefined;
  let count = 0;
  let at = 0;

  const until = (mark: string, from: number): number => {
    const end = text.indexOf(mark, from);
    return end < 0 ? fail(`no ${mark}`, at) : end + mark.length;
  };
  const name = (from: number): string => {
    NAME.lastIndex = from;
    return NAME.exec(text)?.[0] ?? fail('no name', from);
  };
  const skipSpace = (from: number): number => {
    SPACE.lastIndex = from;
    SPACE.exec(text);
    return SPACE.lastIndex;
  };
  const keep = (type: 'text' | 'cdata' | 'comment' | 'instruction', start: number, end: number) =>
    stack[stack.length - 1]?.children.push({ type, start, end });

  const openTag = () => {
    const tag = name(at + 1);
    const parent = stack[stack.length - 1];
    const element = new XmlElement(document, tag, at, parent?.scope ?? outer);
    if (parent) {
      element.parent = parent;
      parent.children.push(element);
    } else if (root) fail('second root element', at);
    else root = element;
    if (++count > MAX_ELEMENTS) fail(`more than ${MAX_ELEMENTS}`, at, 'bpmn-too-many-elements');
    let next = at + 1 + tag.length;
    for (;;) {
      const start = next;
      next = skipSpace(next);
      const sign = text[next];
      if (sign === '>') {
        element.openEnd = ++next;
        if (stack.push(element) > MAX_DEPTH) fail(`deeper than ${MAX_DEPTH}`, at, 'bpmn-too-deep');
        break;
      }
      if (sign === '/' && text[next + 1] === '>') {
        next += 2;
        element.openEnd = element.closeStart = element.end = next;
        break;
      }
      if (sign === undefined) fail('tag without end', at);
      if (start === next) fail('no blank before an attribute', next);
      const attribute = name(next);
      next = skipSpace(next + attribute.length);
      if (text[next] !== '=') fail('attribute without value', next);
      next = skipSpace(next + 1);
      const quote = text[next];
      if (quote !== '"' && quote !== "'") fail('attribute without quotes', next);
      const from = next + 1;
      next = until(quote!, from);
      if (element.attributes.some((other) => other.name === attribute)) fail('attribute twice', start);
      if (element.attributes.length === MAX_ATTRIBUTES)
        fail(`more than ${MAX_ATTRIBUTES} attributes`, start, 'bpmn-too-many-elements');
      const value = attributeValue(text.slice(from, next - 1));
      element.attributes.push({ name: attribute, value, start, end: next });
      if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) {
        if (element.scope === (parent?.scope ?? outer)) element.scope = Object.create(element.scope) as Scope;
        element.scope[attribute.slice(6)] = value;
      }
    }
    at = next;
  };

  const closeTag = () => {
    const tag = name(at + 2);
    const element = stack[stack.length - 1];
    if (element?.name !== tag) fail(`closes ${printable(tag)}`, at);
    const end = skipSpace(at + 2 + tag.length);
    if (text[end] !== '>') fail('tag without end', at);
    element!.closeStart = at;
    element!.end = at = end + 1;
    stack.pop();
  };

  while (at < text.length) {
    if (text.charCodeAt(at) !== 60) {
      const found = text.indexOf('<', at);
      const end = found < 0 ? text.length : found;
      if (stack.length === 0 && /\S/.test(text.slice(at, end))) fail('text outside the root element', at);
      keep('text', at, end);
      at = end;
      continue;
    }
    const sign = text[at + 1];
    if (sign === '/') closeTag();
    else if (sign === '?') {
      const end = until('?>', at + 2);
      keep('instruction', at, end);
      at = end;
    } else if (sign === '!') {
      const comment = text.startsWith('<!--', at);
      if (!comment && !text.startsWith('<![CDATA[', at)) fail('declaration', at, 'bpmn-doctype');
      const end = comment ? until('-->', at + 4) : until(']]>', at + 9);
      keep(comment ? 'comment' : 'cdata', at, end);
      at = end;
    } else openTag();
  }
  if (stack.length) fail('element without end', stack[stack.length - 1]!.start);
  document.root = root ?? fail('no element', 0);
  return document;
}
