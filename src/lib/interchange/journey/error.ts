/** Why a file of a journey map was refused as a whole. Each code has its words in the table of errors. */
export type JourneyFileErrorCode =
  | 'journey-file-empty'
  | 'journey-file-too-large'
  | 'journey-file-nothing'
  | 'table-too-large'
  | 'xlsx-damaged'
  | 'xlsx-encrypted'
  | 'xml-doctype'
  | 'xml-broken'
  | 'ojf-not-json'
  | 'ojf-broken'
  | 'mermaid-broken'
  | 'cjml-broken';

/** A file that cannot be taken in as a journey map. Nothing was changed. */
export class JourneyFileError extends Error {
  override name = 'JourneyFileError';
  constructor(
    readonly code: JourneyFileErrorCode,
    /** Where in the file: a line, a cell, an element, a path; as much of it as is known. Safe to show as text. */
    readonly place = '',
    detail = ''
  ) {
    super(`${code} at ${place || '?'}${detail && `: ${detail}`}`);
  }
}

/** Text from a foreign file, fit to be shown on one line: control and direction characters taken out, cut to 80. */
export function printable(text: string): string {
  const shown = text
    .slice(0, 400)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
