import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { and, end, share, start, step, xor } from '../../test-flows';
import { aFlow, aNode } from '../../test-map';
import { crowd, DAY, model, type Given } from '../../test-run';
import { replicate } from '../simulate/replicate';
import { Trace, type RunTrace, type Stay } from '../simulate/trace';
import { pathThrough, pointAt } from './path';
import { Playback, phaseOf, tellingCases } from './playback';

function record(given: Given, { days = 20, warmUp = 0, most = 12_000 } = {}): RunTrace {
  const made = model({ settings: { spread: 'constant', arrivals: 'even' }, ...given });
  const trace = new Trace(warmUp * DAY, most);
  const run = replicate(made, { seed: 3, run: 0, warmUp: warmUp * DAY, period: days * DAY, trace });
  const closed = trace.close((warmUp + days) * DAY, made);
  expect(run.finished).toBeGreaterThan(0);
  return closed;
}
const at = (trace: RunTrace, id: string) => trace.stays.filter((stay) => trace.steps[stay.step] === id);
const ways = (trace: RunTrace, stay: Stay) => stay.route.map((flow) => trace.flows[flow]);

const line: Given = {
  nodes: [start, step('a', 90, 30), xor('?'), step('b', 60), end],
  flows: [aFlow('start', 'a'), aFlow('a', '?'), share('?', 'b', 1), share('?', 'end', 0), aFlow('b', 'end')]
};
const fork: Given = {
  nodes: [start, and('split'), step('a', 30), step('b', 90), and('join'), end],
  flows: [
    aFlow('start', 'split'),
    aFlow('split', 'a'),
    aFlow('split', 'b'),
    aFlow('a', 'join'),
    aFlow('b', 'join'),
    aFlow('join', 'end')
  ]
};

describe('the record of a run', () => {
  test('a case comes by its flows, waits, is worked on, and passes gateways at once', () => {
    const trace = record({ ...line, roles: [crowd()] });
    const [first] = at(trace, 'a');
    expect(ways(trace, first!)).toEqual(['start→a']);
    expect(first!.ready - first!.came).toBeCloseTo(60);
    expect(first!.began).toBe(first!.ready);
    expect(first!.left - first!.began).toBeCloseTo(30);
    const [second] = at(trace, 'b');
    expect(ways(trace, second!)).toEqual(['a→?', '?→b']);
    expect(second!.came).toBe(first!.left);
    expect(at(trace, '?')).toEqual([]);
    expect(ways(trace, at(trace, 'end')[0]!)).toEqual(['b→end']);
  });

  test('nobody there: it queues until the office opens', () => {
    const trace = record(line, { days: 7 });
    const [first] = at(trace, 'a');
    expect((trace.from + first!.began) % DAY).toBeGreaterThanOrEqual(8 * 60);
    expect(first!.began).toBeGreaterThan(first!.ready);
  });

  test('what is ready first waits at the join, and both branches show the way they went', () => {
    const trace = record({ ...fork, roles: [crowd()] });
    const [held] = at(trace, 'join');
    expect(held!.left - held!.came).toBeCloseTo(60);
    expect(held!.ready).toBe(Infinity);
    expect(ways(trace, at(trace, 'a')[0]!)).toEqual(['start→split', 'split→a']);
    expect(ways(trace, at(trace, 'b')[0]!)).toEqual(['start→split', 'split→b']);
    expect(ways(trace, at(trace, 'end')[0]!)).toEqual(['b→join', 'join→end']);
  });

  test('inside an open sub-process the case is where its work is', () => {
    const trace = record({
      nodes: [
        start,
        aNode('sub', 'subProcess', { expanded: true }),
        { ...step('inner', 60), parent: 'sub' },
        end
      ],
      flows: [aFlow('start', 'sub'), aFlow('sub', 'end')],
      roles: [crowd()]
    });
    expect(at(trace, 'sub')).toEqual([]);
    expect(ways(trace, at(trace, 'inner')[0]!)).toEqual(['start→sub']);
    expect(ways(trace, at(trace, 'end')[0]!)).toEqual(['sub→end']);
  });

  test('an end that stops everything leaves nothing standing', () => {
    const trace = record({
      ...fork,
      nodes: [...fork.nodes!.slice(0, -2), and('join'), { ...end, trigger: 'terminate' as const }],
      flows: [...fork.flows!.slice(0, 3), aFlow('a', 'end'), aFlow('b', 'end')],
      roles: [crowd()]
    });
    for (const stay of at(trace, 'b'))
      if (stay.left < Infinity) expect(stay.left - stay.came).toBeCloseTo(30);
  });

  test('what began in the warm-up is there from the first moment, and the record ends where it is full', () => {
    const trace = record(
      { ...line, nodes: [start, step('a', 3 * DAY), xor('?'), step('b', 60), end] },
      {
        warmUp: 7,
        most: 20
      }
    );
    expect(trace.stays[0]!.came).toBeLessThan(0);
    expect(trace.from).toBe(7 * DAY);
    expect(trace.until).toBeLessThan(20 * DAY);
    expect(trace.stays.some(({ left }) => left === Infinity)).toBe(true);
  });

  test('at every moment a case without branches is in one place, and goes on from where it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 40 }), (casesPerYear, n) => {
        const made = model({ ...line, casesPerYear });
        const trace = new Trace(0);
        replicate(made, { seed: n, run: 0, warmUp: 0, period: 30 * DAY, trace });
        const byCase = new Map<number, Stay[]>();
        for (const stay of trace.close(30 * DAY, made).stays)
          byCase.set(stay.case, [...(byCase.get(stay.case) ?? []), stay]);
        for (const stays of byCase.values())
          stays.forEach((stay, i) => {
            expect(stay.came).toBeLessThanOrEqual(stay.left);
            if (i) expect(stay.came).toBe(stays[i - 1]!.left);
          });
      }),
      { numRuns: 30 }
    );
  });
});

