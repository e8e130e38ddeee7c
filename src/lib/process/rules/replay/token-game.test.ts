import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Flow, Node } from '../../model';
import { and, end, start, step, xor } from '../../test-flows';
import { aFlow, aMap, aNode } from '../../test-map';
import { TokenGame, type GameState } from './token-game';

const game = (nodes: Node[], flows: Flow[]) => new TokenGame(aMap({ nodes, flows }));
const places = (state: GameState) => state.tokens.map(({ node }) => node);
/** Takes a choice by the id of its way. */
const pick = (of: TokenGame, state: GameState, id: string) => {
  const choice = of.choices(state).find(({ ways }) => ways.some((way) => way.id === id))!;
  return of.choose(
    state,
    choice.token,
    choice.ways.filter((way) => way.id === id)
  );
};

test('at a choice the case waits for an answer, and goes the way that is chosen', () => {
  const made = game(
    [start, xor('?'), step('a', 1), end],
    [aFlow('start', '?'), aFlow('?', 'a'), aFlow('?', 'end'), aFlow('a', '?')]
  );
  expect(made.starts().map(({ id }) => id)).toEqual(['start']);
  let state = made.step(made.begin('start'));
  expect(places(state)).toEqual(['?']);
  expect(made.step(state).moves).toEqual([]);
  expect(made.choices(state)[0]!.ways.map(({ id }) => id)).toEqual(['?→a', '?→end']);
  state = made.step(pick(made, state, '?→a'));
  expect(places(state)).toEqual(['?']);
  state = pick(made, state, '?→end');
  expect(state).toMatchObject({ tokens: [], ended: ['end'] });
  expect(state.walked).toEqual(['start→?', '?→a', 'a→?', '?→end']);
});

const fork = [start, and('split'), step('a', 1), step('b', 1), step('c', 1), and('join'), end];
const forks = [
  aFlow('start', 'split'),
  aFlow('split', 'a'),
  aFlow('split', 'b'),
  aFlow('a', 'join'),
  aFlow('b', 'c'),
  aFlow('c', 'join'),
  aFlow('join', 'end')
];

test('branches go on side by side, and the join waits for both', () => {
  const made = game(fork, forks);
  let state = made.step(made.step(made.begin('start')));
  expect(places(state)).toEqual(['a', 'b']);
  state = made.step(state);
  expect(places(state)).toEqual(['join', 'c']);
  expect(made.stuck(state)).toEqual([]);
  state = made.step(state);
  expect(places(state)).toEqual(['join']);
  expect(made.step(state).ended).toEqual(['end']);
});

test('a join that waits for what cannot come says so, and for what', () => {
  const made = game(
    [start, xor('split'), ...fork.slice(2)],
    forks.map((flow) => ({ ...flow }))
  );
  let state = made.step(made.begin('start'));
  state = made.step(pick(made, state, 'split→a'));
  expect(made.stuck(state)).toEqual([{ node: 'join', missing: ['c→join'] }]);
  expect(made.ready(state)).toEqual([]);
});

test('an inclusive join goes on once nothing more can come', () => {
  const made = game(
    [start, aNode('split', 'inclusiveGateway'), ...fork.slice(2, 5), aNode('join', 'inclusiveGateway'), end],
    forks
  );
  const state = made.step(made.begin('start'));
  expect(made.choices(state)[0]).toMatchObject({ several: true });
  expect(made.step(made.step(pick(made, state, 'split→a'))).ended).toEqual(['end']);
  const both = made.choose(state, 0, made.choices(state)[0]!.ways);
  expect(places(made.step(both))).toEqual(['join', 'c']);
});

test('an event on a border is a way of its own; one that does not interrupt goes beside', () => {
  for (const interrupting of [true, false]) {
    const made = game(
      [
        start,
        step('a', 1),
        aNode('late', 'boundaryEvent', { attachedTo: 'a', interrupting }),
        step('b', 1),
        end
      ],
      [aFlow('start', 'a'), aFlow('a', 'end'), aFlow('late', 'b'), aFlow('b', 'end')]
    );
    const state = pick(made, made.step(made.begin('start')), 'late');
    expect(places(state)).toEqual(interrupting ? ['b'] : ['a', 'b']);
  }
});

