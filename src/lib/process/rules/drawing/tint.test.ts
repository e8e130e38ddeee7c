import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedColours, tintOf, tintsOf, tintStyle } from './tint';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Relative luminance and contrast as WCAG 2.2 has them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Text and grounds of `ui/tokens.css`: ordinary and with more contrast. */
const looks = [
  { theme: 'light', words: ['#1b1b25', '#5c5d6d', '#000000', '#33343f'], grounds: ['#ffffff', '#f6f6f9'] },
  {
    theme: 'dark',
    words: ['#ededf2', '#a3a4b3', '#ffffff', '#d9dae3'],
    grounds: ['#1a1a21', '#121217', '#000000']
  }
] as const;

describe.each(looks)('any colour of a file in the $theme theme', ({ theme, words, grounds }) => {
  it('is a ground on which words are read', () => {
    fc.assert(
      fc.property(colour, (any) => {
        for (const word of words)
          expect(contrast(tintOf(any, theme).ground, word)).toBeGreaterThanOrEqual(4.5);
      })
    );
  });
  it('is a line that is seen on the page and on any such ground', () => {
    fc.assert(
      fc.property(colour, colour, (fill, stroke) => {
        const { ground, line } = tintsOf({ fill, stroke }, theme);
        for (const under of [...grounds, ground!]) expect(contrast(line!, under)).toBeGreaterThanOrEqual(3);
      })
    );
  });
});

it('keeps the hue, and pale apart from strong', () => {
  expect(tintOf('#be0000', 'light').ground).toMatch(/^#f[0-9a-f]/);
  expect(luminance(tintOf('#ffffcc', 'light').ground)).toBeGreaterThan(
    luminance(tintOf('#b98b00', 'light').ground)
  );
  expect(new Set(namedColours.map(({ fill }) => tintOf(fill, 'dark').ground)).size).toBe(namedColours.length);
});

it('a line takes the colour of the ground where it has none; without colours there is nothing to say', () => {
  expect(tintsOf({ fill: '#6db700' }, 'light').line).toBe(tintOf('#6db700', 'light').line);
  expect(tintsOf({ stroke: '#6db700' }, 'light').ground).toBeUndefined();
  expect(tintStyle({})).toEqual({ ground: undefined, line: undefined });
  expect(tintStyle({ fill: '#6db700' }).ground).toMatch(/^light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)$/);
});
