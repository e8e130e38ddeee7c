import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import { countByDocument, gravestFindings, pairMaps, progressOf } from './overview';

const map = (document: string, title: string, copyOf = ''): IndexRow => ({
  document,
  kind: 'journey',
  service: 's',
  collection: 'about',
  id: 'about',
  title,
  refs: [],
  facts: { copyOf }
});
const compare = (a: string, b: string) => a.localeCompare(b);

describe('map pairs', () => {
  it('put copies beside their original', () => {
    const pairs = pairMaps([map('b', 'Ny reise', 'a'), map('a', 'Reise'), map('c', 'Annen')], compare);
    expect(pairs.map(({ from, toBe }) => [from.document, toBe.map(({ document }) => document)])).toEqual([
      ['c', []],
      ['a', ['b']]
    ]);
  });

  it('let a copy stand alone when its original is gone, and end when copies go in a ring', () => {
    expect(pairMaps([map('b', 'B', 'gone')], compare)[0]!.from.document).toBe('b');
    const [ring, ...others] = pairMaps([map('a', 'A', 'b'), map('b', 'B', 'a')], compare);
    expect([ring!.from.document, ring!.toBe.map(({ document }) => document), others]).toEqual([
      'a',
      ['b'],
      []
    ]);
  });

  it('put a copy of a copy beside the first', () => {
    const [pair] = pairMaps([map('a', 'A'), map('b', 'B', 'a'), map('c', 'C', 'b')], compare);
    expect(pair!.toBe.map(({ document }) => document)).toEqual(['b', 'c']);
  });
});

describe('findings and counts', () => {
  const finding = (title: string, kind: string, severity: number | null): IndexRow => ({
    ...map('study', title),
    collection: 'findings',
    facts: { kind, severity }
  });

  it('show the gravest problems first', () => {
    const rows = [
      finding('a', 'problem', null),
      finding('b', 'strength', null),
      finding('c', 'problem', 4),
      finding('d', 'problem', 2)
    ];
    expect(gravestFindings(rows, 2).map(({ title }) => title)).toEqual(['c', 'd']);
    expect(gravestFindings(rows, 9)).toHaveLength(3);
  });

  it('count by document', () => {
    expect(countByDocument([map('a', ''), map('a', ''), map('b', '')])).toEqual(
      new Map([
        ['a', 2],
        ['b', 1]
      ])
    );
  });
});

describe('progress of a benefit', () => {
  const benefit = { id: 'x', baseline: 20, target: 10 };
  const at = (on: string, value: number) => ({ benefit: 'x', on, value });

  it('is the share of the way from baseline to target', () => {
    expect(progressOf(benefit, [at('2026-01-01', 18), at('2026-03-01', 14)])).toEqual({
      now: 14,
      share: 0.6
    });
    expect(progressOf({ id: 'x', baseline: 0, target: 200 }, [at('2026-01-01', 50)]).share).toBe(0.25);
  });

  it('stays within nothing and all', () => {
    expect(progressOf(benefit, [at('2026-01-01', 25)]).share).toBe(0);
    expect(progressOf(benefit, [at('2026-01-01', 4)]).share).toBe(1);
  });

  it('is unknown, never nought, where something is missing', () => {
    expect(progressOf(benefit, [])).toEqual({ now: 20, share: null });
    expect(progressOf({ ...benefit, baseline: null }, [at('2026-01-01', 14)])).toEqual({
      now: 14,
      share: null
    });
    expect(progressOf({ ...benefit, target: 20 }, [at('2026-01-01', 14)]).share).toBeNull();
  });
});
