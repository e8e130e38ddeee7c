import { describe, expect, it } from 'vitest';
import type { Score } from '../model';
import {
  moodOf,
  proposeScores,
  type Proposal,
  type Seen,
  type SessionSeen,
  type Tried
} from './session-scores';

const seen = (id: string, kind: Seen['kind'], ...steps: string[]): Seen => {
  return { ref: `s/observations/${id}`, at: 10, kind, text: id, task: 'st/tasks/t', steps };
};
const tried = (id: string, outcome: Tried['outcome'], ...steps: string[]): Tried => {
  return { ref: `s/attempts/${id}`, task: 'st/tasks/t', startedAt: 5, outcome, steps };
};
const session = (observations: Seen[], attempts: Tried[] = []): SessionSeen => {
  return { id: 's', name: 'P1', persona: 'v/personas/i', day: '2026-02-03', observations, attempts };
};
const taken = (proposals: readonly Proposal[]): Score[] =>
  proposals.map((proposal, at) => ({ ...proposal, id: String(at) }));
const short = (proposals: readonly Proposal[]) =>
  proposals.map(({ step, value, weight }) => [step, value, weight]);

describe('what sessions showed', () => {
  it('gives a score for each observation with a feeling, one person weighing 1 for each step', () => {
    const { add } = proposeScores(
      [
        session([
          seen('a', 'problem', 'x'),
          seen('b', 'error', 'x'),
          seen('c', 'positive', 'y'),
          seen('d', 'note', 'y')
        ])
      ],
      []
    );
    expect(short(add)).toEqual([
      ['x', -1, 0.5],
      ['x', -2, 0.5],
      ['y', 1, 1]
    ]);
    expect(add[0]).toMatchObject({
      grade: 'observed',
      persona: 'v/personas/i',
      from: 's/observations/a',
      source: 'a',
      on: '2026-02-03'
    });
  });

  it('lets how a task ended speak only where nothing else does, and for one step', () => {
    const { add } = proposeScores(
      [
        session(
          [seen('a', 'problem', 'x')],
          [
            tried('1', 'gave-up', 'x'),
            tried('2', 'gave-up', 'y'),
            tried('3', 'wrong', 'z'),
            tried('4', 'unaided', 'u', 'v')
          ]
        )
      ],
      []
    );
    expect(short(add)).toEqual([
      ['x', -1, 1],
      ['y', -2, 1]
    ]);
  });

  it('proposes nothing twice', () => {
    const sessions = [session([seen('a', 'problem', 'x', 'y')], [tried('1', 'unaided', 'z')])];
    const first = proposeScores(sessions, []);
    expect(first.add).toHaveLength(3);
    expect(proposeScores(sessions, taken(first.add))).toEqual({ add: [], reweigh: [] });
  });

  it('shares the weight anew when more was seen, but leaves a weight that somebody set', () => {
    const before = taken(proposeScores([session([seen('a', 'problem', 'x')])], []).add);
    const more = [session([seen('a', 'problem', 'x'), seen('b', 'positive', 'x')])];
    expect(proposeScores(more, before)).toMatchObject({
      add: [{ weight: 0.5 }],
      reweigh: [{ id: '0', weight: 0.5 }]
    });
    expect(proposeScores(more, [{ ...before[0]!, weight: 3 }]).reweigh).toEqual([]);
  });
});

it('how it went is what was seen; how the task ended only where nothing was', () => {
  expect(moodOf(['positive', 'error', 'note'], 'unaided')).toBe(-1);
  expect(moodOf(['note'], 'unaided')).toBe(1);
  expect(moodOf([], 'wrong')).toBe(0);
  expect(moodOf([], null)).toBe(0);
});
