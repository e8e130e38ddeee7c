import { expect, test } from 'vitest';
import type { ProcessAbout } from '../../model';
import { end, start, step } from '../../test-flows';
import { aFlow, aMap, aNode, anAbout } from '../../test-map';
import { figureRows } from './figure-rows';

const about = anAbout({ casesPerYear: 1000, netHours: 1000, utilisation: 0.5 });
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
/** A line of steps of so many minutes' work each, an hour's waiting before the first. */
const line = (...minutes: (number | null)[]) => {
  const steps = minutes.map((work, at) =>
    work === null ? aNode(ids[at]!) : step(ids[at]!, work + (at ? 0 : 60), work)
  );
  const nodes = [start, ...steps, end];
  return aMap({ nodes, flows: nodes.slice(1).map((node, at) => aFlow(nodes[at]!.id, node.id)) });
};
const rowsOf = (was: (number | null)[], is: (number | null)[], now: ProcessAbout | undefined = about) => {
  const rows = figureRows({ records: line(...was), about }, { records: line(...is), about: now });
  return (id: string) => rows.find((row) => row.id === id)!;
};

test('full-time equivalents are reckoned for the same cases, those of the new map', () => {
  const row = rowsOf([60, 30], [30, 30], { ...about, casesPerYear: 2000 })('fte');
  // 2 000 cases of 1.5 and 1 hours, 500 hours of each person for cases.
  expect([row.was, row.is, row.change]).toEqual(['6', '4', '−2']);
  expect(row.hint).toMatch(/2.000/);
  expect(row.causes).toEqual([{ id: 'a', name: 'a', change: '−2' }]);
});

test('without cases or hours there are no full-time equivalents, and it says what is missing', () => {
  const records = line(60);
  const bare = { ...about, casesPerYear: null };
  const row = figureRows({ records, about: bare }, { records, about: bare }).find(({ id }) => id === 'fte')!;
  expect(row.was).toBe(row.is);
  expect(row.causes).toEqual([]);
  expect(row.hint).toBeTruthy();
  expect(row.hint).not.toBe(rowsOf([60], [60])('fte').hint);
});

test('a change has its places, the rest of many as one sum; what is not known has none', () => {
  const rows = rowsOf([10, 10, 10, 10, 10, 10, 10], [3, 4, 5, 6, 7, 8, 9]);
  const { causes } = rows('process');
  expect(causes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', '']);
  expect(causes.at(-1)!.change).toContain('−6');
  expect(rows('wait')).toMatchObject({ change: '0', causes: [] });
  expect(rowsOf([10, null], [5, null])('process').causes).toEqual([]);
});
