import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceGrade } from '../model';
import { curveSegments, emotionRuns, segmentPath, type EmotionPoint } from './emotion-curve';

const felt = (emotion: number | null, emotionGrade: EvidenceGrade = 'observed') => ({
  emotion,
  emotionGrade
});

describe('points of the curve', () => {
  it('stand in the middle of their columns, parted by what nobody knows', () => {
    const runs = emotionRuns([
      felt(1),
      felt(-2, 'assumed'),
      felt(null),
      felt(0),
      undefined,
      felt(2, 'reported')
    ]);
    expect(runs).toEqual([
      [
        { x: 0.5, value: 1, assumed: false },
        { x: 1.5, value: -2, assumed: true }
      ],
      [{ x: 3.5, value: 0, assumed: false }],
      [{ x: 5.5, value: 2, assumed: false }]
    ]);
  });

  it('are none when nobody was asked anywhere: a gap is never 0', () => {
    expect(emotionRuns([felt(null), felt(null)])).toEqual([]);
  });
});

describe('the curve', () => {
  const point = (x: number, value: number, assumed = false): EmotionPoint => ({ x, value, assumed });

  it('is straight between two points', () => {
    const [segment] = curveSegments([point(0, 0), point(3, 1.5)]);
    expect(segment!.controls).toEqual([
      [1, 0.5],
      [2, 1]
    ]);
  });

  it('levels out at a peak instead of passing it', () => {
    const [up, down] = curveSegments([point(0, -2), point(1, 2), point(2, -1)]);
    expect(up!.controls[1][1]).toBe(2);
    expect(down!.controls[0][1]).toBe(2);
  });

  it('has Steffen’s tangent between stretches of unlike slope', () => {
    // Slopes 1 and 3, widths 1: the tangent is twice the smaller of 1, 3 and half of their mean 2, so 2.
    const [, second] = curveSegments([point(0, -2), point(1, -1), point(2, 2)]);
    expect(second!.controls[0][1]).toBeCloseTo(-1 + 2 / 3, 12);
  });

  it('looks like a guess wherever one end is a guess', () => {
    const segments = curveSegments([point(0, 0), point(1, 1, true), point(2, 1), point(3, 1)]);
    expect(segments.map(({ assumed }) => assumed)).toEqual([true, true, false]);
  });

  it('never leaves the two values it joins, and so never the scale', () => {
    const run = fc
      .array(
        fc.tuple(fc.double({ min: 0.1, max: 5, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })),
        {
          minLength: 2,
          maxLength: 12
        }
      )
      .map((pairs) => {
        let x = 0;
        return pairs.map(([width, value]) => point((x += width), value));
      });
    fc.assert(
      fc.property(run, (points) => {
        for (const { from, to, controls } of curveSegments(points)) {
          const [low, high] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
          for (const [x, value] of controls) {
            // A cubic Bézier stays within the hull of its four points.
            expect(value).toBeGreaterThanOrEqual(low - 1e-9);
            expect(value).toBeLessThanOrEqual(high + 1e-9);
            expect(x).toBeGreaterThanOrEqual(from.x);
            expect(x).toBeLessThanOrEqual(to.x);
          }
        }
      })
    );
  });

  it('is written as a path with good above bad', () => {
    const [segment] = curveSegments([point(0.5, 2), point(1.5, -2)]);
    expect(segmentPath(segment!, 100, 80)).toBe('M50 0 C83.333 26.667 116.667 53.333 150 80');
  });
});
