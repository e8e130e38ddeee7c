import { expect, test } from 'vitest';
import { bottom, contains } from '../rules/geometry';
import { expectSoundLines, map, there } from '../test-document';
import { captureStep, joinCaptured } from './capture';

test('a written step is one undo step: node, name, lane and flow', async () => {
  const { doc } = await map();
  const id = there(doc, () =>
    captureStep(doc, { kind: 'task', name: 'Arkivere', after: 'send', lane: 'back' })
  )!;
  expect(doc.get('nodes', id)).toMatchObject({ name: 'Arkivere', lane: 'back', pool: 'pool' });
  expect(contains(doc.get('lanes', 'back')!, [doc.get('nodes', id)!.x, doc.get('nodes', id)!.y])).toBe(true);
  expect(doc.all('flows').some((flow) => flow.source === 'send' && flow.target === id)).toBe(true);
  expectSoundLines(doc);
});

test('both answers of a question are named, and their lane grows for the second', async () => {
  const { doc } = await map();
  const question = captureStep(doc, { kind: 'exclusiveGateway', name: 'Godkjent?', after: 'send' })!;
  const yes = captureStep(doc, { kind: 'task', name: 'Svare', after: question, answer: 'Ja' })!;
  const no = there(doc, () =>
    captureStep(doc, { kind: 'task', name: 'Be om mer', after: question, answer: 'Nei' })
  )!;
  const flows = doc.all('flows').filter((flow) => flow.source === question);
  expect(flows.map((flow) => [flow.name, flow.target]).sort()).toEqual([
    ['Ja', yes],
    ['Nei', no]
  ]);
  const [first, second, lane] = [doc.get('nodes', yes)!, doc.get('nodes', no)!, doc.get('lanes', 'front')!];
  expect(second.x).toBe(first.x);
  expect(bottom(second)).toBeLessThan(bottom(lane));
  expect(doc.get('lanes', 'back')!.y).toBe(bottom(lane));
  expectSoundLines(doc);
});

test('the first step of an empty map needs nothing before it; after an end nothing follows', async () => {
  const { doc } = await map();
  const first = there(doc, () => captureStep(doc, { kind: 'task', name: 'Ringe', lane: 'back' }))!;
  expect(doc.get('nodes', first)!.lane).toBe('back');
  expect(captureStep(doc, { kind: 'task', name: 'For sent', after: 'end' })).toBeUndefined();
});

test('an answer may lead back to a step that stands; what BPMN forbids is refused with its reason', async () => {
  const { doc } = await map();
  const joined = there(doc, () => joinCaptured(doc, 'ok?', 'read', 'Mangler noe'));
  expect(joined.ok && doc.get('flows', joined.id)!.name).toBe('Mangler noe');
  expect(joinCaptured(doc, 'ok?', 'start')).toEqual({ ok: false, reason: 'into-start' });
});
