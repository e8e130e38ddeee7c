import { readFileSync } from 'node:fs';
import { checkRecord } from '../../document/write-record';
import { describe, expect, it } from 'vitest';
import { processCollections } from '../../process/model';
import { importBpmn } from './import';
import type { ImportedMap } from './types';

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/bpmn/${name}.bpmn`));
const open = (name: string) => importBpmn(fixture(name), `${name}.bpmn`);
const text = (xml: string) => new TextEncoder().encode(xml);
const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

const node = (map: ImportedMap, element: string) =>
  map.records.nodes.find((one) => one.element === element) ?? expect.fail(`no ${element}`);
const flow = (map: ImportedMap, element: string) =>
  map.records.flows.find((one) => one.element === element) ?? expect.fail(`no ${element}`);
const codes = (map: ImportedMap) => map.warnings.map((warning) => warning.code);

describe('records of a file', () => {
  it('hold kinds, triggers, markers, ends, places', async () => {
    const map = await open('vendor-two-diagrams');
    const { pools, lanes } = map.records;
    expect(pools.map((pool) => [pool.name, pool.horizontal, pool.x, pool.width])).toEqual([
      ['Innbygger', true, 60, 1100],
      ['Kommunen', true, 60, 1100]
    ]);
    const [etat, mottak, sak] = lanes;
    expect([etat!.parent, mottak!.parent, sak!.parent]).toEqual(['', etat!.id, etat!.id]);
    expect(lanes.every((lane) => lane.pool === pools[1]!.id)).toBe(true);
    expect(node(map, 'Motta')).toMatchObject({
      kind: 'receiveTask',
      lane: mottak!.id,
      name: 'Motta "melding" & registrer'
    });
    expect(node(map, 'Vurder')).toMatchObject({ marker: 'sequential', lane: sak!.id });
    expect(node(map, 'Inn')).toMatchObject({
      trigger: 'message',
      label: { x: 160, y: 285, width: 76, height: 14 }
    });
    expect(node(map, 'Frist')).toMatchObject({
      kind: 'boundaryEvent',
      trigger: 'timer',
      interrupting: false,
      attachedTo: node(map, 'Vurder').id
    });
    expect(node(map, 'Grundig')).toMatchObject({ kind: 'subProcess', expanded: false });
    expect(node(map, 'ArkivRef')).toMatchObject({ kind: 'dataStore', name: 'Arkiv' });
    expect(node(map, 'Note').name).toBe('Frist etter\nforvaltningsloven');
    expect(node(map, 'Gr')).toMatchObject({ kind: 'group', name: 'Forarbeid' });
    expect(node(map, 'Ut').trigger).toBe('terminate');
    expect(flow(map, 'f3')).toMatchObject({
      kind: 'sequence',
      name: 'haster',
      conditional: true,
      isDefault: false
    });
    expect(flow(map, 'f4').isDefault).toBe(true);
    expect(flow(map, 'm1')).toMatchObject({
      kind: 'message',
      source: pools[0]!.id,
      target: node(map, 'Inn').id
    });
    expect(flow(map, 'da1')).toMatchObject({
      kind: 'data',
      source: node(map, 'Motta').id,
      target: node(map, 'ArkivRef').id
    });
    expect(flow(map, 'f2').waypoints).toEqual([
      [380, 260],
      [490, 260],
      [490, 380]
    ]);
    // What the closed sub-process has on a plane of its own is there, in its lane, at its place on that plane.
    const round = node(map, 'Grundig');
    expect(round.expanded).toBe(false);
    expect(node(map, 's2')).toMatchObject({
      parent: round.id,
      lane: round.lane,
      pool: round.pool,
      x: 200,
      y: 78
    });
    expect(flow(map, 'g1')).toMatchObject({ source: node(map, 's1').id, target: node(map, 's2').id });
    expect(codes(map)).toEqual([]);
  });

  it('take the title from the file, else from its name', async () => {
    expect((await open('latin1')).title).toBe('Båtplass');
    expect((await open('no-drawing')).title).toBe('no-drawing');
  });

  it('read the same from every encoding', async () => {
    const names = async (file: string) => (await open(file)).records.nodes.map((one) => one.name);
    const expected = ['Søknad mottatt', 'Sjekk søknad – vedlegg', 'Gi svar', 'Båtplass tildelt'];
    expect(await names('windows-1252')).toEqual(expected);
    expect(await names('utf-16')).toEqual(expected);
    expect(await names('latin1-mislabelled')).toEqual(expected);
    expect((await names('latin1'))[0]).toBe('Søknad mottatt');
    expect((await open('latin1')).source.encoding).toBe('iso-8859-1');
  });

  it('have ids of their own every time', async () => {
    const [one, two] = [await open('latin1'), await open('latin1')];
    const ids = new Set([...one.records.nodes, ...two.records.nodes].map((record) => record.id));
    expect(ids.size).toBe(8);
  });

  it.each(['vendor-two-diagrams', 'no-drawing', 'untidy', 'latin1'])('of %s fit the schema', async (name) => {
    const { records } = await open(name);
    for (const collection of ['pools', 'lanes', 'nodes', 'flows'] as const)
      for (const record of records[collection])
        expect(checkRecord(collection, processCollections[collection] as never, record as never)).toEqual(
          record
        );
  });
});

describe('a file without a drawing', () => {
  it('is laid out by lanes, from left to right, with room', async () => {
    const map = await open('no-drawing');
    expect(codes(map)).toEqual(['laid-out']);
    const inLane = map.records.nodes.filter((one) => one.lane && !one.attachedTo && !one.parent);
    for (const one of inLane) {
      const lane = map.records.lanes.find(({ id }) => id === one.lane)!;
      expect(one.x).toBeGreaterThanOrEqual(lane.x);
      expect(one.y).toBeGreaterThanOrEqual(lane.y);
      expect(one.x + one.width).toBeLessThanOrEqual(lane.x + lane.width);
      expect(one.y + one.height).toBeLessThanOrEqual(lane.y + lane.height);
    }
    for (const [at, a] of inLane.entries())
      for (const b of inLane.slice(at + 1))
        expect(
          a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
        ).toBe(false);
    const order = ['In', 'Ask', 'Choice', 'Sub', 'Done'].map((element) => node(map, element).x);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keeps the content of a sub-process inside it and events on its border', async () => {
    const map = await open('no-drawing');
    const [frame, inner, event] = [node(map, 'Sub'), node(map, 'SubTask'), node(map, 'Late')];
    expect(frame.expanded).toBe(true);
    expect(inner.parent).toBe(frame.id);
    expect(inner.x + inner.width).toBeLessThan(frame.x + frame.width);
    expect(inner.y + inner.height).toBeLessThan(frame.y + frame.height);
    expect(event.y + event.height / 2).toBe(frame.y + frame.height);
  });
});

describe('untidy and hostile files', () => {
  it('are read as far as they go, and it is said what is wrong', async () => {
    const map = await open('untidy');
    expect(map.records.nodes.map((one) => one.name).slice(0, 4)).toEqual([
      '<script>alert(1)</script>',
      'first T',
      'second T',
      'javascript:alert(1)'
    ]);
    expect(node(map, 'Far')).toMatchObject({ x: 0, y: 0, width: 120, height: 80 });
    expect(node(map, 'Long').name).toHaveLength(500);
    expect(node(map, 'B').attachedTo).toBe('');
    expect(flow(map, 'F1').waypoints).toEqual([]);
    expect(new Set(codes(map))).toEqual(
      new Set(
        ['duplicate-id', 'not-drawn', 'bad-bounds', 'name-cut', 'dangling', 'no-shape'].concat(
          // Only bpmn-moddle finds these.
          ['unresolved', 'unknown-element', 'illegal-id']
        )
      )
    );
    for (const { place } of map.warnings) expect(place).toMatch(/^\d+: [^\p{C}]{1,80}$/u);
  });

  it('with a document type are refused before they are parsed', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><definitions xmlns="${MODEL}">&b;</definitions>`;
    await expect(importBpmn(text(laughs), 'x')).rejects.toMatchObject({ code: 'bpmn-doctype', place: '1' });
  });

  it.each([
    ['bpmn-not-bpmn', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['bpmn-not-bpmn', '<definitions xmlns="http://www.omg.org/spec/DMN/20180521/MODEL/"/>'],
    ['bpmn-not-xml', `<definitions xmlns="${MODEL}"><process>`],
    ['bpmn-nothing-to-draw', `<definitions xmlns="${MODEL}"><process id="P"/></definitions>`],
    ['bpmn-too-deep', '<a>'.repeat(200_000)]
  ])('%s', async (code, xml) => {
    await expect(importBpmn(text(xml), 'x')).rejects.toMatchObject({ name: 'BpmnError', code });
  });

  it('cannot reach object prototypes through names', async () => {
    const xml = `<definitions xmlns="${MODEL}" xmlns:__proto__="urn:x" id="__proto__"><process id="constructor"><task id="toString" __proto__:valueOf="1" name="__proto__"/></process></definitions>`;
    const { records } = await importBpmn(text(xml), 'x');
    expect(records.nodes.map((one) => one.name)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).valueOf).toBe(Object.prototype.valueOf);
  });

  it('with processes that call each other make no circle', async () => {
    const call = (id: string, calls: string, x: number, size: number) => ({
      element: `<process id="${id}"><callActivity id="${id}c" calledElement="${calls}"/></process>`,
      shape: `<d:BPMNShape bpmnElement="${id}c" isExpanded="true"><c:Bounds x="${x}" y="${x}" width="${size}" height="${size}"/></d:BPMNShape>`
    });
    const [a, b] = [call('A', 'B', 0, 100), call('B', 'A', 10, 50)];
    const xml = `<definitions xmlns="${MODEL}" xmlns:d="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:c="http://www.omg.org/spec/DD/20100524/DC">${a.element}${b.element}<d:BPMNDiagram><d:BPMNPlane>${a.shape}${b.shape}</d:BPMNPlane></d:BPMNDiagram></definitions>`;
    const map = await importBpmn(text(xml), 'x');
    expect([node(map, 'Ac').parent, node(map, 'Bc').parent]).toEqual(['', node(map, 'Ac').id]);
  });
});
