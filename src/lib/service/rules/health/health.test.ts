import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advices } from '../../model/assessment';
import type { HealthFacts } from './facts';
import { healthOf, judgementOf, portfolioHealth, type CheckOutcome, type Health } from './health';
import {
  benefit,
  change,
  cycle,
  entry,
  facts,
  map,
  nothing,
  person,
  skill,
  system,
  whole
} from './test-facts';

const judgements = (health: Health) => health.map(({ judgement }) => judgement);
const outcomes = (given: HealthFacts) =>
  healthOf(given).flatMap(({ checks }) => checks.map(({ outcome }) => outcome));

describe('a judgement', () => {
  it.each<[CheckOutcome[], string]>([
    [[], 'too-early'],
    [['not-applicable', 'not-applicable'], 'too-early'],
    [['met', 'not-applicable'], 'in-place'],
    [['unmet', 'not-applicable'], 'missing'],
    [['met', 'unmet'], 'partly']
  ])('of %j is %s', (all, judgement) => {
    expect(judgementOf(all.map((outcome) => ({ outcome })))).toBe(judgement);
  });

  it('of a service with nothing in it is too early, also when it has an owner', () => {
    expect(new Set(judgements(healthOf(nothing)))).toEqual(new Set(['too-early']));
    expect(new Set(judgements(healthOf(facts({ service: whole.service }))))).toEqual(new Set(['too-early']));
  });

  it('of a whole service is in place, and asks for nothing', () => {
    const health = healthOf(whole);
    expect(health.map(({ advice }) => advice)).toEqual(advices);
    expect(new Set(judgements(health))).toEqual(new Set(['in-place']));
    expect(health.every(({ next }) => next === undefined)).toBe(true);
  });

  it('names the first check that is not met as the next step', () => {
    const health = healthOf(facts({ maps: [map('p')], service: { ...whole.service, owned: false } }));
    expect(health[0]).toMatchObject({ judgement: 'partly', next: { id: 'leadership.owner' } });
  });
});

/** Facts as they may come, with gaps of all kinds. */
const some = <T>(items: readonly T[]) => fc.subarray([...items]);
const anything: fc.Arbitrary<HealthFacts> = fc
  .record({
    stakeholders: some(whole.stakeholders),
    involvements: some([
      ...whole.involvements,
      entry('silent', { told: false }),
      entry('bare', { decided: true })
    ]),
    competences: some([...whole.competences, skill('short', { present: 0 })]),
    cycles: some([...whole.cycles, cycle('empty', { lesson: false, verdict: null, tests: 0 })]),
    changes: some([
      ...whole.changes,
      change('loose', { kinds: [], owned: false, becomes: [], scored: false })
    ]),
    benefits: some([...whole.benefits, benefit('weak', { baseline: false, owned: false, overdue: true })]),
    maps: some([...whole.maps, map('r', { timed: 0 })]),
    sessions: some(whole.sessions),
    systems: some([...whole.systems, system('x', { registered: undefined })]),
    transfers: some(whole.transfers)
  })
  .map(facts);

describe('over any service', () => {
  it('one more record that meets what is asked never undoes what was met', () => {
    const more: ((given: HealthFacts) => HealthFacts)[] = [
      (given) => ({
        ...given,
        stakeholders: [...given.stakeholders, person('change-agent', { ref: 'new' })]
      }),
      (given) => ({
        ...given,
        involvements: [...given.involvements, entry('new', { took: ['employee', 'leader'] })]
      }),
      (given) => ({ ...given, competences: [...given.competences, skill('new')] }),
      (given) => ({ ...given, cycles: [...given.cycles, cycle('new')] }),
      (given) => ({ ...given, benefits: [...given.benefits, benefit('new', { changes: ['c', 'loose'] })] }),
      (given) => ({ ...given, sessions: [...given.sessions, 'new'] }),
      (given) => ({ ...given, systems: [...given.systems, system('new')] })
    ];
    fc.assert(
      fc.property(anything, fc.constantFrom(...more), (given, add) => {
        const [before, after] = [outcomes(given), outcomes(add(given))];
        // A balance is no sum: a benefit more for those who have one already tips nothing, but is no gain either.
        before.forEach((outcome, at) => {
          if (outcome === 'met') expect(after[at]).toBe('met');
        });
      })
    );
  });

  it('says of each outcome what it rests on', () => {
    fc.assert(
      fc.property(anything, (given) => {
        for (const { checks, judgement, next } of healthOf(given)) {
          for (const { outcome, meets, lacks, each } of checks) {
            if (outcome === 'not-applicable') expect([...meets, ...lacks]).toEqual([]);
            if (outcome === 'met') expect([meets.length > 0, lacks.length]).toEqual([true, 0]);
            if (outcome === 'unmet' && each) expect(lacks.length).toBeGreaterThan(0);
          }
          expect(next === undefined).toBe(judgement === 'in-place' || judgement === 'too-early');
        }
      })
    );
  });
});

describe('a portfolio', () => {
  const of = (...given: HealthFacts[]) => portfolioHealth(given.map(healthOf));

  it('counts services by judgement, and asks nothing of those where it is too early', () => {
    const [leadership] = of(nothing, whole, whole, facts({ maps: [map('p')] }));
    expect(leadership).toEqual({
      advice: 'leadership',
      judgement: 'partly',
      services: { 'in-place': 2, partly: 0, missing: 1, 'too-early': 1 }
    });
    expect(of(nothing, whole)[0]!.judgement).toBe('in-place');
    expect(of(facts({ maps: [map('p')] }), nothing)[0]!.judgement).toBe('missing');
  });

  it('without services is too early', () => {
    expect(new Set(of().map(({ judgement }) => judgement))).toEqual(new Set(['too-early']));
  });
});
