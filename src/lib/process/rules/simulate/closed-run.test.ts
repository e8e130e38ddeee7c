import { expect, test } from 'vitest';
import { aNode } from '../../test-map';
import { crowd, DAY, mean, model, request } from '../../test-run';
import { dayNumber } from '../calendar/days';
import { compile } from './compile';
import { simulate } from './simulate';
import { officeWeek } from './staff';

test('nobody works on closed days: the more of them, the longer a case takes, and the busier people are', () => {
  const given = {
    nodes: [aNode('A', 'task', { processMinutes: 300 })],
    casesPerYear: 200,
    roles: [{ ...crowd(1), hours: officeWeek(7.5) }],
    settings: { replications: 3, warmUpDays: 28 }
  };
  const open = simulate(model(given), request(given).settings);
  const shut = { ...given, closures: [{ id: 'c', from: '2026-07-06', to: '2026-07-31', name: '' }] };
  const closed = simulate(model(shut), request(shut).settings);
  expect(mean(closed.runs.lead)).toBeGreaterThan(mean(open.runs.lead));
  expect(closed.staff[0]!.utilisation.mean).toBeGreaterThan(open.staff[0]!.utilisation.mean);
  const { begins, from, stays } = closed.trace;
  const first = (dayNumber('2026-07-06')! - begins) * DAY - from;
  for (const { began } of stays) expect(began >= first && began < first + 26 * DAY).toBe(false);
});

test('counters that are closed on holidays still take in the cases of a year', () => {
  const settings = {
    arrivals: 'even' as const,
    arrivalHours: officeWeek(7.5),
    replications: 2,
    warmUpDays: 0
  };
  const given = { nodes: [aNode('A', 'serviceTask', { processMinutes: 1 })], casesPerYear: 1000, settings };
  const about = { casesPerYear: 1000, hoursPerDay: null, hourlyRate: null, holidays: 'norway' as const };
  const { model: made } = compile({ ...request(given), about });
  const run = simulate(made!, request(given).settings);
  expect(mean(run.runs.perWeek) * 52).toBeGreaterThan(980);
  expect(mean(run.runs.perWeek) * 52).toBeLessThan(1020);
});

test('who is never there because all the year is closed is named before a run', () => {
  const given = { nodes: [aNode('A', 'task', { processMinutes: 10 })] };
  const closures = [{ id: 'c', from: '2025-01-01', to: '2049-12-31', name: '' }];
  expect(compile({ ...request(given), closures }).problems.map(({ code }) => code)).toContain('never-open');
});
