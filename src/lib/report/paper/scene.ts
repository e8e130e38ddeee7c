/** What stands on paper, as plain marks: drawn alike as SVG, PDF and picture. Lengths are points (1/72 inch), y down. */
import type { Weight } from './font/typeface';

/** `#rrggbb` */
export type Colour = string;

interface Line {
  readonly stroke?: Colour;
  /** Width of the line; 1 when not said. */
  readonly line?: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly number[];
}

export interface RectMark extends Line {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: Colour;
}

export interface PathMark extends Line {
  readonly kind: 'path';
  /** SVG path data of absolute M, L, C, Q and Z. */
  readonly d: string;
  readonly fill?: Colour;
}

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: Colour;
  /** Which point of the text `x` is; its start when not said. */
  readonly anchor?: 'middle' | 'end';
  /** Runs upwards: turned about (x, y). */
  readonly turned?: boolean;
  /** A heading of this level to those who listen. */
  readonly heading?: 1 | 2;
}

/** A picture as a JPEG file, and its size in pixels. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface PictureMark {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
  /** What it shows, in words. */
  readonly alt?: string;
}

export type Mark = RectMark | PathMark | TextMark | PictureMark;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marks laid on a page: scaled, then moved, and cut off outside of `clip` (in the page's own points). */
export interface Part {
  readonly marks: readonly Mark[];
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly clip?: Box;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

/** A circle as path data. */
export function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523;
  return (
    `M${n(x + r)} ${n(y)} C${n(x + r)} ${n(y + k)} ${n(x + k)} ${n(y + r)} ${n(x)} ${n(y + r)} ` +
    `C${n(x - k)} ${n(y + r)} ${n(x - r)} ${n(y + k)} ${n(x - r)} ${n(y)} ` +
    `C${n(x - r)} ${n(y - k)} ${n(x - k)} ${n(y - r)} ${n(x)} ${n(y - r)} ` +
    `C${n(x + k)} ${n(y - r)} ${n(x + r)} ${n(y - k)} ${n(x + r)} ${n(y)} Z`
  );
}

/** Path data from points, closed when asked. */
export function polygon(points: readonly (readonly [number, number])[], closed = true): string {
  return points.map(([x, y], at) => `${at ? 'L' : 'M'}${n(x)} ${n(y)}`).join(' ') + (closed ? ' Z' : '');
}

/** A number as files hold it: to the hundredth of a point. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Path data as commands with their numbers. */
export function pathCommands(d: string): { command: string; numbers: number[] }[] {
  return [...d.matchAll(/([MLCQZ])([^MLCQZ]*)/g)].map(([, command, rest]) => ({
    command: command!,
    numbers: (rest!.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
  }));
}
