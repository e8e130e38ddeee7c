import type { Lane, Node, ProcessAbout, Role, Week } from '../../model';
import type { ClosedDays } from '../calendar/closed-days';
import { isActivity } from '../kinds';
import { byId, type MapRecords } from '../map';
import { Calendar, WEEK } from './calendar';

/** Steps that a machine does: they occupy nobody. */
const AUTOMATIC = new Set<Node['kind']>(['serviceTask', 'scriptTask', 'businessRuleTask']);
/** Norwegian office hours where the map does not say how long a day is. */
const HOURS_A_DAY = 7.5;
const OPENS = 8 * 60;
/** A role that is busier than this cannot absorb a rush of cases without long queues. */
export const BUSY = 0.85;
/** Stands for the lane of steps that are in neither lane nor pool. */
export const WHOLE_MAP = 'map';

/** Whether somebody must be there for a step to be done. */
export function needsPeople(node: Node): boolean {
  const works = (node.processRange?.[1] ?? node.processMinutes ?? 0) > 0;
  return works && isActivity(node.kind) && !AUTOMATIC.has(node.kind);
}

/** The role that works in a lane or pool: its own, or that of the nearest lane round it; undefined for none. */
export function roleAt(
  area: string,
  lanes: ReadonlyMap<string, Lane>,
  roles: readonly Role[]
): { role: Role; lane: string } | undefined {
  for (let lane = area; lane; lane = lanes.get(lane)?.parent ?? '') {
    const at = lane;
    const role = roles.find((known) => known.lanes.includes(at));
    if (role) return { role, lane };
  }
  return undefined;
}

/** The lane whose people do a step: that which it stands in, or the one round it that has a role. */
export function laneOf(node: Node, lanes: ReadonlyMap<string, Lane>, roles: readonly Role[]): string {
  return roleAt(node.lane, lanes, roles)?.lane ?? (node.lane || node.pool || WHOLE_MAP);
}

/** Monday to Friday from eight, as long as the office says a day is. */
export function officeWeek(hoursPerDay: number | null): Week {
  const closes = Math.min(24 * 60, OPENS + Math.round((hoursPerDay || HOURS_A_DAY) * 60));
  return Array.from({ length: 7 }, (_, day) => (day < 5 ? [OPENS, closes] : null)) as Week;
}

/** The people of one or several lanes, as a run takes them. */
export interface Staff {
  /** Id of the role's record; of the lane when nobody said anything of its people. */
  id: string;
  lanes: string[];
  name: string;
  count: number;
  hours: Week | null;
  hourlyRate: number | null;
  /** True while nobody said how many they are: as many as the work needs. */
  assumed: boolean;
}

/**
 * Everybody the steps need. A lane nobody said anything of has office hours and as few people as keep them
 * below `BUSY`.
 * @param load minutes of work a week that each lane is given
 */
export function staffOf(
  map: MapRecords,
  roles: readonly Role[],
  about: Pick<ProcessAbout, 'hoursPerDay' | 'hourlyRate'>,
  load: ReadonlyMap<string, number>,
  closed?: ClosedDays
): Staff[] {
  const lanes = byId<{ id: string; name: string }>([...map.pools, ...map.lanes]);
  const staff: Staff[] = [];
  for (const [lane, minutes] of load) {
    if (staff.some((known) => known.lanes.includes(lane))) continue;
    const role = roles.find((known) => known.lanes.includes(lane));
    const hours = role ? role.hours : officeWeek(about.hoursPerDay);
    const week = new Calendar(hours, closed).openPerWeek || WEEK;
    staff.push({
      id: role?.id ?? lane,
      lanes: role ? role.lanes.filter((id) => load.has(id)) : [lane],
      name: role?.name || (role?.lanes ?? [lane]).flatMap((id) => lanes.get(id)?.name || []).join(', '),
      count: role?.count ?? Math.max(1, Math.ceil(minutes / week / BUSY)),
      hours,
      hourlyRate: role ? (role.hourlyRate ?? about.hourlyRate) : about.hourlyRate,
      assumed: !role
    });
  }
  return staff;
}
