import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const blocks = {
  normal: css.slice(0, css.indexOf("[data-contrast='more']")),
  more: css.slice(css.indexOf("[data-contrast='more']"))
};

type Pair = readonly [light: string, dark: string];
const read = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(([, name, light, dark]) => [
      name!,
      [light!, dark!] as Pair
    ])
  );
const normal = read(blocks.normal);
const more = { ...normal, ...read(blocks.more) };

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const grounds = ['canvas', 'surface', 'raised', 'sunken', 'hover'];
const judgements = ['good', 'warn', 'bad', 'info'];
const hues = Array.from({ length: 8 }, (_, at) => `hue-${at}`);

/** Text on its grounds: 4.5. */
const texts: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['text', ground],
    ['muted', ground],
    ['accent', ground]
  ]),
  ['accent', 'accent-soft'],
  ['text', 'accent-soft'],
  ['text', 'pressed'],
  ['on-accent', 'tip'],
  ['on-accent', 'accent-fill'],
  ['on-accent', 'accent-fill-hover'],
  ['on-accent', 'bad-fill'],
  ...judgements.flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    [tone, 'surface'],
    [tone, 'canvas']
  ]),
  ...hues.flatMap((hue): [string, string][] => [
    [`${hue}-text`, `${hue}-soft`],
    ['text', `${hue}-soft`],
    [`${hue}-text`, 'surface']
  ])
];

/** Shapes and edges of controls: 3. */
const shapes: [string, string][] = [
  ...[...judgements.map((tone) => `${tone}-solid`), ...hues, 'line-strong', 'focus', 'accent-fill'].flatMap(
    (shape): [string, string][] => [
      [shape, 'canvas'],
      [shape, 'surface']
    ]
  ),
  ...hues.map((hue): [string, string] => [hue, `${hue}-soft`])
];

describe.each([
  ['normal contrast', normal],
  ['high contrast', more]
])('tokens, %s', (_, tokens) => {
  it.each(['light', 'dark'].map((theme, at) => [theme, at] as const))('hold in %s', (_theme, at) => {
    const poor = [
      ...texts.map((pair) => [...pair, 4.5] as const),
      ...shapes.map((pair) => [...pair, 3] as const)
    ].flatMap(([over, under, least]) => {
      const ratio = contrast(tokens[over]![at]!, tokens[under]![at]!);
      return ratio < least ? [`${over} on ${under}: ${ratio.toFixed(2)} < ${least}`] : [];
    });
    expect(poor).toEqual([]);
  });
});

describe('the scale from least to most', () => {
  const levels = [0, 1, 2, 3, 4].map((level) => normal[`heat-${level}`]!);
  /** What is seen where a share of one colour lies over another. */
  const mixed = (over: string, under: string, share: number) =>
    `#${[1, 3, 5]
      .map((at) => {
        const [a, b] = [over, under].map((hex) => parseInt(hex.slice(at, at + 2), 16));
        return Math.round(a! * share + b! * (1 - share))
          .toString(16)
          .padStart(2, '0');
      })
      .join('')}`;

  it.each(['light', 'dark'].map((theme, at) => [theme, at] as const))(
    'is read by lightness in %s',
    (_, at) => {
      const ground = normal['surface']![at]!;
      const ratios = levels.map((pair) => contrast(pair[at]!, ground));
      expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
      for (let level = 1; level < 5; level++)
        expect(contrast(levels[level]![at]!, levels[level - 1]![at]!)).toBeGreaterThan(1.25);
    }
  );

  it.each(['light', 'dark'].map((theme, at) => [theme, at] as const))('lets text through in %s', (_, at) => {
    for (const pair of levels) {
      const ground = mixed(pair[at]!, normal['surface']![at]!, 0.32);
      // The tint lies over the text as well.
      const text = mixed(pair[at]!, normal['text']![at]!, 0.32);
      expect(contrast(text, ground)).toBeGreaterThan(4.5);
    }
  });
});
