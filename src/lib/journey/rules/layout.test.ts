import { describe, expect, it } from 'vitest';
import { newCard, newLane, newStep, type Lane, type Phase } from '../model';
import { cardsByCell, cellKey, countStrays, layOut, phaseAt } from './layout';

const phase = (id: string, order: string): Phase => ({ id, order, title: id });
const lane = (id: string, order: string): Lane => newLane({ id, order, title: id, role: 'notes' });
const phases = [phase('p1', 'a1'), phase('p2', 'a2'), phase('p3', 'a3')];
const steps = [
  newStep({ id: 's1', order: 'a1', phase: 'p1' }),
  newStep({ id: 's3', order: 'a1', phase: 'p3' }),
  newStep({ id: 's2', order: 'a2', phase: 'p1' })
];
const lanes = [lane('l1', 'a1'), lane('l2', 'a2')];

describe('layout', () => {
  it('gives each step a column under its phase, and an empty phase one to start in', () => {
    const layout = layOut(phases, steps, lanes);
    expect(layout.columns.map((step) => step?.id)).toEqual(['s1', 's2', undefined, 's3']);
    expect(layout.phases.map(({ from, span }) => [from, span])).toEqual([
      [0, 2],
      [2, 1],
      [3, 1]
    ]);
    expect(layout.columnOf.get('s3')).toBe(3);
    expect(phaseAt(layout, 2)!.phase.id).toBe('p2');
    expect(layout.steps.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
  });

  it('folds a phase into one narrow column that its steps keep', () => {
    const folds = { phases: new Set(['p1']), lanes: new Set(['l2']) };
    const layout = layOut(phases, steps, lanes, folds);
    expect(layout.columns.map((step) => step?.id)).toEqual([undefined, undefined, 's3']);
    expect(layout.widths).toEqual([0.25, 1, 1]);
    expect(layout.phases[0]).toMatchObject({ folded: true, from: 0, span: 1 });
    expect([layout.columnOf.get('s1'), layout.columnOf.get('s2'), layout.columnOf.get('s3')]).toEqual([
      0, 0, 2
    ]);
    expect(layout.steps.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
    expect([...layout.foldedLanes]).toEqual(['l2']);
  });

  it('finds no column for a step without a phase, and counts it and lost cards as strays', () => {
    const lost = newStep({ id: 'lost', order: 'a9', phase: 'gone' });
    const all = [...steps, lost];
    const layout = layOut(phases, all, lanes);
    const card = (id: string, step: string, lane: string) => newCard({ id, order: 'a0', step, lane });
    expect(layout.columnOf.has('lost')).toBe(false);
    expect(
      countStrays(layout, all, [card('1', 's1', 'l1'), card('2', 's1', 'gone'), card('3', 'gone', 'l1')])
    ).toBe(3);
  });
});

describe('cells', () => {
  const a = newCard({ id: 'a', order: 'a1', step: 's1', lane: 'l1' });
  const b = newCard({ id: 'b', order: 'a2', step: 's1', lane: 'l1' });
  const c = newCard({ id: 'c', order: 'a1', step: 's2', lane: 'l2' });

  it('keep the same list when nothing in them changed', () => {
    const before = cardsByCell([a, c, b]);
    expect(before.get(cellKey('l1', 's1'))).toEqual([a, b]);
    const after = cardsByCell([a, { ...c, text: 'ny' }, b], before);
    expect(after.get(cellKey('l1', 's1'))).toBe(before.get(cellKey('l1', 's1')));
    expect(after.get(cellKey('l2', 's2'))![0]!.text).toBe('ny');
    expect(cardsByCell([a, c], after).get(cellKey('l1', 's1'))).toEqual([a]);
  });
});
