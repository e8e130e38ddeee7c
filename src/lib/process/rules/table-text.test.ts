import { expect, test } from 'vitest';
import { tabbed } from './table-text';

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
