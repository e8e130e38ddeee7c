import { describe, expect, it } from 'vitest';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import { journeyCollections, type JourneyCollections } from '../model';
import type { Proposal } from '../rules/session-scores';
import * as commands from '../commands';

/** A map of one phase with two steps. */
function map() {
  const doc = new WorkDocument<JourneyCollections>('map', {
    kind: 'journey',
    collections: journeyCollections
  });
  const phase = commands.addPhase(doc, { title: 'P' });
  const [step, other] = [
    commands.addStep(doc, { phase, title: 'S' }),
    commands.addStep(doc, { phase, title: 'T' })
  ];
  return { doc, phase, step, other };
}

const proposal = (step: string, from: string): Proposal => ({
  step,
  persona: '',
  value: -1,
  weight: 0.5,
  grade: 'observed',
  from,
  source: 'Stopped',
  on: '2026-02-03',
  session: 's',
  at: 10,
  task: ''
});

describe('scores', () => {
  it('are added as something said by one person, changed and removed', () => {
    const { doc, step } = map();
    const id = oneStep(doc, () => commands.addScore(doc, { step, value: -2 }));
    expect(doc.get('scores', id)).toMatchObject({ step, value: -2, weight: 1, grade: 'reported' });
    oneStep(doc, () => commands.changeScore(doc, id, { weight: 12, grade: 'observed' }));
    oneStep(doc, () => commands.changeScore(doc, id, { source: 'Survey' }));
    expect(doc.get('scores', id)).toMatchObject({ value: -2, weight: 12, source: 'Survey' });
    oneStep(doc, () => commands.removeScore(doc, id));
  });

  it('a value off the scale is refused', () => {
    const { doc, step } = map();
    expect(() => commands.addScore(doc, { step, value: 3 })).toThrow();
    expect(() => commands.addScore(doc, { step, value: 1, weight: -1 })).toThrow();
    expect(doc.all('scores')).toEqual([]);
  });

  it('go with their step and their phase', () => {
    const { doc, phase, step, other } = map();
    commands.addScore(doc, { step, value: 1 });
    commands.addScore(doc, { step: other, value: 1 });
    oneStep(doc, () => commands.removeStep(doc, step));
    expect(doc.all('scores').map((score) => score.step)).toEqual([other]);
    oneStep(doc, () => commands.removePhase(doc, phase));
    expect(doc.all('scores')).toEqual([]);
  });

  it('of sessions are taken in at one press, those of steps that are gone are not', () => {
    const { doc, step, other } = map();
    const old = commands.addScore(doc, { step, value: 1, from: 's/observations/o' });
    const add = [
      proposal(step, 's/observations/a'),
      proposal(other, 's/observations/b'),
      proposal('gone', 's/x/c')
    ];
    expect(oneStep(doc, () => commands.takeInScores(doc, { add, reweigh: [{ id: old, weight: 0.5 }] }))).toBe(
      2
    );
    expect(doc.all('scores')).toHaveLength(3);
    expect(doc.get('scores', old)!.weight).toBe(0.5);
    expect(doc.all('scores').find(({ from }) => from === 's/observations/a')).not.toHaveProperty('session');
  });
});
