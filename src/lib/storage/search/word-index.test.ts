import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../index-rows';
import { WordIndex, type SearchRow } from './word-index';

const row = (id: string, title: string, given: Partial<SearchRow> & { text?: string } = {}): SearchRow => {
  const { text = '', ...more } = given;
  const document = more.document ?? 'd';
  return {
    document,
    service: 's',
    collection: 'steps',
    kind: 'journey',
    id,
    title,
    words: wordsOf(`${title} ${text}`),
    ...more
  };
};
const filled = (...rows: SearchRow[]) => {
  const index = new WordIndex();
  index.fill(rows);
  return index;
};
const ask = (index: WordIndex, typed: string, kind?: string, hidden = new Set<string>(), limit = 40) => {
  const { records, kinds } = index.search(typed, wordsOf(typed), { kind, hidden, limit });
  return { ids: records.map(({ id }) => id), kinds: Object.fromEntries(kinds) };
};

describe('search', () => {
  it('puts the title that was typed first, then what starts so, then all words in the title, then elsewhere', () => {
    const index = filled(
      row('text', 'Annet', { text: 'søknad om kort' }),
      row('words', 'Kort søknad som venter'),
      row('starts', 'Søknad kort og godt'),
      row('is', 'Søknad kort'),
      row('none', 'Søknad')
    );
    expect(ask(index, 'søknad kort').ids).toEqual(['is', 'starts', 'words', 'text']);
    expect(ask(index, 'SØK').ids[0]).toBe('none');
    expect(ask(index, 'ingenting').ids).toEqual([]);
    expect(ask(index, ' ').ids).toEqual([]);
  });

  it('puts whole documents before their parts, and short titles before long', () => {
    const index = filled(
      row('long', 'Vedtak som er langt'),
      row('short', 'Vedtak nå'),
      row('about', 'Vedtaket sendes til alle', { collection: 'about', kind: 'process' })
    );
    expect(ask(index, 'vedtak').ids).toEqual(['about', 'short', 'long']);
  });

  it('tells what a hit is part of: its document, or for a whole document its service', () => {
    const whole = (document: string, kind: string, title: string) =>
      row('about', title, { collection: 'about', document, kind });
    const index = filled(
      whole('s', 'service', 'Sak: støttekontakt'),
      whole('d', 'process', 'Sak i dag'),
      row('a', 'Sak')
    );
    const within = () =>
      Object.fromEntries(
        index
          .search('sak', ['sak'], { hidden: new Set(), limit: 9 })
          .records.map(({ title, within }) => [title, within])
      );
    expect(within()).toEqual({
      'Sak: støttekontakt': '',
      'Sak i dag': 'Sak: støttekontakt',
      Sak: 'Sak i dag'
    });
    index.replace('d', [row('a', 'Sak')]);
    expect(within()).toEqual({ 'Sak: støttekontakt': '', Sak: '' });
  });

  it('counts every kind, and gives those of the kind that was asked for', () => {
    const index = filled(
      row('a', 'Brev'),
      row('b', 'Brev to'),
      row('c', 'Brev tre', { collection: 'cards' })
    );
    expect(ask(index, 'brev', 'cards')).toEqual({ ids: ['c'], kinds: { steps: 2, cards: 1 } });
  });

  it('leaves out the bin, what has no name, and what is gone', () => {
    const index = filled(
      row('a', 'Brev'),
      row('b', 'Brev to', { document: 'x' }),
      row('c', '', { text: 'brev' })
    );
    expect(ask(index, 'brev').ids).toEqual(['a', 'b']);
    expect(ask(index, 'brev', undefined, new Set(['x'])).ids).toEqual(['a']);
    expect(ask(index, 'brev', undefined, new Set(['s'])).ids).toEqual([]);
    index.replace('d', [row('new', 'Brevet')]);
    expect(ask(index, 'brev').ids).toEqual(['new', 'b']);
    index.replace('x', []);
    expect(ask(index, 'brev').ids).toEqual(['new']);
    expect(index.size).toBe(1);
  });

  it('finds the same however often documents were replaced, and what plain comparing finds', () => {
    const word = fc.constantFrom('sak', 'saken', 'saksvei', 'vei', 'veien', 'brev', 'brevet');
    const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 30 }),
        fc.array(title, { maxLength: 30 }),
        title,
        (a, b, typed) => {
          const index = filled(...a.map((title, n) => row(`a${n}`, title)));
          const rows = b.map((title, n) => row(`b${n}`, title));
          index.replace('d', rows);
          const plain = rows.filter(({ words }) =>
            wordsOf(typed).every((word) => words.some((own) => own.startsWith(word)))
          );
          const { ids, kinds } = ask(index, typed, undefined, undefined, 100);
          expect(ids.toSorted()).toEqual(plain.map(({ id }) => id).toSorted());
          expect(kinds.steps ?? 0).toBe(plain.length);
          // Which of two equals comes first is nobody's business.
          const rank = (title: string) => [
            title === typed ? 0 : title.startsWith(typed) ? 1 : 2,
            title.length
          ];
          const best = plain
            .map(({ title }) => rank(title))
            .toSorted(([a, long], [b, longer]) => a! - b! || long! - longer!);
          const { records } = index.search(typed, wordsOf(typed), { hidden: new Set(), limit: 3 });
          expect(records.map(({ title }) => rank(title))).toEqual(best.slice(0, 3));
        }
      )
    );
  });

  it('packs what is gone away, and goes on finding the rest', () => {
    const index = new WordIndex();
    for (let time = 0; time < 4; time++)
      index.replace(
        'big',
        Array.from({ length: 1_500 }, (_, n) => row(`${time}-${n}`, `Sak ${time} ${n}`, { document: 'big' }))
      );
    index.replace('d', [row('kept', 'Brev')]);
    expect(index.size).toBe(1_501);
    expect(ask(index, 'brev').ids).toEqual(['kept']);
    expect(ask(index, 'sak 2').kinds).toEqual({ steps: expect.any(Number) });
    expect(ask(index, 'sak 3').ids[0]!.startsWith('3-')).toBe(true);
  });
});
