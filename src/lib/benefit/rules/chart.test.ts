import { describe, expect, it } from 'vitest';
import type { Measurement } from '../model';
import { chartOf } from './chart';
import type { Plan } from './realised';

const plan: Plan = {
  valuation: 'counted',
  baseline: 100,
  baselineOn: '1970-01-11',
  target: 50,
  targetOn: '1970-01-31'
};
const measured = (on: string, value: number): Measurement => ({
  id: on,
  benefit: 'b',
  on,
  value,
  source: ''
});

describe('the chart of a benefit', () => {
  it('runs from the baseline over the measurements, beside the straight line to the target', () => {
    const chart = chartOf(plan, [measured('1970-01-26', 70), measured('1970-01-21', 90)])!;
    expect(chart.measured).toEqual([
      { day: 10, value: 100 },
      { day: 20, value: 90 },
      { day: 25, value: 70 }
    ]);
    expect(chart.plan).toEqual([
      { day: 10, value: 100 },
      { day: 30, value: 50 }
    ]);
    expect(chart.days).toEqual([10, 30]);
    expect(chart.values).toEqual([44, 106]);
  });

  it('has no line of the plan without a baseline, and starts at no 0', () => {
    const chart = chartOf({ ...plan, baseline: null }, [measured('1970-01-21', 90)])!;
    expect(chart.plan).toEqual([]);
    expect(chart.measured).toEqual([{ day: 20, value: 90 }]);
    expect(chart.values[0]).toBeGreaterThan(40);
  });

  it('waits for two points in time', () => {
    expect(chartOf({ ...plan, targetOn: '' }, [])).toBeUndefined();
    expect(chartOf({ ...plan, targetOn: plan.baselineOn }, [])).toBeUndefined();
    expect(chartOf({ ...plan, baseline: null, target: null }, [])).toBeUndefined();
  });

  it('has room when nothing moved', () => {
    const flat = chartOf({ ...plan, target: 100 }, [measured('1970-01-21', 100)])!;
    expect(flat.values[1]).toBeGreaterThan(flat.values[0]);
  });
});
