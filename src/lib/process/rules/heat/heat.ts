import type { Node, Role } from '../../model';
import { expectedMinutes } from '../lean/duration-range';
import type { LeanFigures } from '../lean/figures';
import type { MapRecords } from '../map';
import { byId } from '../map';
import { laneOf, needsPeople } from '../simulate/staff';
import type { SimulationResult } from '../simulate/simulate';

/** What steps can be tinted by. Minutes are those of one case; `busy` is a share of working time, 0–1. */
export const heatFigures = ['wait', 'touch', 'rework', 'queue', 'busy'] as const;
export type HeatFigure = (typeof heatFigures)[number];
/** Those that only a run of the map gives. */
export const fromRun: ReadonlySet<HeatFigure> = new Set(['queue', 'busy']);

/** Steps of the scale. */
export const HEAT_LEVELS = 5;
/** How busy people are is read on a scale of its own: beyond 85 % queues grow fast. */
const BUSY_LIMITS = [0.5, 0.7, 0.85, 0.95];

/** What a figure is reckoned from. */
export interface HeatSource {
  map: MapRecords;
  figures: LeanFigures;
  roles: readonly Role[];
  /** Of the last run; undefined before the first. */
  run: Pick<SimulationResult, 'steps' | 'staff'> | undefined;
}

/** The figure of each step that has one above nought. */
export function heatValues(figure: HeatFigure, source: HeatSource): Map<string, number> {
  const value = valueOf(figure, source);
  const found = new Map<string, number>();
  for (const node of source.map.nodes) {
    const amount = value(node);
    if (amount > 0) found.set(node.id, amount);
  }
  return found;
}

function valueOf(figure: HeatFigure, { map, figures, roles, run }: HeatSource): (node: Node) => number {
  // Where the flow cannot be reckoned, a step counts once.
  const times = (id: string) => (figures.visits.size ? (figures.visits.get(id) ?? 0) : 1);
  switch (figure) {
    case 'wait':
      return ({ id, waitMinutes, waitRange }) => times(id) * (expectedMinutes(waitMinutes, waitRange) ?? 0);
    case 'touch':
      return ({ id, processMinutes, processRange }) =>
        times(id) * (expectedMinutes(processMinutes, processRange) ?? 0);
    case 'rework':
      return ({ id }) => figures.reworkAt.get(id) ?? 0;
    case 'queue': {
      const steps = new Map(run?.steps.map(({ id, queuePerCase }) => [id, queuePerCase]));
      return ({ id }) => steps.get(id) ?? 0;
    }
    case 'busy': {
      const lanes = byId(map.lanes);
      const shares = new Map(
        run?.staff.flatMap((staff) => staff.lanes.map((lane) => [lane, staff.utilisation.mean] as const))
      );
      return (node) => (needsPeople(node) ? (shares.get(laneOf(node, lanes, roles)) ?? 0) : 0);
    }
  }
}

/** The limits between the levels of a scale, rising; values on a limit belong to the level below it. */
export function heatLimits(figure: HeatFigure, values: Iterable<number>): number[] {
  if (figure === 'busy') return BUSY_LIMITS;
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return Array.from({ length: HEAT_LEVELS - 1 }, (_, at) => (most * (at + 1)) / HEAT_LEVELS);
}

/** @returns 0 for the least to `HEAT_LEVELS − 1` for the most */
export function heatLevel(value: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => value <= limit);
  return at < 0 ? limits.length : at;
}
