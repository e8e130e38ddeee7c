import { describe, expect, it } from 'vitest';
import { centre, contains, overlaps } from '../rules/geometry';
import { onPlane } from '../rules/planes';
import { aNode } from '../test-map';
import { ends, expectSoundLines, fill, map as lanes, there } from '../test-document';
import { addBoundaryEvent } from './nodes';
import { connect, setProbability } from './flows';
import { fetchRouting, mapOf } from './map-edit';
import { unwrapSubProcess } from './unwrap';
import { wrapSteps } from './wrap';

async function made() {
  const given = await lanes();
  await fetchRouting();
  const { doc } = given;
  const node = (id: string) => doc.get('nodes', id)!;
  const inside = (id: string) => doc.all('nodes').filter(({ parent }) => parent === id);
  const kinds = (id: string) =>
    inside(id)
      .map(({ kind }) => kind)
      .sort();
  return { ...given, node, inside, kinds };
}

describe('steps gathered in a sub-process', () => {
  it('are on its plane, between a start and an end; what led to them leads to it', async () => {
    const { doc, inside, kinds, node } = await made();
    const { id, ...told } = there(doc, () => wrapSteps(doc, ['read', 'ok?', 'decide', 'send']))!;
    expect(told).toEqual({ count: 4, flows: 2, gone: 0, parts: false });
    expect(node(id)).toMatchObject({ kind: 'subProcess', expanded: false, pool: 'pool', lane: 'front' });
    expect(kinds(id)).toEqual(['endEvent', 'exclusiveGateway', 'startEvent', 'task', 'task', 'task']);
    expect(ends(doc).filter((flow) => flow.includes(id))).toEqual([`${id}→end`, `start→${id}`].sort());
    const [start] = inside(id).filter(({ kind }) => kind === 'startEvent');
    expect(ends(doc)).toContain(`${start!.id}→read`);
    expect(node('decide').lane).toBe('back');
    expect(onPlane(mapOf(doc), '').nodes).toHaveLength(3);
    expect(onPlane(mapOf(doc), '').nodes.map((one) => one.id)).toEqual(
      expect.arrayContaining(['start', 'end', id])
    );
    expectSoundLines(doc);
  });

  it('leave by a question when they led to several places, under the names of the answers', async () => {
    const { doc, flows, inside } = await made();
    doc.edit(
      () => 'name',
      (edit) => {
        edit.change('flows', flows.yes, { name: 'Ja' });
        edit.change('flows', flows.no, { name: 'Nei' });
      }
    );
    setProbability(doc, flows.yes, 0.8);
    const { id, parts } = there(doc, () => wrapSteps(doc, ['read', 'ok?']))!;
    expect(parts).toBe(true);
    const after = doc.all('flows').find(({ source }) => source === id)!.target;
    expect(doc.get('nodes', after)!.kind).toBe('exclusiveGateway');
    const ways = doc.all('flows').filter(({ source }) => source === after);
    expect(ways.map(({ target, name }) => [target, name]).sort()).toEqual([
      ['decide', 'Nei'],
      ['send', 'Ja']
    ]);
    expect(
      inside(id)
        .filter(({ kind }) => kind === 'endEvent')
        .map(({ name }) => name)
        .sort()
    ).toEqual(['Ja', 'Nei']);
    // The share of cases stands where the answer is given.
    expect(doc.get('flows', flows.yes)!.probability).toBe(0.8);
    expectSoundLines(doc);
  });

  it('must belong together', async () => {
    const { doc } = await made();
    fill(doc, { nodes: [aNode('elsewhere', 'task', { x: 2000 })] });
    const event = addBoundaryEvent(doc, 'read', 'timer')!;
    for (const ids of [['read', 'elsewhere'], [event], ['gone'], []])
      expect(wrapSteps(doc, ids)).toBeUndefined();
    expect(doc.undo.undoName?.()).not.toBe('planes_undo_wrap');
  });
});

describe('a sub-process dissolved', () => {
  it('gives back what was gathered', async () => {
    const { doc, node } = await made();
    const before = ends(doc);
    const { id } = wrapSteps(doc, ['read', 'ok?', 'decide', 'send'])!;
    const told = there(doc, () => unwrapSubProcess(doc, id));
    expect(told).toEqual({ count: 4, events: 0, flows: 0, others: 1, figures: false });
    expect(ends(doc)).toEqual(before);
    expect(
      doc
        .all('nodes')
        .map((one) => one.id)
        .sort()
    ).toEqual(['decide', 'end', 'ok?', 'read', 'send', 'start']);
    expect(['read', 'decide'].map((one) => node(one).parent)).toEqual(['', '']);
    // Who does each step is kept, and each stands in that lane, beside the others and not on them.
    expect(['read', 'ok?', 'decide', 'send'].map((one) => node(one).lane)).toEqual(['front', 'front', 'back', 'front']); // prettier-ignore
    for (const one of doc.all('nodes'))
      expect(contains(doc.get('lanes', one.lane)!, centre(one)), one.id).toBe(true);
    for (const [at, one] of doc.all('nodes').entries())
      for (const other of doc.all('nodes').slice(at + 1)) expect(overlaps(one, other), one.id).toBe(false);
    expectSoundLines(doc);
  });

  it('tells what is gone with it', async () => {
    const { doc } = await made();
    const { id } = wrapSteps(doc, ['read'])!;
    const event = addBoundaryEvent(doc, id, 'timer')!;
    connect(doc, event, 'send');
    doc.edit(
      () => 'time',
      (edit) => edit.change('nodes', id, { processMinutes: 5 })
    );
    expect(there(doc, () => unwrapSubProcess(doc, id))).toEqual({
      count: 1,
      events: 1,
      flows: 0,
      others: 0,
      figures: true
    });
    expect(doc.all('flows').some(({ source }) => source === event)).toBe(false);
  });

  it('with several beginnings and ends is led to and on by each', async () => {
    const { doc } = await made();
    const frame = aNode('frame', 'subProcess', {
      x: 300,
      y: 20,
      width: 300,
      height: 160,
      expanded: true,
      pool: 'pool',
      lane: 'front'
    });
    const inner = (id: string, y: number) =>
      aNode(id, 'task', { x: 340, y, parent: 'frame', pool: 'pool', lane: 'front' });
    fill(doc, {
      nodes: [
        aNode('a', 'task', { x: 100, y: 500 }),
        aNode('b', 'task', { x: 800, y: 500 }),
        { ...frame, pool: '', lane: '' },
        { ...inner('one', 40), pool: '', lane: '' },
        { ...inner('two', 130), pool: '', lane: '' }
      ]
    });
    connect(doc, 'a', 'frame');
    connect(doc, 'frame', 'b');
    there(doc, () => unwrapSubProcess(doc, 'frame'));
    for (const flow of ['a→one', 'a→two', 'one→b', 'two→b']) expect(ends(doc)).toContain(flow);
  });

  it('that an event starts stays', async () => {
    const { doc } = await made();
    fill(doc, { nodes: [aNode('event', 'subProcess', { variant: 'event' })] });
    expect(unwrapSubProcess(doc, 'event')).toBeUndefined();
  });
});
