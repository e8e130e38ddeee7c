import type { MethodPhase, MethodStep, StepProof } from '../model/method';

/** How much there is of what a step may rest on. */
export interface Seen {
  readonly owner: boolean;
  readonly stakeholders: number;
  /** Entries of the log of who took part. */
  readonly involved: number;
  /** Maps that hold somebody's work: what a template laid out is none. */
  readonly asIsJourneys: number;
  readonly asIsProcesses: number;
  /** Maps of how it shall be. */
  readonly toBe: number;
  /** Sittings with citizens that took place. */
  readonly tests: number;
  readonly findings: number;
  /** Changes that were not dropped, and those carried through. */
  readonly changes: number;
  readonly doneChanges: number;
  readonly endedCycles: number;
  readonly benefits: number;
  /** Benefits that can be measured and have a baseline, and those that can and have none. */
  readonly baselines: number;
  readonly withoutBaseline: number;
  readonly measurements: number;
  /** A day for the next review is set. */
  readonly review: boolean;
}

const proofs: { readonly [P in Exclude<StepProof, ''>]: (seen: Seen) => boolean } = {
  owner: ({ owner }) => owner,
  stakeholders: ({ stakeholders }) => stakeholders > 0,
  involved: ({ involved }) => involved > 0,
  'as-is-journey': ({ asIsJourneys }) => asIsJourneys > 0,
  'as-is-process': ({ asIsProcesses }) => asIsProcesses > 0,
  tested: ({ tests }) => tests > 0,
  findings: ({ findings }) => findings > 0,
  changes: ({ changes }) => changes > 0,
  'to-be': ({ toBe }) => toBe > 0,
  'cycle-ended': ({ endedCycles }) => endedCycles > 0,
  benefits: ({ benefits }) => benefits > 0,
  // One baseline that was missed is enough to say that they are not in place.
  baselines: ({ baselines, withoutBaseline }) => baselines > 0 && withoutBaseline === 0,
  'done-changes': ({ doneChanges }) => doneChanges > 0,
  measured: ({ measurements }) => measurements > 0,
  reviewed: ({ review }) => review
};

/** How a step stands: the records show it, somebody ticked it, or neither. */
export type StepState = 'seen' | 'ticked' | 'open';

/** What shows that a step is done. What the records show cannot be ticked away. */
export function stepState(step: Pick<MethodStep, 'proof' | 'done'>, seen: Seen): StepState {
  if (step.proof && proofs[step.proof](seen)) return 'seen';
  return step.done ? 'ticked' : 'open';
}

export interface PhaseProgress {
  readonly phase: MethodPhase;
  readonly steps: readonly { readonly step: MethodStep; readonly state: StepState }[];
  readonly done: number;
}

/** Phases with their steps and how far each has come. Steps of a phase that is gone are left out. */
export function progress(
  phases: readonly MethodPhase[],
  steps: readonly MethodStep[],
  seen: Seen
): PhaseProgress[] {
  return phases.map((phase) => {
    const own = steps
      .filter((step) => step.phase === phase.id)
      .map((step) => ({ step, state: stepState(step, seen) }));
    return { phase, steps: own, done: own.filter(({ state }) => state !== 'open').length };
  });
}

/** The phase one is in: the first with something left to do; undefined when all is done. */
export function currentPhase(all: readonly PhaseProgress[]): PhaseProgress | undefined {
  return all.find(({ steps, done }) => done < steps.length);
}
