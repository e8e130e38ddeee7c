import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottom, overlaps, right } from '../geometry';
import { arrange } from './arrange';
import { graphOf } from './graph';
import type { ListedStep } from './listed';

const step = (name: string, ways: ListedStep['ways'], more: Partial<ListedStep> = {}): ListedStep => ({
  kind: 'task',
  name,
  who: '',
  processMinutes: null,
  waitMinutes: null,
  system: '',
  ways,
  ...more
});
const to = (target: number | 'end', answer = '') => ({ to: target, answer });

const permit = [
  step('Søke', [to(1)], { who: 'Søker' }),
  step('Komplett?', [to(2, 'Ja'), to(0, 'Nei')], { who: 'Saksbehandler' }),
  step('Vedta', [to('end')], { who: 'Saksbehandler' })
];

test('a start and an end are added; a question with two ways is a decision', () => {
  const graph = graphOf(permit);
  expect(graph.lanes).toEqual(['Søker', 'Saksbehandler']);
  expect(graph.nodes.map((node) => node.kind)).toEqual([
    'startEvent',
    'task',
    'exclusiveGateway',
    'task',
    'endEvent'
  ]);
  expect(graph.edges).toContainEqual({ source: 2, target: 1, answer: 'Nei' });
});

test('work with several ways is followed by a decision where they are answers, else by a parallel split', () => {
  const answers = graphOf([
    step('A', [to(1, 'x'), to('end', 'y')], { processMinutes: 5 }),
    step('B', [to('end')])
  ]);
  expect(answers.nodes.map((node) => node.kind)).toContain('exclusiveGateway');
  const both = graphOf([step('A', [to(1), to('end')]), step('B', [to('end')])]);
  expect(both.nodes.map((node) => node.kind)).toContain('parallelGateway');
});

test('the way back does not push the steps apart: columns go from the start to the end', () => {
  const { nodes } = arrange(graphOf(permit));
  const xs = nodes.map((box) => box.x + box.width / 2);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
});

const lists = fc.integer({ min: 1, max: 30 }).chain((count) =>
  fc.array(
    fc.record({
      who: fc.constantFrom('A', 'B', 'C'),
      ways: fc.array(fc.oneof(fc.constant('end' as const), fc.nat({ max: count - 1 })), { maxLength: 3 })
    }),
    { minLength: count, maxLength: count }
  )
);

test('whatever a list says, nothing lies on anything, and every step stands in its lane', () => {
  fc.assert(
    fc.property(lists, (rows) => {
      const graph = graphOf(
        rows.map(({ who, ways }, at) =>
          step(
            `${at}`,
            ways.map((way) => to(way)),
            { who }
          )
        )
      );
      const { nodes, lanes, pool } = arrange(graph);
      nodes.forEach((box, at) => {
        for (const other of nodes.slice(at + 1)) expect(overlaps(box, other)).toBe(false);
        const lane = lanes[graph.nodes[at]!.lane]!;
        expect(box.y >= lane.y && bottom(box) <= bottom(lane) && right(box) <= right(pool)).toBe(true);
      });
    })
  );
});
