/** Which places make the difference between the figures of two maps. */
import type { LeanFigures } from '../lean/figures';
import { handOffsAt } from '../lean/hand-offs';
import { longestWay, rungs, timeLadder } from '../lean/ladder';
import { isOutside } from '../lanes';
import { byId, type MapRecords } from '../map';

/** Figures that are sums over places of a map. */
export type CausedFigure = 'lead' | 'process' | 'own-work' | 'wait' | 'hand-offs' | 'crossings' | 'rework';

/** One process of a map with its figures. */
export interface ReckonedMap {
  readonly records: MapRecords;
  /** Id of its pool; empty for what is outside pools. */
  readonly process: string;
  readonly figures: LeanFigures;
}

/** What the change at one place adds to the change of a figure, in the figure's unit. */
export interface Cause {
  /** A step or a flow. */
  readonly id: string;
  readonly by: number;
}

/** Amounts this far from nothing are rounding. */
const NOTHING = 1e-6;

/**
 * What each step or flow adds to the change of a figure: those that push it the way it went first, the biggest before
 * smaller ones, then those that hold against it. All together they make the whole change.
 */
export function causesOf(figure: CausedFigure, before: ReckonedMap, after: ReckonedMap): Cause[] {
  const [was, is] = [partsOf(figure, before), partsOf(figure, after)];
  const causes = [...new Set([...was.keys(), ...is.keys()])]
    .map((id) => ({ id, by: (is.get(id) ?? 0) - (was.get(id) ?? 0) }))
    .filter(({ by }) => Math.abs(by) > NOTHING);
  const whole = causes.reduce((sum, { by }) => sum + by, 0);
  return causes.sort((a, b) => (whole < 0 ? a.by - b.by : b.by - a.by));
}

/** A figure by the places it is made of. */
function partsOf(
  figure: CausedFigure,
  { records, process, figures }: ReckonedMap
): ReadonlyMap<string, number> {
  const steps = () => rungs(records.nodes, figures.visits);
  switch (figure) {
    case 'lead':
      // A place in a branch that is shorter than its neighbour takes none of the time from start to end.
      return new Map(
        longestWay(timeLadder(records, process) ?? []).map(({ id, wait, process }) => [id, wait + process])
      );
    case 'process':
      return new Map(steps().map(({ id, process }) => [id, process]));
    case 'own-work': {
      const [nodes, lanes] = [byId(records.nodes), byId(records.lanes)];
      const ours = steps().filter(({ id }) => !isOutside(nodes.get(id)!.lane, lanes));
      return new Map(ours.map(({ id, process }) => [id, process]));
    }
    case 'wait':
      return new Map(steps().map(({ id, wait }) => [id, wait]));
    case 'hand-offs':
      return handOffsAt(records, figures.visits);
    case 'crossings': {
      const lanes = new Map(
        records.nodes.flatMap(({ id, pool, lane }) => (pool === process ? [[id, lane] as const] : []))
      );
      const crossing = records.flows.filter(({ kind, source, target }) => {
        const [from, to] = [lanes.get(source), lanes.get(target)];
        return kind === 'sequence' && !!from && !!to && from !== to;
      });
      return new Map(crossing.map(({ id }) => [id, 1]));
    }
    case 'rework':
      return figures.reworkAt;
  }
}
