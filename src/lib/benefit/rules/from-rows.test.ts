import { expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import { benefitNotes, benefits, measurements, newBenefit, newNote, noMeasuring } from '../model';
import { follow } from './follow';
import { benefitsOf, decisionsOf, measurementsOf } from './from-rows';
import { worthOf } from './money';

const row = (
  collection: string,
  id: string,
  entry: Pick<IndexRow, 'title' | 'refs' | 'facts'>
): IndexRow => ({
  document: 's1',
  service: 's1',
  kind: 'service',
  collection,
  id,
  ...entry
});
const benefit = newBenefit({
  id: 'b',
  order: 'a',
  title: 'Spart tid',
  form: 'time-freed',
  recipient: 'employee',
  owner: 'Fagleder',
  baseline: 40,
  baselineOn: '2026-01-01',
  target: 20,
  targetOn: '2026-12-31',
  estimate: { cases: 600, minutes: 10, share: 1 },
  rate: 500,
  unplanned: true,
  measuring: { ...noMeasuring, from: '2026-05-01', who: 'Fagleder' },
  changes: ['s1/changes/c'],
  steps: ['p/nodes/n'],
  apart: ['s2/benefits/x']
});
const measured = { id: 'm', benefit: 'b', on: '2026-07-01', value: 30, source: 'Telling' };
const decided = newNote({
  id: 'n',
  benefit: 'b',
  kind: 'decision',
  on: '2026-06-01',
  who: 'Rådet',
  amount: 90_000
});
const rows = [row('benefits', 'b', benefits.references(benefit))];

it('a benefit read from the index follows like the record itself', () => {
  const [found] = benefitsOf(rows);
  expect(found).toMatchObject({ service: 's1', ref: 's1/benefits/b' });
  const { id, order, description, from, ...told } = benefit;
  expect(found!.benefit).toMatchObject(told);
  expect([id, order, description, from]).toEqual(['b', 'a', '', undefined]);
  const of = (one: typeof benefit, key: string) =>
    follow([one], [{ ...measured, benefit: key }], [{ ...decided, benefit: key }], '2026-07-02')[0]!;
  const indexed = follow(
    [found!.benefit],
    measurementsOf([row('measurements', 'm', measurements.references(measured))]),
    decisionsOf([row('benefitNotes', 'n', benefitNotes.references(decided))]),
    '2026-07-02'
  )[0]!;
  const own = of(benefit, 'b');
  expect(indexed).toMatchObject({ status: own.status, share: own.share, next: own.next });
  expect(worthOf(indexed.benefit, indexed.notes)).toMatchObject({
    hours: 100,
    capacity: 50_000,
    budget: 90_000
  });
});

it('rows of an older version say less, and nothing wrong', () => {
  const old = row('benefits', 'b', {
    title: 'Gammel',
    refs: [],
    facts: { recipient: 'citizen', valuation: 'counted', form: 'quality', baseline: null, target: null }
  });
  const [found] = benefitsOf([old]);
  expect(found!.benefit).toMatchObject({ title: 'Gammel', steps: [], apart: [] });
  expect(found!.benefit.measuring).toBeUndefined();
  expect(decisionsOf([row('benefitNotes', 'n', { title: '', refs: [], facts: { kind: 'risk' } })])).toEqual(
    []
  );
  expect(measurementsOf([row('measurements', 'm', { title: '', refs: [] })])).toEqual([]);
});
