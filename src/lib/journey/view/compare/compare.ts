import type { Step } from '../../model';
import type { Difference, MapRecords } from '../../rules/compare';
import type { StepFeeling } from '../../rules/evidence';

/** One of two maps that are compared. */
export interface ComparedMap {
  readonly which: 'before' | 'after';
  readonly records: MapRecords;
  /** How a step felt, with how many said so. */
  feeling(step: Step): StepFeeling;
  /** The address of one of its records. @param at `collection/id` */
  address(at: string): string;
}

/** Where a difference stands in the grid: in the map that has the record, the new one before the old. */
export function placeInGrid({ collection, id, after }: Difference): string {
  return `${after ? 'after' : 'before'}/${collection}/${id}`;
}
