import { describe, expect, it, vi } from 'vitest';
import { bigModel } from '../../../../../tests/bench/big-models';
import { decode } from '../decode';
import { importBpmn } from '../import';
import { MAX_CHECKED } from '../limits';
import { readModel } from '../read';
import { fixture } from '../test-round';
import { parseXml } from '../xml/parse';
import { checkImported, checkWritten } from '.';
import { compareReadings } from './compare';
import { readWithModdle } from './reading';

const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const process = (inner: string, head = '') =>
  `<definitions xmlns="${MODEL}" id="D" ${head}>\n<process id="P">\n${inner}\n</process></definitions>`;
const modelOf = (text: string) => readModel(parseXml(text));
const textOf = (name: string) => decode(fixture(name)).text;
const warningsOf = (text: string) => checkImported(text, modelOf(text));
const said = async (text: string) => (await warningsOf(text)).map(({ code, place }) => `${code} ${place}`);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file that comes in', () => {
  it.each(['vendor-two-diagrams', 'no-drawing', 'latin1', 'utf-16', 'windows-1252'])(
    '%s is read alike and brings no warning',
    async (name) => expect(await said(textOf(name))).toEqual([])
  );

  it('has what only the second reader finds named, with its line', async () => {
    expect(await said(textOf('untidy'))).toEqual([
      'illegal-id 4: task javascript:alert(1)',
      'unknown-element 7: frobnicate X',
      'unresolved 7: exclusiveGateway G → Nothing',
      'unresolved 7: boundaryEvent B → Ghost'
    ]);
  });

  it('has attributes that BPMN lacks named, and those of vendors not', async () => {
    const text = process(
      '<task id="T" xmlns:v="urn:v" v:own="1"/>\n<task id="U" bpmn:dreamt="1"/>',
      `xmlns:bpmn="${MODEL}"`
    );
    expect(await said(text)).toEqual(['unknown-attribute 4: task U → dreamt']);
  });

  it('may refer by qualified names, and into imported files', async () => {
    const text = process(
      '<receiveTask id="T" messageRef="own:M"/><receiveTask id="U" messageRef="far:M"/><receiveTask id="V" messageRef="N"/>',
      'xmlns:own="urn:own" xmlns:far="urn:far" targetNamespace="urn:own"'
    ).replace('<process', '<message id="M"/><process');
    expect(await said(text)).toEqual(['unresolved 3: receiveTask V → N']);
  });

  it('has the second of two ids named where they are not drawn', async () => {
    const text = process('<task id="T"/>').replace('<process', '<message id="M"/>\n<signal id="M"/><process');
    expect(await said(text)).toEqual(['duplicate-id 3: signal M']);
  });

  it('with very many findings names the first fifty and counts the others', async () => {
    const steps = Array.from({ length: 60 }, (_, at) => `<sendTask id="T${at}" messageRef="M${at}"/>`);
    const warnings = await warningsOf(process(steps.join('\n')));
    expect(warnings).toHaveLength(51);
    expect(warnings[50]).toEqual({ code: 'more-found', place: '10' });
  });

  it('is taken in all the same when the second reader is not to be had, or it is too long for it', async () => {
    const text = process('<task id="T"/>');
    const none = (of: string) => readWithModdle(of, () => Promise.reject(new Error('offline')));
    expect(await checkImported(text, modelOf(text), none)).toEqual([{ code: 'unchecked', place: '1' }]);
    const fetch = vi.fn();
    expect(await readWithModdle(' '.repeat(MAX_CHECKED + 1), fetch)).toBeUndefined();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('with a document type never reaches the second reader', async () => {
    const text = `<?xml version="1.0"?>${'<!DOCTYPE d [<!ENTITY a "ha">]>'}${process('<task id="T" name="&a;"/>')}`;
    expect(() => decode(bytes(text))).toThrow('bpmn-doctype');
    expect(() => parseXml(text)).toThrow('bpmn-doctype');
  });

  it('hostile to objects does no harm', async () => {
    const text = process(
      '<task id="__proto__" name="a"/><task id="constructor" name="b"/><subProcess id="s"><task id="toString" __proto__="x"/></subProcess><task id="hasOwnProperty" default="__proto__"/>'
    );
    const { records } = await importBpmn(bytes(text), 'x');
    expect(records.nodes).toHaveLength(5);
    expect(({} as { name?: string }).name).toBeUndefined();
    expect(Object.prototype.toString.call([])).toBe('[object Array]');
  });
});

