import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures, and, creditApplication, end, share, start, step, xor } from '../../test-flows';
import { aFlow, aNode } from '../../test-map';
import type { Week } from '../../model';
import { compile } from './compile';
import { replicate } from './replicate';
import { officeWeek } from './staff';
import { crowd, DAY, mean, model, request, type Given } from '../../test-run';

/** Lead times of many cases that never wait for people; every time just as the map says. */
function leads(given: Given, cases = 20_000) {
  const made = model({
    roles: [crowd()],
    settings: { spread: 'constant' },
    casesPerYear: 365 * 24,
    ...given
  });
  const run = replicate(made, { seed: 3, run: 0, warmUp: 100 * DAY, period: cases * 60 });
  return { ...run, lead: mean(run.leads) };
}

describe('with nobody queueing, the formulas of the flow come out', () => {
  test('rework on another path: 4.5 days', () => {
    const nodes = [start, step('T1', DAY), xor('again?'), step('T2', 2 * DAY), step('T3', 3 * DAY), end];
    const flows = [
      aFlow('start', 'T1'),
      aFlow('T1', 'T2'),
      aFlow('T2', 'again?'),
      share('again?', 'T3', 0.2),
      aFlow('T3', 'T1'),
      share('again?', 'end', 0.8)
    ];
    const wanted = figures(nodes, flows).lead!;
    expect(leads({ nodes, flows }).lead / wanted).toBeCloseTo(1, 1);
  });

  test('the credit application: 8.65 days', () => {
    expect(Math.abs(leads(creditApplication).lead / creditApplication.day - 8.65)).toBeLessThan(0.03);
  });

  test('parallel branches that vary: the mean of the longest, not the longest of the means', () => {
    const nodes = [start, and('split'), step('one', 1, 1), step('three', 3, 3), and('join'), end];
    const flows = ['one', 'three'].flatMap((id) => [aFlow('split', id), aFlow(id, 'join')]);
    const whole = [aFlow('start', 'split'), ...flows, aFlow('join', 'end')];
    const { lead } = leads({ nodes, flows: whole, settings: { spread: 'exponential' } }, 60_000);
    expect(Math.abs(lead - 3.25)).toBeLessThan(0.05);
  });
});

describe('what a run makes of the notation', () => {
  const branches = ['left', 'right'];
  const fork = (
    kind: 'inclusiveGateway' | 'exclusiveGateway',
    joinKind = kind as string,
    p = [0.5, 0.5]
  ) => ({
    nodes: [
      start,
      aNode('split', kind),
      step('left', 10),
      step('right', 20),
      aNode('join', joinKind as 'parallelGateway'),
      end
    ],
    flows: [
      aFlow('start', 'split'),
      ...branches.flatMap((id, at) => [share('split', id, p[at]!), aFlow(id, 'join')]),
      aFlow('join', 'end')
    ]
  });

  test('an inclusive gateway takes each way by its share and at least one, and waits for those taken', () => {
    const { lead, stuck } = leads(fork('inclusiveGateway'));
    // Left alone in half of the cases without right, and where neither was drawn the likelier: the first.
    expect(lead).toBeGreaterThan(14.5);
    expect(lead).toBeLessThan(15.5);
    expect(Math.max(...stuck)).toBe(0);
  });

  test('a parallel join after a choice never goes on: such cases are counted, with the place', () => {
    const made = leads(fork('exclusiveGateway', 'parallelGateway'), 500);
    expect(made.finished).toBe(0);
    expect(Math.max(...made.stuck)).toBeGreaterThan(400);
    expect(made.inProcess).toBeLessThan(3);
  });

  test('a terminating end ends the case at once', () => {
    const made = leads({
      nodes: [
        start,
        and('split'),
        step('slow', 500),
        step('quick', 5),
        aNode('stop', 'endEvent', { trigger: 'terminate' }),
        end
      ],
      flows: [
        aFlow('start', 'split'),
        aFlow('split', 'slow'),
        aFlow('split', 'quick'),
        aFlow('quick', 'stop'),
        aFlow('slow', 'end')
      ]
    });
    expect(made.lead).toBeCloseTo(5, 6);
  });

  test('an open sub-process is gone through step by step, and every time anew', () => {
    const inner = { parent: 'sub' };
    const made = leads({
      nodes: [
        start,
        aNode('sub', 'subProcess', { expanded: true }),
        aNode('in', 'startEvent', inner),
        step('a', 10, 10, inner),
        step('b', 30, 30, inner),
        aNode('out', 'endEvent', inner),
        xor('again?'),
        end
      ],
      flows: [
        aFlow('start', 'sub'),
        aFlow('in', 'a'),
        aFlow('in', 'b'),
        aFlow('a', 'out'),
        aFlow('b', 'out'),
        aFlow('sub', 'again?'),
        share('again?', 'sub', 0.5),
        share('again?', 'end', 0.5)
      ]
    });
    expect(Math.abs(made.lead - 60)).toBeLessThan(1.5);
  });

  test('an event that interrupts takes its share; one that does not is left out and named', () => {
    const given = (interrupting: boolean) => ({
      nodes: [
        start,
        step('work', 10),
        aNode('late', 'boundaryEvent', { attachedTo: 'work', interrupting }),
        step('hurry', 90),
        end
      ],
      flows: [
        aFlow('start', 'work'),
        aFlow('work', 'end'),
        share('late', 'hurry', 0.25),
        aFlow('hurry', 'end')
      ]
    });
    expect(Math.abs(leads(given(true)).lead - 32.5)).toBeLessThan(1);
    expect(compile(request(given(false))).notes).toContainEqual({ code: 'boundary', ids: ['late'] });
    expect(leads(given(false)).lead).toBeCloseTo(10, 6);
  });
});

