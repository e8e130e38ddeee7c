import type { Card, MapState, Step } from '../../journey/model';
import type { Build } from './context';

type Said = Partial<
  Pick<Card, 'channel' | 'initiator' | 'receiver' | 'failureImpact' | 'failureOwner' | 'colour'>
> & {
  /** Name of the last step it spans to. */
  until?: string;
  /** Names of the findings it is known from. */
  findings?: readonly string[];
  /** Name of the process step it stands for. */
  carriedOutBy?: string;
};
type Plan = { readonly [card: string]: Said };

const fromCitizen = { initiator: 'citizen', receiver: 'service' } as const;
const fromService = { initiator: 'service', receiver: 'citizen' } as const;

/** What cards say beside their text, by step, lane and place in the cell. */
const asIs: Plan = {
  'find:ideas:0': { colour: 2 },
  'fill:ideas:0': { colour: 2 },
  'missing:ideas:0': { colour: 2 },
  'need:ideas:0': { colour: 4 },
  'doctor:ideas:0': { colour: 4 },
  'need:touchpoints:0': { channel: 'in-person', initiator: 'next-of-kin', receiver: 'citizen' },
  'find:touchpoints:0': { channel: 'web', ...fromCitizen },
  'find:touchpoints:1': { channel: 'phone', ...fromCitizen },
  'doctor:touchpoints:0': { channel: 'in-person', initiator: 'citizen', receiver: 'other-body' },
  'fill:touchpoints:0': { channel: 'form', ...fromCitizen },
  'fill:pains:1': { failureImpact: 3, findings: ['timeout'] },
  'submit:touchpoints:1': { channel: 'letter', ...fromCitizen },
  'submit:pains:0': { failureImpact: 2, findings: ['attach'] },
  'wait:touchpoints:0': { channel: 'phone', ...fromCitizen },
  'wait:pains:0': { findings: ['status'] },
  'wait:back:0': { until: 'missing', carriedOutBy: 'check' },
  'missing:touchpoints:0': { channel: 'letter', ...fromService },
  'missing:pains:0': { failureImpact: 3 },
  'decision:touchpoints:0': { channel: 'letter', ...fromService },
  'use:touchpoints:0': { channel: 'letter', ...fromService }
};

const toBe: Plan = {
  'need:touchpoints:0': { channel: 'in-person', initiator: 'other-body', receiver: 'citizen' },
  'find:touchpoints:0': { channel: 'web', ...fromCitizen },
  'find:touchpoints:1': { channel: 'phone', ...fromCitizen },
  'doctor:touchpoints:0': { channel: 'form', ...fromCitizen },
  'fill:touchpoints:0': { channel: 'form', ...fromCitizen },
  'wait:touchpoints:0': { channel: 'web', ...fromCitizen },
  'wait:touchpoints:1': { channel: 'sms', ...fromService },
  'wait:back:0': { carriedOutBy: 'check' },
  'decision:touchpoints:0': { channel: 'digital-mail', ...fromService },
  'decision:touchpoints:1': { channel: 'letter', ...fromService },
  'temporary:pains:0': { failureImpact: 2 },
  'use:touchpoints:0': { channel: 'letter', ...fromService }
};

/** Minutes spent and waited, where anybody has measured or promised them. */
const times: {
  readonly [S in MapState]: { readonly [step: string]: Pick<Step, 'minutes' | 'waitMinutes'> };
} = {
  'as-is': {
    find: { minutes: 25, waitMinutes: null },
    doctor: { minutes: 60, waitMinutes: 8 * 1440 },
    fill: { minutes: 40, waitMinutes: null },
    submit: { minutes: 15, waitMinutes: 0 },
    wait: { minutes: null, waitMinutes: 7 * 1440 },
    missing: { minutes: 30, waitMinutes: 14 * 1440 },
    decision: { minutes: 10, waitMinutes: 7 * 1440 }
  },
  'to-be': {
    find: { minutes: 5, waitMinutes: 0 },
    doctor: { minutes: 1, waitMinutes: 2 * 1440 },
    fill: { minutes: 10, waitMinutes: 0 },
    wait: { minutes: 2, waitMinutes: 3 * 1440 },
    decision: { minutes: 5, waitMinutes: 0 },
    temporary: { minutes: 2, waitMinutes: 4 * 1440 }
  }
};

export function stepTimes(state: MapState, step: string): Pick<Step, 'minutes' | 'waitMinutes'> {
  return times[state][step] ?? { minutes: null, waitMinutes: null };
}

/** @param card `step:lane:index` */
export function cardDetails(build: Build, state: MapState, card: string): Partial<Card> {
  const plan = state === 'as-is' ? asIs : toBe;
  const { until, findings = [], carriedOutBy, ...said } = plan[card] ?? {};
  const process = state === 'as-is' ? 'process' : 'processToBe';
  return {
    ...said,
    until: until ? build.id(`steps:${until}`) : '',
    sources: findings.map((finding) => build.ref('study', 'findings', finding)),
    links: carriedOutBy ? [build.ref(process, 'nodes', carriedOutBy)] : []
  };
}
