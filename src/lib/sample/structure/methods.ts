import type { StepMakes, StepProof } from '../../service/model/method';
import type { MethodTexts } from '../texts/methods/nb';

/** Ways of working that a service may follow. */
export const methods = ['ks', 'double', 'triple', 'project', 'advice'] as const;
export type Method = (typeof methods)[number];

export type StepName = keyof MethodTexts['steps'];

/** What each step makes in Verksted, and what shows that it is done. */
export const steps: { readonly [step in StepName]: readonly [StepMakes, StepProof] } = {
  owner: ['', 'owner'],
  stakeholders: ['people', 'stakeholders'],
  mandate: ['decisions', ''],
  together: ['people', 'involved'],
  journey: ['journey', 'as-is-journey'],
  process: ['process', 'as-is-process'],
  citizens: ['study', 'tested'],
  findings: ['study', 'findings'],
  problem: ['', ''],
  ideas: ['changes', 'changes'],
  toBe: ['', 'to-be'],
  concept: ['decisions', ''],
  benefits: ['benefits', 'benefits'],
  baselines: ['benefits', 'baselines'],
  competence: ['people', ''],
  systems: ['', ''],
  trial: ['changes', 'cycle-ended'],
  retest: ['study', ''],
  decide: ['decisions', ''],
  carry: ['changes', 'done-changes'],
  handover: ['', ''],
  measure: ['benefits', 'measured'],
  review: ['', 'reviewed'],
  share: ['changes', '']
};

/** The steps of each phase of each way of working. */
export const plans: {
  readonly [M in Method]: {
    readonly [phase in keyof MethodTexts['methods'][M]['phases']]: readonly StepName[];
  };
} = {
  ks: {
    one: ['owner', 'stakeholders', 'mandate'],
    two: ['journey', 'process', 'citizens', 'findings'],
    three: ['problem', 'ideas', 'benefits'],
    four: ['toBe', 'trial', 'baselines'],
    five: ['decide', 'carry', 'competence'],
    six: ['handover', 'measure', 'review', 'share']
  },
  double: {
    discover: ['owner', 'stakeholders', 'journey', 'process', 'citizens'],
    define: ['findings', 'problem', 'benefits'],
    develop: ['ideas', 'toBe', 'trial', 'retest'],
    deliver: ['baselines', 'carry', 'measure', 'share']
  },
  triple: {
    insight: ['owner', 'stakeholders', 'together', 'journey', 'process', 'citizens', 'findings', 'problem'],
    concept: ['ideas', 'toBe', 'trial', 'benefits', 'concept'],
    carry: ['baselines', 'competence', 'retest', 'carry', 'measure']
  },
  project: {
    concept: ['mandate', 'owner', 'stakeholders', 'journey', 'citizens', 'findings', 'benefits', 'concept'],
    planning: ['process', 'ideas', 'toBe', 'baselines', 'competence', 'decide'],
    execution: ['trial', 'retest', 'carry', 'systems'],
    closing: ['handover', 'decide'],
    realisation: ['measure', 'review', 'share']
  },
  advice: {
    leadership: ['owner', 'mandate'],
    involvement: ['stakeholders', 'together'],
    enthusiasts: ['share'],
    learning: ['citizens', 'trial', 'retest'],
    work: ['journey', 'process', 'findings', 'ideas', 'toBe'],
    competence: ['competence'],
    benefits: ['benefits', 'baselines', 'measure'],
    portfolio: ['decide', 'review'],
    systems: ['systems']
  }
};
