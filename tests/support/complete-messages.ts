import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const locales = ['nb', 'nn', 'en'] as const;

const placeholders = (text: unknown): string =>
  [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1])
    .filter((name, at, all) => all.indexOf(name) === at)
    .sort()
    .join(',');

/**
 * Every difference between the three languages under `folder/<locale>/<slice>.json`: a key, a file or a
 * `{placeholder}` that one language has and another lacks, an empty text, or a key used by two slices.
 */
export function findIncompleteMessages(folder: string): string[] {
  const problems: string[] = [];
  const owner = new Map<string, string>();
  const files = new Set(locales.flatMap((locale) => readdirSync(join(folder, locale))));
  for (const file of files) {
    const texts = locales.map((locale) => {
      try {
        return JSON.parse(readFileSync(join(folder, locale, file), 'utf8')) as Record<string, unknown>;
      } catch (error) {
        problems.push(`${locale}/${file}: ${error instanceof Error ? error.message : String(error)}`);
        return {};
      }
    });
    const keys = new Set(texts.flatMap((text) => Object.keys(text)).filter((key) => key !== '$schema'));
    for (const key of keys) {
      const other = owner.get(key);
      if (other) problems.push(`${key}: in both ${other} and ${file}`);
      owner.set(key, file);
      const wanted = placeholders(texts[0]?.[key] ?? '');
      locales.forEach((locale, at) => {
        const text = texts[at]?.[key];
        if (text === undefined || text === '') problems.push(`${locale}/${file}: "${key}" is missing`);
        else if (placeholders(text) !== wanted)
          problems.push(`${locale}/${file}: "${key}" does not use the same placeholders as nb`);
      });
    }
  }
  return problems;
}

/** Fails the build when a message is missing in one of the languages. */
export function completeMessages(folder: string): Plugin {
  return {
    name: 'verksted-complete-messages',
    apply: 'build',
    buildStart() {
      const problems = findIncompleteMessages(folder);
      if (problems.length) this.error(`Messages are incomplete:\n  ${problems.join('\n  ')}`);
    }
  };
}
