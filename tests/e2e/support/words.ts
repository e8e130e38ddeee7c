import { readdirSync, readFileSync } from 'node:fs';

type Locale = 'nb' | 'nn' | 'en';
const folder = 'src/lib/i18n/messages';

function load(locale: Locale): Record<string, unknown> {
  return Object.assign(
    {},
    ...readdirSync(`${folder}/${locale}`).map((file) =>
      JSON.parse(readFileSync(`${folder}/${locale}/${file}`, 'utf8'))
    )
  );
}

/**
 * The app's own words in one language, so that a test asks for what the user reads without repeating it.
 * @throws for a key that does not exist: a renamed message must not make a test look for nothing
 */
export function words(locale: Locale) {
  const texts = load(locale);
  return (key: string, values: Record<string, string | number> = {}): string => {
    const text = texts[key];
    if (typeof text !== 'string') throw new Error(`No plain message <${key}> in ${locale}`);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/** Bokmål, which the tests' browser asks for. */
export const nb = words('nb');
