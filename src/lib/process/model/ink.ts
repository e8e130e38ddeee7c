/** What is written on a map by hand. */
import * as v from 'valibot';
import { finite, nonNegative, optionalId, order } from '../../document/field';
import type { Collection } from '../../document/record';

/** Pens by what is meant with them; each has a colour of its own. */
export const inkPens = ['note', 'question', 'problem', 'idea'] as const;
export type InkPen = (typeof inkPens)[number];

/** One stroke of the pen, from where it touched to where it was lifted. */
export const Stroke = v.object({
  id: v.string(),
  order,
  pen: v.picklist(inkPens),
  /** The box round its middle line, in map units. */
  x: finite,
  y: finite,
  width: nonNegative,
  height: nonNegative,
  /** Width of the line at a middling pressure, in map units. */
  line: v.pipe(v.number(), v.finite(), v.minValue(0.01), v.maxValue(10_000)),
  /** Its points from the box's corner, with their pressure: see `rules/ink/points.ts`. */
  points: v.pipe(v.string(), v.maxLength(20_000), v.regex(/^[?-~]+$/)),
  /** When it was drawn, in milliseconds since 1970. */
  drawnAt: nonNegative,
  /** The step it was written in, with which it moves and goes; empty for none. */
  node: optionalId,
  /** The closed sub-process it was written in, on that one's plane; absent for the map's own. */
  plane: v.optional(v.string())
});
export type Stroke = v.InferOutput<typeof Stroke>;

export const strokes: Collection<Stroke> = {
  version: 1,
  schema: Stroke,
  upgrades: {},
  references: ({ pen, node }) => ({ title: '', refs: [], facts: { pen, node } })
};
