import type { Role } from '../../model';
import { officeWeek, type Staff } from '../../rules/simulate/staff';
import type { ProcessMap } from '../process-map.svelte';
import { MapSimulation } from './map-simulation.svelte';

type Presumed = Omit<Role, 'id' | 'order' | 'lanes'>;

/** The role that people get when something is first said of them; the map's own rate is not written into it. */
export const presumed = ({ count, hours }: Pick<Staff, 'count' | 'hours'>): Presumed => ({
  name: '',
  count,
  hours,
  hourlyRate: null
});

/** The role of a lane of whose people nothing is said: as many as a run would take, in the hours of the office. */
export function presumedRole(map: ProcessMap, lane: string): Presumed {
  const staff = new MapSimulation(map).compiled?.staff.find(({ lanes }) => lanes.includes(lane));
  return presumed(staff ?? { count: 1, hours: officeWeek(map.about?.hoursPerDay ?? null) });
}
