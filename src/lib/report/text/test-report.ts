/** A report with every kind of block, for tests. */
import type { Block, TextSheet } from './blocks';

export const hostile = '</p><script>alert(1)</script> &amp; "x" \u202Eexe';

export const blocks: readonly Block[] = [
  {
    kind: 'title',
    over: 'Status',
    text: 'Barnehage',
    facts: [
      ['Eier', 'Kari'],
      ['Tom', '']
    ]
  },
  {
    kind: 'figures',
    items: [
      { label: 'Tester', value: '12', note: 'i år', tone: 'good' },
      { label: 'Runde', value: 'Dag 3' }
    ]
  },
  { kind: 'heading', level: 1, text: 'Gevinster' },
  { kind: 'heading', level: 2, text: 'For innbyggerne' },
  {
    kind: 'ways',
    lines: [
      {
        label: 'Ventetid',
        badge: { text: 'I rute', tone: 'good' },
        realised: 0.4,
        planned: 0.3,
        said: 'fra 20 dager · nå 16',
        notes: ['Årsak: ny rutine']
      },
      {
        label: hostile,
        badge: { text: 'Henger etter', tone: 'bad' },
        realised: -0.2,
        planned: 1.4,
        said: 'nå 22'
      },
      {
        label: 'Umålt',
        badge: { text: 'Ikke målt', tone: 'neutral' },
        realised: null,
        planned: null,
        said: 'ikke målt'
      }
    ]
  },
  {
    kind: 'over-time',
    said: 'Per i dag er 40 % realisert.',
    points: Array.from({ length: 24 }, (_, at) => ({
      at: at / 23,
      planned: at / 23,
      realised: at < 10 ? at / 30 : null,
      cells: [`dag ${at}`, `${at} %`, at < 10 ? `${at} %` : '–'] as const
    })),
    axis: ['0 %', '50 %', '100 %'],
    words: { head: ['Dag', 'Planlagt', 'Realisert'], table: 'Som tabell' }
  },
  { kind: 'heading', level: 1, text: 'Tall' },
  { kind: 'text', text: 'Et avsnitt.' },
  { kind: 'text', text: 'Mangler.', look: 'missing' },
  { kind: 'list', items: ['Første', hostile] },
  {
    kind: 'table',
    head: ['A', 'B'],
    widths: [60, 40],
    rows: [
      ['en', 'to'],
      [hostile, '2']
    ]
  },
  { kind: 'shares', lines: [{ label: 'Oppgave', count: 3, of: 5, low: 0.2, high: 0.9, said: '3 av 5' }] },
  {
    kind: 'found',
    items: [
      {
        title: 'Funn',
        badge: { text: 'Alvorlig', tone: 'bad' },
        detail: 'Detalj',
        evidence: ['P1 1:10'],
        answers: [['Tiltak', 'Nytt ord']]
      }
    ]
  }
];

export const report: TextSheet = {
  lang: 'nb',
  title: 'Status – Barnehage',
  words: { summary: 'En rapport', page: 'Side {number} av {count}' },
  blocks
};
