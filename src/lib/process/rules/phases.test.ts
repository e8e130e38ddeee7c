import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aLane, aMap, aNode, aPool } from '../test-map';
import { borderPast, extentAlong, flowAxis, leadersIn, phaseByNode, spanAt, spansOf } from './phases';

const phase = (id: string, end: number) => ({ id, name: id, end });
const pool = aPool('p', { width: 1000 });
const lanes = [aLane('a', { pool: 'p' }), aLane('b', { pool: 'p', y: 200 })];
const step = (id: string, x: number, more = {}) => aNode(id, 'task', { x, pool: 'p', lane: 'a', ...more });
const names = (map: Parameters<typeof phaseByNode>[0]) =>
  Object.fromEntries([...phaseByNode(map)].map(([id, span]) => [id, span.phase.id]));

test('phases fill the map from the bands of its lanes to the end of its pools', () => {
  const map = aMap({
    pools: [pool],
    lanes,
    phases: [phase('two', 700), phase('one', 400), phase('three', 800)]
  });
  expect(spansOf(map).map(({ phase: { id }, from, to }) => [id, from, to])).toEqual([
    ['one', 60, 400],
    ['two', 400, 700],
    ['three', 700, 1000]
  ]);
  expect(spansOf(aMap({ pools: [pool] }))).toEqual([]);
});

test('a map that runs down the page has its phases below one another', () => {
  const upright = aMap({
    pools: [aPool('p', { width: 400, height: 900, horizontal: false })],
    lanes: [aLane('a', { pool: 'p', x: 0, y: 30, width: 400, height: 870, horizontal: false })],
    phases: [phase('one', 300), phase('two', 500)],
    nodes: [aNode('n', 'task', { x: 100, y: 280, pool: 'p', lane: 'a' })]
  });
  expect(flowAxis(upright).start).toBe('y');
  expect(extentAlong(upright)).toEqual({ from: 60, to: 900 });
  expect(names(upright)).toEqual({ n: 'two' });
});

test('without pools the last phase reaches to its own end, and never ends before the last step', () => {
  const loose = { nodes: [aNode('n', 'task', { x: 500, y: 0 })] };
  expect(extentAlong(aMap({ ...loose, phases: [phase('one', 550)] }))).toEqual({ from: 460, to: 820 });
  expect(extentAlong(aMap({ ...loose, phases: [phase('one', 1200)] }))).toEqual({ from: 460, to: 1200 });
});

test('a step is in the phase of its centre; what belongs to it goes with it', () => {
  const map = aMap({
    pools: [pool],
    lanes,
    phases: [phase('one', 400), phase('two', 700)],
    nodes: [
      step('left', 339),
      step('right', 340),
      aNode('timer', 'boundaryEvent', { x: 420, attachedTo: 'left', pool: 'p' }),
      step('frame', 300, { kind: 'subProcess', expanded: true, width: 360 }),
      step('inside', 310, { parent: 'frame' }),
      step('far', 2000),
      step('before', -500)
    ]
  });
  expect(names(map)).toEqual({
    left: 'one',
    right: 'two',
    timer: 'one',
    frame: 'two',
    inside: 'two',
    far: 'two',
    before: 'one'
  });
  expect(leadersIn(map, spansOf(map)[1]!).map(({ id }) => id)).toEqual(['right', 'frame', 'far']);
});

test('a border jumps over steps that stand above one another, into the gap behind them', () => {
  const map = aMap({
    pools: [pool],
    lanes,
    phases: [phase('one', 300), phase('two', 1000)],
    nodes: [step('a', 120), step('b', 340), step('below', 350, { lane: 'b', y: 250 }), step('c', 600)]
  });
  // b ends at 460, below at 470, c begins at 600.
  expect(borderPast(map, 'one', 1)).toBe(535);
  expect(borderPast(map, 'one', -1)).toBe(90);
  expect(borderPast(map, 'two', 1)).toBeUndefined();
});

test('whatever the ends, phases follow one another without gaps and each place is in one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -2000, max: 4000 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: -3000, max: 5000 }),
      (ends, place) => {
        const map = aMap({ pools: [pool], lanes, phases: ends.map((end, at) => phase(`${at}`, end)) });
        const spans = spansOf(map);
        expect(spans).toHaveLength(ends.length);
        spans.forEach((span, at) => {
          expect(span.to).toBeGreaterThanOrEqual(span.from);
          if (at) expect(span.from).toBe(spans[at - 1]!.to);
        });
        expect(spans[0]!.from).toBe(60);
        expect(spans.at(-1)!.to).toBeGreaterThanOrEqual(1000);
        const found = spanAt(spans, place)!;
        if (place >= 60 && place < spans.at(-1)!.to)
          expect(found.from <= place && place < found.to, `${place}`).toBe(true);
      }
    )
  );
});
