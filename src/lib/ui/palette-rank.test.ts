import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretches, titleScore } from './palette-rank';

it('titles score by how much of them was typed', () => {
  expect(titleScore('Søknad', 'søknad')).toBe(3);
  expect(titleScore('Søknad om plass', 'søk')).toBe(2);
  expect(titleScore('Sender søknad', 'søk')).toBe(1);
  expect(titleScore('Venter på svar', 'søk')).toBe(0);
});

describe('what was typed', () => {
  const marked = (title: string, typed: string) =>
    stretches(title, typed)
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join('');

  it('is marked where words start so, each word by the longest that fits', () => {
    expect(marked('Søknad om søknadsfrist', 'søk')).toBe('[Søk]nad om [søk]nadsfrist');
    expect(marked('Brev sendes – svar', 'sv brev b')).toBe('[Brev] sendes – [sv]ar');
    expect(marked('Ingenting', 'noe')).toBe('Ingenting');
    expect(marked('Ingenting', '')).toBe('Ingenting');
  });

  it('leaves the title whole', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, typed) => {
        expect(
          stretches(title, typed)
            .map(({ text }) => text)
            .join('')
        ).toBe(title);
      })
    );
  });
});
