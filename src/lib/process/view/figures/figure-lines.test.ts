import { expect, test } from 'vitest';
import type { Node } from '../../model';
import { leanFigures } from '../../rules/lean/figures';
import { aFlow, aMap, aNode, anAbout } from '../../test-map';
import { capacityLines, qualityLines, timeLines } from './figure-lines';

const about = anAbout();
const step = (id: string, more: Partial<Node> = {}) =>
  aNode(id, 'task', { processMinutes: 60, waitMinutes: 1380, ...more });
const figures = (...steps: Node[]) =>
  leanFigures(
    aMap({ nodes: steps, flows: steps.slice(1).map((node, at) => aFlow(steps[at]!.id, node.id)) }),
    ''
  );
const line = (lines: { id: string; value?: string; needs?: string; at?: readonly string[] }[], id: string) =>
  lines.find((found) => found.id === id)!;

test('efficiency asks for time first, then for worth, and names the steps', () => {
  const untimed = timeLines(figures(step('A'), aNode('B')));
  expect(line(untimed, 'efficiency')).toMatchObject({ at: ['B'] });
  const unjudged = timeLines(figures(step('A', { value: 'value' }), step('B')));
  expect(line(unjudged, 'efficiency').value).toBeUndefined();
  expect(line(unjudged, 'efficiency').at).toEqual(['B']);
  const whole = timeLines(figures(step('A', { value: 'value' }), step('B', { value: 'waste' })));
  expect(line(whole, 'efficiency').value).toMatch(/^2[.,]1/);
  expect(line(whole, 'activity').value).toMatch(/^4[.,]2/);
});

test('quality judged in part is the most it can be, and still says where judgement is missing', () => {
  const half = line(qualityLines(figures(step('A', { accurate: 0.8 }), step('B'))), 'first-pass');
  expect(half.value).toContain('80');
  expect(half.value).not.toBe(half.value!.match(/80.?%/)?.[0]);
  expect(half.at).toEqual(['B']);
  expect(line(qualityLines(figures(step('A'))), 'first-pass').value).toBeUndefined();
});

test('capacity says what is missing of the office, and reckons when it is there', () => {
  const one = figures(step('A'));
  expect(line(capacityLines(one, about), 'fte').needs).toBeTruthy();
  const known = { ...about, casesPerYear: 3650, netHours: 1825, utilisation: 1, hourlyRate: 500 };
  const lines = capacityLines(one, { ...known, hoursPerDay: 10, daysPerYear: 365 });
  expect(line(lines, 'fte').value).toBe('2');
  expect(line(lines, 'wip').value).toBe('10');
  expect(line(lines, 'cost').value).toBe('500');
  expect(line(lines, 'takt').value).toContain('1');
  expect(line(capacityLines(one, { ...known, casesPerYear: 0 }), 'takt').value).toBeUndefined();
});

test('with a calendar, times are said on both clocks, and the takt counts its working days', () => {
  const year = { year: 2026, days: 365, workingDays: 253, dayMinutes: 450 };
  const two = figures(
    step('A', { processMinutes: 450, waitMinutes: 10 * 1440, value: 'value' }),
    step('B', { processMinutes: 450, waitMinutes: 0, value: 'value' })
  );
  const more = (lines: { id: string; more?: string }[], id: string) =>
    lines.find((found) => found.id === id)?.more;
  // (10 days + 900 min) of the clock · 253/365; two days of work · 365/253.
  expect(more(timeLines(two, year), 'lead')).toContain('7 ');
  expect(more(timeLines(two, year), 'process')).toMatch(/^2 .*2 .*21/);
  // 900 of 900 + 10 · 253/365 · 450 min.
  expect(more(timeLines(two, year), 'activity')).toMatch(/^22/);
  expect(more(timeLines(two), 'lead')).toBeUndefined();
  const known = { ...about, casesPerYear: 253, hoursPerDay: 7.5 };
  expect(line(capacityLines(two, known), 'takt').value).toBeUndefined();
  expect(line(capacityLines(two, known, year), 'takt').value).toMatch(/^7.*30/);
  expect(more(capacityLines(two, { ...known, daysPerYear: 230 }, year), 'takt')).toBeUndefined();
});

test('what a choice without shares keeps from being reckoned is said so, and no count of lines passes for it', () => {
  const nodes = [
    step('A', { lane: 'l1' }),
    aNode('ask', 'exclusiveGateway'),
    step('B', { lane: 'l2' }),
    step('C')
  ];
  const flows = [aFlow('A', 'ask'), aFlow('ask', 'B'), aFlow('ask', 'C')];
  const made = leanFigures(aMap({ nodes, flows }), '');
  const handOffs = line(qualityLines(made), 'hand-offs');
  expect(handOffs.value).toBeUndefined();
  expect(handOffs.at).toHaveLength(2);
  expect(handOffs.needs).toBe(line(timeLines(made), 'lead').needs);
});
