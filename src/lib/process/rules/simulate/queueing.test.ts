/** The engine against queueing theory: waits, not only loads and Little's law. 3 % at a load of up to 0.8. */
import { expect, test } from 'vitest';
import type { SimulationModel, Step } from './compile';
import type { Distribution } from './distribution';
import { replicate } from './replicate';

/** One step with people round the clock, times in any unit. */
function desk(gap: number, work: Distribution, count = 1): SimulationModel {
  const step: Step = {
    id: 'step',
    onward: 'one',
    ways: [],
    joins: 0,
    joinsSome: false,
    inner: -1,
    terminates: false,
    wait: undefined,
    work,
    staff: 0,
    rank: 1
  };
  const staff = { id: 's', lanes: ['l'], name: 's', count, hours: null, hourlyRate: null, assumed: false };
  const arrivals = { random: true, hours: null, gap };
  return { steps: [step], start: 0, staff: [staff], begins: 0, closed: undefined, arrivals };
}

/** Mean wait for people, time in the system, cases waiting and in the system, over so many cases. */
function measure(model: SimulationModel, cases = 250_000) {
  const { gap } = model.arrivals;
  const result = replicate(model, { seed: 7, run: 0, warmUp: 2000 * gap, period: cases * gap });
  return {
    wq: result.steps.queue[0]! / result.steps.visits[0]!,
    w: result.leads.reduce((sum, lead) => sum + lead, 0) / result.finished,
    lq: result.staff.waiting[0]!,
    l: result.inProcess,
    rate: result.finished / result.period,
    load: result.staff.busy[0]! / result.staff.open[0]!
  };
}
const exponential = (usual: number): Distribution => ({ kind: 'exponential', usual });
const near = (found: number, known: number) => {
  expect(found).toBeGreaterThan(known * 0.97);
  expect(found).toBeLessThan(known * 1.03);
};

test('M/M/1 with gaps of 1.25 and service of 1: Wq 4, W 5, Lq 3.2, L 4', () => {
  const { wq, w, lq, l, load } = measure(desk(1.25, exponential(1)));
  near(wq, 4);
  near(w, 5);
  near(lq, 3.2);
  near(l, 4);
  near(load, 0.8);
});

test('M/G/1 with uniform service from 0.1 to 1.9: Wq 2.54, L 2.832', () => {
  const { wq, l } = measure(desk(1.25, { kind: 'uniform', least: 0.1, most: 1.9 }));
  near(wq, 2.54);
  near(l, 2.832);
});

test('M/G/1 with triangular service from 0.1 by 1 to 1.9: Wq 2.27, L 2.616', () => {
  const { wq, l } = measure(desk(1.25, { kind: 'triangular', least: 0.1, usual: 1, most: 1.9 }));
  near(wq, 2.27);
  near(l, 2.616);
});

test('M/D/1 at a load of 0.8: half the wait of M/M/1', () => {
  near(measure(desk(1.25, { kind: 'constant', usual: 1 })).wq, 2);
});

test('M/M/3 with 300 a year and 182.5 each: Lq 0.352, L 1.996, Wq 0.43 days', () => {
  const { wq, lq, l } = measure(desk(365 / 300, exponential(2), 3));
  near(wq, 0.42817);
  near(lq, 0.352);
  near(l, 1.996);
});

test('M/M/1 with 24 and 30 an hour: L 4, W a sixth of an hour, idle a fifth of the time', () => {
  const { w, l, load } = measure(desk(1 / 24, exponential(1 / 30)));
  near(l, 4);
  near(w, 1 / 6);
  near(1 - load, 0.2);
});

test('M/M/2 with 2 and 3 an hour: waits of 1/24 hour', () => {
  near(measure(desk(1 / 2, exponential(1 / 3), 2)).wq, 1 / 24);
});

test("Little's law: what is in the system is what comes in times how long it stays", () => {
  for (const model of [desk(1.25, exponential(1)), desk(0.5, exponential(1.1), 3)]) {
    const { l, w, rate } = measure(model, 100_000);
    expect(Math.abs(l - rate * w) / l).toBeLessThan(0.01);
  }
});
