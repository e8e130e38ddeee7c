import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import { summarise } from './service-summary';

const row = (kind: string, document: string, collection: string, id: string, facts: IndexRow['facts'] = {}) =>
  ({ kind, document, service: 's', collection, id, title: id, refs: [], facts }) satisfies IndexRow;

const finding = (id: string, severity: number | null, observations: number, kind = 'problem') =>
  row('study', 'u', 'findings', id, { kind, severity, observations, order: id });

const rows: IndexRow[] = [
  row('journey', 'j', 'about', 'about', { state: 'as-is' }),
  row('journey', 'j2', 'about', 'about', { state: 'to-be' }),
  row('session', 'e1', 'about', 'about', { startedAt: '2026-01-01T10:00:00Z' }),
  row('session', 'e2', 'about', 'about', { startedAt: '' }),
  row('journey', 'j', 'steps', 'a', { emotion: -2 }),
  row('journey', 'j', 'steps', 'b', { emotion: 1 }),
  row('journey', 'j', 'steps', 'c', { emotion: null }),
  row('journey', 'j2', 'steps', 'a', { emotion: 2 }),
  finding('f1', 3, 1),
  finding('f2', 4, 2),
  finding('f3', null, 9),
  finding('f4', 3, 5),
  finding('f5', null, 1, 'strength'),
  row('service', 's', 'changes', 'c1', { state: 'decided', owner: 'Ali', order: 'a0' }),
  row('service', 's', 'changes', 'c2', { state: 'dropped', owner: '', order: 'a1' }),
  row('service', 's', 'benefits', 'b1', {
    valuation: 'counted',
    owner: 'Mona',
    unit: 'dager',
    baseline: 34,
    baselineOn: '2026-01-01',
    target: 14,
    targetOn: '2026-12-31',
    order: 'a0'
  }),
  row('service', 's', 'benefits', 'b2', { baseline: null, target: 3, order: 'a1' }),
  row('service', 's', 'measurements', 'm1', { benefit: 'b1', on: '2026-07-01', value: 24 }),
  row('service', 's', 'measurements', 'm2', { benefit: 'b1', on: '2026-03-01', value: 33 })
];

describe('the summary of a service', () => {
  const summary = summarise(rows);

  it('names the gravest problems first', () => {
    expect(summary.worst.map(({ title }) => title)).toEqual(['f2', 'f4', 'f1', 'f3']);
  });

  it('puts what a finished change answers behind what waits', () => {
    const done = row('service', 's', 'changes', 'c3', { state: 'done', owner: 'Ali', order: 'a2' });
    const answered = rows.find(({ id }) => id === 'f2')!;
    const ref = `${answered.document}/findings/f2`;
    const after = summarise([...rows, { ...done, refs: [ref] }]);
    expect(summary.grave).toEqual({ all: 3, open: 3 });
    expect(after.grave).toEqual({ all: 3, open: 2 });
    expect(after.worst.map(({ title }) => title)).toEqual(['f4', 'f1', 'f3', 'f2']);
  });

  it('takes the mean of what citizens felt in as-is maps, leaving out the steps nobody was asked about', () => {
    expect(summary).toMatchObject({ journeySteps: 2, emotion: -0.5 });
    expect(summarise([]).emotion).toBeNull();
  });

  it('leaves out dropped changes', () => {
    expect(summary.changes).toEqual([{ title: 'c1', state: 'decided', owner: 'Ali' }]);
  });
});
