import { expect, it } from 'vitest';
import { isRecorded, recordedGap, recordedGaps, recordedSeconds, recordedSpan } from './recorded';

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

it('knows where nothing was recorded between two stretches, and nowhere else', () => {
  expect(recordedGap(two, 33)).toEqual({ from: 30, to: 40 });
  expect(recordedGap(two, 30)).toEqual({ from: 30, to: 40 });
  expect([5, 20, 42, 65, 90].map((second) => recordedGap(two, second))).toEqual(Array(5).fill(undefined));
  // Where the camera goes on, sound that took a second to begin anew leaves no gap; nor does a change-over.
  expect(recordedGap([stretch('sound', 0, 10), stretch('screen', 11, 5)], 10.5)).toBeUndefined();
});

it('knows every stretch without recording between two seconds', () => {
  expect(recordedGaps(two, 0, 100)).toEqual([
    { from: 30, to: 40 },
    { from: 45, to: 60 }
  ]);
  expect(recordedGaps(two, 12, 50)).toHaveLength(2);
  expect(recordedGaps(two, 12, 29)).toEqual([]);
  expect(recordedGaps(two, 41, 44)).toEqual([]);
  // A long sound behind a short picture that began after it.
  expect(
    recordedGaps([stretch('sound', 0, 50), stretch('screen', 10, 5), stretch('sound', 51, 5)], 0, 60)
  ).toEqual([]);
  expect(recordedGaps([], 0, 9)).toEqual([]);
});
