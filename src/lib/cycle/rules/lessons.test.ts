import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import { lessonsOf, searchLessons, similarLessons } from './lessons';

const row = (id: string, lesson: string, endsOn: string, question = ''): IndexRow => ({
  document: 's',
  service: 's',
  kind: 'service',
  collection: 'cycles',
  id,
  title: `Runde ${id}`,
  refs: [],
  text: `${question} ${lesson}`,
  facts: { lesson, endsOn, startsOn: '' }
});
const lessons = lessonsOf([
  row('1', 'Vedleggene er det største hinderet i søknaden.', '2026-01-10'),
  row('2', '  ', '2026-02-10'),
  row(
    '3',
    'En telefon samme dag gir raskere svar enn et brev om mangler.',
    '2026-03-10',
    'Hjelper det å ringe?'
  )
]);
const ids = (found: typeof lessons) => found.map(({ row: { id } }) => id);

describe('lessons', () => {
  it('are those that were written down, newest first', () => {
    expect(ids(lessons)).toEqual(['3', '1']);
  });

  it('are found by all words, also those of the question', () => {
    expect(ids(searchLessons(lessons, 'telefon RINGE'))).toEqual(['3']);
    expect(ids(searchLessons(lessons, 'telefon vedlegg'))).toEqual([]);
    expect(ids(searchLessons(lessons, ''))).toEqual(['3', '1']);
  });

  it('about the same are offered whatever the ending, and not for one shared word', () => {
    expect(ids(similarLessons(lessons, 'Ta bilde av vedlegg til søknader'))).toEqual(['1']);
    expect(ids(similarLessons(lessons, 'Send brev med svar: telefonen er stengt når noe mangler'))).toEqual([
      '3'
    ]);
    expect(ids(similarLessons(lessons, 'Nye telefoner'))).toEqual([]);
    expect(ids(similarLessons(lessons, ''))).toEqual([]);
  });
});
