/** The typeface of paper for tests that run without a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readTypeface, type FontFiles } from './typeface';

const file = (name: string) =>
  new Uint8Array(
    readFileSync(createRequire(import.meta.url).resolve(`@fontsource/inter/files/inter-${name}-normal.woff`))
  );

export const testFonts: FontFiles = {
  400: ['latin-400', 'latin-ext-400', 'cyrillic-400'].map(file),
  600: ['latin-600', 'latin-ext-600', 'cyrillic-600'].map(file)
};

export const testTypeface = readTypeface(testFonts);
