import { describe, expect, it } from 'vitest';
import { decode, encode } from './decode';
import { MAX_BYTES } from './limits';

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n<a b="blåbær"/>`;
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const code = (bytes: Uint8Array) => {
  try {
    decode(bytes);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('encodings', () => {
  it.each([
    ['ISO-8859-1', latin(xml('ISO-8859-1')), 'latin1'],
    ['windows-1252', latin(xml('windows-1252')), 'windows-1252'],
    ['UTF-8', new TextEncoder().encode(xml('UTF-8')), 'utf-8'],
    ['no declaration', new TextEncoder().encode('<a b="blåbær"/>'), 'utf-8']
  ])('%s is read by its declaration and written back to the byte', (_, bytes, name) => {
    const { text, encoding } = decode(bytes);
    expect(text).toContain('blåbær');
    expect(encoding).toEqual({ name, mark: false, guessed: false });
    expect(encode(text, encoding).bytes).toEqual(bytes);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('%s with and without a byte order mark', (name) => {
    for (const mark of [true, false]) {
      const bytes = encode(xml('UTF-16'), { name, mark, guessed: false }).bytes;
      const decoded = decode(bytes);
      expect(decoded.text).toBe(xml('UTF-16'));
      expect(decoded.encoding).toMatchObject({ name, mark });
      expect(encode(decoded.text, decoded.encoding).bytes).toEqual(bytes);
    }
  });

  it('keeps the byte order mark of UTF-8', () => {
    const bytes = new TextEncoder().encode('\ufeff<a/>');
    const { text, encoding } = decode(bytes);
    expect(text).toBe('<a/>');
    expect(encode(text, encoding).bytes).toEqual(bytes);
  });

  it('reads Windows characters under the name of ISO-8859-1 for what they are', () => {
    const bytes = latin('<?xml version="1.0" encoding="ISO-8859-1"?><a b="1 \x96 2"/>');
    const { text, encoding } = decode(bytes);
    expect(text).toContain('1 – 2');
    expect(encoding).toEqual({ name: 'windows-1252', mark: false, guessed: true });
    expect(encode(text, encoding).bytes).toEqual(bytes);
  });

  it('reads a file that says UTF-8 but is not', () => {
    const { text, encoding } = decode(latin(xml('UTF-8')));
    expect(text).toContain('blåbær');
    expect(encoding.guessed).toBe(true);
  });

  it('writes what an encoding lacks as numeric references', () => {
    const { encoding } = decode(latin(xml('ISO-8859-1')));
    const bytes = encode('<a b="æ – Ω 🙂"/>', encoding).bytes;
    expect(new TextDecoder('latin1').decode(bytes)).toBe('<a b="æ &#8211; &#937; &#128578;"/>');
  });

  it('writes UTF-8 and says so where the encoding cannot be written', () => {
    const text = '<?xml version="1.0" encoding="shift_jis"?><a/>';
    const { bytes, changed } = encode(text, { name: 'shift_jis', mark: false, guessed: false });
    expect(changed).toBe(true);
    expect(new TextDecoder().decode(bytes)).toContain('encoding="UTF-8"');
  });
});

describe('what is refused unread', () => {
  it.each([
    ['bpmn-empty', new Uint8Array()],
    ['bpmn-too-large', new Uint8Array(MAX_BYTES + 1)],
    ['bpmn-unknown-encoding', latin('<?xml version="1.0" encoding="klingon"?><a/>')],
    ['bpmn-doctype', latin('<?xml version="1.0"?>\n<!-- x --> <!DOCTYPE a [<!ENTITY b "c">]><a/>')],
    ['bpmn-doctype', latin('<!doctype html><a/>')]
  ])('%s', (expected, bytes) => {
    expect(code(bytes)).toBe(expected);
  });

  it('lets the word stand in text and comments', () => {
    expect(decode(latin('<!-- <!DOCTYPE a> --><a>&lt;!DOCTYPE</a>')).text).toContain('DOCTYPE');
  });
});
