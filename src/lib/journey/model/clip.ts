/** A card or a lane on its way from one place to another: what the clipboard holds. Never in a document. */
import * as v from 'valibot';
import { Card, Lane } from './map';

/** A step of the map that a clip was taken from: its id, and its number in the journey from 0. */
const StepMark = v.object({ id: v.string(), at: v.pipe(v.number(), v.integer(), v.minValue(0)) });
export type StepMark = v.InferOutput<typeof StepMark>;

const ClippedCard = v.object({
  card: Card,
  step: StepMark,
  until: v.optional(StepMark),
  /** The row of its lane among those of its map, from 0; there when several cards were copied. */
  row: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))
});
export type ClippedCard = v.InferOutput<typeof ClippedCard>;

export const Clip = v.object({
  /** The lane that was copied whole; not there when a card was. */
  lane: v.optional(Lane),
  /** The lane that a copied card stood in, by which it finds a like one. */
  from: v.optional(Lane),
  cards: v.pipe(v.array(ClippedCard), v.maxLength(5000))
});
export type Clip = v.InferOutput<typeof Clip>;

/** Reads a clip from text. @returns undefined when it is none. */
export function readClip(text: string): Clip | undefined {
  try {
    const read = v.safeParse(Clip, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
