import { describe, expect, it } from 'vitest';
import type { IndexRow } from '$lib/document/context';
import { rankRows, titleScore } from './palette-rank';

const row = (title: string, collection = 'steps'): IndexRow => ({
  title,
  collection,
  refs: [],
  document: 'd',
  kind: 'journey',
  service: 's',
  id: title
});

describe('ranking hits', () => {
  it('scores by how much of the title was typed', () => {
    expect(titleScore('Søknad', 'søknad')).toBe(3);
    expect(titleScore('Søknad om plass', 'søk')).toBe(2);
    expect(titleScore('Sender søknad', 'søk')).toBe(1);
    expect(titleScore('Venter på svar', 'søk')).toBe(0);
  });

  it('puts whole documents before their parts, and leaves out what has no name', () => {
    const rows = [row('Søker plass'), row(''), row('Søker plass', 'about'), row('Noe annet')];
    expect(rankRows(rows, 'søker', 10).map(({ title, collection }) => [title, collection])).toEqual([
      ['Søker plass', 'about'],
      ['Søker plass', 'steps'],
      ['Noe annet', 'steps']
    ]);
    expect(rankRows(rows, 'søker', 1)).toHaveLength(1);
  });
});
