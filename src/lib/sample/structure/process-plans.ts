import type { Plan } from './draw';

const DAY = 24 * 60;

const EVERY_DAY = [0, 1, 2, 3, 4];
/** The hours a week that each has for these cases; the rest of their time belongs to other services. */
const people = {
  desk: { count: 1, hourlyRate: 480, days: EVERY_DAY, from: 9, to: 12 },
  archive: { count: 1, hourlyRate: 500, days: [0, 2, 4], from: 9, to: 12 },
  caseworker: { count: 1, hourlyRate: 560, days: [0, 1, 2, 3], from: 8, to: 15 },
  physician: { count: 1, hourlyRate: 1100, days: [3], from: 12, to: 15 }
};

/** Paper, post and a pile until Monday: about six weeks for three and a half hours of work. */
export const asIs = {
  pool: 'municipality',
  above: 'citizen',
  lanes: ['desk', 'archive', 'caseworker', 'physician'],
  nodes: {
    received: { kind: 'startEvent', lane: 'desk', column: 0, trigger: 'message' },
    open: {
      kind: 'manualTask',
      lane: 'desk',
      column: 1,
      process: 10,
      wait: DAY,
      accurate: 0.95,
      value: 'waste'
    },
    scan: {
      kind: 'userTask',
      lane: 'archive',
      column: 2,
      process: 15,
      wait: 2 * DAY,
      accurate: 0.9,
      value: 'waste',
      system: 'archive'
    },
    check: {
      kind: 'userTask',
      lane: 'caseworker',
      column: 3,
      process: 20,
      wait: 7 * DAY,
      accurate: 0.92,
      value: 'necessary',
      system: 'spreadsheet'
    },
    complete: { kind: 'exclusiveGateway', lane: 'caseworker', column: 4 },
    ask: {
      kind: 'sendTask',
      lane: 'desk',
      column: 4,
      process: 25,
      wait: DAY,
      accurate: 0.7,
      value: 'waste',
      system: 'letters'
    },
    answer: { kind: 'intermediateCatchEvent', lane: 'desk', column: 3, wait: 14 * DAY, trigger: 'message' },
    assess: {
      kind: 'userTask',
      lane: 'caseworker',
      column: 5,
      process: 45,
      wait: 4 * DAY,
      accurate: 0.9,
      value: 'value',
      system: 'case'
    },
    clear: { kind: 'exclusiveGateway', lane: 'caseworker', column: 6 },
    medical: {
      kind: 'userTask',
      lane: 'physician',
      column: 7,
      process: 30,
      wait: 10 * DAY,
      value: 'necessary',
      accurate: 0.95
    },
    decide: {
      kind: 'userTask',
      lane: 'caseworker',
      column: 8,
      process: 30,
      wait: DAY,
      accurate: 0.97,
      value: 'value',
      system: 'case'
    },
    send: {
      kind: 'sendTask',
      lane: 'desk',
      column: 9,
      process: 5,
      wait: DAY,
      value: 'necessary',
      accurate: 0.98,
      system: 'archive'
    },
    granted: { kind: 'exclusiveGateway', lane: 'desk', column: 10 },
    print: {
      kind: 'manualTask',
      lane: 'desk',
      column: 11,
      process: 20,
      wait: 2 * DAY,
      value: 'waste',
      accurate: 0.97,
      system: 'card'
    },
    post: {
      kind: 'sendTask',
      lane: 'desk',
      column: 12,
      process: 5,
      wait: DAY,
      value: 'necessary',
      accurate: 0.99
    },
    given: { kind: 'endEvent', lane: 'desk', column: 13 },
    closed: { kind: 'endEvent', lane: 'caseworker', column: 11 }
  },
  flows: [
    { from: 'received', to: 'open', run: 'h' },
    { from: 'open', to: 'scan', run: 'vh' },
    { from: 'scan', to: 'check', run: 'vh' },
    { from: 'check', to: 'complete', run: 'h' },
    { from: 'complete', to: 'ask', run: 'v', name: 'no', probability: 0.45 },
    { from: 'ask', to: 'answer', run: 'h' },
    { from: 'answer', to: 'scan', run: 'hv' },
    { from: 'complete', to: 'assess', run: 'h', name: 'yes', probability: 0.55 },
    { from: 'assess', to: 'clear', run: 'h' },
    { from: 'clear', to: 'decide', run: 'h', name: 'yes', probability: 0.7 },
    { from: 'clear', to: 'medical', run: 'vh', name: 'no', probability: 0.3 },
    { from: 'medical', to: 'decide', run: 'hv' },
    { from: 'decide', to: 'send', run: 'vh' },
    { from: 'send', to: 'granted', run: 'h' },
    { from: 'granted', to: 'print', run: 'h', name: 'yes', probability: 0.82 },
    { from: 'granted', to: 'closed', run: 'vh', name: 'no', probability: 0.18 },
    { from: 'print', to: 'post', run: 'h' },
    { from: 'post', to: 'given', run: 'h' }
  ],
  messages: [
    { from: 'citizen', to: 'received', name: 'application' },
    { from: 'ask', to: 'citizen', name: 'request' },
    { from: 'citizen', to: 'answer', name: 'reply' },
    { from: 'send', to: 'citizen', name: 'decision' },
    { from: 'post', to: 'citizen', name: 'card' }
  ],
  wastes: {
    scan: { kind: 'overprocessing', minutes: 15 },
    check: { kind: 'inventory', minutes: 5 },
    ask: { kind: 'defects', minutes: 25 }
  },
  roles: people
} satisfies Plan;

