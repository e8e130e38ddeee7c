/** What stands at the ends of flows: drawn on the screen, and on paper. */
import type { Flow } from '../../model';

export interface FlowEndMark {
  /** The box its path is drawn in, and the point of it that lies on the end of the line. */
  readonly box: readonly [number, number];
  readonly on: readonly [number, number];
  /** How wide the box is drawn, in widths of the line. */
  readonly width: number;
  readonly d: string;
  /** Filled, hollow or a mere line; hollow and lines with a line of this width in the box. */
  readonly look: 'solid' | 'hollow' | 'open';
}

export const flowEnds = {
  arrow: { box: [10, 10], on: [9, 5], width: 9, d: 'M0 1 10 5 0 9z', look: 'solid' },
  hollow: { box: [12, 12], on: [11, 6], width: 11, d: 'M1 1.5 11 6 1 10.5z', look: 'hollow' },
  // It stands outside of what it leaves: that is drawn over the lines.
  circle: {
    box: [10, 10],
    on: [0.4, 5],
    width: 8,
    d: 'M1 5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
    look: 'hollow'
  },
  open: { box: [10, 10], on: [9, 5], width: 9, d: 'M1 1 9 5 1 9', look: 'open' },
  'open-back': { box: [10, 10], on: [1, 5], width: 9, d: 'M9 1 1 5 9 9', look: 'open' },
  default: { box: [12, 12], on: [-6, 6], width: 12, d: 'M2 10 8 2', look: 'open' },
  condition: { box: [16, 10], on: [1, 5], width: 16, d: 'M1 5 8 1 15 5 8 9z', look: 'hollow' }
} as const satisfies { readonly [name: string]: FlowEndMark };
export type FlowEndName = keyof typeof flowEnds;

/** Widths of the line in the box of a mark: of what is hollow, and of what is a mere line. */
export const endLines = { hollow: 1.2, open: 1.5 } as const;

/** What a flow begins and ends with. @param fromActivity only there is a condition shown */
export function endsOf(
  flow: Pick<Flow, 'kind' | 'isDefault' | 'conditional' | 'direction'>,
  fromActivity: boolean
): { start?: FlowEndName; end?: FlowEndName } {
  if (flow.kind === 'message') return { start: 'circle', end: 'hollow' };
  if (flow.kind === 'data') return { end: 'open' };
  if (flow.kind === 'association')
    return {
      ...(flow.direction === 'both' ? { start: 'open-back' as const } : {}),
      ...(flow.direction && flow.direction !== 'none' ? { end: 'open' as const } : {})
    };
  if (flow.isDefault) return { start: 'default', end: 'arrow' };
  return { ...(flow.conditional && fromActivity ? { start: 'condition' as const } : {}), end: 'arrow' };
}
