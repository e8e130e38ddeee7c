/** Maps run for the tests of the engine; run by none but tests. */
import { plainSimulation, type Flow, type Node, type Role, type SimulationSettings } from './model';
import { aMap } from './test-map';
import { compile, type RunRequest, type SimulationModel } from './rules/simulate/compile';

export const DAY = 24 * 60;

export interface Given extends Partial<Omit<RunRequest, 'settings' | 'about'>> {
  nodes?: Node[];
  flows?: Flow[];
  casesPerYear?: number | null;
  settings?: Partial<SimulationSettings>;
}

export function request({
  nodes = [],
  flows = [],
  casesPerYear = 365,
  settings,
  ...more
}: Given): RunRequest {
  return {
    map: aMap({ nodes, flows }),
    about: { casesPerYear, hoursPerDay: null, hourlyRate: null },
    closures: [],
    roles: [],
    stepSettings: [],
    process: '',
    ...more,
    settings: { ...plainSimulation, ...settings }
  };
}

export function model(given: Given): SimulationModel {
  const { model: made, problems } = compile(request(given));
  if (!made) throw new Error(problems.map(({ code }) => code).join());
  return made;
}

/** So many people round the clock, for every lane there may be. */
export const crowd = (count = 10_000): Role => ({
  id: 'crowd',
  order: 'a',
  name: 'crowd',
  count,
  hourlyRate: null,
  hours: null,
  lanes: ['map', 'front', 'back']
});

export const mean = (values: Iterable<number>) => {
  const all = [...values];
  return all.reduce((sum, value) => sum + value, 0) / all.length;
};
