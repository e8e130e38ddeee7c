import type { Box, Point } from '../model';

/**
 * A direction of the page, so that one rule serves lying and upright pools. Lanes of a lying pool are stacked
 * down the page; those of an upright one stand side by side.
 */
export interface Axis {
  readonly start: 'x' | 'y';
  readonly size: 'width' | 'height';
  /** Which number of a point: 0 for x, 1 for y. */
  readonly at: 0 | 1;
}

export const ALONG_X: Axis = { start: 'x', size: 'width', at: 0 };
export const ALONG_Y: Axis = { start: 'y', size: 'height', at: 1 };

/** The direction in which lanes follow one another. */
export const stacking = (area: { horizontal: boolean }): Axis => (area.horizontal ? ALONG_Y : ALONG_X);
/** The direction in which the work in a lane goes on. */
export const running = (area: { horizontal: boolean }): Axis => (area.horizontal ? ALONG_X : ALONG_Y);

export const endOf = (box: Box, { start, size }: Axis) => box[start] + box[size];
export const middleOf = (box: Box, { start, size }: Axis) => box[start] + box[size] / 2;

/** A move of `amount` along a direction, as (dx, dy). */
export const along = ({ at }: Axis, amount: number): [number, number] => (at ? [0, amount] : [amount, 0]);

/** A point with another place along a direction. */
export const placed = ([x, y]: Point, { at }: Axis, value: number): Point => (at ? [x, value] : [value, y]);
