import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newStep } from '../model';
import { bands } from './bands';
import { layOut } from './layout';

function layout(...stepsOfPhases: number[]) {
  const phases = stepsOfPhases.map((_, at) => ({ id: `p${at}`, order: `a${at}`, title: `P${at}` }));
  let count = 0;
  const steps = stepsOfPhases.flatMap((many, phase) =>
    Array.from({ length: many }, () => newStep({ id: `s${++count}`, order: 'a0', phase: `p${phase}` }))
  );
  return layOut(phases, steps, []);
}

describe('sheets of a printed map', () => {
  it('share the steps evenly and repeat a phase that goes over', () => {
    const sheets = bands(layout(2, 0, 8), 8);
    expect(sheets.map(({ steps }) => steps.length)).toEqual([5, 5]);
    expect(sheets.map(({ phases }) => phases.map(({ phase, span }) => `${phase.title} ${span}`))).toEqual([
      ['P0 2', 'P2 3'],
      ['P2 5']
    ]);
    expect(sheets[1]!.steps[0]!.number).toBe(6);
  });

  it('are none without steps', () => {
    expect(bands(layout(0), 8)).toEqual([]);
  });

  it('hold every step once, in order, and never more than fit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (phases, most) => {
        const map = layout(...phases);
        const sheets = bands(map, most);
        expect(sheets.flatMap(({ steps }) => steps.map(({ step }) => step))).toEqual(map.steps);
        for (const { steps, phases } of sheets) {
          expect(steps.length).toBeLessThanOrEqual(most);
          expect(phases.reduce((sum, { span }) => sum + span, 0)).toBe(steps.length);
        }
      })
    );
  });
});
