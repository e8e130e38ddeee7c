import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSubset } from './subset';
import { testFonts, testTypeface } from './test-typeface';
import { readWoff } from './woff';

const norwegian = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøå«»–—…éèêóòôü0123456789';
const sámi = 'ÁČĐŊŠŦŽáčđŋšŧžÄÖäöÏï';
const cyrillic = 'Привіт, це їжа';

test('the typeface has the letters of Norwegian, the Sámi languages and Ukrainian', () => {
  expect(testTypeface.missing(norwegian + sámi + cyrillic)).toEqual([]);
  expect(testTypeface.missing('Takk 🙂 你 takk 🙂')).toEqual(['🙂', '你']);
});

test('lines are measured: wider with more letters, bolder, and in proportion to their size', () => {
  expect(testTypeface.width('', 10)).toBe(0);
  // Inter’s figures are 0.6 to 0.65 of the letter size wide.
  expect(testTypeface.width('0', 1000)).toBeGreaterThan(550);
  expect(testTypeface.width('0', 1000)).toBeLessThan(700);
  expect(testTypeface.width('Sakene', 20)).toBeCloseTo(2 * testTypeface.width('Sakene', 10));
  expect(testTypeface.width('Sakene', 10, 600)).toBeGreaterThan(testTypeface.width('Sakene', 10));
});

test('what is not a font is refused', () => {
  expect(() => readWoff(new Uint8Array(80))).toThrow('WOFF');
});

/** The tables of a bare font, by their four letters. */
function tablesOf(font: Uint8Array): Map<string, DataView> {
  const view = new DataView(font.buffer);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, at) => {
      const entry = 12 + at * 16;
      const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
      return [tag, new DataView(font.buffer, view.getUint32(entry + 8), view.getUint32(entry + 12))];
    })
  );
}

test('a subset holds each glyph and the parts that it is put together from', () => {
  const face = testTypeface.faces[400];
  const alphabet = [...norwegian, ...sámi, ...cyrillic].map((letter) => letter.codePointAt(0)!);
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...alphabet), { minLength: 1 }), (codes) => {
      const picks = codes.map((code) => face.drawn(code));
      const tables = tablesOf(makeSubset(face.files, picks));
      const [glyphs, loca, glyf, hmtx] = [
        tables.get('maxp')!.getUint16(4),
        tables.get('loca')!,
        tables.get('glyf')!,
        tables.get('hmtx')!
      ];
      expect(glyphs).toBeGreaterThan(picks.length);
      expect(loca.byteLength).toBe((glyphs + 1) * 4);
      expect(loca.getUint32(glyphs * 4)).toBe(glyf.byteLength);
      picks.forEach((pick, at) =>
        expect((hmtx.getUint16((at + 1) * 4) / face.files[0]!.unitsPerEm) * 1000).toBeCloseTo(pick.width, 0)
      );
      for (let glyph = 0; glyph < glyphs; glyph++) {
        const [start, end] = [loca.getUint32(glyph * 4), loca.getUint32(glyph * 4 + 4)];
        expect(end).toBeGreaterThanOrEqual(start);
        // A glyph put together from others names one that is there.
        if (end > start && glyf.getInt16(start) < 0) expect(glyf.getUint16(start + 12)).toBeLessThan(glyphs);
      }
    }),
    { numRuns: 30 }
  );
  expect(testFonts[400]).toHaveLength(3);
});
