import { expect, test } from 'vitest';
import { guessSteps, planOfLines, readSteps, rowsOfLines } from './index';

const read = (rows: string[][]) => readSteps(rows, guessSteps(rows));

test('a table with headings in any of the languages: who, what, minutes, waiting, next', () => {
  const { steps, refusals } = read([
    ['Nr', 'Kven', 'Kva', 'Arbeidstid', 'Ventetid', 'Neste'],
    ['10', 'Søkjar', 'Sende søknad', '', '', ''],
    ['20', 'Sakshandsamar', 'Er han komplett?', '5 min', '2 d', 'Ja: 30; Nei: 10'],
    ['30', '', 'Gjere vedtak', '1 t', '0', 'slutt']
  ]);
  expect(refusals).toEqual([]);
  expect(steps.map((step) => [step.who, step.processMinutes, step.waitMinutes])).toEqual([
    ['Søkjar', null, null],
    ['Sakshandsamar', 5, 2880],
    ['Sakshandsamar', 60, 0]
  ]);
  expect(steps.map((step) => step.ways)).toEqual([
    [{ to: 1, answer: '' }],
    [
      { to: 2, answer: 'Ja' },
      { to: 0, answer: 'Nei' }
    ],
    [{ to: 'end', answer: '' }]
  ]);
});

test('a phase holds until another one is named, as where cells of a spreadsheet are joined', () => {
  const { steps, refusals } = read([
    ['Etappe', 'Hva'],
    ['', 'Ringe'],
    ['Søknad', 'Søke'],
    ['', 'Sjekke'],
    ['x'.repeat(501), 'Purre'],
    ['Vedtak', 'Vedta']
  ]);
  expect(steps.map(({ name, phase }) => [name, phase])).toEqual([
    ['Ringe', undefined],
    ['Søke', 'Søknad'],
    ['Sjekke', 'Søknad'],
    ['Vedta', 'Vedtak']
  ]);
  expect(refusals).toMatchObject([{ row: 5, column: 'A', why: 'too-long' }]);
});

test('ways may be named, and a name may hold a comma', () => {
  const { steps } = read([
    ['What', 'Next'],
    ['Read', 'Ask, then wait'],
    ['Ask, then wait', 'Read, Answer'],
    ['Answer', '']
  ]);
  expect(steps.map((step) => step.ways.map((way) => way.to))).toEqual([[1], [0, 2], ['end']]);
});

test('what a cell says wrongly is named with its place, and the rest is read', () => {
  const { steps, refusals } = read([
    ['Hvem', 'Hva', 'Minutter', 'Neste'],
    ['A', 'Lese', 'lenge', '9'],
    ['A', '', '5', ''],
    ['A', 'Skrive', '5', '2']
  ]);
  expect(steps.map((step) => step.name)).toEqual(['Lese', 'Skrive']);
  expect(refusals.map(({ row, column, why }) => `${column}${row} ${why}`)).toEqual([
    'C2 duration',
    'B3 nameless',
    'D2 next',
    'D4 itself'
  ]);
});

test('a table without headings is read by what its cells look like', () => {
  const rows = [
    ['1', 'Leder', 'Vedta', '15'],
    ['2', 'Leder', 'Signere', '5'],
    ['3', 'Arkiv', 'Arkivere', '10']
  ];
  expect(guessSteps(rows)).toEqual({ headings: false, columns: ['number', 'who', 'what', 'minutes'] });
});

test('plain lines are steps of one lane; «who: what» gives lanes', () => {
  const plain = rowsOfLines('1. Lese søknad\n- Skrive svar\n\nSende');
  expect(readSteps(plain, planOfLines(plain)).steps.map((step) => [step.who, step.name])).toEqual([
    ['', 'Lese søknad'],
    ['', 'Skrive svar'],
    ['', 'Sende']
  ]);
  const spoken = rowsOfLines('Søker: sender søknad\nLeder: vedtar\narkiverer');
  expect(readSteps(spoken, planOfLines(spoken)).steps.map((step) => [step.who, step.name])).toEqual([
    ['Søker', 'sender søknad'],
    ['Leder', 'vedtar'],
    ['Leder', 'arkiverer']
  ]);
});

test('answers may say their share: in brackets, or bare where they make up the whole', () => {
  const ways = (next: string) =>
    read([
      ['Hva', 'Neste'],
      ['Komplett?', next],
      ['Svare', ''],
      ['Purre', '']
    ]).steps[0]!.ways.map(({ answer, share }) => [answer, share]);
  expect(ways('Ja (60 %): 2; Nei (40 %): 3')).toEqual([
    ['Ja', 0.6],
    ['Nei', 0.4]
  ]);
  expect(ways('Ja 87,5 %: 2, Nei 12,5%: 3')).toEqual([
    ['Ja', 0.875],
    ['Nei', 0.125]
  ]);
  expect(ways('(25 %): 2; (75 %): 3')).toEqual([
    ['', 0.25],
    ['', 0.75]
  ]);
  // What is asked for may itself be a share.
  expect(ways('Over 50 %: 2; Under 50 %: 3')).toEqual([
    ['Over 50 %', undefined],
    ['Under 50 %', undefined]
  ]);
  expect(ways('Ja 60 %: 2; Nei: 3')).toEqual([
    ['Ja 60 %', undefined],
    ['Nei', undefined]
  ]);
  expect(ways('2,3')).toEqual([
    ['', undefined],
    ['', undefined]
  ]);
});

test('worth, complete and accurate, and where it is known from; what is none is named', () => {
  const { steps, refusals } = read([
    ['Kva', 'K&K', 'Verdi', 'Kjelde'],
    ['Lese', '85 %', 'Naudsynt', 'Anslag'],
    ['Purre', '0', 'sløsing', ''],
    ['Svare', '120', 'fin', '']
  ]);
  expect(steps.map(({ accurate, value, notes }) => [accurate, value, notes])).toEqual([
    [0.85, 'necessary', 'Anslag'],
    [0, 'waste', undefined],
    [undefined, undefined, undefined]
  ]);
  expect(refusals.map(({ row, column, why }) => `${column}${row} ${why}`)).toEqual(['B4 share', 'C4 value']);
});
