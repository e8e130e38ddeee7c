import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Flow, Node } from '../../model';
import { and, creditApplication, end, share, start, step, xor } from '../../test-flows';
import { aFlow, aMap, aNode } from '../../test-map';
import { leanFigures } from './figures';
import { ladderRows } from './ladder-rows';
import { lengthOf, longestWay, rungs, timeLadder, type Ladder } from './ladder';

/** Every rung of a ladder, those of shorter branches too. */
const all = (ladder: Ladder): { id: string; minutes: number }[] =>
  ladder.flatMap((part) =>
    'id' in part ? [{ id: part.id, minutes: part.wait + part.process }] : part.branches.flatMap(all)
  );

test('credit application: the income check runs beside the credit check and makes the time', () => {
  const { day, nodes, flows } = creditApplication;
  const ladder = timeLadder(aMap({ nodes, flows }), '')!;
  const order = ladder.map((part) => ('id' in part ? part.id : part.split));
  expect(order.slice(0, 3)).toEqual(['check', 'split', 'assess']);
  expect(order.slice(3).sort()).toEqual(['offer', 'reject']);
  const block = ladder[1] as Extract<Ladder[number], { split: string }>;
  expect(block.branches.map((branch) => all(branch).map(({ id }) => id))).toEqual([['credit'], ['income']]);
  expect(block.longest).toBe(1);
  expect(lengthOf(ladder) / day).toBeCloseTo(8.65, 9);
  const { rungs: placed, slacks, rows } = ladderRows(ladder);
  expect(rows).toBe(2);
  const at = (id: string) => placed.find((rung) => rung.id === id)!;
  expect(at('income')).toMatchObject({ row: 0, branches: [{ number: 1, of: 2 }] });
  expect(at('credit')).toMatchObject({ row: 1, branches: [{ split: 'split', number: 2, of: 2 }] });
  expect([at('income').from, at('credit').from, at('assess').from].map((at) => Math.round(at))).toEqual([
    1.25 * day,
    1.25 * day,
    4.25 * day
  ]);
  expect(slacks.map(({ row, from, minutes }) => [row, Math.round(from), Math.round(minutes)])).toEqual([
    [1, 2.25 * day, 2 * day]
  ]);
  expect(longestWay(ladder).map(({ id }) => id)).not.toContain('credit');
});

test('what is in an open sub-process stands in its place, as often as that is done', () => {
  const nodes = [
    start,
    xor('?'),
    aNode('sub', 'subProcess', { expanded: true }),
    step('A', 10, 10, { parent: 'sub' }),
    end
  ];
  const flows = [aFlow('start', '?'), share('?', 'sub', 0.5), share('?', 'end', 0.5), aFlow('sub', 'end')];
  expect(timeLadder(aMap({ nodes, flows }), '')).toEqual([{ id: 'A', wait: 0, process: 5 }]);
});

test('branches that are joined by a decision give no ladder', () => {
  const nodes = [start, and('split'), step('A', 10), step('B', 20), xor('merge'), end];
  const flows = ['A', 'B'].flatMap((id) => [aFlow('split', id), aFlow(id, 'merge')]);
  const map = aMap({ nodes, flows: [aFlow('start', 'split'), ...flows, aFlow('merge', 'end')] });
  expect(timeLadder(map, '')).toBeUndefined();
});

type Tree =
  | { kind: 'step'; wait: number; work: number }
  | { kind: 'all' | 'either' | 'row'; parts: Tree[] }
  | { kind: 'again'; part: Tree; chance: number }
  | { kind: 'inside'; part: Tree };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({ kind: fc.constant('step' as const), wait: fc.nat(500), work: fc.nat(100) }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'either' as const, 'row' as const),
      parts: fc.array(tie('tree'), { minLength: 2, maxLength: 3 })
    }),
    fc.record({
      kind: fc.constant('again' as const),
      part: tie('tree'),
      chance: fc.integer({ min: 1, max: 8 }).map((tenth) => tenth / 10)
    }),
    fc.record({ kind: fc.constant('inside' as const), part: tie('tree') })
  )
}));

/** A block-structured map of such a tree. */
function mapOf(root: Tree) {
  const nodes: Node[] = [];
  const flows: Flow[] = [];
  const put = (node: Node, parent: string) => (nodes.push({ ...node, parent }), node.id);
  const named = (what: string) => `${what}${nodes.length}`;
  const join = (from: string, to: string, more: Partial<Flow> = {}) =>
    flows.push(aFlow(from, to, { id: `f${flows.length}`, ...more }));
  const draw = (part: Tree, parent: string): [string, string] => {
    if (part.kind === 'step') {
      const id = put(step(named('s'), part.wait + part.work, part.work), parent);
      return [id, id];
    }
    if (part.kind === 'inside') {
      const id = put(aNode(named('sub'), 'subProcess', { expanded: true }), parent);
      const first = put(aNode(named('begin'), 'startEvent'), id);
      join(first, draw(part.part, id)[0]);
      return [id, id];
    }
    if (part.kind === 'row') {
      const drawn = part.parts.map((one) => draw(one, parent));
      drawn.slice(1).forEach(([first], at) => join(drawn[at]![1], first));
      return [drawn[0]![0], drawn.at(-1)![1]];
    }
    const gateway = (id: string) => (part.kind === 'all' ? and(id) : xor(id));
    const from = put(gateway(named('from')), parent);
    const to = put(gateway(named('to')), parent);
    const parts = part.kind === 'again' ? [part.part] : part.parts;
    for (const one of parts) {
      const [first, last] = draw(one, parent);
      join(from, first, part.kind === 'either' ? { probability: 1 / parts.length } : {});
      join(last, to);
    }
    if (part.kind !== 'again') return [from, to];
    const out = put(xor(named('out')), parent);
    join(to, from, { probability: part.chance });
    join(to, out, { probability: 1 - part.chance });
    return [from, out];
  };
  put(start, '');
  const [first, last] = draw(root, '');
  put(end, '');
  join('start', first);
  join(last, 'end');
  return aMap({ nodes, flows });
}

test('a ladder is as long as a case takes, and has all its work and waiting, for any block-structured map', () => {
  fc.assert(
    fc.property(tree, (root) => {
      const map = mapOf(root);
      const figures = leanFigures(map, '');
      expect(figures.problems).toEqual([]);
      const ladder = timeLadder(map, '')!;
      expect(lengthOf(ladder)).toBeCloseTo(figures.lead!, 4);
      const { rungs: placed, rows, length } = ladderRows(ladder);
      // The topmost row is the case from start to end, without a gap; no two rungs of a row overlap.
      for (let row = 0; row < rows; row++) {
        const line = placed.filter((rung) => rung.row === row).sort((a, b) => a.from - b.from);
        line.slice(1).forEach((rung, at) => {
          const { from, wait, process } = line[at]!;
          expect(rung.from).toBeGreaterThan(from + wait + process - 1e-4);
        });
        if (!row)
          expect(line.reduce((sum, each) => sum + each.wait + each.process, 0)).toBeCloseTo(length, 4);
      }
      const found = all(ladder);
      const sum = found.reduce((total, { minutes }) => total + minutes, 0);
      expect(sum).toBeCloseTo(figures.process! + figures.wait!, 4);
      expect(found.map(({ id }) => id).sort()).toEqual(
        rungs(map.nodes, figures.visits)
          .map(({ id }) => id)
          .sort()
      );
    }),
    { numRuns: 40 }
  );
});
