import { expect, test } from 'vitest';
import { columnIndex, columnName } from './cells';
import { labelsOf, titleOf } from './labels';
import { readNumber } from './values';
import { roleWords, stateWords, statusWords } from './record-words';
import { fieldWords, keyOf, locales, rowKindWords } from './vocabulary';

test('columns have letters', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  for (let at = 0; at < 2000; at++) expect(columnIndex(columnName(at))).toBe(at);
  expect(columnIndex('a')).toBe(-1);
});

test('labels tell apart what is called alike, and give the title back', () => {
  const titles = ['A', 'a ', '', ' ', 'B ·2', 'C'];
  const labels = [...labelsOf(titles.map((title, at) => ({ id: String(at), title }))).values()];
  expect(labels).toEqual(['A ·1', 'a  ·2', '·1', '  ·2', 'B ·2 ·1', 'C']);
  expect(labels.map(titleOf)).toEqual(titles);
});

test('numbers as people write them', () => {
  expect(
    ['1,5', '1.5', '−2', '+1', '1 200', '45 min', '12\u00a0000,5', '30 minutter'].map((t) => readNumber(t))
  ).toEqual([1.5, 1.5, -2, 1, 1200, 45, 12000.5, 30]);
  expect(['', 'x', '1 2', '1,2,3', '1e3', '0x1', 'min'].map((t) => readNumber(t))).toEqual(
    Array(7).fill(undefined)
  );
});

test('the words of tables are read in all three languages, and none stands for two things', () => {
  for (const vocabulary of [fieldWords, roleWords, rowKindWords, stateWords, statusWords] as const)
    for (const [key, words] of Object.entries(vocabulary))
      for (const locale of locales)
        for (const word of words[locale] ?? [])
          expect([word, keyOf(vocabulary as never, word)]).toEqual([word, key]);
});
