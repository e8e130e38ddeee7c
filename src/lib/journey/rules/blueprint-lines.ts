import type { Lane, LaneRole } from '../model';

/** The lines of a service blueprint. */
export type BlueprintLine = 'interaction' | 'visibility' | 'internal';

/** How far a lane is from the citizen; roles without a zone may stand anywhere. */
const zones: { readonly [role in LaneRole]?: number } = {
  actions: 0,
  thoughts: 0,
  feelings: 0,
  quotes: 0,
  frontstage: 1,
  backstage: 2,
  support: 3,
  systems: 3
};

/**
 * The lines drawn above lanes: lane id → the line over it. They follow roles: interaction under the citizen's
 * lanes, visibility under the frontstage, internal interaction under the backstage. A line that the lanes' order
 * would make untrue (a backstage lane above a frontstage one), or with nothing on one side, is not drawn.
 */
export function blueprintLines(lanes: readonly Lane[]): ReadonlyMap<string, BlueprintLine> {
  const lines = new Map<string, BlueprintLine>();
  (['interaction', 'visibility', 'internal'] as const).forEach((line, outer) => {
    const first = lanes.findIndex((lane) => (zones[lane.role] ?? -1) > outer);
    if (first < 0) return;
    const isOuter = (lane: Lane) => zones[lane.role] === outer;
    const mixed = lanes.slice(first).some((lane) => (zones[lane.role] ?? 9) <= outer);
    if (lanes.slice(0, first).some(isOuter) && !mixed) lines.set(lanes[first]!.id, line);
  });
  return lines;
}
