import { expect, test } from 'vitest';
import { aFlow, aLane, aMap } from '../../test-map';
import { end, share, start, step, xor } from '../../test-flows';
import { plainSimulation } from '../../model';
import { isOutside } from '../lanes';
import { byId } from '../map';
import { compile } from '../simulate/compile';
import { leanFigures } from './figures';

/**
 * An applicant fills in for an hour; the office checks for ten minutes; two of five go back to the applicant, who
 * mends for half an hour. The police, a lane within that of others, look in their register for a day each time.
 */
const lanes = [
  aLane('applicant', { outside: true }),
  aLane('office'),
  aLane('others', { outside: true }),
  aLane('police', { parent: 'others' })
];
const inLane = (lane: string, node: ReturnType<typeof step>) => ({ ...node, lane });
const nodes = [
  start,
  inLane('applicant', step('fill', 60)),
  inLane('police', step('register', 1440)),
  inLane('office', step('check', 10)),
  xor('whole?'),
  inLane('applicant', step('mend', 30)),
  end
];
const flows = [
  aFlow('start', 'fill'),
  aFlow('fill', 'register'),
  aFlow('register', 'check'),
  aFlow('check', 'whole?'),
  share('whole?', 'mend', 0.4),
  share('whole?', 'end', 0.6),
  aFlow('mend', 'end')
];
const map = aMap({ lanes, nodes, flows });

test('a lane is others’ when it is marked so, or one round it is; a circle of lanes ends', () => {
  const areas = byId(lanes);
  expect(['applicant', 'office', 'police', 'gone', ''].map((id) => isOutside(id, areas))).toEqual([
    true,
    false,
    true,
    false,
    false
  ]);
  expect(isOutside('a', byId([aLane('a', { parent: 'b' }), aLane('b', { parent: 'a' })]))).toBe(false);
});

test('the work of others takes its time, but is no work of the organisation', () => {
  const figures = leanFigures(map, '');
  expect(figures.process).toBeCloseTo(60 + 1440 + 10 + 0.4 * 30, 6);
  expect(figures.lead).toBeCloseTo(figures.process!, 6);
  expect(figures.ownWork).toBeCloseTo(10, 6);
  const ours = leanFigures(aMap({ ...map, lanes: lanes.map((lane) => ({ ...lane, outside: false })) }), '');
  expect(ours.ownWork).toBeCloseTo(ours.process!, 6);
});

test('a run staffs only what the organisation does', () => {
  const { model, staff } = compile({
    map,
    about: { casesPerYear: 365, hoursPerDay: null, hourlyRate: null },
    closures: [],
    roles: [],
    settings: plainSimulation,
    stepSettings: [],
    process: ''
  });
  expect(staff.map(({ lanes }) => lanes)).toEqual([['office']]);
  const staffed = (id: string) => model!.steps.find((one) => one.id === id)!.staff >= 0;
  expect(['fill', 'register', 'check', 'mend'].map(staffed)).toEqual([false, false, true, false]);
});
