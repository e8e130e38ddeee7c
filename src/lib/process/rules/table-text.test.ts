import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tabbed, untabbed } from './table-text';

test('cells stand between tabs, rows on lines; breaks inside a cell become blanks', () => {
  expect(
    tabbed([
      ['Nr', 'Hva'],
      ['1', 'Lese\nog\tsvare']
    ])
  ).toBe('Nr\tHva\n1\tLese og svare');
});

test('nothing that a spreadsheet would run as a formula leaves as one', () => {
  expect(tabbed([['=1+1', '-x', "'=a", 'Ja: 5']])).toBe("'=1+1\t'-x\t''=a\tJa: 5");
});

test('cells come back as they went, in one line each', () => {
  const cell = fc.stringMatching(/^[a-z0-9'=+@ -]{0,8}$/).map((text) => text.trim());
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        fc.pre(rows.at(-1)!.some(Boolean));
        expect(untabbed(tabbed(rows))).toEqual(rows);
      }
    )
  );
});
