import { describe, expect, it } from 'vitest';
import { newStep, type Route } from '../model';
import { arcsOver } from './arcs';
import { layOut } from './layout';

const phases = ['p1', 'p2'].map((id, at) => ({ id, order: `a${at}`, title: '' }));
const steps = [1, 2, 3, 4].map((at) =>
  newStep({ id: `s${at}`, order: `a${at}`, phase: at < 3 ? 'p1' : 'p2' })
);
const layout = layOut(phases, steps, []);
const route = (from: string, to: string, kind: Route['kind'] = 'branch'): Route => ({
  id: `${from}-${to}`,
  kind,
  from,
  to,
  label: '',
  share: null
});
const drawn = (folded: string[], ...routes: Route[]) =>
  arcsOver(
    folded.length ? layOut(phases, steps, [], { phases: new Set(folded), lanes: new Set() }) : layout,
    routes
  ).map(({ route, from, to, level }) => [route.id, from, to, level]);

describe('arcs over steps', () => {
  it('rise above those within them, and beside others stay low', () => {
    expect(drawn([], route('s1', 's4'), route('s3', 's1', 'loop'), route('s3', 's4'))).toEqual([
      ['s3-s4', 2.5, 3.5, 1],
      ['s3-s1', 2.5, 0.5, 1],
      ['s1-s4', 0.5, 3.5, 2]
    ]);
  });

  it('lead from a step to itself', () => {
    expect(drawn([], route('s2', 's2', 'loop'))).toEqual([['s2-s2', 1.68, 1.32, 1]]);
  });

  it('end at a folded phase, and are left out within one or without an end', () => {
    expect(drawn(['p1'], route('s1', 's4'), route('s1', 's2'), route('s2', 's2', 'loop'))).toEqual([
      ['s1-s4', 0.125, 1.75, 1]
    ]);
    expect(drawn([], route('s1', 'gone'))).toEqual([]);
  });
});
