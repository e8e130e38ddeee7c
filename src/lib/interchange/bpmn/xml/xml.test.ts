import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BpmnError } from '../error';
import { attributeValue, escapeAttribute, escapeText, textValue, withoutForbidden } from './escape';
import { parseXml } from './parse';
import type { XmlElement } from './tree';

const touchAll = (element: XmlElement) => {
  element.touch();
  element.elements().forEach(touchAll);
};

const refused = (text: string): BpmnError => {
  try {
    parseXml(text);
  } catch (error) {
    return error as BpmnError;
  }
  throw new Error('was read');
};

const odd = `<?xml version='1.0'?><!-- a --><?pi x?>
<p:a xmlns:p = "urn:p"
	b='1 "2"'   c="x&#10;y">
  <![CDATA[<raw> & ]]> text &amp; more<!-- in --><p:b/><p:c ></p:c
  ></p:a>
<!-- end -->\n`;

describe('the tree', () => {
  it('gives back its source to the byte, changed elements too', () => {
    const document = parseXml(odd);
    touchAll(document.root);
    expect(document.render()).toBe(odd);
  });

  it('reads namespaces, references and CDATA', () => {
    const { root } = parseXml(odd);
    expect([root.namespace, root.local, root.get('b'), root.get('c')]).toEqual([
      'urn:p',
      'a',
      '1 "2"',
      'x\ny'
    ]);
    expect(root.text().trim()).toBe('<raw> &  text & more');
  });

  it('changes one attribute and nothing else', () => {
    const document = parseXml(odd);
    document.root.set('b', `it's "3" & <4>`);
    expect(document.render()).toBe(odd.replace(`'1 "2"'`, `'it&apos;s &quot;3&quot; &amp; &lt;4&gt;'`));
  });

  it('adds a child on a line of its own, indented like its neighbours', () => {
    const document = parseXml('<a>\n\t<b/>\n\t<c>\n\t</c>\n</a>');
    const [b, c] = document.root.elements() as [XmlElement, XmlElement];
    document.root.add('x', {}, c);
    document.root.add('y');
    c.add('z', { v: '1' });
    b.add('w');
    expect(document.render()).toBe(
      '<a>\n\t<b>\n\t\t<w/>\n\t</b>\n\t<x/>\n\t<c>\n\t\t<z v="1"/>\n\t</c>\n\t<y/>\n</a>'
    );
  });

  it('adds no white space where a file has none', () => {
    const document = parseXml('<a><b/></a>');
    document.root.add('c').add('d');
    expect(document.render()).toBe('<a><b/><c><d/></c></a>');
  });

  it('keeps the line ends of the file', () => {
    const document = parseXml('<a>\r\n  <b/>\r\n</a>');
    document.root.add('c');
    expect(document.render()).toBe('<a>\r\n  <b/>\r\n  <c/>\r\n</a>');
  });

  it('takes a child out with its line', () => {
    const document = parseXml('<a>\n  <b/>\n  <c/>\n</a>');
    document.root.remove(document.root.elements()[0]!);
    expect(document.render()).toBe('<a>\n  <c/>\n</a>');
  });

  it('moves an element as it is written', () => {
    const document = parseXml(`<a>\n  <b>\n    <x  q='1'><!-- k --></x>\n  </b>\n  <c/>\n</a>`);
    const [b, c] = document.root.elements() as [XmlElement, XmlElement];
    const x = b.elements()[0]!;
    b.remove(x);
    c.insert(x);
    expect(document.render()).toBe(`<a>\n  <b>\n  </b>\n  <c>\n    <x  q='1'><!-- k --></x>\n  </c>\n</a>`);
  });
});

describe('what is refused', () => {
  it.each([
    ['<a><b></a></b>', '1: b'],
    ['<a>\n<b', '2: a'],
    ['<a x=1/>', '1'],
    ['<a x="1" x="2"/>', '1'],
    ['<a/><b/>', '1'],
    ['<a/>text', '1'],
    ['<a>\n\n', '1: a'],
    ['just text', '1'],
    ['<a><!-- no end</a>', '1: a'],
    ['< a/>', '1']
  ])('%j', (text, place) => {
    const error = refused(text);
    expect([error.code, error.place]).toEqual(['bpmn-not-xml', place]);
  });

  it('a declaration inside the document', () => {
    expect(refused('<a>\n<!ENTITY b "c"></a>')).toMatchObject({ code: 'bpmn-doctype', place: '2: a' });
  });

  it('200 000 nested elements, without falling over', () => {
    const text = '<a>'.repeat(200_000) + '</a>'.repeat(200_000);
    expect(refused(text).code).toBe('bpmn-too-deep');
  });

  it('an element with thousands of attributes', () => {
    const text = `<a${Array.from({ length: 5000 }, (_, at) => ` a${at}="1"`).join('')}/>`;
    expect(refused(text).code).toBe('bpmn-too-many-elements');
  });

  it('says the line', () => {
    expect(refused('<a>\r\n<b>\r\n</c>').place).toBe('3: b');
  });
});

const texts = fc
  .string({ unit: fc.constantFrom(...'a&<>"\'\n\r\t æ\u0000\ud800', '🙂', ']]>', '&amp;', '--') })
  .map(withoutForbidden);

describe('escaping', () => {
  it('brings every text back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(attributeValue(escapeAttribute(text))).toBe(text);
        expect(attributeValue(escapeAttribute(text, "'"))).toBe(text);
        expect(textValue(escapeText(text))).toBe(text);
        const document = parseXml('<a b="">x</a>');
        document.root.set('b', text);
        document.root.setText(text);
        const { root } = parseXml(document.render());
        expect([root.get('b'), root.text()]).toEqual([text, text]);
      })
    );
  });

  it('takes out what XML cannot hold', () => {
    expect(withoutForbidden('a\u0000b\u001fc\ud800d\ufffee\tf')).toBe('abc\ufffdde\tf');
  });

  it('leaves entities it does not know as they are', () => {
    expect(textValue('&nbsp;&hasOwnProperty;&#0;&#x110000;')).toBe('&nbsp;&hasOwnProperty;&#0;&#x110000;');
  });
});
