import { describe, expect, it } from 'vitest';
import { newStep, type Step } from '../model';
import { layOut } from './layout';
import { serviceBands, serviceKey, sumServices } from './services';

/** Steps of a life event by the service they belong to; empty is the map's own. */
const steps = (...services: string[]): Step[] =>
  services.map((service, at) =>
    newStep({
      id: `s${at}`,
      order: `a${at}`,
      phase: at < 3 ? 'before' : 'after',
      minutes: 10 * (at + 1),
      ...(service.includes('/') ? { service, serviceName: 'X' } : { serviceName: service })
    })
  );
const phases = [
  { id: 'before', order: 'a0', title: '' },
  { id: 'after', order: 'a1', title: '' }
];

describe('the services of a journey', () => {
  it('are told apart by reference, or by name as it is read', () => {
    expect(serviceKey({ service: '', serviceName: '  Nav  Lokal ' })).toBe('nav lokal');
    expect(serviceKey({ service: 'x/about/about', serviceName: 'Nav' })).toBe('x/about/about');
    expect(serviceKey({ service: '', serviceName: ' ' })).toBe('');
  });

  it('lie as bands over neighbouring steps, also across phases, each in a hue of its own', () => {
    const { phases: columns } = layOut(phases, steps('NAV', 'nav', '', 'x/about/about', 'NAV'), []);
    expect(
      serviceBands(columns).map(({ key, from, span, hue, step }) => [key, from, span, hue, step.id])
    ).toEqual([
      ['nav', 0, 2, 0, 's0'],
      ['x/about/about', 3, 1, 1, 's3'],
      ['nav', 4, 1, 0, 's4']
    ]);
    const across = layOut(phases, steps('A', 'A', 'B', 'B'), []);
    expect(serviceBands(across.phases).map(({ from, span }) => [from, span])).toEqual([
      [0, 2],
      [2, 2]
    ]);
  });

  it('have no band where a phase is folded, and keep their hue', () => {
    const folds = { phases: new Set(['before']), lanes: new Set<string>() };
    const { phases: columns } = layOut(phases, steps('A', 'A', 'A', 'B'), [], folds);
    expect(serviceBands(columns).map(({ key, from, hue }) => [key, from, hue])).toEqual([['b', 1, 1]]);
  });

  it('are summed up: A A – B A hands the citizen over twice', () => {
    const { parts, handOffs, unnamed } = sumServices(steps('A', 'A', '', 'B', 'A'));
    expect(handOffs).toBe(2);
    expect(unnamed).toBe(1);
    expect(parts.map(({ key, steps, time }) => [key, steps, time.minutes, time.unknownWait])).toEqual([
      ['a', 3, 80, 3],
      ['b', 1, 40, 1]
    ]);
  });

  it('are none in a map that names none', () => {
    expect(sumServices(steps('', ''))).toEqual({ parts: [], handOffs: 0, unnamed: 2 });
  });
});
