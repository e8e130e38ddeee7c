import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf } from './parts';
import { recordingOf } from './test-webm';

it('parts follow on one another, from the first second to whatever comes last', () => {
  const recording = fc.record({
    bytes: fc.nat(2_000_000_000),
    seconds: fc.nat(20_000),
    at: fc.nat(5_000)
  });
  fc.assert(
    fc.property(recording, ({ bytes, seconds, at }) => {
      const parts = partsOf(recordingOf(bytes, seconds, { at }));
      expect(parts[0]!.from).toBe(at);
      expect(parts.at(-1)!.to).toBe(Infinity);
      for (const [index, { from }] of parts.slice(1).entries()) {
        expect(from).toBeCloseTo(parts[index]!.to);
        expect(from).toBeLessThan(at + seconds);
      }
    })
  );
});

it('three hours of camera are read in minutes, an hour of sound and a minute of anything at once', () => {
  const lengths = partsOf(recordingOf(806_000_000, 10_800)).map(({ from, to }) => to - from);
  expect(lengths[0]).toBeGreaterThan(120);
  expect(lengths[0]).toBeLessThan(300);
  expect(partsOf(recordingOf(3600 * 6_000, 3600, { source: 'sound' })).length).toBeLessThanOrEqual(2);
  expect(partsOf(recordingOf(9_000_000, 60))).toHaveLength(1);
});
