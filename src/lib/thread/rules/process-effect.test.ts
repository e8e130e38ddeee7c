import { describe, expect, it } from 'vitest';
import { end, start, step } from '../../process/test-flows';
import { aFlow, aLane, aMap, aNode, aPool } from '../../process/test-map';
import { effectOf } from './process-effect';

/** Start → two steps → end; each of `minutes` work and as much waiting. */
const process = (first: number | null, second: number | null, casesPerYear: number | null = null) => {
  const node = (id: string, minutes: number | null) =>
    minutes === null ? aNode(id, 'task') : step(id, 2 * minutes, minutes);
  const nodes = [start, node('a', first), node('b', second), end];
  const flows = [aFlow('start', 'a'), aFlow('a', 'b'), aFlow('b', 'end')];
  return { about: { casesPerYear }, records: aMap({ nodes, flows }) };
};

describe('what a redrawn process should change', () => {
  it('is work a case and hours a year over all cases', () => {
    expect(effectOf('work', process(20, 40, 1200), process(20, 10))).toEqual({
      before: 60,
      after: 30,
      unknown: 0,
      hoursBefore: 1200,
      hoursAfter: 600
    });
  });

  it('counts the cases of the new map where it says them', () => {
    expect(effectOf('work', process(30, 30, 1200), process(30, 0, 2400)).hoursAfter).toBe(1200);
  });

  it('says how many steps are without minutes, and no hours where the cases are not known', () => {
    const effect = effectOf('lead', process(20, null), process(null, 10));
    expect(effect).toMatchObject({ before: 40, after: 20, unknown: 2, hoursBefore: null });
    expect(effectOf('work', process(20, 20), process(10, 10))).toMatchObject({
      hoursBefore: null,
      after: 20
    });
  });

  it('is hand-offs, which need no minutes', () => {
    const map = (lane: string) => {
      const inLane = (id: string, own: string) => aNode(id, 'task', { pool: 'p', lane: own });
      return {
        about: undefined,
        records: aMap({
          pools: [aPool('p')],
          lanes: [aLane('l1', { pool: 'p' }), aLane('l2', { pool: 'p' })],
          nodes: [inLane('a', 'l1'), inLane('b', lane), inLane('c', 'l1')],
          flows: [aFlow('a', 'b'), aFlow('b', 'c')]
        })
      };
    };
    expect(effectOf('hand-offs', map('l2'), map('l1'))).toMatchObject({ before: 2, after: 0, unknown: 0 });
  });
});
