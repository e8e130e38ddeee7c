import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCard, newLane, newStep } from '../model';
import { compareMaps, emotionShift, type Difference, type MapRecords } from './compare';

const phase = (id: string) => ({ id, order: 'a0', title: id });
const lane = (id: string) => newLane({ id, order: 'a0', title: id, role: 'notes' });
const step = (id: string, phase = 'p1', fields = {}) =>
  newStep({ id, order: 'a0', phase, title: id, ...fields });
const card = (id: string, step = 's1', lane = 'l1', fields = {}) =>
  newCard({ id, order: 'a0', step, lane, text: id, ...fields });

const asIs: MapRecords = {
  phases: [phase('p1'), phase('p2')],
  steps: [step('s1'), step('s2'), step('s3', 'p2')],
  lanes: [lane('l1'), lane('l2')],
  cards: [card('c1'), card('c2'), card('c3', 's2')]
};
const said = (differences: readonly Difference[]) =>
  differences.map(({ kind, collection, id, fields, along }) =>
    [kind, `${collection}/${id}`, ...fields, along && `with ${along}`].filter(Boolean).join(' ')
  );

describe('as-is to to-be', () => {
  it('are alike when nothing was done', () => {
    expect(compareMaps(asIs, asIs)).toEqual([]);
  });

  it('differ by what was added, moved, changed and taken away', () => {
    const toBe: MapRecords = {
      phases: [{ ...phase('p1'), title: 'Søke' }, phase('p2')],
      steps: [step('s2', 'p2', { emotion: 1 }), step('s3', 'p2'), step('new', 'p2')],
      lanes: [lane('l2'), lane('l1')],
      cards: [card('c3', 's2', 'l2', { text: 'Ny tekst' }), card('c9', 'new')]
    };
    expect(said(compareMaps(asIs, toBe))).toEqual([
      'changed phases/p1 title',
      'moved steps/s2',
      'changed steps/s2 emotion',
      'added steps/new',
      'gone steps/s1',
      'moved lanes/l2',
      'moved cards/c3',
      'changed cards/c3 text',
      'added cards/c9 with steps/new',
      'gone cards/c1 with steps/s1',
      'gone cards/c2 with steps/s1'
    ]);
  });

  it('tell a feeling that became unknown from one that became neutral', () => {
    const was = { ...asIs, steps: [step('s1', 'p1', { emotion: 0 })] };
    const is = { ...asIs, steps: [step('s1', 'p1', { emotion: null })] };
    expect(said(compareMaps(was, is))).toContain('changed steps/s1 emotion');
  });

  it('do not differ by how well a feeling is founded, nor by links to process maps', () => {
    const is = {
      ...asIs,
      steps: asIs.steps.map((s) => ({ ...s, emotionGrade: 'observed' as const, processSteps: ['p/nodes/n'] }))
    };
    expect(compareMaps(asIs, is)).toEqual([]);
  });

  it('name the one step that was moved, not those it passed', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => step(id));
    const is = [...many.slice(1), many[0]!];
    expect(said(compareMaps({ ...asIs, steps: many, cards: [] }, { ...asIs, steps: is, cards: [] }))).toEqual(
      ['moved steps/a']
    );
  });
});

describe('feelings', () => {
  it('count as better or worse only where both are known', () => {
    const felt = (...values: (number | null)[]) =>
      values.map((emotion, at) => step(`s${at}`, 'p1', { emotion }));
    expect(emotionShift(felt(-2, 1, null, 0, 2), felt(1, -1, 2, null, 2))).toEqual({ better: 1, worse: 1 });
  });
});

describe('any two maps', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 });
  const map = fc
    .record({
      phases: ids,
      steps: ids,
      lanes: ids,
      cards: ids,
      homes: fc.array(fc.nat(5), { minLength: 12, maxLength: 12 })
    })
    .map(({ phases, steps, lanes, cards, homes }): MapRecords => {
      const pick = (list: string[], at: number) => list[homes[at % 12]! % (list.length || 1)] ?? 'none';
      return {
        phases: phases.map(phase),
        steps: steps.map((id, at) => step(id, pick(phases, at))),
        lanes: lanes.map(lane),
        cards: cards.map((id, at) => card(id, pick(steps, at), pick(lanes, at + 6)))
      };
    });

  it('differ by each record that only one has, the same both ways', () => {
    fc.assert(
      fc.property(map, map, (before, after) => {
        const there = compareMaps(before, after);
        const back = compareMaps(after, before);
        const of = (list: Difference[], kind: string) =>
          list
            .filter((found) => found.kind === kind)
            .map(({ collection, id }) => `${collection}/${id}`)
            .sort();
        expect(of(there, 'added')).toEqual(of(back, 'gone'));
        expect(of(there, 'gone')).toEqual(of(back, 'added'));
        expect(of(there, 'moved').length).toBe(of(back, 'moved').length);
        const names = (records: MapRecords) =>
          (['phases', 'steps', 'lanes', 'cards'] as const).flatMap((c) =>
            records[c].map(({ id }) => `${c}/${id}`)
          );
        expect(of(there, 'added')).toEqual(
          names(after)
            .filter((n) => !names(before).includes(n))
            .sort()
        );
      })
    );
  });

  it('do not differ from themselves', () => {
    fc.assert(
      fc.property(map, (any) => {
        expect(compareMaps(any, any)).toEqual([]);
      })
    );
  });
});
