import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aFlow, aMap, aNode } from '../../test-map';
import { processesOf } from './figures';
import { flowGraph } from './flow-graph';
import { and, creditApplication, end, figures, share, start, step, xor } from '../../test-flows';
import { expectedVisits } from './visits';

describe('worked examples', () => {
  test('rework over another path: 1.25, 1.25 and 0.25 visits, 4.5 days, 4.5 hours of touch', () => {
    const day = 7.5 * 60;
    const nodes = [
      start,
      step('T1', day, 60),
      step('T2', 2 * day, 120),
      xor('ok?'),
      step('T3', 3 * day, 180),
      end
    ];
    const flows = [
      aFlow('start', 'T1'),
      aFlow('T1', 'T2'),
      aFlow('T2', 'ok?'),
      share('ok?', 'end', 0.8),
      share('ok?', 'T3', 0.2),
      aFlow('T3', 'T1')
    ];
    const { visits } = expectedVisits(flowGraph(nodes, flows));
    expect(visits.get('T1')).toBeCloseTo(1.25, 9);
    expect(visits.get('T2')).toBeCloseTo(1.25, 9);
    expect(visits.get('T3')).toBeCloseTo(0.25, 9);
    const result = figures(nodes, flows);
    expect(result.lead! / day).toBeCloseTo(4.5, 9);
    expect(result.process! / 60).toBeCloseTo(4.5, 9);
    expect(result.process! / result.lead!).toBeCloseTo(0.1333, 4);
  });

  test('parallel branches with a decision and a loop: 5.857 days, 13.33 %', () => {
    const day = 7.5 * 60;
    const nodes = [
      start,
      and('split'),
      xor('which'),
      step('T1', day, 60),
      step('T4', 4 * day, 120),
      xor('merge'),
      step('T2', 2 * day, 120),
      xor('again?'),
      step('T3', 3 * day, 180),
      and('join'),
      end
    ];
    const flows = [
      aFlow('start', 'split'),
      aFlow('split', 'which'),
      share('which', 'T1', 0.2),
      share('which', 'T4', 0.8),
      aFlow('T1', 'merge'),
      aFlow('T4', 'merge'),
      aFlow('merge', 'join'),
      aFlow('split', 'T2'),
      aFlow('T2', 'again?'),
      share('again?', 'T2', 0.3),
      share('again?', 'T3', 0.7),
      aFlow('T3', 'join'),
      aFlow('join', 'end')
    ];
    const result = figures(nodes, flows);
    expect(result.lead! / day).toBeCloseTo(5.857, 3);
    expect(result.leadWithoutWait! / 60).toBeCloseTo(5.857, 3);
    expect(result.leadWithoutWait! / result.lead!).toBeCloseTo(0.1333, 4);
    expect(result.leadIsLowerBound).toBe(true);
  });

  test('credit application: 8.65 days, 8.9 hours, 12.9 %', () => {
    const { day, nodes, flows } = creditApplication;
    const result = figures(nodes, flows);
    expect(result.lead! / day).toBeCloseTo(8.65, 9);
    expect(result.leadWithoutWait! / 60).toBeCloseTo(8.9, 9);
    expect(result.process! / 60).toBeCloseTo(9.4, 9);
    expect(result.leadWithoutWait! / result.lead!).toBeCloseTo(0.129, 3);
    expect(result.leadIsLowerBound).toBe(false);
  });
});

test('a line of steps adds up, for any minutes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000)), { minLength: 1, maxLength: 20 }),
      (minutes) => {
        const nodes = minutes.map(([touch, wait], at) => step(`n${at}`, touch + wait, touch));
        const flows = nodes.slice(1).map((node, at) => aFlow(`n${at}`, node.id));
        const result = figures(nodes, flows);
        expect(result.lead).toBeCloseTo(
          minutes.reduce((sum, [touch, wait]) => sum + touch + wait, 0),
          6
        );
        expect(result.process! + result.wait!).toBeCloseTo(result.lead!, 6);
      }
    )
  );
});

test('a loop repeated with chance r takes B / (1 − r), for any r', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.97, noNaN: true }), (again) => {
      const nodes = [step('B', 60), xor('ok?'), end];
      const flows = [aFlow('B', 'ok?'), share('ok?', 'B', again), share('ok?', 'end', 1 - again)];
      // B is entered by the loop only, so it needs a start of its own.
      const result = figures([start, ...nodes], [aFlow('start', 'B'), ...flows]);
      expect(result.lead).toBeCloseTo(60 / (1 - again), 4);
    })
  );
});

