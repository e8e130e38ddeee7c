/**
 * The marks of BPMN's notation, in a square of 24: drawn on the screen, and on paper. A piece is a line of the
 * mark's colour and width, unless it says otherwise.
 */
import type { EventTrigger, Node, NodeKind } from '../../model';

export interface MarkPiece {
  readonly d: string;
  /** Filled with the colour of its line, or never filled; else as whoever draws it fills marks. */
  readonly fill?: 'line' | 'none';
  /** Width of the line, in units of the square. */
  readonly line?: number;
  /** Drawn in the colour of the ground, over what is filled. */
  readonly knocked?: boolean;
}

/** A circle as path data. */
const ring = (r: number, x = 12, y = 12) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const one = (d: string, more: Omit<MarkPiece, 'd'> = {}): readonly MarkPiece[] => [{ d, ...more }];

const taskMarks = {
  userTask: [{ d: ring(4, 12, 7.5) }, { d: 'M4 21c0-5 3.5-8 8-8s8 3 8 8z' }],
  manualTask: one(
    'M3 12.5 9 6h11.5a1.6 1.6 0 0 1 0 3.2H13h8a1.6 1.6 0 0 1 0 3.2h-8 7a1.6 1.6 0 0 1 0 3.2h-7 5a1.5 1.5 0 0 1 0 3H7l-4-3z'
  ),
  serviceTask: [
    { d: ring(6.5) },
    { d: ring(2.5) },
    { d: 'M12 2v3.5M12 18.5V22M2 12h3.5M18.5 12H22M5 5l2.4 2.4M16.6 16.6 19 19M19 5l-2.4 2.4M7.4 16.6 5 19' }
  ],
  receiveTask: one('M2.5 5h19v14h-19zM2.5 5.5 12 13l9.5-7.5'),
  sendTask: [
    { d: 'M2.5 5h19v14h-19z', fill: 'line' },
    { d: 'M2.5 5.5 12 13l9.5-7.5', knocked: true }
  ],
  businessRuleTask: [{ d: 'M3 5h18v4H3z', fill: 'line' }, { d: 'M3 5h18v14H3zM3 14h18M9.5 9v10' }],
  scriptTask: one('M8 3h11c-4 4 2 8-2 12 4 0 2 6-2 6H5c4-4-2-8 2-12-3 0-3-6 1-6zM10 8h5M9.5 12h5M10.5 16h4')
} satisfies { readonly [kind in NodeKind]?: readonly MarkPiece[] };

const activityMarks = {
  loop: one('M7 19.5A8.5 8.5 0 1 1 13 20.5M8 14.5l-1 5-5-1'),
  parallel: one('M6 4v16M12 4v16M18 4v16', { line: 3 }),
  sequential: one('M4 6h16M4 12h16M4 18h16', { line: 3 }),
  plus: one('M2.5 2.5h19v19h-19zM12 7v10M7 12h10'),
  adHoc: one('M3 14c3-6 6-6 9-2s6 4 9-2', { line: 3 })
} satisfies { readonly [name: string]: readonly MarkPiece[] };

const triggerMarks = {
  message: one('M3 6h18v12H3zM3 6.5l9 7 9-7'),
  'message-filled': [
    { d: 'M3 6h18v12H3z', fill: 'line' },
    { d: 'm3 6.5 9 7 9-7', knocked: true }
  ],
  timer: [{ d: ring(9) }, { d: 'M12 6.5V12l3.5 2.5M12 3v2M12 19v2M3 12h2M19 12h2' }],
  signal: one('m12 4 9 15H3z'),
  error: one('M4 20 9 6l6 8 5-10-5 16-6-8z'),
  escalation: one('m12 3 7 18-7-7-7 7z'),
  conditional: one('M5 3h14v18H5zM8 7.5h8M8 10.5h8M8 13.5h8M8 16.5h8', { fill: 'none' }),
  link: one('M3 9h10V4.5L21 12l-8 7.5V15H3z'),
  compensation: one('m12 5-9 7 9 7zM21 5l-9 7 9 7z'),
  cancel: one('m6 3 6 6 6-6 3 3-6 6 6 6-3 3-6-6-6 6-3-3 6-6-6-6z'),
  terminate: one(ring(9), { fill: 'line' }),
  multiple: one('m12 3 9 7-3.5 10h-11L3 10z'),
  all: one('M10 3h4v7h7v4h-7v7h-4v-7H3v-4h7z')
} satisfies {
  readonly [name in Exclude<EventTrigger, 'none'> | 'message-filled' | 'all']: readonly MarkPiece[];
};

