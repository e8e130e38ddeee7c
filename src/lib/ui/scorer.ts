import { readPreference, writePreference } from '../i18n/preference';

const KEY = 'scorer';

/** Who scores changes and services on this device: the same person most times. Empty while nobody has. */
export const scorer = (): string => readPreference(KEY)?.trim() ?? '';

/** Remembers who scores. */
export const rememberScorer = (who: string): void => writePreference(KEY, who);
