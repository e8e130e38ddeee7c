import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow, Node, Waste } from '../../model';
import { and, end, share, start, xor } from '../../test-flows';
import { aFlow, aLane, aMap, aNode, aPool } from '../../test-map';
import { checkMap } from './check-map';
import { checks } from './finding';

const owned = { owner: 'Kari' };
const task = (id: string, more: Partial<Node> = {}) => aNode(id, 'task', { processMinutes: 5, ...more });
/** What is found, as `code at`. */
const found = (nodes: Node[], flows: Flow[], more: { wastes?: Waste[]; owner?: string } = {}) =>
  checkMap({
    ...aMap({ nodes, flows }),
    wastes: more.wastes ?? [],
    about: { owner: more.owner ?? owned.owner }
  }).flatMap(({ code, findings }) => findings.map(({ at }) => `${code} ${at}`));
const chain = (...ids: string[]) => ids.slice(1).map((id, at) => aFlow(ids[at]!, id));

describe('checks of a process map', () => {
  it('find nothing in a map that is whole, nor in an empty one', () => {
    expect(found([start, task('a'), end], chain('start', 'a', 'end'))).toEqual([]);
    expect(found([], [], { owner: '' })).toEqual([]);
  });

  it('ask for an owner and for minutes that nobody gave', () => {
    const nodes = [start, task('a', { processMinutes: null }), end];
    expect(found(nodes, chain('start', 'a', 'end'), { owner: ' ' })).toEqual(['no-owner ', 'no-minutes a']);
  });

  it('name what hangs on nothing, what nobody reaches, and where a way stops', () => {
    const nodes = [start, task('a'), task('b'), task('c'), end, task('lonely')];
    expect(found(nodes, [aFlow('start', 'a'), aFlow('b', 'c'), aFlow('c', 'end')])).toEqual([
      'isolated lonely',
      'no-way-in b',
      'dead-end a'
    ]);
    expect(found([task('a'), task('b'), end], chain('a', 'b', 'end'))).toEqual(['no-start a']);
  });

  it('let events on borders, links, compensation and event sub-processes begin and end by themselves', () => {
    const nodes = [
      start,
      task('a'),
      end,
      aNode('late', 'boundaryEvent', { attachedTo: 'a', trigger: 'timer' }),
      aNode('out', 'intermediateThrowEvent', { trigger: 'link' }),
      aNode('in', 'intermediateCatchEvent', { trigger: 'link' }),
      task('undo', { compensation: true }),
      aNode('when', 'subProcess', { variant: 'event', processMinutes: 1 })
    ];
    const flows = [...chain('start', 'a', 'end'), share('late', 'out', 0.1), aFlow('in', 'end')];
    expect(found(nodes, flows)).toEqual([]);
    const unsaid = [...flows.slice(0, 2), aFlow('late', 'out'), aFlow('in', 'end')];
    expect(found(nodes, unsaid)).toEqual(['shares-missing late→out']);
  });

  it('name gateways that are missing, needless, double', () => {
    const nodes = [start, task('a'), task('b'), task('c'), xor('one'), end];
    const flows = [
      ...chain('start', 'a', 'b', 'one', 'end'),
      aFlow('a', 'c'),
      aFlow('c', 'b'),
      aFlow('b', 'one', { id: 'again' })
    ];
    expect(found(nodes, flows)).toEqual([
      'double-flow again',
      'implicit-join b',
      'implicit-split a',
      'implicit-split b'
    ]);
    const lone = [start, aNode('only', 'exclusiveGateway'), end];
    expect(found(lone, chain('start', 'only', 'end'))).toEqual(['needless-gateway only']);
  });

  it('ask decisions for a question, answers and shares', () => {
    const nodes = [start, aNode('g', 'exclusiveGateway', { name: '' }), task('a'), task('b'), end];
    const ways = [
      aFlow('g', 'a', { name: 'Ja', probability: 0.5 }),
      aFlow('g', 'b', { isDefault: true, probability: 0.2 })
    ];
    const flows = [aFlow('start', 'g'), ...ways, aFlow('a', 'end'), aFlow('b', 'end')];
    expect(found(nodes, flows)).toEqual(['no-question g', 'shares-sum g→a']);
    const unknown = flows.map((flow) => ({ ...flow, probability: null, isDefault: false, name: '' }));
    expect(found(nodes, unknown)).toEqual([
      'no-question g',
      'no-answer g→a',
      'no-answer g→b',
      'shares-missing g→a'
    ]);
  });

  it('find cases that stand still, and work done twice', () => {
    const between = (split: Node, join: Node, shares: boolean) =>
      found(
        [start, split, task('a'), task('b'), join, end],
        [
          aFlow('start', split.id),
          { ...(shares ? share(split.id, 'a', 0.5) : aFlow(split.id, 'a')), name: 'Ja' },
          { ...(shares ? share(split.id, 'b', 0.5) : aFlow(split.id, 'b')), name: 'Nei' },
          aFlow('a', join.id),
          aFlow('b', join.id),
          aFlow(join.id, 'end')
        ]
      );
    expect(between(xor('s'), and('j'), true)).toEqual(['deadlock j']);
    expect(between(and('s'), xor('j'), false)).toEqual(['done-twice j']);
    expect(between(xor('s'), xor('j'), true)).toEqual([]);
    expect(between(and('s'), and('j'), false)).toEqual([]);
  });

  it('do not blame a join that takes in ways from elsewhere', () => {
    // A parallel split whose one branch asks a question: both answers lead to the same join by themselves.
    const nodes = [start, and('s'), task('a'), xor('q'), xor('m'), task('b'), and('j'), end];
    const flows = [
      ...chain('start', 's', 'a', 'j', 'end'),
      aFlow('s', 'q'),
      { ...share('q', 'b', 0.5), name: 'Ja' },
      { ...share('q', 'm', 0.5), name: 'Nei' },
      aFlow('b', 'm'),
      aFlow('m', 'j')
    ];
    expect(found(nodes, flows)).toEqual([]);
  });

  it('find a loop without a way out', () => {
    const nodes = [start, task('a'), xor('q'), task('b')];
    const flows = [...chain('start', 'a', 'q'), { ...share('q', 'b', 1), name: 'Mangler' }, aFlow('b', 'a')];
    expect(found(nodes, flows)).toContain('no-way-out start');
  });

  it('compare times with their range and with the waste in the step', () => {
    const nodes = [
      start,
      task('a', { processMinutes: 90, processRange: [10, 60] }),
      task('b', { processMinutes: 5, waitMinutes: 10 }),
      end
    ];
    const waste = (id: string, minutes: number | null): Waste => ({
      id,
      order: 'a0',
      node: 'b',
      kind: 'waiting',
      minutes,
      note: ''
    });
    const flows = chain('start', 'a', 'b', 'end');
    const wastes = [waste('w1', 10), waste('w2', 6), waste('w3', null)];
    expect(found(nodes, flows, { wastes })).toEqual(['outside-range a', 'waste-over-time b']);
    expect(found(nodes, flows, { wastes: [waste('w1', 15)] })).toEqual(['outside-range a']);
  });

  it('warn of written waiting at a step where the last run had cases queue, and nowhere else', () => {
    const nodes = [
      task('a', { waitMinutes: 60 }),
      task('b', { waitRange: [1, 9] }),
      task('c'),
      task('d', { waitMinutes: 60 }),
      task('e', { waitMinutes: 0 })
    ];
    const queues = new Map([
      ['a', 30],
      ['b', 5],
      ['c', 90],
      ['d', 4.9],
      ['e', 30]
    ]);
    const look = (more: object) =>
      checkMap({
        ...aMap({ nodes, flows: chain('a', 'b', 'c', 'd', 'e') }),
        wastes: [],
        about: owned,
        ...more
      })
        .filter(({ code }) => code === 'waiting-twice')
        .flatMap(({ findings }) => findings);
    expect(look({ queues })).toEqual(
      ['a', 'b'].map((at) => ({ code: 'waiting-twice', at, fix: 'wait-is-queue' }))
    );
    expect(look({})).toEqual([]);
  });

  it('ask who does a step only where there are roles', () => {
    const pool = aPool('p');
    const nodes = [task('a', { pool: 'p', lane: 'l' }), task('b', { pool: 'p' })];
    const flows = chain('a', 'b');
    const at = (lanes: ReturnType<typeof aLane>[]) =>
      checkMap({ ...aMap({ pools: [pool], lanes, nodes, flows }), wastes: [], about: owned })
        .filter(({ code }) => code === 'no-lane')
        .flatMap(({ findings }) => findings.map(({ at }) => at));
    expect(at([aLane('l', { pool: 'p' })])).toEqual(['b']);
    expect(at([])).toEqual([]);
  });

  it('look at anything without throwing, name only what is there, each once, the weightiest first', () => {
    const kinds = [
      'task',
      'startEvent',
      'endEvent',
      'exclusiveGateway',
      'parallelGateway',
      'eventBasedGateway'
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 9 }),
        fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.option(fc.double({ min: 0, max: 1, noNaN: true }))), {
          maxLength: 18
        }),
        (chosen, links) => {
          const nodes = chosen.map((kind, at) => aNode(`n${at}`, kind as Node['kind']));
          const flows = links
            .filter(([from, to]) => from < nodes.length && to < nodes.length)
            .map(([from, to, probability], at) => aFlow(`n${from}`, `n${to}`, { id: `f${at}`, probability }));
          const groups = checkMap({ ...aMap({ nodes, flows }), wastes: [], about: owned });
          const ids = new Set([...nodes, ...flows].map(({ id }) => id));
          const order = Object.keys(checks);
          const codes = groups.map(({ code }) => order.indexOf(code));
          expect(codes).toEqual(codes.toSorted((a, b) => a - b));
          for (const { findings } of groups) {
            expect(new Set(findings.map(({ at }) => at)).size).toBe(findings.length);
            for (const { at } of findings) expect(ids).toContain(at);
          }
        }
      )
    );
  });
});