describe('what is not known', () => {
  test('unknown minutes are counted and never taken for zero', () => {
    const nodes = [
      start,
      step('A', 30),
      aNode('B'),
      aNode('C', 'task', { processMinutes: 0, waitMinutes: 5 }),
      end
    ];
    const result = figures(nodes, [aFlow('start', 'A'), aFlow('A', 'B'), aFlow('B', 'C'), aFlow('C', 'end')]);
    expect(result).toMatchObject({
      steps: 3,
      withoutProcess: ['B'],
      withoutWait: ['B'],
      process: 30,
      lead: 35
    });
  });

  test('a decision without shares gives no expected figure, and says where', () => {
    const nodes = [start, xor('?'), step('A', 10), step('B', 20), end];
    const flows = [
      aFlow('start', '?'),
      aFlow('?', 'A'),
      aFlow('?', 'B'),
      aFlow('A', 'end'),
      aFlow('B', 'end')
    ];
    const result = figures(nodes, flows);
    expect(result.lead).toBeNull();
    expect(result.problems).toEqual([{ code: 'shares-missing', ids: ['?→A', '?→B'] }]);
  });

  test('shares that do not make a whole give no figure', () => {
    const nodes = [start, xor('?'), step('A', 10), step('B', 20)];
    const flows = [aFlow('start', '?'), share('?', 'A', 0.5), share('?', 'B', 0.2)];
    expect(figures(nodes, flows).problems).toEqual([{ code: 'shares-sum', ids: ['?→A', '?→B'] }]);
  });

  test('a loop that nobody leaves is named', () => {
    const nodes = [start, step('A', 10), step('B', 10)];
    const flows = [aFlow('start', 'A'), aFlow('A', 'B'), aFlow('B', 'A')];
    expect(figures(nodes, flows).problems[0]).toMatchObject({ code: 'no-way-out' });
  });

  test('parallel branches joined by a decision gateway give no lead time but still a touch time', () => {
    const nodes = [start, and('split'), step('A', 10), step('B', 20), xor('merge'), end];
    const flows = [
      aFlow('start', 'split'),
      aFlow('split', 'A'),
      aFlow('split', 'B'),
      aFlow('A', 'merge'),
      aFlow('B', 'merge'),
      aFlow('merge', 'end')
    ];
    const result = figures(nodes, flows);
    expect(result.problems).toEqual([{ code: 'not-structured', ids: ['split'] }]);
    expect(result.lead).toBeNull();
    expect(result.process).toBe(30);
  });

  test('a branch that jumps into a parallel block from outside is not structured', () => {
    const nodes = [
      start,
      xor('?'),
      and('split'),
      step('A', 10),
      step('B', 20),
      step('C', 5),
      and('join'),
      end
    ];
    const flows = [
      aFlow('start', '?'),
      share('?', 'split', 0.5),
      share('?', 'C', 0.5),
      aFlow('split', 'A'),
      aFlow('split', 'B'),
      aFlow('A', 'join'),
      aFlow('B', 'join'),
      aFlow('C', 'join'),
      aFlow('join', 'end')
    ];
    expect(figures(nodes, flows).problems[0]).toMatchObject({ code: 'not-structured' });
  });

  test('two starts give no figure; an unjoined step beside the flow does not count as one', () => {
    const two = [start, aNode('other', 'startEvent'), step('A', 10)];
    expect(figures(two, [aFlow('start', 'A'), aFlow('other', 'A')]).problems[0]?.code).toBe('several-starts');
    const idea = [step('A', 10), step('B', 20), step('idea', 5)];
    expect(figures(idea, [aFlow('A', 'B')]).lead).toBe(30);
  });
});

describe('events on borders and sub-processes', () => {
  const reminder = aNode('late', 'boundaryEvent', { attachedTo: 'wait', trigger: 'timer' });

  test('an interrupting event takes its share of the cases', () => {
    const nodes = [start, step('wait', 100), reminder, step('call', 10), end];
    const flows = [
      aFlow('start', 'wait'),
      aFlow('wait', 'end'),
      share('late', 'call', 0.3),
      aFlow('call', 'end')
    ];
    expect(figures(nodes, flows).lead).toBeCloseTo(103, 9);
  });

  test('the steps of an open sub-process count in its place', () => {
    const nodes = [
      start,
      aNode('sub', 'subProcess', { expanded: true }),
      step('A', 10, 10, { parent: 'sub' }),
      step('B', 20, 5, { parent: 'sub' }),
      end
    ];
    const flows = [aFlow('start', 'sub'), aFlow('A', 'B'), aFlow('sub', 'end')];
    expect(figures(nodes, flows)).toMatchObject({ steps: 2, lead: 30, process: 15, wait: 15 });
  });
});

test('hand-offs are expected changes of lane; crossings are what the map shows', () => {
  const nodes = [
    aNode('start', 'startEvent', { lane: 'front' }),
    step('A', 1, 1, { lane: 'front' }),
    aNode('?', 'exclusiveGateway', { lane: 'front' }),
    step('B', 1, 1, { lane: 'back' }),
    aNode('end', 'endEvent', { lane: 'front' })
  ];
  const flows = [
    aFlow('start', 'A'),
    aFlow('A', '?'),
    share('?', 'B', 0.25),
    share('?', 'end', 0.75),
    aFlow('B', 'A')
  ];
  const result = figures(nodes, flows);
  expect(result.laneCrossings).toBe(2);
  // A third of the cases go over to B and back: v(?) = 4/3, a quarter of it each way.
  expect(result.handOffs).toBeCloseTo(2 / 3, 9);
});

test('each pool with steps is a process of its own', () => {
  const nodes = [
    aNode('A', 'task', { pool: 'p' }),
    aNode('B', 'task', { pool: 'q' }),
    aNode('C', 'task', { pool: 'q' })
  ];
  expect(processesOf(aMap({ nodes }))).toEqual(['q', 'p']);
});
