import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordersAfter } from '../../document/order';
import { newStep } from '../../journey/model';
import { readMermaid, writeMermaid } from './mermaid';
import { utf8, words, refusal, example, written } from './test-map';

describe('Mermaid', () => {
  const text = [
    '```mermaid',
    'journey',
    '  accTitle: For skjermlesere',
    '  accDescr {',
    '    To linjer',
    '    om reisen',
    '  }',
    '  title Min dag %% en merknad',
    '  section Til jobb',
    '    Lage te: 5: Jeg',
    '    Gå opp: 3: Jeg, Katten',
    '    Ukjent: : Jeg',
    '  section Hjem',
    '    Sette seg: 1',
    '    noe uforståelig',
    '```'
  ].join('\r\n');

  test('title, sections, tasks, scores and actors', () => {
    const { title, scenario, records, notes } = readMermaid(utf8(text), 'nb');
    expect([title, scenario]).toEqual(['Min dag', 'To linjer\nom reisen']);
    expect(records.phases.map(({ title }) => title)).toEqual(['Til jobb', 'Hjem']);
    expect(records.steps.map(({ title, emotion }) => [title, emotion])).toEqual([
      ['Lage te', 2],
      ['Gå opp', 0],
      ['Ukjent', null],
      ['Sette seg', -2]
    ]);
    expect(records.lanes.map(({ title }) => title)).toEqual(['Hvem']);
    expect(records.cards.map(({ text }) => text)).toEqual(['Jeg', 'Jeg', 'Katten', 'Jeg']);
    expect(notes).toEqual([{ code: 'not-read', place: '15: noe uforståelig' }]);
  });

  test('what a diagram can hold comes back, whatever it is called', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((t) => t.replace(/[#;:%{}\s\p{C}`~-]+/gu, ' ').trim() || 'x');
    const score = fc.constantFrom(-2, -1, 0, 0.5, 2);
    const sections = fc.array(fc.tuple(name, fc.array(fc.tuple(name, score), { maxLength: 3 })), {
      minLength: 1,
      maxLength: 3
    });
    fc.assert(
      fc.property(name, sections, (title, sections) => {
        const orders = ordersAfter(undefined, 20);
        const phases = sections.map(([title], at) => ({ id: `p${at}`, order: orders[at]!, title }));
        const steps = sections.flatMap(([, tasks], p) =>
          tasks.map(([title, emotion], at) =>
            newStep({ id: `s${p}-${at}`, order: orders[at]!, phase: `p${p}`, title, emotion })
          )
        );
        const { bytes, lost } = writeMermaid(
          { title, scenario: '', persona: '', records: { phases, steps, lanes: [], cards: [] } },
          'en'
        );
        expect(lost).toEqual([]);
        const back = readMermaid(bytes, 'en');
        expect(back.notes).toEqual([]);
        expect(back.title).toBe(title);
        expect(back.records.phases.map(({ title }) => title)).toEqual(phases.map(({ title }) => title));
        expect(back.records.steps.map(({ title, emotion }) => [title, emotion])).toEqual(
          steps.map(({ title, emotion }) => [title, emotion])
        );
      })
    );
  });

  test('says what it has no place for', () => {
    const { bytes, lost } = writeMermaid(written(example()), 'nb');
    expect(words(bytes)).toContain('Søke: 5: innbygger, tjenesten');
    expect(lost.toSorted()).toEqual(['details', 'lanes-and-cards', 'unknown-feelings']);
    expect(refusal(() => readMermaid(utf8('graph TD\n A-->B'), 'nb'))).toBe('mermaid-broken 1');
  });
});