const dataMarks = {
  input: one('M3 9h10V4.5L21 12l-8 7.5V15H3z', { fill: 'none' }),
  output: one('M3 9h10V4.5L21 12l-8 7.5V15H3z', { fill: 'line' })
};

const gatewayMarks = {
  exclusiveGateway: one('m7 5 10 14M17 5 7 19', { line: 3 }),
  parallelGateway: one('M12 3v18M3 12h18', { line: 3 }),
  inclusiveGateway: one(ring(8), { line: 3 }),
  eventBasedGateway: [
    { d: ring(10.5), line: 1.2 },
    { d: ring(8.5), line: 1.2 },
    { d: 'm12 6.5 5.5 4-2.1 6.5H8.6l-2.1-6.5z', line: 1.2 }
  ],
  complexGateway: one('M12 3v18M3 12h18M5.6 5.6l12.8 12.8M18.4 5.6 5.6 18.4', { line: 2.6 })
} satisfies { readonly [kind in NodeKind]?: readonly MarkPiece[] };

export const bpmnMarks = { ...taskMarks, ...activityMarks, ...triggerMarks, ...dataMarks, ...gatewayMarks };
export type MarkName = keyof typeof bpmnMarks;

/** The pieces of a mark; none for a name that has no mark. */
export const piecesOf = (name: string): readonly MarkPiece[] =>
  (bpmnMarks as { readonly [name: string]: readonly MarkPiece[] })[name] ?? [];

/** What an event's shape tells: thin begins, double lies between, thick ends; filled sends, hollow waits. */
export function eventLook({ kind, trigger, all }: Pick<Node, 'kind' | 'trigger' | 'all'>) {
  const throws = kind === 'endEvent' || kind === 'intermediateThrowEvent';
  return {
    throws,
    double: kind !== 'startEvent' && kind !== 'endEvent',
    mark: all ? ('all' as const) : trigger === 'message' && throws ? ('message-filled' as const) : trigger
  };
}

/** What stands at the foot of an activity, from left to right: names of marks. */
export function footMarks(
  node: Pick<Node, 'kind' | 'marker' | 'compensation' | 'expanded' | 'variant'>
): MarkName[] {
  return [
    ...(node.marker === 'none' ? [] : [node.marker]),
    ...(node.compensation ? (['compensation'] as const) : []),
    ...(node.kind === 'subProcess' && !node.expanded ? (['plus'] as const) : []),
    ...(node.variant === 'adHoc' ? (['adHoc'] as const) : [])
  ];
}

/** The outline of data, and the line within it, in a box of that size. */
export function dataPaths(kind: NodeKind, w: number, h: number): { outline: string; inner: string } {
  const fold = Math.min(12, w / 3);
  const lip = Math.min(8, h / 6);
  if (kind !== 'dataStore')
    return {
      outline: `M1 1H${w - fold}L${w - 1} ${fold}V${h - 1}H1z`,
      inner: `M${w - fold} 1V${fold}H${w - 1}`
    };
  const above = 1 - lip / 3;
  return {
    outline: `M1 ${lip}C1 ${above} ${w - 1} ${above} ${w - 1} ${lip}V${h - lip}C${w - 1} ${h + lip / 3} 1 ${h + lip / 3} 1 ${h - lip}z`,
    inner: `M1 ${lip}C1 ${2.3 * lip} ${w - 1} ${2.3 * lip} ${w - 1} ${lip}`
  };
}
