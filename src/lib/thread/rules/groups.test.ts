import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import { groupByDocument, matching } from './groups';
import { linksOf, refTo } from './links';

const row = (
  document: string,
  collection: string,
  id: string,
  title: string,
  facts: IndexRow['facts'] = {}
) => ({ kind: 'journey', document, service: 's', collection, id, title, refs: [], facts }) satisfies IndexRow;

const about = (document: string, title: string, state: string) =>
  row(document, 'about', 'about', title, { state });
const documents = [about('b', 'Søke hjelp', 'to-be'), about('a', 'Søke hjelp', 'as-is')];
const phases = [
  row('a', 'phases', 'p1', 'Før', { order: 'a0' }),
  row('a', 'phases', 'p2', 'Etter', { order: 'a1' })
];
const steps = [
  row('a', 'steps', '3', 'Får svar', { phase: 'p2', order: 'a0' }),
  row('b', 'steps', '1', 'Leser brev', { phase: 'p9', order: 'a0' }),
  row('a', 'steps', '2', 'Ringer', { phase: 'p1', order: 'a1' }),
  row('a', 'steps', '1', 'Leser brev', { phase: 'p1', order: 'a0' }),
  row('gone', 'steps', '1', 'Leser brev')
];
const rows = new Map([...phases, ...steps].map((r) => [refTo(r), r]));
const { maps } = linksOf(documents);

describe('groups', () => {
  it('follow the map, phase by phase, as-is first; documents in the bin are left out', () => {
    const groups = groupByDocument(steps, rows, maps);
    expect(groups.map(({ document }) => document)).toEqual(['a', 'b']);
    expect(groups[0]!.rows.map(({ title }) => title)).toEqual(['Leser brev', 'Ringer', 'Får svar']);
  });

  it('put observations in the order of the clock', () => {
    const at = (id: string, seconds: number) => row('a', 'observations', id, id, { at: seconds });
    const [group] = groupByDocument([at('x', 90), at('y', 9)], rows, maps);
    expect(group!.rows.map(({ id }) => id)).toEqual(['y', 'x']);
  });
});

describe('matching', () => {
  it('wants every word, anywhere in the name or around it', () => {
    const around = ({ document }: IndexRow) => (document === 'b' ? 'Fremtidig kart' : '');
    const ids = (words: string) => matching(steps, words, around).map(refTo);
    expect(ids('brev FREMTIDIG')).toEqual(['b/steps/1']);
    expect(ids(' brev ')).toHaveLength(3);
    expect(ids('')).toHaveLength(5);
    expect(ids('finnes ikke')).toEqual([]);
  });
});
