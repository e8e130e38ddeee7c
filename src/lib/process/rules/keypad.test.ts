import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aFlow, aNode } from '../test-map';
import {
  entryOf,
  padStops,
  press,
  readEntry,
  restOf,
  type PadEntry,
  type PadField,
  type PadKey
} from './keypad';

const empty: PadEntry = { low: '', high: undefined, unit: 'min', fresh: true };
const type = (keys: string, field: PadField = 'process', from = empty): PadEntry =>
  keys.split(' ').reduce((entry, key) => press(entry, key as PadKey, field), from);

describe('what is pressed', () => {
  test.each([
    ['1 5', 'process', { value: 15, range: null }],
    ['2 day', 'wait', { value: 2880, range: null }],
    ['1 , 5 hour', 'process', { value: 90, range: null }],
    ['1 0 range 3 0', 'process', { value: null, range: [10, 30] }],
    ['3 0 range 1 0', 'process', { value: null, range: [10, 30] }],
    ['1 0 range', 'process', { value: 10, range: null }],
    ['1 0 range 1 0', 'process', { value: 10, range: null }],
    ['0', 'wait', { value: 0, range: null }],
    ['0 7', 'wait', { value: 7, range: null }],
    [', 5', 'accurate', { value: 0.005, range: null }],
    ['9 5', 'accurate', { value: 0.95, range: null }],
    ['9 5 range 9', 'accurate', undefined],
    ['6 2 0 ,', 'volume', { value: 620, range: null }],
    ['1 2 back', 'process', { value: 1, range: null }],
    ['1 2 unknown', 'process', null],
    ['1 0 1', 'share', undefined]
  ] as const)('%s in %s', (keys, field, value) => {
    expect(readEntry(type(keys, field), field)).toEqual(value);
  });

  test('a digit begins anew over what was filled in; a unit keeps it; back takes its last digit', () => {
    const filled = entryOf('wait', 2880, null, 'min');
    expect(filled).toMatchObject({ low: '2', unit: 'day' });
    expect(readEntry(type('5', 'wait', filled), 'wait')).toEqual({ value: 5 * 1440, range: null });
    expect(readEntry(type('hour', 'wait', filled), 'wait')).toEqual({ value: 120, range: null });
    expect(readEntry(type('back', 'wait', filled), 'wait')).toBeNull();
  });

  test('what is known comes back as it was', () => {
    const minutes = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(minutes, minutes, fc.constantFrom('min', 'hour', 'day'), (a, b, unit) => {
        expect(readEntry(entryOf('wait', a, null, unit), 'wait')).toEqual({ value: a, range: null });
        if (a === b) return;
        const range: [number, number] = [Math.min(a, b), Math.max(a, b)];
        expect(readEntry(entryOf('wait', null, range, unit), 'wait')).toEqual({ value: null, range });
      })
    );
    expect(readEntry(entryOf('wait', null, null, 'day'), 'wait')).toBeNull();
  });
});

test('the pad goes through steps in the order of the flow, and through the ways out of decisions', () => {
  const nodes = [
    aNode('start', 'startEvent'),
    aNode('read'),
    aNode('ok?', 'exclusiveGateway'),
    aNode('yes'),
    aNode('no', 'task', { y: 200 }),
    aNode('note', 'textAnnotation')
  ];
  const flows = [
    aFlow('start', 'read'),
    aFlow('read', 'ok?'),
    aFlow('ok?', 'yes', { probability: 0.7 }),
    aFlow('ok?', 'no')
  ];
  expect(padStops(nodes, flows).map(({ id }) => id)).toEqual(['', 'read', 'ok?→yes', 'ok?→no', 'yes', 'no']);
  expect(restOf(flows[3]!, flows)).toBe(0.3);
  expect(restOf(flows[2]!, flows)).toBeUndefined();
});
