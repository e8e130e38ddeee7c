import * as v from 'valibot';
import { moment } from '../../document/field';

/** What a participant says yes or no to, each by itself. */
export const consentParts = ['sound', 'camera', 'screen', 'quotes', 'contact'] as const;
export type ConsentPart = (typeof consentParts)[number];

/**
 * What a participant agreed to, without who it is: the signature, and who was present, lie in the vault. Agreeing to
 * take part is what the record itself says.
 */
export const Consent = v.object({
  /** Version of the text that was shown. */
  text: v.pipe(v.string(), v.maxLength(40)),
  language: v.picklist(['nb', 'nn', 'en']),
  at: moment,
  how: v.picklist(['pen', 'tick']),
  /** A guardian agreed for somebody under age. */
  guardian: v.boolean(),
  sound: v.boolean(),
  camera: v.boolean(),
  screen: v.boolean(),
  quotes: v.boolean(),
  contact: v.boolean(),
  /** When all of it was taken back. */
  withdrawnAt: v.optional(moment)
});
export type Consent = v.InferOutput<typeof Consent>;
