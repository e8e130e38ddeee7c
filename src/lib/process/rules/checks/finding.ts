/** What a check of a process map finds, and what takes it away. */

/**
 * How much it matters. `wrong`: BPMN does not allow it, or cases get stuck. `unclear`: two readers would read it
 * differently. `missing`: the figures cannot be reckoned, or nobody stands for it.
 */
export const weights = ['wrong', 'unclear', 'missing'] as const;
export type Weight = (typeof weights)[number];

/** What is looked for, and how much it matters. The order is the order on the screen. */
export const checks = {
  deadlock: 'wrong',
  'no-way-out': 'wrong',
  isolated: 'wrong',
  'no-way-in': 'wrong',
  'no-start': 'wrong',
  'event-gateway-target': 'wrong',
  'double-flow': 'wrong',
  'dead-end': 'unclear',
  'done-twice': 'unclear',
  'several-starts': 'unclear',
  'implicit-join': 'unclear',
  'implicit-split': 'unclear',
  'join-and-split': 'unclear',
  'needless-gateway': 'unclear',
  'no-name': 'unclear',
  'no-question': 'unclear',
  'no-answer': 'unclear',
  'no-lane': 'unclear',
  'shares-sum': 'missing',
  'shares-missing': 'missing',
  'outside-range': 'missing',
  'waste-over-time': 'missing',
  'waiting-twice': 'missing',
  'no-owner': 'missing',
  'no-minutes': 'missing'
} as const satisfies Record<string, Weight>;
export type CheckCode = keyof typeof checks;

/** What one press can do about a finding. */
export const fixes = [
  'add-start',
  'add-end',
  'add-join',
  'add-split',
  'part-gateway',
  'remove-gateway',
  'remove-flow',
  'fill-shares',
  'into-lane',
  'wait-is-queue'
] as const;
export type Fix = (typeof fixes)[number];

export interface Finding {
  readonly code: CheckCode;
  /** The node, flow or decision it is about; empty for the map as a whole. */
  readonly at: string;
  /** Absent where only a person can say what is right. */
  readonly fix?: Fix;
}