describe('the two readers', () => {
  const text = textOf('vendor-two-diagrams');
  const differences = async (change: (model: ReturnType<typeof modelOf>) => void) => {
    const model = modelOf(text);
    change(model);
    return compareReadings((await readWithModdle(text))!, model);
  };

  it.each([
    ['missing', 'Motta', 'nodes', undefined],
    ['missing', 'Sak', 'lanes', undefined],
    ['missing', 'Innbygger', 'pools', undefined],
    ['missing', 'm1', 'flows', undefined],
    ['kind', 'Motta', 'nodes', { kind: 'userTask' }],
    ['kind', 'f3', 'flows', { kind: 'message' }],
    ['name', 'Note', 'nodes', { name: 'Frist' }],
    ['name', 'Gr', 'nodes', { name: '' }],
    ['name', 'ArkivRef', 'nodes', { name: 'Skap' }],
    ['name', 'Mottak', 'lanes', { name: 'Motta' }],
    ['source', 'f3', 'flows', { source: 'Motta' }],
    ['target', 'm1', 'flows', { target: 'Motta' }]
  ] as const)('tell a %s of %s', async (field, element, collection, changes) => {
    const found = await differences(({ records }) => {
      const list = records[collection] as { id: string }[];
      const at = list.findIndex(({ id }) => id === element);
      if (changes) list[at] = { ...list[at]!, ...changes };
      else list.splice(at, 1);
    });
    expect(found).toEqual([{ element, field }]);
  });

  it('say where they differ', async () => {
    const model = modelOf(text);
    model.records.nodes.splice(0, model.records.nodes.length);
    const warnings = await checkImported(text, model);
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['read-differently']));
    expect(warnings).toContainEqual({
      code: 'read-differently',
      place: expect.stringMatching(/^\d+: receiveTask Motta "melding" & registrer$/)
    });
  });

  it('are not at odds over characters that bpmn-moddle misreads when they are written as numbers', async () => {
    expect(await said(process('<task id="T" name="&#128512; &#x1F600; &#229; 😀"/>'))).toEqual([]);
  });

  it('agree on a map of a thousand steps', { timeout: 20_000 }, async () => {
    expect(await said(bigModel(1000))).toEqual([]);
  });
});

describe('a file that was patched', () => {
  const source = textOf('vendor-two-diagrams');
  const check = (text: string, from: string | undefined = source) =>
    checkWritten({ text, model: modelOf(text) }, from);

  it('brings nothing when it is as sound as its source', async () => {
    expect(await check(source.replace('name="Purr"', 'name="Ring"'))).toEqual([]);
    expect(await check(textOf('untidy').replace('first T', 'T1'), textOf('untidy'))).toEqual([]);
  });

  it.each([
    ['a reference to nothing', 'targetRef="Purr"', 'targetRef="Purre"', 'f8 → Purre'],
    ['an element that is none', '<b:endEvent id="Ut"', '<b:sluttEvent/><b:endEvent id="Ut"', 'b:sluttEvent'],
    [
      'an attribute of BPMN’s that is none',
      '<b:endEvent id="Ut"',
      '<b:endEvent b:slutt="1" id="Ut"',
      'Ut → slutt'
    ],
    ['an id taken twice', 'id="f3"', 'id="f4"', 'b:sequenceFlow']
  ])('has %s named', async (_, right, wrong, element) => {
    const text = source.replace(right, wrong);
    expect(text).not.toBe(source);
    expect(await check(text)).toContainEqual({ element, what: 'not-understood' });
  });

  it('has a reference to something deleted named as such, once', async () => {
    const text = source.replaceAll(' id="Purr"', ' id="Borte"');
    const lost = await check(text);
    expect(lost).toContainEqual({ element: 'Purr', what: 'reference' });
    const again = await checkWritten({ text, model: modelOf(text) }, source, lost);
    expect(again).toEqual([]);
  });

  it('is refused when it cannot be read any more and its source could', async () => {
    const reading = await readWithModdle(source);
    const unreadable = { root: undefined, byId: new Map(), findings: [{ ...anyFinding, value: 'broken' }] };
    const read = async (text: string) => (text === source ? reading : unreadable);
    const written = { text: `${source} `, model: modelOf(source) };
    await expect(checkWritten(written, source, [], read)).rejects.toMatchObject({
      code: 'bpmn-check-failed',
      place: '8'
    });
    await expect(checkWritten(written, undefined, [], read)).rejects.toMatchObject({
      code: 'bpmn-check-failed'
    });
    expect(await checkWritten(written, source, [], async () => unreadable)).toEqual([]);
  });

  it('says so when the second reader is not to be had', async () => {
    const written = { text: source, model: modelOf(source) };
    expect(await checkWritten(written, source, [], async () => undefined)).toEqual([
      { element: 'BPMN', what: 'unchecked' }
    ]);
  });
});

const anyFinding = {
  code: 'unreadable',
  element: '',
  tag: 'b:task',
  property: '',
  position: [7, 2]
} as const;
