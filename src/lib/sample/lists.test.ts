import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCsv } from '../interchange/journey';
import { guessSteps, readSteps } from '../interchange/process';
import { exampleList } from './lists';

const locales = ['nb', 'nn', 'en'] as const;

const read = async (locale: (typeof locales)[number]) => {
  const rows = readCsv((await exampleList(locale)).text, '\t');
  return readSteps(rows, guessSteps(rows));
};

test('the example is read whole in every language, and tells of the same process', async () => {
  const shape = ({ steps }: Awaited<ReturnType<typeof read>>) =>
    steps.map(({ kind, processMinutes, waitMinutes, value, ways }) => ({
      kind,
      processMinutes,
      waitMinutes,
      value,
      ways: ways.map(({ to, share }) => [to, share])
    }));
  const nb = await read('nb');
  expect(nb.steps).toHaveLength(14);
  for (const locale of locales) {
    const made = await read(locale);
    expect(made.refusals).toEqual([]);
    expect(shape(made)).toEqual(shape(nb));
    expect(made.steps.every(({ notes }) => notes)).toBe(true);
  }
});

test('it is the published procedure whose figures are worked out by hand', async () => {
  expect(`${(await exampleList('nb')).text}\n`).toBe(
    readFileSync('tests/fixtures/process/skjenkebevilling.tsv', 'utf8')
  );
});
