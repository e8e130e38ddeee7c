import { expect, test } from 'vitest';
import { aFlow, aNode } from '../test-map';
import { hasShare, nextChoices, triggerChoices } from './choices';

test('a share means something after a decision and on an event that may happen', () => {
  const flow = aFlow('a', 'b');
  expect(hasShare(flow, aNode('a', 'exclusiveGateway'), 2)).toBe(true);
  expect(hasShare(flow, aNode('a', 'exclusiveGateway'), 1)).toBe(false);
  expect(hasShare(flow, aNode('a', 'parallelGateway'), 2)).toBe(false);
  expect(hasShare(flow, aNode('a', 'boundaryEvent'), 1)).toBe(true);
  expect(hasShare({ ...flow, kind: 'message' }, aNode('a'), 2)).toBe(false);
});

test('nothing follows an end; after an event-based decision something is waited for', () => {
  expect(nextChoices(aNode('e', 'endEvent'))).toEqual([]);
  expect(nextChoices(aNode('n', 'textAnnotation'))).toEqual([]);
  expect(nextChoices(aNode('t'))[0]).toEqual({ kind: 'task' });
  expect(nextChoices(aNode('g', 'eventBasedGateway')).map((choice) => choice.kind)).not.toContain('task');
  expect(triggerChoices('endEvent')).toContain('terminate');
  expect(triggerChoices('task')).toEqual([]);
});