test('a sub-process is gone through, and left after its last step', () => {
  const made = game(
    [start, aNode('sub', 'subProcess'), { ...step('inner', 1), parent: 'sub' }, step('b', 1), end],
    [aFlow('start', 'sub'), aFlow('sub', 'b'), aFlow('b', 'end')]
  );
  let state = made.step(made.begin('start'));
  expect(places(state)).toEqual(['sub', 'inner']);
  state = made.step(state);
  expect(places(state)).toEqual(['b']);
});

test('an end that stops everything does; a message sets another pool going', () => {
  const stops = game(
    [start, and('split'), step('b', 1), { ...end, trigger: 'terminate' }],
    [aFlow('start', 'split'), aFlow('split', 'b'), aFlow('split', 'end')]
  );
  expect(stops.step(stops.step(stops.begin('start')))).toMatchObject({ tokens: [], ended: ['end'] });

  const sends = game(
    [start, step('send', 1), end, aNode('asked', 'startEvent', { pool: 'them' }), step('answer', 1)],
    [
      aFlow('start', 'send'),
      aFlow('send', 'end'),
      aFlow('send', 'asked', { kind: 'message' }),
      aFlow('asked', 'answer')
    ]
  );
  const state = sends.step(sends.step(sends.begin('start')));
  expect(places(state)).toEqual(['asked']);
  expect(places(sends.step(state))).toEqual(['answer']);
});

test('of several that come to a join by one flow, one goes on and the others wait', () => {
  const made = game(
    [start, and('split'), and('join'), end],
    [
      aFlow('start', 'split'),
      { ...aFlow('split', 'join'), id: 'one' },
      { ...aFlow('split', 'join'), id: 'two' },
      aFlow('join', 'end')
    ]
  );
  const waiting = (id: number, by: string) => ({ id, node: 'join', by, within: -1 });
  const state = made.begin('start');
  const tokens = [waiting(7, 'one'), waiting(8, 'one'), { id: 9, node: 'split', by: '', within: -1 }];
  const after = made.step({ ...state, tokens, next: 10 });
  expect(new Set(after.tokens.map(({ id }) => id)).size).toBe(after.tokens.length);
  expect(after.tokens.filter(({ by }) => by === 'one')).not.toEqual([]);
});

test('whatever is drawn and chosen, every move ends, and the same choices give the same', () => {
  const kinds = ['task', 'exclusiveGateway', 'parallelGateway', 'inclusiveGateway', 'endEvent'] as const;
  const drawn = fc.record({
    kinds: fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 8 }),
    joins: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 14 }),
    picks: fc.array(fc.nat(3), { minLength: 30, maxLength: 30 })
  });
  fc.assert(
    fc.property(drawn, ({ kinds: of, joins, picks }) => {
      const nodes = [start, ...of.map((kind, at) => aNode(`n${at}`, kind))];
      const flows = [
        aFlow('start', 'n0'),
        ...joins
          .filter(([from, to]) => from < of.length && to < of.length && of[from] !== 'endEvent')
          .map(([from, to], at) => ({ ...aFlow(`n${from}`, `n${to}`), id: `f${at}` }))
      ];
      const made = game(nodes, flows);
      let state = made.begin('start');
      for (const chosen of picks) {
        const [choice] = made.choices(state);
        state = choice
          ? made.choose(state, choice.token, [choice.ways[chosen % choice.ways.length]!])
          : made.step(state);
        // Branches that split without end would be walked for ever.
        if (state.tokens.length > 200) break;
        expect(new Set(state.tokens.map(({ id }) => id)).size).toBe(state.tokens.length);
        for (const move of state.moves) expect(flows.some(({ id }) => id === move.flow)).toBe(true);
      }
    }),
    {
      numRuns: 200,
      examples: [
        [
          {
            kinds: ['task', 'inclusiveGateway', 'task', 'task'],
            joins: [
              [0, 0],
              [0, 2],
              [2, 1],
              [0, 1],
              [0, 0]
            ],
            picks: Array(30).fill(0)
          }
        ]
      ]
    }
  );
});
