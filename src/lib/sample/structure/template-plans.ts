import type { LaneRole } from '../../journey/model';
import type { TemplateTexts } from '../texts/templates/nb';
import type { Plan } from './draw';

/** What a new service may start from. */
export const serviceTemplates = ['application', 'notification', 'booking'] as const;
export type ServiceTemplate = (typeof serviceTemplates)[number];

type Phase = 'before' | 'during' | 'after';

/** Roles of the journey's lanes, in their order. */
export const laneRoles: { readonly [lane in keyof TemplateTexts['lanes']]: LaneRole } = {
  actions: 'actions',
  thoughts: 'thoughts',
  touchpoints: 'touchpoints',
  pains: 'pain-points',
  ideas: 'opportunities',
  front: 'frontstage',
  back: 'backstage'
};

/** The phase of each journey step, and the process steps that carry it out. */
export const journeySteps: {
  readonly [template in ServiceTemplate]: {
    readonly [step in keyof TemplateTexts[template]['steps']]: readonly [Phase, ...string[]];
  };
} = {
  application: {
    need: ['before'],
    find: ['before'],
    apply: ['during', 'received', 'register'],
    supplement: ['during', 'ask'],
    wait: ['during', 'check', 'decide'],
    answer: ['after', 'send'],
    use: ['after']
  },
  notification: {
    notice: ['before'],
    find: ['before'],
    report: ['during', 'received'],
    receipt: ['during', 'sort'],
    follow: ['after', 'forward', 'fix'],
    solved: ['after', 'tell']
  },
  booking: {
    need: ['before'],
    find: ['before', 'find'],
    book: ['during', 'received', 'confirm'],
    remind: ['during', 'remind'],
    meet: ['during', 'meet'],
    next: ['after', 'follow']
  }
};

const pools = { pool: 'own', above: 'citizen', lanes: ['front', 'back'] };

/** Minutes and shares are left unknown: they are the team's to find out. */
export const processPlans: { readonly [template in ServiceTemplate]: Plan } = {
  application: {
    ...pools,
    nodes: {
      received: { kind: 'startEvent', lane: 'front', column: 0, trigger: 'message' },
      register: { kind: 'userTask', lane: 'front', column: 1 },
      check: { kind: 'userTask', lane: 'back', column: 2 },
      complete: { kind: 'exclusiveGateway', lane: 'back', column: 3 },
      ask: { kind: 'sendTask', lane: 'front', column: 3 },
      decide: { kind: 'userTask', lane: 'back', column: 4 },
      send: { kind: 'sendTask', lane: 'front', column: 5 },
      done: { kind: 'endEvent', lane: 'front', column: 6 }
    },
    flows: [
      { from: 'received', to: 'register', run: 'h' },
      { from: 'register', to: 'check', run: 'vh' },
      { from: 'check', to: 'complete', run: 'h' },
      { from: 'complete', to: 'ask', run: 'v', name: 'no' },
      { from: 'ask', to: 'check', run: 'hv' },
      { from: 'complete', to: 'decide', run: 'h', name: 'yes' },
      { from: 'decide', to: 'send', run: 'vh' },
      { from: 'send', to: 'done', run: 'h' }
    ],
    messages: [
      { from: 'citizen', to: 'received', name: 'application' },
      { from: 'ask', to: 'citizen', name: 'question' },
      { from: 'send', to: 'citizen', name: 'decision' }
    ]
  },
  notification: {
    ...pools,
    nodes: {
      received: { kind: 'startEvent', lane: 'front', column: 0, trigger: 'message' },
      sort: { kind: 'userTask', lane: 'front', column: 1 },
      ours: { kind: 'exclusiveGateway', lane: 'front', column: 2 },
      forward: { kind: 'sendTask', lane: 'front', column: 3 },
      fix: { kind: 'manualTask', lane: 'back', column: 3 },
      tell: { kind: 'sendTask', lane: 'front', column: 4 },
      done: { kind: 'endEvent', lane: 'front', column: 5 }
    },
    flows: [
      { from: 'received', to: 'sort', run: 'h' },
      { from: 'sort', to: 'ours', run: 'h' },
      { from: 'ours', to: 'forward', run: 'h', name: 'no' },
      { from: 'ours', to: 'fix', run: 'vh', name: 'yes' },
      { from: 'forward', to: 'tell', run: 'h' },
      { from: 'fix', to: 'tell', run: 'hv' },
      { from: 'tell', to: 'done', run: 'h' }
    ],
    messages: [
      { from: 'citizen', to: 'received', name: 'report' },
      { from: 'tell', to: 'citizen', name: 'answer' }
    ]
  },
  booking: {
    ...pools,
    nodes: {
      received: { kind: 'startEvent', lane: 'front', column: 0, trigger: 'message' },
      find: { kind: 'userTask', lane: 'front', column: 1 },
      confirm: { kind: 'sendTask', lane: 'front', column: 2 },
      remind: { kind: 'sendTask', lane: 'front', column: 3 },
      came: { kind: 'exclusiveGateway', lane: 'front', column: 4 },
      call: { kind: 'userTask', lane: 'front', column: 5 },
      closed: { kind: 'endEvent', lane: 'front', column: 6 },
      meet: { kind: 'manualTask', lane: 'back', column: 5 },
      follow: { kind: 'userTask', lane: 'back', column: 6 },
      done: { kind: 'endEvent', lane: 'back', column: 7 }
    },
    flows: [
      { from: 'received', to: 'find', run: 'h' },
      { from: 'find', to: 'confirm', run: 'h' },
      { from: 'confirm', to: 'remind', run: 'h' },
      { from: 'remind', to: 'came', run: 'h' },
      { from: 'came', to: 'call', run: 'h', name: 'no' },
      { from: 'came', to: 'meet', run: 'vh', name: 'yes' },
      { from: 'call', to: 'closed', run: 'h' },
      { from: 'meet', to: 'follow', run: 'h' },
      { from: 'follow', to: 'done', run: 'h' }
    ],
    messages: [
      { from: 'citizen', to: 'received', name: 'booking' },
      { from: 'confirm', to: 'citizen', name: 'confirmation' },
      { from: 'remind', to: 'citizen', name: 'reminder' }
    ]
  }
};
