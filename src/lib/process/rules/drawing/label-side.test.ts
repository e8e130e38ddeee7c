import { expect, test } from 'vitest';
import { aFlow, aNode } from '../../test-map';
import { labelSpan, namedAbove } from './label-side';

const asked = aNode('ask', 'exclusiveGateway', { x: 100, y: 100, width: 50, height: 50 });
const down = aFlow('ask', 'low', {
  waypoints: [
    [125, 150],
    [125, 300]
  ]
});
const up = aFlow('high', 'ask', {
  waypoints: [
    [125, 10],
    [125, 100]
  ]
});
const on = aFlow('ask', 'next', {
  waypoints: [
    [150, 125],
    [300, 125]
  ]
});

test('a name gives way to a line that leaves below, and to none elsewhere', () => {
  expect(namedAbove(asked, [on])).toBe(false);
  expect(namedAbove(asked, [on, down])).toBe(true);
  expect(namedAbove(asked, [])).toBe(false);
});

test('it stays below where both sides are met, where it has its own place, and on a border', () => {
  expect(namedAbove(asked, [down, up])).toBe(false);
  expect(namedAbove({ ...asked, label: { x: 0, y: 0, width: 50, height: 14 } }, [down])).toBe(false);
  expect(namedAbove({ ...asked, attachedTo: 'step' }, [down])).toBe(false);
});

test('a narrow label grows round its middle, beside what it names away from it; a wide one stays as it is', () => {
  const box = { x: 100, y: 0, width: 28, height: 14 };
  expect(labelSpan(box)).toEqual({ x: 60, width: 108 });
  expect(labelSpan(box, { x: 90, y: 20, width: 50, height: 50 })).toEqual({ x: 60, width: 108 });
  expect(labelSpan(box, { x: 130, y: 0, width: 36, height: 36 })).toEqual({ x: 20, width: 108 });
  expect(labelSpan(box, { x: 60, y: 0, width: 36, height: 36 })).toEqual({ x: 100, width: 108 });
  expect(labelSpan({ ...box, width: 120 })).toEqual({ x: 100, width: 120 });
});
