import type { Step } from '../model';
import { longestRising } from './rising';

/** One column of two maps drawn over one another. A step that was moved has a column in each place. */
export interface AlignedColumn {
  readonly before: Step | undefined;
  readonly after: Step | undefined;
}

/**
 * Columns in which two maps can be read one above the other: steps that kept their order share a column; between
 * them stand first those that only the first map has there, then those of the second.
 * @param before steps of the first map in the order of the journey @param after those of the second
 */
export function alignSteps(before: readonly Step[], after: readonly Step[]): AlignedColumn[] {
  const placeBefore = new Map(before.map((step, at) => [step.id, at]));
  const common = after.filter((step) => placeBefore.has(step.id));
  const rising = longestRising(common.map((step) => placeBefore.get(step.id)!));
  const steady = new Set(common.filter((_, at) => rising.has(at)).map((step) => step.id));
  const columns: AlignedColumn[] = [];
  let at = 0;
  for (const step of after) {
    if (!steady.has(step.id)) {
      columns.push({ before: undefined, after: step });
      continue;
    }
    // What only the first map has before this step goes before what only the second has.
    let own = columns.length;
    while (own > 0 && !columns[own - 1]!.before) own--;
    const target = placeBefore.get(step.id)!;
    columns.splice(own, 0, ...before.slice(at, target).map((gone) => ({ before: gone, after: undefined })));
    columns.push({ before: before[target], after: step });
    at = target + 1;
  }
  let own = columns.length;
  while (own > 0 && !columns[own - 1]!.before) own--;
  columns.splice(own, 0, ...before.slice(at).map((gone) => ({ before: gone, after: undefined })));
  return columns;
}
