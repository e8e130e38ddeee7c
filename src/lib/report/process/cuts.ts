import type { Stretch } from '../paper/tiles';

/**
 * Cuts a length into stretches of at most `room`, where the fewest steps are cut; of such places at one of the
 * `best`, else at the last. A step that is cut all the same stands whole at the beginning of the next stretch.
 */
export function cutBetween(
  whole: Stretch,
  room: number,
  steps: readonly Stretch[],
  best: readonly number[]
): Stretch[] {
  const cuts: Stretch[] = [];
  const preferred = new Set(best);
  let { from } = whole;
  while (whole.to - from > room + 0.01) {
    const [least, most] = [from + room * 0.6, from + room];
    const near = steps.filter((step) => step.to > least && step.from < most);
    const places = [...best, ...near.flatMap((step) => [step.from - 8, step.to + 8]), most];
    let found = { to: most, cost: Infinity };
    for (const to of places.filter((place) => place >= least && place <= most)) {
      const cost =
        near.filter((step) => step.from < to && step.to > to).length * 2 + (preferred.has(to) ? 0 : 1);
      if (cost < found.cost || (cost === found.cost && to > found.to)) found = { to, cost };
    }
    const cut = near.filter(
      (step) => step.from < found.to && step.to > found.to && step.to - step.from < room * 0.35
    );
    cuts.push({ from, to: found.to });
    from = Math.min(found.to, ...cut.map((step) => step.from - 6));
  }
  return [...cuts, { from, to: whole.to }];
}
