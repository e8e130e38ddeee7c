/**
 * Colours of a map's elements. A file may hold any; they are shown by their hue, at a lightness at which what is
 * written on them and what is drawn with them is seen in every theme (WCAG 2.2: 4.5 to 1 for text, 3 to 1 for lines).
 */

/** A colour somebody may choose: what is written into the file for areas and for lines. */
export interface NamedColour {
  readonly name: 'blue' | 'green' | 'yellow' | 'orange' | 'red' | 'purple' | 'grey';
  readonly fill: string;
  readonly stroke: string;
}

export const namedColours: readonly NamedColour[] = [
  { name: 'blue', fill: '#d3e3fb', stroke: '#2f62c0' },
  { name: 'green', fill: '#d2eed3', stroke: '#2f7a33' },
  { name: 'yellow', fill: '#faecb2', stroke: '#846600' },
  { name: 'orange', fill: '#fddcc0', stroke: '#ac510e' },
  { name: 'red', fill: '#fbd5d4', stroke: '#b3322d' },
  { name: 'purple', fill: '#e6dafa', stroke: '#7345b8' },
  { name: 'grey', fill: '#e0e3ea', stroke: '#5b6373' }
];

/** What an element is coloured with, as `#rrggbb`; empty or absent for nothing. */
export interface Coloured {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
}

/** A colour as a theme shows it: a ground for text, and lines. */
export interface Tint {
  readonly ground: string;
  readonly line: string;
}
export type Theme = 'light' | 'dark';

/** Where grounds lie, from that of the darkest to that of the palest colour, and lines: lightness and most chroma of OKLCH. */
const scales = {
  light: { ground: [0.89, 0.95, 0.08], line: [0.53, 0.16] },
  dark: { ground: [0.35, 0.28, 0.05], line: [0.74, 0.14] }
} as const;

const tints = new Map<string, { readonly [theme in Theme]: Tint }>();

/** @param colour `#rrggbb` */
export function tintOf(colour: string, theme: Theme): Tint {
  let found = tints.get(colour);
  if (!found) {
    const [lightness, chroma, hue] = toLch(colour);
    const make = ({ ground: [deep, pale, most], line: [line, strongest] }: (typeof scales)[Theme]): Tint => ({
      ground: fromLch(deep + (pale - deep) * lightness, Math.min(chroma, most), hue),
      line: fromLch(line, Math.min(chroma, strongest), hue)
    });
    tints.set(colour, (found = { light: make(scales.light), dark: make(scales.dark) }));
  }
  return found[theme];
}

/** Ground and lines of an element; a line without a colour of its own takes that of the ground. */
export function tintsOf({ fill, stroke }: Coloured, theme: Theme): Partial<Tint> {
  const line = stroke || fill;
  return {
    ...(fill && { ground: tintOf(fill, theme).ground }),
    ...(line && { line: tintOf(line, theme).line })
  };
}

/** The same as values of CSS that follow the theme; undefined where the element has none. */
export function tintStyle(element: Coloured): { ground: string | undefined; line: string | undefined } {
  if (!element.fill && !element.stroke) return NONE;
  const [light, dark] = [tintsOf(element, 'light'), tintsOf(element, 'dark')];
  return {
    ground: light.ground && `light-dark(${light.ground}, ${dark.ground})`,
    line: light.line && `light-dark(${light.line}, ${dark.line})`
  };
}
const NONE = { ground: undefined, line: undefined };

/** Lightness 0–1, chroma and hue (radians) of a colour: Björn Ottosson, “A perceptual color space for image processing”. */
function toLch(colour: string): [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const y = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const z = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(y, z), Math.atan2(z, y)];
}

/** The colour as `#rrggbb`; with less chroma where a screen has not that much. */
function fromLch(lightness: number, chroma: number, hue: number): string {
  for (let c = chroma; ; c = c < 0.002 ? 0 : c * 0.94) {
    const [y, z] = [c * Math.cos(hue), c * Math.sin(hue)];
    const l = (lightness + 0.3963377774 * y + 0.2158037573 * z) ** 3;
    const m = (lightness - 0.1055613458 * y - 0.0638541728 * z) ** 3;
    const s = (lightness - 0.0894841775 * y - 1.291485548 * z) ** 3;
    const parts = [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
    ];
    if (c && parts.some((part) => part < 0 || part > 1)) continue;
    return `#${parts.map((part) => hex(part)).join('')}`;
  }
}

function hex(part: number): string {
  const curved = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, curved)) * 255)
    .toString(16)
    .padStart(2, '0');
}
