import type { Step, Way } from './compile';

/**
 * The ways that a token takes out of a step; none where it comes to its end.
 * @param chance a number above 0 and below 1; by number, where each way is drawn for itself
 */
export function waysTaken(
  { ways, onward, terminates }: Step,
  chance: (at?: number) => number
): readonly Way[] {
  if (terminates || !ways.length || onward === 'all') return terminates ? [] : ways;
  if (onward === 'some') {
    const drawn = ways.filter(({ share }, at) => chance(at) < share);
    return drawn.length ? drawn : [ways.reduce((best, way) => (way.share > best.share ? way : best))];
  }
  let u = ways.length > 1 || ways[0]!.share < 1 ? chance() : 0;
  const way = ways.find(({ share }) => (u -= share) < 0);
  if (way) return [way];
  // Shares that come to a hair less than the whole must not lose a case.
  return u > -1e-9 && u < 1e-6 ? ways.slice(-1) : [];
}
