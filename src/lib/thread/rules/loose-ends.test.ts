import { describe, expect, it } from 'vitest';
import { indexRows } from '../../../../tests/support/document-checks';
import type { IndexRow } from '../../document/context';
import { buildSample } from '../../sample/build';
import { texts } from '../../sample/texts/nb';
import { looseEnds, referencesOf, type LooseKind } from './loose-ends';

type Given = Partial<Pick<IndexRow, 'kind' | 'document' | 'refs' | 'facts'>>;
const row = (collection: string, id: string, given: Given = {}): IndexRow => ({
  document: 's',
  kind: 'service',
  service: 's',
  collection,
  id,
  title: id,
  refs: [],
  ...given
});
const map = (document: string, kind: string, state: string) =>
  row('about', 'about', { document, kind, facts: { state } });
const finding = (id: string, refs: string[], kind = 'problem') =>
  row('findings', id, { kind: 'study', document: 'u', refs, facts: { kind } });
const change = (id: string, state: string, refs: string[], alters: string[] = ['p/nodes/n']) =>
  row('changes', id, { refs: [...refs, ...alters], facts: { state, alters, becomes: [] } });
const benefit = (id: string, changes: string[], valuation = 'counted') =>
  row('benefits', id, { refs: changes, facts: { valuation } });

const documents = [
  row('about', 'about'),
  map('u', 'study', ''),
  map('p', 'process', 'as-is'),
  row('about', 'about', { document: 't', kind: 'session', facts: { study: 'u', participant: 'p1' } })
];
/** A thread that hangs together. */
const whole = [
  ...documents,
  finding('f', ['t/observations/o']),
  change('c', 'done', ['u/findings/f']),
  benefit('b', ['s/changes/c']),
  row('measurements', 'm', { facts: { benefit: 'b' } })
];
const found = (rows: IndexRow[], exists: (ref: string) => boolean = () => true) =>
  looseEnds(rows, exists).map(({ kind, row }) => `${kind} ${row.id}`);
const without = (...ids: string[]) => whole.filter(({ id }) => !ids.includes(id));

describe('loose ends', () => {
  it('are none where everything from a test to a measurement hangs together', () => {
    expect(found(whole)).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it.each<[LooseKind, IndexRow[], string[]]>([
    ['change-without-finding', [...whole, change('x', 'proposed', [])], ['change-without-finding x']],
    ['change-without-benefit', without('b', 'm'), ['change-without-benefit c']],
    [
      'change-without-step',
      [...whole, change('x', 'decided', ['u/findings/f'], []), benefit('y', ['s/changes/x'])],
      ['change-without-step x']
    ],
    ['finding-without-change', [...whole, finding('x', ['t/observations/o'])], ['finding-without-change x']],
    ['finding-without-observation', [...whole, finding('x', [], 'idea')], ['finding-without-observation x']],
    ['benefit-without-change', [...whole, benefit('x', [])], ['benefit-without-change x']],
    ['benefit-unmeasured', without('m'), ['benefit-unmeasured b']],
    ['map-untested', [...whole, map('j', 'journey', 'to-be')], ['map-untested about']]
  ])('%s', (_, rows, ends) => {
    expect(found(rows)).toEqual(ends);
  });

  it('a change that was dropped answers no finding and misses nothing itself', () => {
    const dropped = [
      ...documents,
      finding('f', ['t/observations/o']),
      change('c', 'dropped', ['u/findings/f'])
    ];
    expect(found(dropped)).toEqual(['finding-without-change f']);
  });

  it('a benefit told in words needs no measurement', () => {
    expect(found([...without('b', 'm'), benefit('b', ['s/changes/c'], 'described')])).toEqual([]);
  });

  it('a process is tried where a journey is that its steps carry out', () => {
    const rows = [
      ...whole,
      map('j', 'journey', 'to-be'),
      map('q', 'process', 'to-be'),
      row('steps', 'a', { document: 'j', kind: 'journey', refs: ['q/nodes/n'] })
    ];
    expect(found(rows)).toEqual(['map-untested about', 'map-untested about']);
    const task = row('tasks', 'k', { document: 'u', kind: 'study', refs: ['j/steps/a'] });
    expect(found([...rows, task])).toEqual([]);
  });

  it('count references that lead nowhere', () => {
    const rows = [...whole, finding('x', ['t/observations/o', 'j/steps/gone', 'j/steps/away'], 'idea')];
    expect(referencesOf(rows)).toContain('j/steps/gone');
    const [end] = looseEnds(rows, (ref) => !ref.startsWith('j/'));
    expect(end).toMatchObject({ kind: 'gone', count: 2 });
  });

  it('of the sample are few, and none leads nowhere', () => {
    const rows = indexRows(buildSample(texts, new Date(2026, 4, 20)));
    const there = new Set(rows.map(({ document, collection, id }) => `${document}/${collection}/${id}`));
    const ends = looseEnds(rows, (ref) => there.has(ref));
    expect(ends.filter(({ kind }) => kind === 'gone')).toEqual([]);
    expect(ends.length).toBeLessThan(6);
  });
});
