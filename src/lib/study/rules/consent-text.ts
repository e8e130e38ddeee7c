import { consentParts, type Consent, type ConsentPart, type Privacy } from '../model';

/** Version of the words of the consent. Raise it when what is agreed to changes. */
export const CONSENT_TEXT = '2026-12';

/** What the participant has answered so far; a part that lacks is not answered: nothing is ticked beforehand. */
export type Answers = { readonly [part in ConsentPart]?: boolean | undefined };

/** Whether the study has said what a consent must: who is responsible, who sees it, and until when. */
export function isConsentReady(privacy: Privacy | undefined): boolean {
  return !!privacy?.controller && !!privacy.seenBy && !!privacy.keepUntil;
}

export interface Draft {
  readonly answers: Answers;
  readonly ticked: boolean;
  readonly strokes: readonly (readonly number[])[];
  readonly minor: boolean;
  readonly guardian: string;
}

export type Missing = 'answers' | 'signature' | 'guardian';

/** What a consent lacks before it is one. */
export function missingIn({ answers, ticked, strokes, minor, guardian }: Draft): Missing[] {
  const missing: Missing[] = [];
  if (consentParts.some((part) => answers[part] === undefined)) missing.push('answers');
  if (!ticked && !isDrawn(strokes)) missing.push('signature');
  if (minor && !guardian.trim()) missing.push('guardian');
  return missing;
}

/** A dot is not a signature: at least some points, in one stroke or several. */
const isDrawn = (strokes: Draft['strokes']) => strokes.reduce((sum, { length }) => sum + length / 2, 0) >= 8;

/** What goes into the study: no name, no signature. @throws Error when something is missing */
export function consentOf(draft: Draft, language: Consent['language'], now: Date): Consent {
  if (missingIn(draft).length) throw new Error('consent is not complete');
  const { answers, minor, strokes } = draft;
  const { sound, camera, screen, quotes, contact } = answers as { [part in ConsentPart]: boolean };
  return {
    text: CONSENT_TEXT,
    language,
    at: now.toISOString(),
    how: isDrawn(strokes) ? 'pen' : 'tick',
    guardian: minor,
    sound,
    camera,
    screen,
    quotes,
    contact
  };
}

/** Whether the day by which everything personal must be erased has passed. @param day today, `YYYY-MM-DD` */
export function isDue(keepUntil: string | undefined, day: string): boolean {
  return !!keepUntil && keepUntil < day;
}
