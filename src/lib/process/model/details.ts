/**
 * What only some elements have. Absent says nothing, as in maps that were imported before it was read: the file an
 * element came from is then left as it is. What was taken away is said by a value of its own: plain, inner, false, ''.
 */
import * as v from 'valibot';
import { text } from '../../document/field';

export const timings = ['date', 'duration', 'cycle'] as const;
export type Timing = (typeof timings)[number];

const colour = v.optional(v.pipe(v.string(), v.regex(/^(#[0-9a-f]{6})?$/)));
/** Colours as `#rrggbb`, empty for the theme's own. How they are shown: `rules/drawing/tint.ts`. */
export const colours = { fill: colour, stroke: colour };

export const nodeDetails = {
  /** Sub-processes: a special kind with a border or mark of its own. */
  variant: v.optional(v.picklist(['plain', 'event', 'adHoc', 'transaction'])),
  /** Activities: done only to make up for another one; drawn with two backward triangles. */
  compensation: v.optional(v.boolean()),
  /** Exclusive gateways: whether the X is drawn; absent means it is. */
  markerVisible: v.optional(v.boolean()),
  /** Data objects: stands for several of its kind. */
  collection: v.optional(v.boolean()),
  /** Data objects: what the process is given, or gives, or has within. */
  data: v.optional(v.picklist(['inner', 'input', 'output'])),
  /** Data objects: the state the data is in, such as "signed". */
  dataState: v.optional(text),
  /** Events with several triggers: all of them must have come, not one. */
  all: v.optional(v.boolean()),
  /**
   * Events: what exactly is waited for or sent: the name of the message, signal, error or escalation, the time as
   * ISO 8601, the condition, the name of the link.
   */
  detail: v.optional(text),
  /** Timers: what `detail` is: a point in time, a time from now, or again and again; absent when it says nothing. */
  timing: v.optional(v.picklist(timings)),
  /** Call activities: the document of the process map that is called. */
  calls: v.optional(v.string()),
  /** Call activities: the name that the file calls the other process by. */
  calledElement: v.optional(text)
};

export const flowDetails = {
  /** Associations: ends with an arrow, the target's or both; absent for none. */
  direction: v.optional(v.picklist(['none', 'one', 'both'])),
  /** Conditional flows: the condition itself, as words or an expression. */
  condition: v.optional(text),
  /** Message flows: the envelope on the line, white for what begins an exchange, shaded for what answers. */
  envelope: v.optional(v.picklist(['none', 'initiating', 'answering']))
};
