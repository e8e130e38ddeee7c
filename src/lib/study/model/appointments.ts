import * as v from 'valibot';
import { text, title } from '../../document/field';

/** When and where somebody is to be met. Says nothing of who it is: where they live is no place to write. */
export const Appointment = v.object({
  /** `YYYY-MM-DD` */
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day')),
  /** `HH:MM` where the session is held; empty while only the day is known. */
  time: v.pipe(v.string(), v.regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, 'not a time')),
  /** A room, or that it is by video; may be empty. */
  place: title,
  /** Who leads and who observes: roles or codes, not names. */
  team: text
});
export type Appointment = v.InferOutput<typeof Appointment>;
