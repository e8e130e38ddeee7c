import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import { portfolioLines } from './portfolio';

const service = (id: string, title: string, priority: number | null): IndexRow => ({
  document: id,
  kind: 'service',
  service: id,
  collection: 'about',
  id: 'about',
  title,
  refs: [],
  facts: { priority, state: 'develop', owner: 'Kari', sample: false }
});

const part = (service: string, kind: string, collection: string): IndexRow => ({
  document: `${service}-${kind}`,
  kind,
  service,
  collection,
  id: 'x',
  title: '',
  refs: []
});

const compare = (a: string, b: string) => a.localeCompare(b, 'nb');

describe('portfolio', () => {
  it('goes by priority, undecided last, then by title', () => {
    const rows = [
      service('a', 'Ålesund', null),
      service('b', 'Barnehage', null),
      service('c', 'Skole', 2),
      service('d', 'Parkering', 1)
    ];
    expect(portfolioLines(rows, [], compare).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('counts what belongs to each service and nothing else', () => {
    const lines = portfolioLines(
      [service('a', 'A', 1), service('b', 'B', 2)],
      [
        part('a', 'journey', 'about'),
        part('a', 'process', 'about'),
        { ...part('a', 'study', 'about'), facts: { findings: 3 } },
        part('a', 'session', 'about'),
        part('b', 'service', 'changes'),
        part('gone', 'service', 'benefits')
      ],
      compare
    );
    expect(lines[0]!.counts).toEqual({ maps: 2, studies: 1, findings: 3, changes: 0, benefits: 0 });
    expect(lines[1]!.counts).toEqual({ maps: 0, studies: 0, findings: 0, changes: 1, benefits: 0 });
  });

  it('reads what an older or newer version left out as not decided', () => {
    const row = { ...service('a', 'A', 1), facts: {} };
    expect(portfolioLines([row], [], compare)[0]).toMatchObject({
      state: 'explore',
      priority: null,
      owner: '',
      reviewOn: ''
    });
  });
});
