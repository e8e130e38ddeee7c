import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFlow, aLane, aMap, aNode, aPool } from '../test-map';
import { movingWith, onPlane, placeOn, planePath, planesOf } from './planes';

/** A pool with a closed sub-process, in which another one is; an open one beside it. */
const map = aMap({
  pools: [aPool('pool')],
  lanes: [aLane('lane', { pool: 'pool' })],
  nodes: [
    aNode('before', 'task', { pool: 'pool', lane: 'lane' }),
    aNode('shut', 'subProcess', { pool: 'pool', lane: 'lane', x: 200 }),
    aNode('timer', 'boundaryEvent', { attachedTo: 'shut' }),
    aNode('in', 'task', { parent: 'shut' }),
    aNode('deep', 'subProcess', { parent: 'shut' }),
    aNode('deepest', 'task', { parent: 'deep' }),
    aNode('frame', 'subProcess', { parent: 'shut', expanded: true, x: 300, y: 300 }),
    aNode('framed', 'task', { parent: 'frame' }),
    aNode('open', 'subProcess', { expanded: true }),
    aNode('shown', 'task', { parent: 'open' })
  ],
  flows: [aFlow('before', 'shut'), aFlow('in', 'deep'), aFlow('in', 'pool', { kind: 'message' })]
});
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describe('the planes of a map', () => {
  it('are those of its closed sub-processes; what is open, or on a border, is on the plane of its host', () => {
    expect([...planesOf(map.nodes)]).toEqual([
      ['in', 'shut'],
      ['deep', 'shut'],
      ['deepest', 'deep'],
      ['frame', 'shut'],
      ['framed', 'shut']
    ]);
    expect(ids(onPlane(map, '').nodes)).toEqual(['before', 'shut', 'timer', 'open', 'shown']);
    expect(ids(onPlane(map, 'shut').nodes)).toEqual(['in', 'deep', 'frame', 'framed']);
  });

  it('have the lines whose ends they both have, and only the main one has pools and lanes', () => {
    expect(ids(onPlane(map, '').flows)).toEqual(['before→shut']);
    expect(ids(onPlane(map, 'shut').flows)).toEqual(['in→deep']);
    expect([ids(onPlane(map, '').lanes), onPlane(map, 'shut').lanes, onPlane(map, 'shut').pools]).toEqual([
      ['lane'],
      [],
      []
    ]);
  });

  it('are reached one through the other', () => {
    expect(ids(planePath(map.nodes, 'deep'))).toEqual(['shut', 'deep']);
    expect(planePath(map.nodes, '')).toEqual([]);
    expect(planePath(map.nodes, 'gone')).toEqual([]);
  });

  it('give a place in the pool and lane of their sub-process', () => {
    expect(placeOn(map, 'shut', [10, 10])).toEqual({ pool: 'pool', lane: 'lane', parent: 'shut' });
    expect(placeOn(map, 'shut', [320, 320]).parent).toBe('frame');
    expect(placeOn(map, '', [60, 60])).toEqual({ pool: 'pool', lane: 'lane', parent: 'open' });
  });

  it('do not move with what they belong to', () => {
    expect([...movingWith(map.nodes, ['shut'])]).toEqual(['shut', 'timer']);
    expect([...movingWith(map.nodes, ['open', 'frame'])].sort()).toEqual([
      'frame',
      'framed',
      'open',
      'shown'
    ]);
  });

  it('part every map, even one whose parents run in a circle', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const node = fc.record({ parent: fc.option(names, { nil: '' }), expanded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(node, { minLength: 6, maxLength: 6 }), (made) => {
        const nodes = made.map((more, at) => aNode('abcdef'[at]!, 'subProcess', more));
        const whole = aMap({ nodes });
        const all = ['', ...ids(nodes)].flatMap((plane) => ids(onPlane(whole, plane).nodes));
        expect(all.sort()).toEqual(ids(nodes));
      })
    );
  });
});