describe('playing', () => {
  const played = new Playback(record({ ...line, roles: [crowd()] }));
  const [first] = at(played.trace, 'a');

  test('forth and back show the same', () => {
    const there = [...played.at(first!.began, 0)];
    played.at(played.trace.until, 0);
    expect(played.at(first!.began, 0)).toEqual(there);
    expect(there).toContain(first);
  });

  test('a stop is first a way along the flows, then waiting, then work', () => {
    expect(phaseOf(first!, first!.came + 1, 5)).toBe('moving');
    expect(phaseOf(first!, first!.came + 6, 5)).toBe('waiting');
    expect(phaseOf(first!, first!.began, 5)).toBe('worked');
    expect(phaseOf({ ...first!, began: first!.ready + 9 }, first!.ready, 5)).toBe('queued');
  });

  test('events are gone through one after the other, of all cases or of one', () => {
    const { number } = tellingCases(played.cases.values())!.typical;
    const own = played.staysOf(number);
    let time = own[0]!.came;
    expect(played.after(time - 0.001, number)).toBe(time);
    time = played.after(time, number)!;
    expect(time).toBe(own[0]!.ready);
    expect(played.before(time, number)).toBe(own[0]!.came);
    for (const moment of played.moments)
      if (played.after(moment) !== undefined) expect(played.before(played.after(moment)!)).toBe(moment);
    expect(played.changes(own[0]!.came, number)).toEqual([own[0]]);
  });

  test('the way into the end is shown a while, then the case is gone', () => {
    const last = at(played.trace, 'end')[0]!;
    expect(played.at(last.came + 1, 5)).toContain(last);
    expect(played.at(last.came + 6, 5)).not.toContain(last);
  });
});

test('a point along a path is where its length says', () => {
  const path = pathThrough([
    [0, 0],
    [10, 0],
    [10, 0],
    [10, 30]
  ]);
  expect(path.lengths).toEqual([0, 10, 40]);
  expect(pointAt(path, 0)).toEqual([0, 0]);
  expect(pointAt(path, 0.5)).toEqual([10, 10]);
  expect(pointAt(path, 1)).toEqual([10, 30]);
  expect(pointAt(pathThrough([]), 0.5)).toBeUndefined();
  expect(pointAt(pathThrough([[3, 4]]), 0.5)).toEqual([3, 4]);
});
