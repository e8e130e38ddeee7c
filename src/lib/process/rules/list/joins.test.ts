import { expect, test } from 'vitest';
import { graphOf } from './graph';
import type { ListedStep, ListedWay } from './listed';

const to = (...targets: (number | 'end')[]): ListedWay[] =>
  targets.map((target) => ({ to: target, answer: '' }));
const step = (name: string, ways: ListedWay[], more: Partial<ListedStep> = {}): ListedStep => ({
  kind: 'task',
  name,
  who: '',
  processMinutes: null,
  waitMinutes: null,
  system: '',
  ways,
  ...more
});

/** The flows by name; a gateway without one by its sign, the end by «end». */
function flows(steps: ListedStep[]): string[] {
  const { nodes, edges } = graphOf(steps);
  const sign = { parallelGateway: '+', exclusiveGateway: 'x', endEvent: 'end', startEvent: 'start' };
  const named = (at: number) => nodes[at]!.name || sign[nodes[at]!.kind as keyof typeof sign];
  return edges.map(({ source, target }) => `${named(source)} ${named(target)}`).sort();
}

test('statements asked for at once are all waited for before what comes after them', () => {
  const made = flows([
    step('ask', to(1, 2, 3)),
    step('police', to(4)),
    step('tax', to(4)),
    step('social', to(4)),
    step('decide', to('end'))
  ]);
  expect(made).toEqual(
    ['start ask', 'ask +', '+ police', '+ tax', '+ social']
      .concat(['police +', 'tax +', 'social +', '+ decide', 'decide end'].sort())
      .sort()
  );
});

test('a join that was written is the only one', () => {
  const steps = [
    step('ask', to(1, 2)),
    step('police', to(3)),
    step('tax', to(3)),
    step('', to(4), { kind: 'parallel' }),
    step('decide', to('end'))
  ];
  expect(graphOf(steps).nodes.filter((node) => node.kind === 'parallelGateway')).toHaveLength(2);
});

test('a choice within a branch is closed before the branches are waited for: else a case would wait for ever', () => {
  const made = flows([
    step('ask', to(1, 4)),
    step('doubt?', [
      { to: 2, answer: 'Ja' },
      { to: 3, answer: 'Nei' }
    ]),
    step('call', to(5)),
    step('note', to(5)),
    step('tax', to(5)),
    step('decide', to('end'))
  ]);
  expect(made).toContain('call x');
  expect(made).toContain('note x');
  expect(made).toContain('x +');
  expect(made).toContain('tax +');
  expect(made.filter((flow) => flow.endsWith(' decide'))).toEqual(['+ decide']);
});

test('some branches may meet before the others', () => {
  const made = flows([
    step('ask', to(1, 2, 3)),
    step('a', to(4)),
    step('b', to(4)),
    step('c', to(5)),
    step('both', to(5)),
    step('all', to('end'))
  ]);
  expect(made.filter((flow) => flow.endsWith(' +'))).toEqual(['a +', 'ask +', 'b +', 'both +', 'c +']);
});

test('a branch in which a case may end is waited for by nobody', () => {
  const made = flows([
    step('ask', to(1, 2)),
    step('fit?', [
      { to: 3, answer: 'Ja' },
      { to: 'end', answer: 'Nei' }
    ]),
    step('tax', to(3)),
    step('decide', to('end'))
  ]);
  expect(made.filter((flow) => flow.endsWith(' decide'))).toEqual(['fit? decide', 'tax decide']);
});

test('other ways to what is split are brought together before it: it would wait for both', () => {
  const made = flows([
    step('fit?', [
      { to: 1, answer: 'Ja' },
      { to: 2, answer: 'Nei' }
    ]),
    step('call', to(3)),
    step('note', to(3)),
    step('at once', to(4, 5), { kind: 'parallel' }),
    step('police', to(6)),
    step('tax', to(6)),
    step('decide', to('end'))
  ]);
  expect(made).toContain('x at once');
  expect(made.filter((flow) => flow.endsWith(' at once'))).toHaveLength(1);
});
