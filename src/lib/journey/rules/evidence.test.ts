import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceGrades, newStep, type Score } from '../model';
import { feelingOfScores, feltSteps, onOnePerson, stepFeeling } from './evidence';

const score = (value: number, weight = 1, grade: Score['grade'] = 'observed') => ({ value, weight, grade });
const byHand = { emotion: 1, emotionGrade: 'assumed' } as const;
const notSet = { emotion: null, emotionGrade: 'assumed' } as const;

describe('the value of a step', () => {
  it('is the weighted mean; a score of weight 0 is shown, not averaged', () => {
    const feeling = feelingOfScores([score(-2), score(1), score(-2, 0)]);
    expect(feeling).toMatchObject({ value: -0.5, n: 2, weight: 2, uncounted: 1, min: -2, max: 1 });
  });

  it('lets a score that stands for more people count more', () => {
    expect(feelingOfScores([score(2, 3), score(-2, 1)]).value).toBe(1);
    expect(feelingOfScores([score(-1, 0.5), score(0, 0.5), score(2)]).value).toBe(0.75);
  });

  it('is a gap without evidence, never 0', () => {
    expect(stepFeeling(notSet)).toMatchObject({ value: null, basis: 'none' });
    expect(stepFeeling(notSet, [score(-2, 0)])).toMatchObject({ value: null, basis: 'none', uncounted: 1 });
  });

  it('is what was set by hand while no score counts, and no longer when one does', () => {
    expect(stepFeeling(byHand)).toMatchObject({ value: 1, basis: 'hand', grade: 'assumed', n: 0 });
    expect(stepFeeling(byHand, [score(-2, 0)])).toMatchObject({ value: 1, basis: 'hand' });
    expect(stepFeeling(byHand, [score(-2)])).toMatchObject({ value: -2, basis: 'scores', grade: 'observed' });
  });

  it('is founded as most of its weight is, of equals as the weaker', () => {
    expect(feelingOfScores([score(1, 3, 'assumed'), score(1, 1, 'observed')]).grade).toBe('assumed');
    expect(feelingOfScores([score(1, 1, 'reported'), score(1, 1, 'observed')]).grade).toBe('reported');
    expect(feelingOfScores([score(1, 5, 'observed'), score(1, 1, 'assumed')]).grade).toBe('observed');
  });

  it('stays between the lowest and the highest, and does not care about order', () => {
    const scores = fc.array(
      fc.record({
        value: fc.double({ min: -2, max: 2, noNaN: true }),
        weight: fc.double({ min: 0, max: 1000, noNaN: true }),
        grade: fc.constantFrom(...evidenceGrades)
      }),
      { maxLength: 20 }
    );
    fc.assert(
      fc.property(scores, (given) => {
        const feeling = feelingOfScores(given);
        expect(feelingOfScores([...given].reverse())).toEqual(feeling);
        const counted = given.filter(({ weight }) => weight > 0);
        expect(feeling.value === null).toBe(counted.length === 0);
        expect(feeling.n + feeling.uncounted).toBe(given.length);
        if (feeling.value === null) return;
        expect(feeling.value).toBeGreaterThanOrEqual(Math.min(...counted.map(({ value }) => value)));
        expect(feeling.value).toBeLessThanOrEqual(Math.max(...counted.map(({ value }) => value)));
      })
    );
  });
});

it('one person, or three notes about one, is too little', () => {
  const third = 1 / 3;
  expect(onOnePerson(feelingOfScores([score(1)]))).toBe(true);
  expect(onOnePerson(feelingOfScores([score(1, third), score(0, third), score(-1, third)]))).toBe(true);
  expect(onOnePerson(feelingOfScores([score(1), score(1)]))).toBe(false);
  expect(onOnePerson(feelingOfScores([score(1, 12)]))).toBe(false);
  expect(onOnePerson(stepFeeling(byHand))).toBe(false);
});

it('steps take the value of their scores; those without stay the same object', () => {
  const steps = ['a', 'b'].map((id) => newStep({ id, order: id, phase: 'p', emotion: 2 }));
  const given = { ...score(-1), id: 's', step: 'a', persona: '', from: '', source: '', on: '' };
  const [a, b] = feltSteps(steps, [given]);
  expect(a).toMatchObject({ emotion: -1, emotionGrade: 'observed' });
  expect(b).toBe(steps[1]);
});
