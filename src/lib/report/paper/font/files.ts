/** The typeface on paper, fetched when somebody wants paper: Latin letters, those of Sámi and Cyrillic. */
import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff?url';
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff?url';
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff?url';
import more400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url';
import more600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url';
import type { FontFiles } from './typeface';

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw Object.assign(new Error(`${url}: ${response.status}`), { code: 'part-missing' });
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches the font files. They are part of the app and are there without a network, too. @throws Error `part-missing` */
export async function fetchFontFiles(): Promise<FontFiles> {
  const urls = [latin400, more400, cyrillic400, latin600, more600, cyrillic600];
  const files = await Promise.all(urls.map(bytesOf));
  return { 400: files.slice(0, 3), 600: files.slice(3) };
}
