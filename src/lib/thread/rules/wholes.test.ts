import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import type { Card, Lane, Step } from '../../journey/model';
import { isActivity, type Flow, type Node, type ProcessAbout } from '../../process/model';
import { buildTemplate, serviceTemplates } from '../../sample/templates';
import { templates } from '../../sample/texts/templates/nb';
import { heldAt } from './held';
import { journeyWhole, processWhole, sessionWhole } from './wholes';

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
    expect(processWhole(nodes, [flow('begin', 'first'), flow('first', 'later')], '')).toMatchObject({
      steps: 3,
      timed: 2,
      firstStep: 'first'
    });
  });

  it('begins with any step where no start leads to one, and with none where there is none', () => {
    expect(processWhole([node('a'), node('b')], [flow('a', 'b')], '').firstStep).toBe('a');
    expect(processWhole([node('begin', { kind: 'startEvent' })], [], '').firstStep).toBe('');
  });

  it('tells where systems are named, and where work passes from one to another', () => {
    const nodes = [
      node('a', { system: 'Acos' }),
      node('gate', { kind: 'exclusiveGateway' }),
      node('b', { system: 'Excel' })
    ];
    expect(processWhole(nodes, [flow('a', 'gate'), flow('gate', 'b')], '')).toMatchObject({
      systems: [
        { at: 'nodes/a', title: 'a', written: 'Acos' },
        { at: 'nodes/b', title: 'b', written: 'Excel' }
      ],
      transfers: [{ from: 'a', to: 'b', fromSystem: 'Acos', toSystem: 'Excel' }]
    });
    expect(processWhole([node('a', { system: ' ' })], [], '').systems).toEqual([]);
  });
});

it('a journey map tells of the cards that stand in lanes for systems', () => {
  const lanes = [
    { id: 's', role: 'systems' },
    { id: 'e', role: 'emotions' }
  ] as unknown as Lane[];
  const card = (id: string, lane: string, text: string) => ({ id, lane, text }) as Card;
  expect(
    journeyWhole(lanes, [], [card('1', 's', 'Altinn'), card('2', 'e', 'Glad'), card('3', 's', ' ')])
  ).toEqual({
    drawn: true,
    systems: [{ at: 'cards/1', title: 'Altinn', written: 'Altinn' }]
  });
});

describe.each(serviceTemplates)('the maps of the template %s', (template) => {
  const made = (kind: string) =>
    buildTemplate(template, templates, {}, new Date(2026, 4, 20)).find((one) => one.kind === kind)!;
  const records = made('process').records as { about: ProcessAbout[]; nodes: Node[]; flows: Flow[] };
  const skeleton = records.about[0]!.skeleton!;
  const isDrawn = (nodes: readonly Node[]) => processWhole(nodes, records.flows, skeleton).drawn;
  const at = records.nodes.findIndex(({ kind }) => isActivity(kind));
  const changed = (fields: Partial<Node>) =>
    records.nodes.map((node, place) => (place === at ? { ...node, ...fields } : node));

  it('the work is laid out, and drawn once a step is called something else, is gone, or holds a figure', () => {
    expect(isDrawn(records.nodes)).toBe(false);
    expect(isDrawn(changed({ name: 'Sjekk søknaden' }))).toBe(true);
    expect(isDrawn(records.nodes.filter((_, place) => place !== at))).toBe(true);
    expect(isDrawn(changed({ processMinutes: 12 }))).toBe(true);
    expect(isDrawn(changed({ system: 'Websak' }))).toBe(true);
    // The same steps are work where no template laid them out.
    expect(processWhole(records.nodes, [], '').drawn).toBe(true);
    expect(processWhole(changed({ name: '' }).slice(at, at + 1), [], '').drawn).toBe(false);
  });

  it('the journey is a frame, and drawn with its first card or feeling', () => {
    const { lanes, steps } = made('journey').records as { lanes: Lane[]; steps: Step[] };
    const card = { id: 'c', lane: lanes[0]!.id, text: 'Ringer kommunen', image: '' } as Card;
    expect(journeyWhole(lanes, steps, []).drawn).toBe(false);
    expect(journeyWhole(lanes, steps, [{ ...card, text: ' ' }]).drawn).toBe(false);
    expect(journeyWhole(lanes, steps, [card]).drawn).toBe(true);
    expect(journeyWhole(lanes, [{ ...steps[0]!, emotion: -1 }], []).drawn).toBe(true);
  });
});

it('a session tells whether something in it only comes of a sitting, and is held by that, too', () => {
  expect(sessionWhole([], [{ outcome: null }], []).noted).toBe(false);
  expect(sessionWhole([], [{ outcome: 'partly' }], []).noted).toBe(true);
  expect(sessionWhole([{}], [], []).noted).toBe(true);
  const row = (facts: IndexRow['facts']) => ({ facts }) as IndexRow;
  const createdAt = '2026-03-02T09:00:00.000Z';
  expect(heldAt(row({ startedAt: '', noted: true, createdAt }))).toBe(createdAt);
  expect(heldAt(row({ startedAt: '', noted: false, createdAt }))).toBe('');
});
