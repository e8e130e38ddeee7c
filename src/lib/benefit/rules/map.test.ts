import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newChange } from '../../cycle/model';
import { newBenefit, type ChainPart } from '../model';
import { loose, mapOf, mayLead, reachable, roundabout, type BenefitsMap } from './map';
import { layoutMap, size } from './map-layout';

const part = (id: string, kind: ChainPart['kind'], from: string[] = []): ChainPart => ({
  id,
  order: id,
  kind,
  title: id,
  owner: '',
  met: false,
  from
});
const records = {
  changes: [
    newChange({ id: 'call', order: 'a' }),
    newChange({ id: 'idle', order: 'b' }),
    newChange({ id: 'gone', order: 'c', state: 'dropped' })
  ],
  benefits: [
    newBenefit({
      id: 'wait',
      order: 'a',
      changes: ['s/changes/call', 's/changes/gone'],
      from: ['s/chain/fewer']
    }),
    newBenefit({ id: 'trust', order: 'b', from: ['s/benefits/wait', 's/chain/lost'] }),
    newBenefit({ id: 'cost', order: 'c', drawback: true })
  ],
  chain: [
    part('fewer', 'effect', ['s/changes/call', 's/chain/rights']),
    part('rights', 'precondition'),
    part('aim', 'effect-goal', ['s/benefits/trust']),
    part('society', 'societal-goal', ['s/chain/aim'])
  ]
};
const map = mapOf('s', records);
const edges = map.edges.map(({ from, to }) => `${from} ${to}`);

describe('a benefits map', () => {
  it('is made of the records; what is dropped or gone is not drawn', () => {
    expect(map.nodes.map(({ kind }) => kind).sort()).toEqual([
      'benefit',
      'benefit',
      'change',
      'change',
      'drawback',
      'effect',
      'effect-goal',
      'precondition',
      'societal-goal'
    ]);
    expect(edges).toEqual([
      's/changes/call s/benefits/wait',
      's/chain/fewer s/benefits/wait',
      's/benefits/wait s/benefits/trust',
      's/changes/call s/chain/fewer',
      's/chain/rights s/chain/fewer',
      's/benefits/trust s/chain/aim',
      's/chain/aim s/chain/society'
    ]);
  });

  it('lets causes lead to effects and goals, never back, twice or round', () => {
    expect(mayLead(map, 's/changes/idle', 's/chain/fewer')).toBe(true);
    expect(mayLead(map, 's/changes/idle', 's/chain/aim')).toBe(false);
    expect(mayLead(map, 's/changes/call', 's/chain/fewer')).toBe(false);
    expect(mayLead(map, 's/benefits/trust', 's/benefits/wait')).toBe(false);
    expect(mayLead(map, 's/benefits/wait', 's/chain/society')).toBe(true);
    expect(mayLead(map, 's/chain/society', 's/chain/aim')).toBe(false);
    expect(mayLead(map, 's/chain/nothing', 's/chain/aim')).toBe(false);
  });

  it('says what hangs loose', () => {
    expect(loose(map)).toEqual([{ ref: 's/changes/idle', why: 'no-benefit' }]);
    const alone = mapOf('s', { changes: [], benefits: [newBenefit({ id: 'b', order: 'a' })], chain: [] });
    expect(loose(alone)).toEqual([{ ref: 's/benefits/b', why: 'no-cause' }]);
  });
});

describe('its layout', () => {
  it('runs from cause to goal, and a benefit after the one that leads to it', () => {
    const { places, columns } = layoutMap(map);
    expect(columns.map(({ heading }) => heading)).toEqual([
      'causes',
      'effects',
      'benefits',
      'benefits',
      'goals',
      'goals'
    ]);
    for (const { from, to } of map.edges) expect(places.get(from)!.x).toBeLessThan(places.get(to)!.x);
  });

  it('lays no record over another, and each within the drawing, however they are tied', () => {
    const kinds = ['change', 'effect', 'precondition', 'benefit', 'effect-goal', 'societal-goal'] as const;
    const any = fc
      .array(fc.constantFrom(...kinds), { maxLength: 25 })
      .chain((chosen) =>
        fc.record({
          nodes: fc.constant(chosen.map((kind, at) => ({ ref: `s/x/${at}`, kind, title: '' }))),
          edges: fc.array(
            fc.tuple(fc.nat(Math.max(0, chosen.length - 1)), fc.nat(Math.max(0, chosen.length - 1)))
          )
        })
      )
      .map(({ nodes, edges: pairs }): BenefitsMap => ({
        nodes,
        edges: nodes.length ? pairs.map(([from, to]) => ({ from: `s/x/${from}`, to: `s/x/${to}` })) : []
      }));
    fc.assert(
      fc.property(any, (drawn) => {
        const { places, width, height } = layoutMap(drawn);
        const all = [...places.values()];
        expect(all.length).toBe(drawn.nodes.length);
        for (const a of all) {
          expect(a.x + size.width).toBeLessThanOrEqual(width);
          expect(a.y + size.height).toBeLessThanOrEqual(height + 1e-9);
          for (const b of all)
            if (a !== b)
              expect(Math.abs(a.x - b.x) >= size.width || Math.abs(a.y - b.y) >= size.height).toBe(true);
        }
      })
    );
  });
});

describe('ties told twice', () => {
  const tie = (from: string, to: string) => ({ from, to });

  it('are those that a way round tells already', () => {
    const [call, sooner, straight, alone] = [
      tie('call', 'sooner'),
      tie('sooner', 'waiting'),
      tie('call', 'waiting'),
      tie('page', 'waiting')
    ];
    expect([...roundabout([call, sooner, straight, alone])]).toEqual([straight]);
  });

  it('can be left out without parting what hangs together, where there is no ring', () => {
    const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const edges = drawn.filter(([a, b]) => a < b).map(([a, b]) => tie(`${a}`, `${b}`));
        const told = roundabout(edges);
        const kept = edges.filter((edge) => !told.has(edge));
        for (const { from } of edges) expect(reachable(kept, from)).toEqual(reachable(edges, from));
      })
    );
  });
});
