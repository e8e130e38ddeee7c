import { describe, expect, test } from 'vitest';
import { centre } from '../rules/geometry';
import { phaseByNode, spansOf } from '../rules/phases';
import { expectSoundLines, fill, map, there } from '../test-document';
import { aNode, aPool } from '../test-map';
import { makeSpace } from './arrange';
import { insertNode } from './following';
import { ALONG_X, ALONG_Y } from '../rules/axis';
import { mapOf } from './map-edit';
import { movePhase, movePhaseTo, moveToPhase } from './phase-order';
import {
  addPhase,
  addPhaseBeside,
  addPhaseFrom,
  movePhaseBorder,
  removePhase,
  removePhaseWithContent,
  renamePhase,
  resizePhase
} from './phases';

type Doc = Awaited<ReturnType<typeof map>>['doc'];
const spans = (doc: Doc) => spansOf(mapOf(doc)).map(({ phase, from, to }) => [phase.name, from, to]);
const held = (doc: Doc) => {
  const found: Record<string, string[]> = {};
  for (const [id, { phase }] of phaseByNode(mapOf(doc))) (found[phase.name] ??= []).push(id);
  for (const ids of Object.values(found)) ids.sort();
  return found;
};
const x = (doc: Doc, id: string) => centre(doc.get('nodes', id)!)[0];

/** start, read | ok?, decide | send, end: phases by where those begin. */
async function phased() {
  const made = await map();
  const { doc } = made;
  addPhaseFrom(doc, 'ok?', { name: 'Vurdere', before: 'Motta' });
  addPhaseFrom(doc, 'send', { name: 'Sende', before: '' });
  const [motta, vurdere, sende] = spansOf(mapOf(doc)).map(({ phase }) => phase.id) as [
    string,
    string,
    string
  ];
  return { ...made, motta, vurdere, sende };
}
const whole = { Motta: ['read', 'start'], Vurdere: ['decide', 'ok?'], Sende: ['end', 'send'] };

test('phases begin with steps of a map that stands, and nothing moves', async () => {
  const { doc } = await map();
  const before = doc.all('nodes');
  expect(there(doc, () => addPhaseFrom(doc, 'start', { name: 'Motta', before: 'x' }))).toBeTruthy();
  expect(spans(doc)).toEqual([['Motta', 60, 1000]]);
  there(doc, () => addPhaseFrom(doc, 'ok?', { name: 'Vurdere', before: 'x' }));
  there(doc, () => addPhaseFrom(doc, 'send', { name: 'Sende', before: 'x' }));
  expect(held(doc)).toEqual(whole);
  expect(addPhaseFrom(doc, 'send', { name: 'x', before: 'x' })).toBeUndefined();
  expect(doc.all('nodes')).toEqual(before);
});

test('a new phase has room of its own; what comes after it moves on', async () => {
  const { doc, vurdere, motta } = await phased();
  const [read, ok, send] = ['read', 'ok?', 'send'].map((id) => x(doc, id)) as [number, number, number];
  const id = there(doc, () => addPhaseBeside(doc, vurdere, 'before', 'Ny'))!;
  expect(held(doc)).toEqual(whole);
  expect(spans(doc).map(([name]) => name)).toEqual(['Motta', 'Ny', 'Vurdere', 'Sende']);
  expect([x(doc, 'read'), x(doc, 'ok?'), x(doc, 'send')]).toEqual([read, ok + 360, send + 360]);
  expect(doc.get('pools', 'pool')!.width).toBe(1360);
  there(doc, () => addPhaseBeside(doc, motta, 'before', 'Først'));
  expect(x(doc, 'start')).toBe(80 + 360);
  there(doc, () => addPhase(doc, 'Sist'));
  expect(spans(doc).at(-1)![0]).toBe('Sist');
  expect(spans(doc).at(-1)![2]).toBe(doc.get('pools', 'pool')!.width);
  expectSoundLines(doc);
  there(doc, () => renamePhase(doc, id, 'Innhente'));
  expect(doc.get('phases', id)!.name).toBe('Innhente');
});

test('a phase becomes longer with all that follows, and never shorter than its steps', async () => {
  const { doc, motta, sende } = await phased();
  const [, from, to] = spans(doc)[0] as [string, number, number];
  there(doc, () => resizePhase(doc, motta, to - from + 100));
  expect(x(doc, 'ok?')).toBe(460);
  expect(held(doc)).toEqual(whole);
  resizePhase(doc, motta, 1);
  expect(spans(doc)[0]![2]).toBe(290);
  expect(held(doc)).toEqual(whole);
  const { width } = doc.get('pools', 'pool')!;
  there(doc, () => resizePhase(doc, sende, 1000));
  expect(doc.get('pools', 'pool')!.width).toBeGreaterThan(width);
  expect(spans(doc).at(-1)!.slice(1)).toEqual([spans(doc)[1]![2], doc.get('pools', 'pool')!.width]);
  expectSoundLines(doc);
});

test('space made across the work moves the borders after it, space along it does not', async () => {
  const { doc } = await phased();
  const before = spans(doc);
  there(doc, () => makeSpace(doc, ALONG_X, 150, 80));
  expect(spans(doc).map(([, , to]) => to)).toEqual(before.map(([, , to]) => (to as number) + 80));
  makeSpace(doc, ALONG_Y, 50, 80);
  expect(spans(doc).map(([, , to]) => to)).toEqual(before.map(([, , to]) => (to as number) + 80));
});

