import { BpmnError } from './error';
import { MAX_BYTES } from './limits';

/** How text was stored, so that it can be stored in the same way again. */
export interface Encoding {
  /** A name that `TextDecoder` takes, or `latin1` for ISO-8859-1 to the letter. */
  readonly name: string;
  /** Starts with a byte order mark. */
  readonly mark: boolean;
  /** The file claims another encoding than its bytes are in. */
  readonly guessed: boolean;
}

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/**
 * Text of a file by its byte order mark, its XML declaration or, for neither, UTF-8.
 * @throws BpmnError `bpmn-empty`, `bpmn-too-large`, `bpmn-unknown-encoding`, `bpmn-doctype`
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new BpmnError('bpmn-empty', '');
  if (bytes.length > MAX_BYTES)
    throw new BpmnError('bpmn-too-large', '', `${bytes.length} bytes, at most ${MAX_BYTES}`);
  const decoded = decodeAs(bytes, findEncoding(bytes));
  refuseDoctype(decoded.text);
  return decoded;
}

function findEncoding(bytes: Uint8Array): { name: string; mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', mark: 2 };
  if (a === 0x3c && b === 0) return { name: 'utf-16le', mark: 0 };
  if (a === 0 && b === 0x3c) return { name: 'utf-16be', mark: 0 };
  const start = String.fromCharCode(...bytes.subarray(0, 400));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1]?.trim();
  return { name: (declared || 'utf-8').toLowerCase(), mark: 0 };
}

const LATIN1 = /^(iso[-_]?8859[-_]?1|latin-?1|l1|us-ascii|ascii)$/;

function decodeAs(bytes: Uint8Array, { name, mark }: { name: string; mark: number }): Decoded {
  const body = bytes.subarray(mark);
  const as = (encoding: string, guessed = false): Decoded => ({
    text: decodeBytes(encoding, body),
    encoding: { name: encoding, mark: mark > 0, guessed }
  });
  if (LATIN1.test(name)) {
    // Bytes from 80 to 9F are control characters in Latin 1; where they occur, Windows-1252 was meant.
    const isWindows = body.some((byte) => byte >= 0x80 && byte <= 0x9f);
    return isWindows
      ? as('windows-1252', true)
      : { ...as('windows-1252'), encoding: { name: 'latin1', mark: false, guessed: false } };
  }
  // A file that says UTF-16 but is read by its declaration is 8-bit: the declaration itself was readable.
  const label = name.startsWith('utf-16') && mark === 0 && bytes[0] !== 0 && bytes[1] !== 0 ? 'utf-8' : name;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    throw new BpmnError('bpmn-unknown-encoding', '1', name);
  }
  try {
    const encoding = { name: decoder.encoding, mark: mark > 0, guessed: label !== name };
    const text = encoding.name === 'windows-1252' ? decodeBytes(encoding.name, body) : decoder.decode(body);
    return { text, encoding };
  } catch {
    // Invalid for what it claims to be; old tools wrote Windows-1252 under any name.
    return as('windows-1252', true);
  }
}

/** The characters of bytes 80 to 9F in Windows-1252; five of them have none and are controls. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Decodes; some versions of Node read Windows-1252 as Latin 1, which is put right here. */
function decodeBytes(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!);
}

/** A DOCTYPE can only stand before the root element, after comments and instructions. */
function refuseDoctype(text: string): void {
  const before = /(?:\s+|<!--[^]*?-->|<\?[^]*?\?>)*/y;
  before.exec(text);
  const at = before.lastIndex;
  if (/^<!DOCTYPE/i.test(text.slice(at, at + 9)))
    throw new BpmnError('bpmn-doctype', String(text.slice(0, at).split('\n').length));
}

/** What could not be written in the encoding of the source. */
export interface Encoded {
  bytes: Uint8Array;
  /** The encoding cannot be written here; the text is in UTF-8 and says so. */
  changed: boolean;
}

/**
 * Bytes of a text in a given encoding. Characters that the encoding lacks become numeric references; only
 * names and notes written here can hold such, and those stand where references are understood.
 */
export function encode(text: string, encoding: Encoding): Encoded {
  const { name, mark } = encoding;
  if (name === 'utf-16le' || name === 'utf-16be')
    return { bytes: encodeUtf16(text, name === 'utf-16be', mark), changed: false };
  const table = name === 'utf-8' ? undefined : byteTable(name);
  if (table) return { bytes: encodeBytes(text, table), changed: false };
  const declared = text.replace(
    /^(\s*<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/,
    name === 'utf-8' ? '$&' : '$1$2UTF-8$2'
  );
  const body = new TextEncoder().encode(declared);
  if (!mark) return { bytes: body, changed: name !== 'utf-8' };
  const bytes = new Uint8Array(body.length + 3);
  bytes.set([0xef, 0xbb, 0xbf]);
  bytes.set(body, 3);
  return { bytes, changed: name !== 'utf-8' };
}

/** Character → byte of an 8-bit encoding; undefined for encodings of several bytes a character. */
function byteTable(name: string): Map<string, number> | undefined {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const character = name === 'latin1' ? String.fromCharCode(byte) : decodeBytes(name, Uint8Array.of(byte));
    if (byte < 0x80 && character !== String.fromCharCode(byte)) return undefined;
    if (character !== '\ufffd') table.set(character, byte);
  }
  // Encodings of several bytes leave their lead bytes without a character of their own.
  return table.size > 200 ? table : undefined;
}

function encodeBytes(text: string, table: Map<string, number>): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const byte = table.get(character);
    if (byte !== undefined) bytes.push(byte);
    else for (const digit of `&#${character.codePointAt(0)!};`) bytes.push(digit.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

function encodeUtf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
}
