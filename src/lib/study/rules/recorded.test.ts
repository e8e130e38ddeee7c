import { expect, it } from 'vitest';
import { isRecorded, recordedSeconds, recordedSpan } from './recorded';

const stretch = (source: 'sound' | 'screen', at: number, seconds: number) => ({ source, at, seconds });
const two = [stretch('sound', 10, 20), stretch('screen', 40, 5), stretch('sound', 60, 5)];

it('knows which seconds were recorded, pauses left out', () => {
  expect([9, 10, 29, 30, 42, 45, 60, 65].map((second) => isRecorded(two, second))).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
    true,
    false
  ]);
  expect(recordedSpan(two)).toEqual({ from: 10, to: 65 });
  expect(recordedSpan([])).toBeUndefined();
  expect(recordedSeconds(two)).toEqual(
    new Map([
      ['sound', 25],
      ['screen', 5]
    ])
  );
});
