import * as v from 'valibot';

/** Longest text a field takes, in characters; longer input is refused at the border, not cut. */
export const MAX_TEXT = 20_000;

/** Free text; may be empty. */
export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
/** Text that must say something: kept as typed, but not blank-only once it is saved by a form. */
export const title = v.pipe(v.string(), v.maxLength(500));
/** A reference, or empty for none. */
export const optionalRef = v.pipe(v.string(), v.regex(/^$|^[^/\s]+\/[^/\s]+\/[^/\s]+$/, 'not a reference'));
/** A set of references. */
export const refs = v.array(v.pipe(v.string(), v.regex(/^[^/\s]+\/[^/\s]+\/[^/\s]+$/, 'not a reference')));
/** The id of a record in the same document, or empty for none. */
export const optionalId = v.pipe(v.string(), v.maxLength(200));
/** A finite number that may be unknown. Unknown is never zero. */
export const unknownOr = <T extends v.GenericSchema<number, number>>(schema: T) => v.nullable(schema);
/** A finite number. */
export const finite = v.pipe(v.number(), v.finite());
/** A finite number from 0 up. */
export const nonNegative = v.pipe(v.number(), v.finite(), v.minValue(0));
/** A calendar day, `YYYY-MM-DD`, or empty for none. */
export const optionalDay = v.pipe(v.string(), v.regex(/^$|^\d{4}-\d{2}-\d{2}$/, 'not a day'));
/** A moment, ISO 8601 in UTC. */
export const moment = v.pipe(v.string(), v.isoTimestamp());
/** Order among siblings: see `order.ts`. */
export const order = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** What every document's `about` record holds beside its own fields. */
export const aboutFields = {
  id: v.literal('about'),
  title,
  /** In the bin: hidden everywhere, still there, put back by undo or from the bin. */
  binned: v.boolean(),
  /** Belongs to the sample service, which one press removes. */
  sample: v.boolean(),
  createdAt: moment
};
