import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, guessSeparator, unguarded, writeCsv } from './csv';
import { csv, text, utf8 } from './test-tables';

describe('CSV', () => {
  test.each([
    ['a;b\n1,5;2', ';'],
    ['a,b\n1.5,2', ','],
    ['a\tb\n1\t2', '\t'],
    ['"a;b",c\n"d;e",f', ','],
    ['bare tekst', ';']
  ])('guesses the separator of %j', (text, separator) => expect(guessSeparator(text)).toBe(separator));

  test('quotes, line breaks in cells, sep=, Windows-1252, UTF-16', () => {
    expect(csv(utf8('sep=|\na|"b ""c""\nd"|e\n'))).toEqual([['a', 'b "c"\nd', 'e']]);
    expect(csv(Uint8Array.of(0x53, 0xf8, 0x6b, 0x65, 0x3b, 0x80))).toEqual([['Søke', '€']]);
    const utf16 = new Uint8Array(new Uint16Array([...'\ufeffæ;ø'].map((c) => c.charCodeAt(0))).buffer);
    expect(csv(utf16)).toEqual([['æ', 'ø']]);
    expect(csv(utf8('a;b\r\n;c\r\n\r\n'))).toEqual([
      ['a', 'b'],
      ['', 'c']
    ]);
  });

  test('no cell starts as a formula, and every text comes back', () => {
    for (const evil of ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', "'=1"]) {
      const line = new TextDecoder().decode(writeCsv([[evil, 'x']], ';'));
      expect(line).toMatch(/^"?'/);
      expect(unguarded(guarded(evil))).toBe(evil);
    }
    fc.assert(fc.property(text, (any) => void expect(unguarded(guarded(any))).toBe(any)));
  });

  test('numbers have a decimal comma beside semicolons', () => {
    expect(new TextDecoder().decode(writeCsv([[1.5, -2]], ';'))).toContain('1,5;-2\r\n');
    expect(new TextDecoder().decode(writeCsv([[1.5]], ','))).toContain('1.5\r\n');
  });
});
