import { expect, test } from 'vitest';
import { namedColours } from '../rules/drawing/tint';
import { map, there } from '../test-document';
import { changeElement, setEnvelope } from './change-element';
import { copySteps, duplicateSteps, pasteSteps } from './clip';
import { setColour } from './colour';
import { copyToBe } from './new-map';

const [blue, green] = namedColours as [(typeof namedColours)[0], (typeof namedColours)[0]];

test('steps, lanes, pools and flows are coloured in one step, flows by their line, and made plain again', async () => {
  const { doc, flows } = await map();
  there(doc, () => setColour(doc, ['read', 'front', 'pool', flows.read], blue));
  const { fill, stroke } = blue;
  expect(doc.get('nodes', 'read')).toMatchObject({ fill, stroke });
  expect(doc.get('lanes', 'front')).toMatchObject({ fill, stroke });
  expect(doc.get('pools', 'pool')).toMatchObject({ fill, stroke });
  expect(doc.get('flows', flows.read)).toMatchObject({ stroke });
  expect(doc.get('flows', flows.read)).not.toHaveProperty('fill');
  there(doc, () => setColour(doc, ['read'], undefined));
  expect(doc.get('nodes', 'read')).toMatchObject({ fill: '', stroke: '' });
});

test('a colour comes along when a step becomes another, is copied, pasted elsewhere or changed in a to-be map', async () => {
  const { doc, workspace, open } = await map();
  setColour(doc, ['read'], green);
  changeElement(doc, 'read', { kind: 'userTask' });
  expect(doc.get('nodes', 'read')).toMatchObject({ kind: 'userTask', fill: green.fill });
  const [copy] = duplicateSteps(doc, ['read']);
  expect(doc.get('nodes', copy!)).toMatchObject({ fill: green.fill });
  const { doc: other } = await map();
  const [pasted] = pasteSteps(other, copySteps(doc, ['read'])!, { point: [500, 100], pointed: true });
  expect(other.get('nodes', pasted!)).toMatchObject({ fill: green.fill });
  const toBe = open(await copyToBe(workspace, doc));
  expect(toBe.get('nodes', 'read')).toMatchObject({ fill: green.fill });
});

test('a message is given an envelope', async () => {
  const { doc, flows } = await map();
  there(doc, () => setEnvelope(doc, flows.read, 'answering'));
  expect(doc.get('flows', flows.read)).toMatchObject({ envelope: 'answering' });
});
