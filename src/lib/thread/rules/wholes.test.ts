import { describe, expect, it } from 'vitest';
import type { Card, Lane } from '../../journey/model';
import type { Flow, Node } from '../../process/model';
import { journeyWhole, processWhole } from './wholes';

const node = (id: string, fields: Partial<Node> = {}) =>
  ({
    id,
    name: id,
    kind: 'userTask',
    system: '',
    processMinutes: null,
    waitMinutes: null,
    ...fields
  }) as Node;
const flow = (source: string, target: string) =>
  ({ id: `${source}-${target}`, kind: 'sequence', source, target }) as Flow;

describe('a process map as a whole', () => {
  it('tells how many steps do work, how many are timed, and which the work begins with', () => {
    const nodes = [
      node('later', { waitMinutes: 0 }),
      node('first', { processMinutes: 20 }),
      node('untimed', { kind: 'subProcess' }),
      node('begin', { kind: 'startEvent', waitMinutes: 60 })
    ];
    expect(processWhole(nodes, [flow('begin', 'first'), flow('first', 'later')])).toMatchObject({
      steps: 3,
      timed: 2,
      firstStep: 'first'
    });
  });

  it('begins with any step where no start leads to one, and with none where there is none', () => {
    expect(processWhole([node('a'), node('b')], [flow('a', 'b')]).firstStep).toBe('a');
    expect(processWhole([node('begin', { kind: 'startEvent' })], []).firstStep).toBe('');
  });

  it('tells where systems are named, and where work passes from one to another', () => {
    const nodes = [
      node('a', { system: 'Acos' }),
      node('gate', { kind: 'exclusiveGateway' }),
      node('b', { system: 'Excel' })
    ];
    expect(processWhole(nodes, [flow('a', 'gate'), flow('gate', 'b')])).toMatchObject({
      systems: [
        { at: 'nodes/a', title: 'a', written: 'Acos' },
        { at: 'nodes/b', title: 'b', written: 'Excel' }
      ],
      transfers: [{ from: 'a', to: 'b', fromSystem: 'Acos', toSystem: 'Excel' }]
    });
    expect(processWhole([node('a', { system: ' ' })], []).systems).toEqual([]);
  });
});

it('a journey map tells of the cards that stand in lanes for systems', () => {
  const lanes = [
    { id: 's', role: 'systems' },
    { id: 'e', role: 'emotions' }
  ] as unknown as Lane[];
  const card = (id: string, lane: string, text: string) => ({ id, lane, text }) as Card;
  expect(
    journeyWhole(lanes, [card('1', 's', 'Altinn'), card('2', 'e', 'Glad'), card('3', 's', ' ')])
  ).toEqual({
    systems: [{ at: 'cards/1', title: 'Altinn', written: 'Altinn' }]
  });
});