describe('a closed office', () => {
  const line = [aFlow('start', 'read'), aFlow('read', 'end')];
  const office = (count: number) => ({
    nodes: [start, step('read', 60, 60), end],
    flows: line,
    roles: [{ ...crowd(count), hours: officeWeek(8) }],
    settings: { arrivalHours: Array(7).fill([0, DAY]) as Week, spread: 'constant' as const }
  });
  const run = (count: number, casesPerYear: number) =>
    replicate(model({ ...office(count), casesPerYear }), { seed: 5, run: 0, warmUp: 0, period: 364 * DAY });

  test('what comes to it waits for the morning: closed time, and no queue', () => {
    const { steps, staff } = run(1000, 4000);
    expect(Math.max(...steps.queue)).toBe(0);
    expect(staff.waiting[0]).toBe(0);
    // Three quarters of the week are closed, and the wait of those cases is about a day on average.
    expect(Math.max(...steps.pause) / Math.max(...steps.visits)).toBeGreaterThan(10 * 60);
  });

  test('with one person for much work there is a queue, nights between included', () => {
    const { steps, staff } = run(1, 1500);
    expect(Math.max(...steps.queue) / Math.max(...steps.visits)).toBeGreaterThan(60);
    expect(staff.waiting[0]).toBeGreaterThan(0.05);
  });
});

describe('what is missing is said', () => {
  const line = [aFlow('start', 'read'), aFlow('read', 'end')];
  test.each([
    ['no-cases', { nodes: [start, step('read', 5), end], flows: line, casesPerYear: null }],
    ['no-minutes', { nodes: [start, aNode('read'), end], flows: line }],
    ['no-start', {}],
    [
      'never-open',
      {
        nodes: [start, step('read', 5), end],
        flows: line,
        roles: [{ ...crowd(), hours: Array(7).fill(null) as unknown as Week }]
      }
    ]
  ] as [string, Given][])('%s', (code, given) => {
    const { model: made, problems } = compile(request(given));
    expect(made).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test('people nobody spoke of are as many as keep them below 85 %', () => {
    const { staff } = compile(
      request({ nodes: [start, step('read', 60), end], flows: line, casesPerYear: (365 / 7) * 75 })
    );
    // 75 hours a week, of 37.5 each: 2 at full load, 3 at most 85 %.
    expect(staff).toMatchObject([{ count: 3, assumed: true, lanes: ['map'] }]);
  });
});

test('nobody is idle while work waits, in any map', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          minutes: fc.integer({ min: 1, max: 90 }),
          lane: fc.constantFrom('front', 'back'),
          back: fc.integer({ min: 0, max: 5 }),
          share: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
          rank: fc.constantFrom(-1 as const, 0 as const, 1 as const)
        }),
        { minLength: 1, maxLength: 8 }
      ),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 1e6 }),
      (parts, count, isOffice, seed) => {
        const nodes = [start, end];
        const flows = [aFlow('start', 's0')];
        parts.forEach(({ minutes, lane, back, share: p }, at) => {
          const next = at + 1 < parts.length ? `s${at + 1}` : 'end';
          nodes.push(step(`s${at}`, minutes, minutes, { lane }), xor(`x${at}`));
          flows.push(
            aFlow(`s${at}`, `x${at}`),
            share(`x${at}`, next, 1 - p),
            share(`x${at}`, `s${Math.max(0, at - back)}`, p)
          );
        });
        const hours = isOffice ? officeWeek(8) : null;
        const made = model({
          nodes,
          flows,
          casesPerYear: 3000,
          roles: ['front', 'back'].map((lane) => ({ ...crowd(count), id: lane, lanes: [lane], hours })),
          stepSettings: parts.map(({ rank }, at) => ({ id: `s${at}`, spread: null, priority: rank }))
        });
        let seen = 0;
        const watch = (
          desks: readonly {
            free: number;
            waiting: number;
            staff: { count: number };
            calendar: { isOpen(now: number): boolean };
          }[],
          now: number
        ) => {
          for (const desk of desks) {
            if (!desk.calendar.isOpen(now)) continue;
            seen++;
            const isSound = desk.free >= 0 && desk.free <= desk.staff.count;
            if (!isSound || (desk.free > 0 && desk.waiting > 0)) throw new Error(`idle at ${now}`);
          }
        };
        const run = replicate(made, { seed, run: 0, warmUp: 0, period: 10 * DAY, watch });
        expect(seen).toBeGreaterThan(0);
        expect(replicate(made, { seed, run: 0, warmUp: 0, period: 10 * DAY })).toEqual(run);
      }
    ),
    { numRuns: 30 }
  );
});
