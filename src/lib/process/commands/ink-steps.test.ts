import { expect, test } from 'vitest';
import type { Point } from '../model';
import { planInk } from '../rules/ink/shapes/plan';
import { chances, closedPath, straight, strokesOf } from '../rules/ink/shapes/test-hand';
import { ends, expectSoundLines, map, there } from '../test-document';
import { addStrokes } from './ink';
import { makeOfInk } from './ink-steps';
import { mapOf } from './map-edit';

const next = chances(3);
const hand = { next, shake: 0.025, miss: 0.06, slant: 0.08 };

/** A box, a diamond and a ring in the lower lane, with arrows between; a word in the box, a scribble beside. */
async function drawn() {
  const { doc } = await map();
  const arrow = (from: Point, to: Point) => [
    straight(from, to, { ...hand, miss: 0 }),
    straight([to[0] - 12, to[1] - 9], to, { ...hand, miss: 0 }),
    straight([to[0] - 12, to[1] + 9], to, { ...hand, miss: 0 })
  ];
  const paths = [
    closedPath('box', [120, 320], [110, 70], hand),
    straight([90, 320], [120, 322], hand),
    closedPath('diamond', [270, 320], [70, 60], hand),
    ...arrow([182, 320], [228, 320]),
    closedPath('circle', [390, 320], [44, 44], hand),
    ...arrow([312, 321], [362, 319]),
    [
      [700, 380],
      [712, 388],
      [705, 392]
    ] as Point[]
  ];
  const strokes = strokesOf(paths);
  addStrokes(doc, strokes);
  return { doc, word: doc.all('strokes')[1]!.id, scribble: doc.all('strokes').at(-1)!.id };
}

test('drawn box, diamond, ring and arrows become a task, a decision and an end, joined, in their lane', async () => {
  const { doc, word, scribble } = await drawn();
  const before = new Set(doc.all('nodes').map(({ id }) => id));
  const plan = planInk(mapOf(doc), doc.all('strokes'));
  expect(plan.nodes.map(({ choices }) => choices[0])).toEqual(['task', 'exclusiveGateway', 'endEvent']);
  expect(plan.flows).toHaveLength(2);
  const choices = new Map(plan.nodes.map(({ key, choices }) => [key, choices[0]!]));

  const made = there(doc, () => makeOfInk(doc, plan, (key) => choices.get(key)!));
  expect(made).toMatchObject({ nodes: { length: 3 }, refused: 0 });
  const [task, decision, end] = made.nodes as [string, string, string];
  for (const node of doc.all('nodes'))
    if (!before.has(node.id)) expect(node).toMatchObject({ lane: 'back', pool: 'pool' });
  expect(ends(doc)).toEqual(expect.arrayContaining([`${task}→${decision}`, `${decision}→${end}`]));
  expectSoundLines(doc);
  // What is no shape stays; the word goes along with its step.
  expect(doc.all('strokes').map(({ id, node }) => [id, node])).toEqual([
    [word, task],
    [scribble, '']
  ]);
});

test('what is to stay ink stays, and a flow that may not be leaves its line', async () => {
  const { doc } = await drawn();
  const count = doc.all('strokes').length;
  const plan = planInk(mapOf(doc), doc.all('strokes'));
  const [box] = plan.nodes;
  const made = there(doc, () => makeOfInk(doc, plan, (key) => (key === box!.key ? 'task' : 'ink')));
  expect(made).toMatchObject({ nodes: { length: 1 }, refused: 2 });
  expect(doc.all('strokes')).toHaveLength(count - 1);
});

test('a line between steps that stand joins them; a loop round one is no step', async () => {
  const { doc } = await map();
  const decide = doc.get('nodes', 'decide')!;
  const read = doc.get('nodes', 'read')!;
  addStrokes(
    doc,
    strokesOf([
      closedPath('circle', [decide.x + 60, decide.y + 40], [150, 110], hand),
      straight([decide.x + 4, decide.y + 40], [read.x + 60, read.y + 84], hand)
    ])
  );
  const plan = planInk(mapOf(doc), doc.all('strokes'));
  expect(plan.nodes).toEqual([]);
  expect(plan.flows).toMatchObject([{ source: 'decide', target: 'read' }]);
  there(doc, () => makeOfInk(doc, plan, () => 'ink'));
  expect(ends(doc)).toContain('decide→read');
  expect(doc.all('strokes')).toHaveLength(1);
});
