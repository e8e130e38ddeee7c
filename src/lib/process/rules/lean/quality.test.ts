import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow, Node } from '../../model';
import { aFlow, aNode } from '../../test-map';
import { flowGraph } from './flow-graph';
import { rolledQuality } from './quality';
import { inLoops, reworkAt } from './rework';
import { and, end, share, start, xor } from '../../test-flows';
import { expectedVisits } from './visits';

/** The rolled quality of a flow whose steps are as good as `accurate` says. */
function rolled(nodes: Node[], flows: Flow[], accurate: { readonly [id: string]: number | null }) {
  const graph = flowGraph(nodes, flows);
  return rolledQuality(graph, expectedVisits(graph).visits.keys(), (id) => accurate[id]);
}

describe('rolled first-pass yield', () => {
  const line = ['A', 'B', 'C'].map((id) => aNode(id));
  const along = [aFlow('start', 'A'), aFlow('A', 'B'), aFlow('B', 'C'), aFlow('C', 'end')];

  test('of a line is the product: 0.9 · 0.8 · 0.5 = 36 %', () => {
    const { share: through, notJudged } = rolled([start, ...line, end], along, { A: 0.9, B: 0.8, C: 0.5 });
    expect(through).toBeCloseTo(0.36, 12);
    expect(notJudged).toEqual([]);
  });

  test('of branches is weighted: 0.9 · (0.25 · 0.4 + 0.75 · 1) = 76.5 %', () => {
    const nodes = [start, aNode('A'), xor('?'), aNode('B'), aNode('C'), end];
    const flows = [
      aFlow('start', 'A'),
      aFlow('A', '?'),
      share('?', 'B', 0.25),
      share('?', 'C', 0.75),
      aFlow('B', 'end'),
      aFlow('C', 'end')
    ];
    expect(rolled(nodes, flows, { A: 0.9, B: 0.4, C: 1 }).share).toBeCloseTo(0.765, 12);
  });

  test('of parallel branches is the product of all', () => {
    const nodes = [start, and('split'), aNode('A'), aNode('B'), and('join'), end];
    const flows = [
      aFlow('start', 'split'),
      aFlow('split', 'A'),
      aFlow('split', 'B'),
      aFlow('A', 'join'),
      aFlow('B', 'join'),
      aFlow('join', 'end')
    ];
    expect(rolled(nodes, flows, { A: 0.9, B: 0.8 }).share).toBeCloseTo(0.72, 12);
  });

  test('over a loop fails anew at each return: q = c (1 − r) / (1 − c r)', () => {
    const nodes = [start, aNode('A'), xor('ok?'), end];
    const flows = [aFlow('start', 'A'), aFlow('A', 'ok?'), share('ok?', 'A', 0.3), share('ok?', 'end', 0.7)];
    expect(rolled(nodes, flows, { A: 0.8 }).share).toBeCloseTo((0.8 * 0.7) / (1 - 0.8 * 0.3), 9);
  });

  test('takes what nobody judged as faultless, and says so; nothing judged gives nothing', () => {
    const judged = rolled([start, ...line, end], along, { A: 0.9, B: null, C: null });
    expect(judged.share).toBeCloseTo(0.9, 12);
    expect(judged.notJudged).toEqual(['B', 'C']);
    expect(rolled([start, ...line, end], along, { A: null, B: null, C: null }).share).toBeNull();
  });

  test('is not given for a flow that is not block-structured', () => {
    const nodes = [start, and('split'), aNode('A'), aNode('B'), xor('merge'), end];
    const flows = [
      aFlow('start', 'split'),
      aFlow('split', 'A'),
      aFlow('split', 'B'),
      aFlow('A', 'merge'),
      aFlow('B', 'merge'),
      aFlow('merge', 'end')
    ];
    expect(rolled(nodes, flows, { A: 0.9, B: 0.8 })).toMatchObject({ share: null, notStructured: 'split' });
  });

  test('is never more than the worst step that every case passes', () => {
    const share01 = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share01, { minLength: 1, maxLength: 12 }), (shares) => {
        const nodes = shares.map((_, at) => aNode(`n${at}`));
        const flows = nodes.slice(1).map((node, at) => aFlow(`n${at}`, node.id));
        const accurate = Object.fromEntries(shares.map((value, at) => [`n${at}`, value]));
        const { share: through } = rolled(nodes, flows, accurate);
        expect(through).toBeLessThanOrEqual(Math.min(...shares) + 1e-12);
        expect(through).toBeGreaterThanOrEqual(0);
      })
    );
  });
});

describe('rework', () => {
  const minutes: { readonly [id: string]: number } = { A: 60, B: 30 };
  const rework = (nodes: Node[], flows: Flow[]) => {
    const graph = flowGraph(nodes, flows);
    const again = reworkAt(graph, expectedVisits(graph).visits, (id) => minutes[id] ?? 0);
    return [...again.values()].reduce((total, each) => total + each, 0);
  };

  test('of a step repeated with chance r is r / (1 − r) of it', () => {
    const nodes = [start, aNode('A'), xor('ok?'), end];
    const flows = [aFlow('start', 'A'), aFlow('A', 'ok?'), share('ok?', 'A', 0.2), share('ok?', 'end', 0.8)];
    expect(rework(nodes, flows)).toBeCloseTo(60 * 0.25, 9);
  });

  test('counts what comes after the return, and a step off the path from its second time on', () => {
    // A quarter goes to B and back to A: v(A) = 4/3, v(B) = 1/3, and B is met at least once by a quarter.
    const nodes = [start, aNode('A'), xor('?'), aNode('B'), end];
    const flows = [
      aFlow('start', 'A'),
      aFlow('A', '?'),
      share('?', 'B', 0.25),
      share('?', 'end', 0.75),
      aFlow('B', 'A')
    ];
    expect(rework(nodes, flows)).toBeCloseTo(60 / 3 + 30 * (1 / 3 - 1 / 4), 9);
  });

  test('is nothing where nobody goes back', () => {
    const nodes = [start, aNode('A'), aNode('B'), end];
    const flows = [aFlow('start', 'A'), aFlow('A', 'B'), aFlow('B', 'end')];
    expect(rework(nodes, flows)).toBe(0);
    expect(inLoops(flowGraph(nodes, flows), ['start'])).toEqual(new Set());
  });

  test('finds a loop on itself and one of several steps', () => {
    const nodes = [start, aNode('A'), aNode('B'), aNode('C'), end];
    const flows = [
      aFlow('start', 'A'),
      share('A', 'A', 0.5),
      share('A', 'B', 0.5),
      share('B', 'C', 0.5),
      share('B', 'end', 0.5),
      aFlow('C', 'B')
    ];
    expect(inLoops(flowGraph(nodes, flows), ['start'])).toEqual(new Set(['A', 'B', 'C']));
  });
});
