/** Web pages that can be mailed: no script, nothing fetched, all text escaped, one style that the page's policy names. */
import { clean } from './clean';
import { escapeXml } from './svg';

export interface WebPage {
  readonly lang: string;
  readonly title: string;
  readonly style: string;
  /** Whether pictures stand in it, as data. */
  readonly hasImages: boolean;
  /** What stands in `main`, as HTML. */
  readonly main: string;
}

/** The whole page. */
export async function writePage({ lang, title, style, hasImages, main }: WebPage): Promise<string> {
  const images = hasImages ? ' img-src data:;' : '';
  const policy = `default-src 'none'; style-src '${await hashOf(style)}';${images} base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeXml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(clean(title))}</title>
<style>${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Text as it is shown: kept apart from what is around it, whichever way it is written. */
export function told(text: string): string {
  const kept = clean(text);
  return kept ? `<bdi>${escapeXml(kept).replace(/\n/g, '<br>')}</bdi>` : '';
}

/** A drawing that unfolds and scrolls. */
export function drawing(name: string, svg: string): string {
  return `<details class="drawing"><summary>${told(name)}</summary><figure tabindex="0" aria-label="${escapeXml(name)}">${svg}</figure></details>`;
}
