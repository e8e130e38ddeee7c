import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignJourney, visitsOf, type Visit } from './actual-journey';
import type { SessionSeen } from './session-scores';

const visit = (step: string | undefined, at: number): Visit => {
  return { step, at, ref: `s/observations/${at}`, tasks: [], kinds: [], outcome: null };
};
const walk = (steps: string) => [...steps].map((step, at) => visit(step === '?' ? undefined : step, at));
const read = (planned: string, actual: string, tested = planned) =>
  alignJourney([...planned], walk(actual), new Set(tested)).map(({ kind, step = '?' }) => `${step} ${kind}`);

describe('an actual journey against the planned one', () => {
  it('follows it', () =>
    expect(read('abc', 'abc')).toEqual(['a as-planned', 'b as-planned', 'c as-planned']));

  it('skips a step, or could not have come there', () => {
    expect(read('abcd', 'ad', 'abd')).toEqual(['a as-planned', 'b skipped', 'c untested', 'd as-planned']);
  });

  it('takes a step too early', () => {
    expect(read('abcd', 'acbd')).toEqual(['a as-planned', 'c out-of-order', 'b as-planned', 'd as-planned']);
  });

  it('goes back to a step', () => {
    expect(read('abc', 'abac')).toEqual(['a as-planned', 'b as-planned', 'a again', 'c as-planned']);
  });

  it('does something beside the plan', () => {
    expect(read('ab', 'a?b')).toEqual(['a as-planned', '? extra', 'b as-planned']);
  });

  it('accounts for every visit and every planned step', () => {
    const steps = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '?'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd')), steps, (planned, actual) => {
        const walked = alignJourney(planned, walk(actual.join('')), new Set(planned));
        expect(walked.flatMap(({ visit }) => visit?.at ?? [])).toEqual(actual.map((_, at) => at));
        for (const step of planned) expect(walked.some((one) => one.step === step)).toBe(true);
        const onPlan = walked.filter(({ kind }) => kind === 'as-planned').map(({ step }) => step!);
        expect(onPlan.map((step) => planned.indexOf(step))).toEqual(
          onPlan.map((step) => planned.indexOf(step)).sort((a, b) => a - b)
        );
      })
    );
  });
});

describe('the steps a session went through', () => {
  const seen = (at: number, task: string, ...steps: string[]) => {
    return { ref: `s/observations/${at}`, at, kind: 'problem' as const, text: '', task, steps };
  };
  const tried = (startedAt: number, task: string, ...steps: string[]) => {
    return { ref: `s/attempts/${task}`, task, startedAt, outcome: 'unaided' as const, steps };
  };
  const session = (part: Partial<SessionSeen>): SessionSeen => {
    return { id: 's', name: 'P1', persona: '', day: '', observations: [], attempts: [], ...part };
  };
  const known = new Set(['a', 'b', 'c']);
  const steps = (given: SessionSeen) => visitsOf(given, known).map(({ step }) => step ?? '?');

  it('are those of observations and tasks, in the order of the clock, neighbours as one', () => {
    const visits = visitsOf(
      session({
        observations: [seen(30, 't1', 'a'), seen(20, 't1', 'a')],
        attempts: [tried(10, 't1', 'a'), tried(40, 't2', 'b')]
      }),
      known
    );
    expect(visits.map(({ step, at }) => [step, at])).toEqual([
      ['a', 10],
      ['b', 40]
    ]);
    expect(visits[0]).toMatchObject({ kinds: ['problem', 'problem'], outcome: 'unaided' });
  });

  it('are for a task of several steps those that something was seen at', () => {
    expect(
      steps(session({ observations: [seen(20, 't', 'b')], attempts: [tried(10, 't', 'a', 'b')] }))
    ).toEqual(['b']);
    expect(steps(session({ attempts: [tried(10, 't', 'a', 'b')] }))).toEqual(['a', 'b']);
  });

  it('count a task of no step as something beside the map', () => {
    expect(steps(session({ attempts: [tried(10, 't'), tried(20, 'u', 'elsewhere')] }))).toEqual(['?', '?']);
  });
});
