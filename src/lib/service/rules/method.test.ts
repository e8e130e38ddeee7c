import { expect, it } from 'vitest';
import { stepProofs, type MethodStep } from '../model/method';
import { currentPhase, progress, stepState, type Seen } from './method';

const nothing: Seen = {
  owner: false,
  stakeholders: 0,
  involved: 0,
  asIsJourneys: 0,
  asIsProcesses: 0,
  toBe: 0,
  tests: 0,
  findings: 0,
  changes: 0,
  doneChanges: 0,
  endedCycles: 0,
  benefits: 0,
  baselines: 0,
  withoutBaseline: 0,
  measurements: 0,
  review: false
};
const all: Seen = {
  ...nothing,
  owner: true,
  review: true,
  stakeholders: 1,
  involved: 1,
  asIsJourneys: 1,
  asIsProcesses: 1,
  toBe: 1,
  tests: 1,
  findings: 1,
  changes: 1,
  doneChanges: 1,
  endedCycles: 1,
  benefits: 1,
  baselines: 1,
  measurements: 1
};
const step = (id: string, phase: string, fields: Partial<MethodStep> = {}): MethodStep => ({
  id,
  order: id,
  phase,
  title: id,
  hint: '',
  makes: '',
  proof: '',
  done: false,
  ...fields
});
const phase = (id: string) => ({ id, order: id, title: id, note: '' });

it('every proof is seen in the records, and none where there is nothing', () => {
  for (const proof of stepProofs.filter(Boolean)) {
    expect(stepState({ proof, done: false }, all), proof).toBe('seen');
    expect(stepState({ proof, done: false }, nothing), proof).toBe('open');
  }
});

it('what no record shows is ticked by hand, and what one shows cannot be ticked away', () => {
  expect(stepState({ proof: '', done: true }, nothing)).toBe('ticked');
  expect(stepState({ proof: '', done: false }, all)).toBe('open');
  expect(stepState({ proof: 'tested', done: true }, nothing)).toBe('ticked');
  expect(stepState({ proof: 'tested', done: false }, all)).toBe('seen');
});

it('baselines are not in place while one is missing', () => {
  expect(stepState({ proof: 'baselines', done: false }, { ...all, withoutBaseline: 1 })).toBe('open');
});

it('one is in the first phase with something left', () => {
  const phases = [phase('a'), phase('b'), phase('c')];
  const steps = [
    step('1', 'a', { proof: 'owner' }),
    step('2', 'b'),
    step('3', 'b', { done: true }),
    step('4', 'gone')
  ];
  const found = progress(phases, steps, all);
  expect(found.map(({ done, steps }) => [done, steps.length])).toEqual([
    [1, 1],
    [1, 2],
    [0, 0]
  ]);
  expect(currentPhase(found)?.phase.id).toBe('b');
  expect(currentPhase(progress([phase('a')], steps, all))).toBeUndefined();
});
