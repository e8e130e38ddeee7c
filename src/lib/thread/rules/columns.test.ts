import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import { chainOf, connected } from './columns';

const row = (
  kind: string,
  document: string,
  collection: string,
  id: string,
  refs: string[] = [],
  facts: IndexRow['facts'] = {}
): IndexRow => ({ kind, document, service: 's', collection, id, title: id, refs, facts });

const rows: IndexRow[] = [
  row('session', 'e1', 'about', 'about'),
  row('session', 'e2', 'about', 'about'),
  row('journey', 'j', 'about', 'about'),
  row('study', 'u', 'findings', 'f2', ['j/steps/a'], { order: 'a1' }),
  row('study', 'u', 'findings', 'f1', ['e1/observations/o1', 'e1/observations/o2', 'gone/observations/o'], {
    order: 'a0'
  }),
  row('study', 'u', 'findings', 'f3', ['e1/observations/o1'], { order: 'a2' }),
  row('service', 's', 'changes', 'c1', ['u/findings/f1', 'u/findings/gone', 'j/steps/a']),
  row('service', 's', 'changes', 'c2', ['u/findings/f1'], { state: 'dropped' }),
  row('service', 's', 'changes', 'c3'),
  row('service', 's', 'benefits', 'b1', ['s/changes/c1', 's/changes/c2', 'j/steps/a'])
];

describe('the chain of a service', () => {
  const chain = chainOf(rows);

  it('holds sessions that findings rest on, findings in their order, live changes, benefits', () => {
    expect(chain.items.session.map(({ ref, observations }) => [ref, observations])).toEqual([
      ['e1/about/about', 2]
    ]);
    expect(chain.items.finding.map(({ row }) => row.id)).toEqual(['f1', 'f2', 'f3']);
    expect(chain.items.change.map(({ row }) => row.id)).toEqual(['c1', 'c3']);
    expect(chain.items.benefit.map(({ row }) => row.id)).toEqual(['b1']);
  });

  it('links only what is there', () => {
    expect(chain.links).toEqual([
      ['e1/about/about', 'u/findings/f1'],
      ['e1/about/about', 'u/findings/f3'],
      ['u/findings/f1', 's/changes/c1'],
      ['s/changes/c1', 's/benefits/b1']
    ]);
  });

  it('says where it is broken', () => {
    expect(chain.items.finding.map(({ open }) => open)).toEqual([false, true, true]);
    expect(chain.items.change.map(({ loose, open }) => [loose, open])).toEqual([
      [false, false],
      [true, true]
    ]);
  });

  it('connects before and after, never sideways', () => {
    expect([...connected('u/findings/f1', chain.links)].sort()).toEqual([
      'e1/about/about',
      's/benefits/b1',
      's/changes/c1',
      'u/findings/f1'
    ]);
    expect(connected('e1/about/about', chain.links).has('u/findings/f3')).toBe(true);
    expect([...connected('s/changes/c3', chain.links)]).toEqual(['s/changes/c3']);
    const ring = [['a', 'b'] as const, ['b', 'a'] as const];
    expect([...connected('a', ring)].sort()).toEqual(['a', 'b']);
  });
});
