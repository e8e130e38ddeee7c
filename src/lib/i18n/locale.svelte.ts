/** Lives on the device: the language of the screen is a preference, never part of a document or an address. */
import { isLocale, locales, overwriteGetLocale, type Locale } from './paraglide/runtime.js';
import { readPreference, writePreference } from './preference';

/** Names of the languages, each in itself. */
export const localeNames: { readonly [L in Locale]: string } = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English'
};

/** The first of these conventions that the browser knows; an unknown one would silently become its own language. */
function supported(...tags: string[]): string {
  return Intl.DateTimeFormat.supportedLocalesOf(tags)[0] ?? 'en';
}

/** Which conventions dates and numbers follow. Some browsers know no nynorsk: bokmål writes them the same way. */
export const localeTags: { readonly [L in Locale]: string } = {
  nb: supported('nb-NO', 'no', 'da'),
  nn: supported('nn-NO', 'nb-NO', 'no', 'da'),
  en: supported('en-GB')
};

/** The language to start with: the first of the browser's that we have; `no` means bokmål. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const code = language.toLowerCase().split('-')[0];
    if (code === 'no') return 'nb';
    if (isLocale(code)) return code;
  }
  return 'nb';
}

class LocaleChoice {
  #current: Locale = $state('nb');

  constructor() {
    const kept = readPreference('locale');
    this.#current = isLocale(kept)
      ? kept
      : preferredLocale(typeof navigator === 'undefined' ? [] : navigator.languages);
  }

  /** The language everything is shown in. Setting it changes all text at once and is remembered. */
  get current(): Locale {
    return this.#current;
  }
  set current(locale: Locale) {
    this.#current = locale;
    writePreference('locale', locale);
  }

  /** BCP 47 tag for `Intl` and for controls that format by themselves. */
  get tag(): string {
    return localeTags[this.#current];
  }
}

export const locale = new LocaleChoice();
export { locales, type Locale };

overwriteGetLocale(() => locale.current);
