import type { Card, Lane, Phase, Step } from '../model';
import { groupBy } from '../../document/group';

/** A phase and the columns of the grid under it. */
export interface PhaseColumns {
  readonly phase: Phase;
  readonly steps: readonly Step[];
  /** Its first column, counted from 0 over all phases. */
  readonly from: number;
  /** How many columns it takes: one a step, one to start in when it has none, one narrow one when it is folded. */
  readonly span: number;
  readonly folded: boolean;
}

/** Where everything but the cards stands in the grid: phases → steps → columns, lanes → rows. */
export interface MapLayout {
  readonly phases: readonly PhaseColumns[];
  /** The step of each column; undefined where an empty phase waits for its first, or a phase is folded. */
  readonly columns: readonly (Step | undefined)[];
  /** How wide each column is: 1, or less for a folded phase. */
  readonly widths: readonly number[];
  /** All steps that have a phase, in the order of the journey, those of folded phases too. */
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  /** Step id → column; for a step of a folded phase, the phase's. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Lane id → row among lanes. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Lanes that are one thin row without cards. */
  readonly foldedLanes: ReadonlySet<string>;
}

/** The phases and lanes that are folded together, by id. */
export interface Folds {
  readonly phases: ReadonlySet<string>;
  readonly lanes: ReadonlySet<string>;
}

export const noFolds: Folds = { phases: new Set(), lanes: new Set() };
/** How wide a folded phase is, in columns. */
const NARROW = 0.25;

/** Lays out a map. All three lists must be sorted; a step whose phase is gone gets no column. */
export function layOut(
  phases: readonly Phase[],
  steps: readonly Step[],
  lanes: readonly Lane[],
  folds = noFolds
): MapLayout {
  const inPhase = groupBy(steps, (step) => step.phase);
  const columns: (Step | undefined)[] = [];
  const widths: number[] = [];
  const columnOf = new Map<string, number>();
  const placed = phases.map((phase) => {
    const own = inPhase.get(phase.id) ?? [];
    const from = columns.length;
    const folded = folds.phases.has(phase.id);
    if (own.length && !folded) columns.push(...own);
    else columns.push(undefined);
    own.forEach((step, at) => columnOf.set(step.id, folded ? from : from + at));
    const span = columns.length - from;
    widths.push(...Array<number>(span).fill(folded ? NARROW : 1));
    return { phase, steps: own, from, span, folded };
  });
  return {
    phases: placed,
    columns,
    widths,
    steps: placed.flatMap(({ steps }) => steps),
    lanes,
    columnOf,
    rowOf: new Map(lanes.map((lane, row) => [lane.id, row])),
    foldedLanes: folds.lanes
  };
}

/** The phase that covers a column. */
export function phaseAt(layout: MapLayout, column: number): PhaseColumns | undefined {
  return layout.phases.find(({ from, span }) => column >= from && column < from + span);
}

/** Name of a cell: where a lane and a step meet. */
export function cellKey(lane: string, step: string): string {
  return `${lane}/${step}`;
}

export type Cells = ReadonlyMap<string, readonly Card[]>;

/**
 * The cards of each cell, in order; `cards` must be sorted. A cell in which nothing changed keeps the list that
 * `previous` had, so that typing in one card leaves every other cell untouched on the screen.
 */
export function cardsByCell(cards: readonly Card[], previous?: Cells): Cells {
  const cells = new Map<string, readonly Card[]>(groupBy(cards, (card) => cellKey(card.lane, card.step)));
  if (previous)
    for (const [key, list] of cells) {
      const old = previous.get(key);
      if (old && old.length === list.length && old.every((card, at) => card === list[at]))
        cells.set(key, old);
    }
  return cells;
}

/** How many steps and cards have lost the phase, step or lane they stood in. */
export function countStrays(layout: MapLayout, steps: readonly Step[], cards: readonly Card[]): number {
  const known = new Set(steps.map((step) => step.id));
  return (
    steps.filter((step) => !layout.columnOf.has(step.id)).length +
    cards.filter((card) => !known.has(card.step) || !layout.rowOf.has(card.lane)).length
  );
}
