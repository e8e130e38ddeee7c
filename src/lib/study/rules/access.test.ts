import { expect, it } from 'vitest';
import { accessText, type AccessWords } from './access';

const words: AccessWords = {
  title: 'Alt om P1',
  kind: (kind) => kind,
  marks: ({ severity = '', emotion = '' }) => [severity, emotion].filter(Boolean).join(' '),
  counts: ({ errors }) => (errors === undefined ? '' : `feil ${errors}`),
  outcome: (outcome) => outcome,
  task: (id) => `oppgave ${id}`,
  asked: ({ questionnaire }) => questionnaire,
  source: (source) => source,
  date: (moment) => moment.slice(0, 10),
  signed: ({ guardian }) => [`foresatt ${guardian}`],
  headings: {
    who: 'Hvem',
    appointment: 'Avtale',
    consent: 'Samtykke',
    session: 'Testøkt',
    notes: 'Notat',
    tasks: 'Oppgaver',
    answers: 'Svar',
    observations: 'Observasjoner',
    said: 'Sagt',
    recorded: 'Opptak'
  }
};

it('tells one participant everything there is about them, as text', () => {
  const text = accessText(
    { label: 'P1', notes: 'Bruker skjermleser' },
    {
      name: 'Ola Nordmann',
      contact: '',
      notes: '',
      consent: {
        said: ['Vil du?', 'Lyd: Ja'],
        language: 'nb',
        at: '2026-03-04T10:00:00Z',
        strokes: [],
        guardian: 'Kari Nordmann',
        present: ''
      }
    },
    [
      {
        startedAt: '2026-03-05T10:00:00Z',
        notes: '',
        observations: [
          { id: 'o', at: 75, kind: 'quote', text: 'Hvor er\nknappen?', task: '', step: '' },
          {
            id: 'p',
            at: 80,
            kind: 'problem',
            text: 'leter',
            task: '',
            step: '',
            severity: 3,
            emotion: 'confused'
          }
        ],
        attempts: [
          { id: 'a', task: '1', startedAt: 10, endedAt: 70, outcome: 'unaided' },
          { id: 'b', task: '2', startedAt: 80, endedAt: null, outcome: null, errors: 2 }
        ],
        answers: [
          {
            id: 'n',
            questionnaire: 'own',
            attempt: '',
            question: 'q',
            values: [6, null],
            text: 'Helt greit',
            answeredAt: '2026-03-05T10:20:00Z',
            by: 'participant',
            language: 'nb'
          }
        ],
        captions: [{ from: 75, to: 77, text: 'Hvor er knappen?' }],
        recorded: new Map([['sound', 90]])
      }
    ],
    words
  );
  expect(text.split('\n').filter(Boolean)).toEqual([
    '# Alt om P1',
    '## Hvem',
    'Ola Nordmann',
    'Bruker skjermleser',
    '## Samtykke',
    '2026-03-04',
    'Vil du?',
    'Lyd: Ja',
    'foresatt Kari Nordmann',
    '# Testøkt 2026-03-05',
    '## Oppgaver',
    '- oppgave 1: 0:10–1:10, unaided',
    '- oppgave 2: 1:20–, feil 2',
    '## Svar',
    '- own: 6 –, Helt greit',
    '## Observasjoner',
    '- 1:15 quote: Hvor er knappen?',
    '- 1:20 problem (3 confused): leter',
    '## Sagt',
    '- 1:15 Hvor er knappen?',
    '## Opptak',
    '- sound: 1:30'
  ]);
});