/** The same steps where they remain, so that the two maps can be compared. */
export const toBe = {
  pool: 'municipality',
  above: 'citizen',
  below: 'doctor',
  lanes: ['desk', 'system', 'caseworker', 'physician'],
  nodes: {
    received: { kind: 'startEvent', lane: 'system', column: 0, trigger: 'message' },
    file: {
      kind: 'serviceTask',
      lane: 'system',
      column: 1,
      process: 0,
      wait: 0,
      accurate: 1,
      value: 'necessary',
      system: 'archive'
    },
    check: {
      kind: 'serviceTask',
      lane: 'system',
      column: 2,
      process: 0,
      wait: 0,
      accurate: 0.97,
      value: 'necessary',
      system: 'form'
    },
    complete: { kind: 'exclusiveGateway', lane: 'system', column: 3 },
    ask: {
      kind: 'userTask',
      lane: 'desk',
      column: 3,
      process: 10,
      wait: DAY / 3,
      accurate: 0.9,
      value: 'necessary',
      system: 'case'
    },
    answer: { kind: 'intermediateCatchEvent', lane: 'desk', column: 2, wait: DAY, trigger: 'message' },
    confirm: {
      kind: 'serviceTask',
      lane: 'system',
      column: 4,
      process: 0,
      wait: 4 * DAY,
      accurate: 0.95,
      value: 'necessary',
      system: 'health'
    },
    assess: {
      kind: 'userTask',
      lane: 'caseworker',
      column: 5,
      process: 30,
      wait: 2 * DAY,
      accurate: 0.95,
      value: 'value',
      system: 'case'
    },
    clear: { kind: 'exclusiveGateway', lane: 'caseworker', column: 6 },
    medical: {
      kind: 'userTask',
      lane: 'physician',
      column: 7,
      process: 20,
      wait: 5 * DAY,
      accurate: 0.95,
      value: 'necessary'
    },
    decide: {
      kind: 'userTask',
      lane: 'caseworker',
      column: 8,
      process: 15,
      wait: DAY,
      accurate: 0.98,
      value: 'value',
      system: 'case'
    },
    send: {
      kind: 'serviceTask',
      lane: 'system',
      column: 9,
      process: 0,
      wait: 0,
      accurate: 1,
      value: 'necessary',
      system: 'archive'
    },
    granted: { kind: 'exclusiveGateway', lane: 'system', column: 10 },
    temporary: {
      kind: 'serviceTask',
      lane: 'system',
      column: 11,
      process: 0,
      wait: 0,
      accurate: 1,
      value: 'value'
    },
    print: {
      kind: 'manualTask',
      lane: 'desk',
      column: 12,
      process: 15,
      wait: 2 * DAY,
      accurate: 0.98,
      value: 'necessary',
      system: 'card'
    },
    given: { kind: 'endEvent', lane: 'desk', column: 13 },
    closed: { kind: 'endEvent', lane: 'caseworker', column: 11 }
  },
  flows: [
    { from: 'received', to: 'file', run: 'h' },
    { from: 'file', to: 'check', run: 'h' },
    { from: 'check', to: 'complete', run: 'h' },
    { from: 'complete', to: 'ask', run: 'v', name: 'no', probability: 0.1 },
    { from: 'ask', to: 'answer', run: 'h' },
    { from: 'answer', to: 'check', run: 'v' },
    { from: 'complete', to: 'confirm', run: 'h', name: 'yes', probability: 0.9 },
    { from: 'confirm', to: 'assess', run: 'hv' },
    { from: 'assess', to: 'clear', run: 'h' },
    { from: 'clear', to: 'decide', run: 'h', name: 'yes', probability: 0.85 },
    { from: 'clear', to: 'medical', run: 'vh', name: 'no', probability: 0.15 },
    { from: 'medical', to: 'decide', run: 'hv' },
    { from: 'decide', to: 'send', run: 'vh' },
    { from: 'send', to: 'granted', run: 'h' },
    { from: 'granted', to: 'temporary', run: 'h', name: 'yes', probability: 0.82 },
    { from: 'granted', to: 'closed', run: 'vh', name: 'no', probability: 0.18 },
    { from: 'temporary', to: 'print', run: 'hv' },
    { from: 'print', to: 'given', run: 'h' }
  ],
  messages: [
    { from: 'citizen', to: 'received', name: 'application' },
    { from: 'ask', to: 'citizen', name: 'call' },
    { from: 'citizen', to: 'answer', name: 'answer' },
    { from: 'confirm', to: 'doctor', name: 'question', aside: -30 },
    { from: 'doctor', to: 'confirm', name: 'confirmation', aside: 30 },
    { from: 'send', to: 'citizen', name: 'decision' },
    { from: 'temporary', to: 'citizen', name: 'code' },
    { from: 'print', to: 'citizen', name: 'card' }
  ],
  roles: { desk: people.desk, caseworker: people.caseworker, physician: people.physician }
} satisfies Plan;