test('the border jumps over steps, which stay and change phase', async () => {
  const { doc, motta, sende } = await phased();
  const before = doc.all('nodes');
  there(doc, () => movePhaseBorder(doc, motta, -1));
  expect(held(doc)).toEqual({ ...whole, Motta: ['start'], Vurdere: ['decide', 'ok?', 'read'] });
  there(doc, () => movePhaseBorder(doc, motta, 1));
  expect(held(doc)).toEqual(whole);
  expect(movePhaseBorder(doc, sende, 1)).toBe(false);
  expect(doc.all('nodes')).toEqual(before);
});

describe('moved among the others', () => {
  test('a phase takes its steps along and flows follow', async () => {
    const { doc, vurdere, sende } = await phased();
    const lengths = () =>
      Object.fromEntries(spans(doc).map(([name, from, to]) => [name, (to as number) - (from as number)]));
    const before = lengths();
    there(doc, () => movePhase(doc, vurdere, 1));
    expect(spans(doc).map(([name]) => name)).toEqual(['Motta', 'Sende', 'Vurdere']);
    expect(held(doc)).toEqual(whole);
    expect(lengths()).toEqual(before);
    expectSoundLines(doc);
    expect(movePhase(doc, vurdere, 1)).toBe(false);
    there(doc, () => movePhaseTo(doc, sende, 0));
    expect(spans(doc).map(([name]) => name)).toEqual(['Sende', 'Motta', 'Vurdere']);
    expect(held(doc)).toEqual(whole);
    expectSoundLines(doc);
  });

  test('forth and back everything stands where it stood', async () => {
    const { doc, motta } = await phased();
    const places = () => doc.all('nodes').map(({ id, x, y }) => [id, x, y]);
    const before = places();
    movePhase(doc, motta, 1);
    movePhase(doc, motta, -1);
    expect(places()).toEqual(before);
  });
});

test('a step put into a phase stands in its lane, beside what stands there', async () => {
  const { doc, motta, sende } = await phased();
  there(doc, () => moveToPhase(doc, ['decide'], motta));
  expect(held(doc)).toEqual({ ...whole, Motta: ['decide', 'read', 'start'], Vurdere: ['ok?'] });
  expect(doc.get('nodes', 'decide')!.lane).toBe('back');
  there(doc, () => moveToPhase(doc, ['read'], sende));
  expect(held(doc)['Sende']).toEqual(['end', 'read', 'send']);
  const boxes = doc.all('nodes').filter(({ lane }) => lane === 'front');
  for (const one of boxes)
    for (const other of boxes)
      if (one !== other)
        expect(one.x + one.width <= other.x || other.x + other.width <= one.x, `${one.id} ${other.id}`).toBe(
          true
        );
  expectSoundLines(doc);
});

test('a phase goes alone or with what is in it', async () => {
  const { doc, motta, vurdere } = await phased();
  const before = doc.all('nodes');
  there(doc, () => removePhase(doc, vurdere));
  expect(held(doc)).toEqual({ Motta: ['decide', 'ok?', 'read', 'start'], Sende: ['end', 'send'] });
  expect(doc.all('nodes')).toEqual(before);
  doc.undo.undo();
  const [, from, to] = spans(doc)[1] as [string, number, number];
  const send = x(doc, 'send');
  there(doc, () => removePhaseWithContent(doc, vurdere));
  expect(held(doc)).toEqual({ Motta: ['read', 'start'], Sende: ['end', 'send'] });
  expect(x(doc, 'send')).toBe(send - (to - from));
  there(doc, () => removePhase(doc, motta));
  expect(held(doc)).toEqual({ Sende: ['end', 'read', 'send', 'start'] });
  expectSoundLines(doc);
});

describe('over several pools', () => {
  /** A second pool below: `wait` stands in the last phase, `ask` in the one before. */
  async function severalPools() {
    const made = await phased();
    const { doc } = made;
    const pool = aPool('agency', { y: 440, width: 1000, height: 200 });
    const step = (id: string, x: number) => aNode(id, 'task', { x, y: 500, pool: 'agency' });
    fill(doc, { pools: [pool], nodes: [step('ask', 400), step('wait', 700)] });
    return made;
  }

  test('a step put between two moves what is later in every pool alike', async () => {
    const { doc, flows } = await severalPools();
    const before = held(doc);
    expect(before.Sende).toEqual(['end', 'send', 'wait']);
    const [send, wait, pool] = [x(doc, 'send'), x(doc, 'wait'), doc.get('pools', 'agency')!.width];
    const id = there(doc, () => insertNode(doc, flows.read, 'task'))!;
    const by = x(doc, 'send') - send;
    expect(by).toBeGreaterThan(0);
    expect(x(doc, 'wait') - wait).toBe(by);
    expect(doc.get('pools', 'agency')!.width - pool).toBe(by);
    const now = held(doc);
    for (const [phase, ids] of Object.entries(before))
      expect(now[phase]).toEqual(expect.arrayContaining(ids));
    expect(Object.values(now).flat()).toContain(id);
    expectSoundLines(doc);
  });

  test('a border that is moved moves the steps of all pools', async () => {
    const { doc, vurdere } = await severalPools();
    const span = spansOf(mapOf(doc)).find(({ phase }) => phase.id === vurdere)!;
    const [send, wait] = [x(doc, 'send'), x(doc, 'wait')];
    there(doc, () => resizePhase(doc, vurdere, span.to - span.from + 130));
    expect([x(doc, 'send') - send, x(doc, 'wait') - wait]).toEqual([130, 130]);
    // Neither pool's steps let it become shorter than they are.
    there(doc, () => resizePhase(doc, vurdere, 10));
    const { from, to } = spansOf(mapOf(doc)).find(({ phase }) => phase.id === vurdere)!;
    expect(to).toBeGreaterThanOrEqual(520);
    expect(to - from).toBeLessThan(span.to - span.from + 130);
    expect(held(doc).Vurdere).toEqual(['ask', 'decide', 'ok?']);
  });
});
