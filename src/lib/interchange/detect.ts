import { firstWidths, guessSeparator } from './journey/table/csv';

/** What a file is, by its first bytes; its name proves nothing. */
export type FileGuess =
  | { readonly kind: 'workspace' }
  | { readonly kind: 'bpmn' }
  /** Rows that become a journey map: a workbook or separated values. */
  | { readonly kind: 'workbook' }
  | { readonly kind: 'csv' }
  /** Journey maps of other programs. */
  | { readonly kind: 'ojf' }
  | { readonly kind: 'mermaid' }
  | { readonly kind: 'cjml' }
  | {
      readonly kind: 'unknown';
      readonly looksLike: 'empty' | 'office' | 'archive' | 'pdf' | 'image' | 'xml' | 'text' | 'other';
    };

/** So much of a file is looked at: the root element of a BPMN file comes after at most a long comment. */
const LOOKED_AT = 64 * 1024;
/** An archive's directory is at its end and no larger than this. */
const DIRECTORY = 4 * 1024 * 1024;
const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** Says what a dropped file is. Only its beginning and, for archives, its end are looked at. */
export function detectFile(bytes: Uint8Array): FileGuess {
  const unknown = (looksLike: (FileGuess & { kind: 'unknown' })['looksLike']) =>
    ({ kind: 'unknown', looksLike }) as const;
  if (bytes.length === 0) return unknown('empty');
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04]) || starts(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    // Entry names stand uncompressed in the directory at the end, and the first one at the start.
    const first = latin(bytes.subarray(30, 200));
    const directory = latin(bytes.subarray(-DIRECTORY));
    if (directory.includes('xl/workbook.xml')) return { kind: 'workbook' };
    if (first.startsWith('[Content_Types].xml') || first.startsWith('mimetype')) return unknown('office');
    return directory.includes('manifest.json') ? { kind: 'workspace' } : unknown('archive');
  }
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46])) return unknown('pdf');
  // Older office files, and newer ones with a password.
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unknown('office');
  if (
    starts(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
    starts(bytes, [0xff, 0xd8, 0xff]) ||
    starts(bytes, [0x47, 0x49, 0x46]) ||
    latin(bytes.subarray(8, 12)) === 'WEBP'
  )
    return unknown('image');
  const text = decodeStart(bytes.subarray(0, LOOKED_AT));
  if (text === undefined) return unknown('other');
  if (!text.trimStart().startsWith('<')) {
    if (text.includes('\0')) return unknown('other');
    const kind = journeyText(text);
    return kind ? { kind } : unknown('text');
  }
  const isBpmn = text.includes(BPMN) && /<(?:[\w.-]+:)?definitions[\s>]/.test(text);
  if (isBpmn) return { kind: 'bpmn' };
  return /<(?:[\w.-]+:)?cjml[\s>]/i.test(text) ? { kind: 'cjml' } : unknown('xml');
}

/** A journey map in text: JSON with stages, a diagram that starts so, or at least two rows of two columns. */
function journeyText(text: string): 'ojf' | 'mermaid' | 'csv' | undefined {
  if (/^\s*\{/.test(text)) return /"(?:stages|swimlanes)"\s*:\s*\[/.test(text) ? 'ojf' : undefined;
  const diagram =
    /^\s*(?:---\r?\n[^]*?\n---\s*)?(?:(?:```|~~~)\s*mermaid\s*)?(?:%%[^\n]*\n\s*)*journey\s*[\r\n]/;
  if (diagram.test(text)) return 'mermaid';
  const widths = firstWidths(text, guessSeparator(text));
  return widths.length > 1 && widths.every((width) => width > 1) ? 'csv' : undefined;
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** The beginning as text: UTF-16 with or without a byte order mark, else UTF-8 or an 8-bit encoding. */
function decodeStart(bytes: Uint8Array): string | undefined {
  if (starts(bytes, [0xff, 0xfe]) || (bytes[0] === 0x3c && bytes[1] === 0))
    return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, [0xfe, 0xff]) || (bytes[0] === 0 && bytes[1] === 0x3c))
    return new TextDecoder('utf-16be').decode(bytes);
  const control = bytes.subarray(0, 1024).some((byte) => byte < 9);
  return control ? undefined : new TextDecoder().decode(bytes);
}

/** A file that is nothing the app takes in. Nothing was changed. */
export class UnknownFileError extends Error {
  override name = 'UnknownFileError';
  readonly code: 'file-empty' | 'file-office' | 'file-unknown';
  constructor(
    guess: FileGuess & { kind: 'unknown' },
    /** The file's name. */
    readonly place: string
  ) {
    super(`${place} looks like: ${guess.looksLike}`);
    const own = guess.looksLike === 'empty' || guess.looksLike === 'office';
    this.code = own ? `file-${guess.looksLike as 'empty' | 'office'}` : 'file-unknown';
  }
}
