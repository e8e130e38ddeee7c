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

/** The names of the phases, and in which of them each element stands by its middle. */
function phasesDrawn(steps: readonly ListedStep[]) {
  const graph = graphOf(steps);
  const { nodes, phases } = arrange(graph);
  const phaseAt = (x: number) => phases.find(({ end }) => x < end)?.name;
  const of = new Map(
    graph.nodes.map(({ name, kind }, at) => [name || kind, phaseAt(nodes[at]!.x + nodes[at]!.width / 2)])
  );
  return { names: phases.map(({ name }) => name), of, nodes, phases };
}

test('phases stand one after the other, each with columns of its own, whatever lane its steps are in', () => {
  const { names, of } = phasesDrawn([
    step('Søke', [to(1)], { who: 'Søker', phase: 'Søknad' }),
    step('Komplett?', [to(2, 'Ja'), to(0, 'Nei')], { who: 'Kontor', phase: 'Søknad' }),
    step('Vedta', [to(3), to(4)], { who: 'Kontor', phase: 'Vedtak' }),
    step('Melde', [to(5)], { who: 'Kontor', phase: 'Etterpå' }),
    step('Føre inn', [to(5)], { who: 'Arkiv', phase: 'Etterpå' }),
    step('Lukke', [to('end')], { who: 'Arkiv', phase: 'Etterpå' })
  ]);
  expect(names).toEqual(['Søknad', 'Vedtak', 'Etterpå']);
  expect(Object.fromEntries(of)).toMatchObject({
    startEvent: 'Søknad',
    'Komplett?': 'Søknad',
    Vedta: 'Vedtak',
    'Føre inn': 'Etterpå',
    endEvent: 'Etterpå'
  });
});

test('a phase that the work meets first comes first, wherever the list has it; without phases there are none', () => {
  const listed = [
    step('A', [to(1), to(2)], { phase: 'One' }),
    step('B', [to('end')], { phase: 'Three' }),
    step('C', [to(1)], { phase: 'Two' })
  ];
  expect(phasesDrawn(listed).names).toEqual(['One', 'Two', 'Three']);
  expect(phasesDrawn(permit).phases).toEqual([]);
});

test('whatever a list says, each step stands in its phase, on nothing, and phases do not cross', () => {
  const anything = fc.array(
    fc.record({
      who: fc.constantFrom('a', 'b'),
      phase: fc.constantFrom('', 'p', 'q', 'r'),
      ways: fc.array(fc.nat({ max: 9 }), { maxLength: 2 })
    }),
    { minLength: 1, maxLength: 10 }
  );
  fc.assert(
    fc.property(anything, (rows) => {
      let phase = '';
      const steps = rows.map((row, at) => {
        phase = row.phase || phase;
        const ways = row.ways.filter((way) => way < rows.length && way !== at).map((way) => to(way));
        return step(`${at}`, ways, { who: row.who, ...(phase ? { phase } : {}) });
      });
      const { of, names, nodes, phases } = phasesDrawn(steps);
      const ends = phases.map(({ end }) => end);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      for (const { name, phase } of steps) if (phase) expect(of.get(name)).toBe(phase);
      expect(new Set(names).size).toBe(names.length);
      nodes.forEach((box, at) =>
        nodes.slice(at + 1).forEach((other) => expect(overlaps(box, other)).toBe(false))
      );
    })
  );
});
