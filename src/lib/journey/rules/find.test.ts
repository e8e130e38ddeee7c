import { describe, expect, it } from 'vitest';
import { newCard, newLane, newStep } from '../model';
import { findInMap, plainText } from './find';
import { layOut } from './layout';

const layout = layOut(
  [
    { id: 'p1', order: 'a0', title: 'Før' },
    { id: 'p2', order: 'a1', title: 'Etter' }
  ],
  [
    newStep({ id: 's1', order: 'a0', phase: 'p1', title: 'Søker' }),
    newStep({ id: 's2', order: 'a0', phase: 'p2', title: 'Får svar' })
  ],
  [
    newLane({ id: 'l1', order: 'a0', title: 'Gjør', role: 'actions' }),
    newLane({ id: 'l2', order: 'a1', title: 'Bak disken', role: 'backstage' })
  ]
);
const cards = [
  newCard({ id: 'c1', order: 'a0', step: 's2', lane: 'l1', text: 'Leser svaret på kaféen' }),
  newCard({ id: 'c2', order: 'a0', step: 's1', lane: 'l2', text: 'Skriver svar for hånd' })
];
const handoffs = [{ id: 'h', from: 'c2', to: 'c1', label: 'Brevet', owner: 'Posten' }];
const comment = { author: 'Kari', at: '2026-01-01T00:00:00.000Z', resolved: false, answers: '' };
const comments = [
  { ...comment, id: 'r1', place: 'steps/s1', text: 'Er svaret klart nok?' },
  { ...comment, id: 'r2', place: 'about/about', text: 'Hele svaret mangler' }
];
const find = (query: string) =>
  findInMap({ layout, cards, handoffs, comments }, query).map(({ kind, id }) => `${kind} ${id}`);

describe('plain text', () => {
  it.each([
    ['KAFÉ', 'kafe'],
    ['Über', 'uber'],
    ['Malmö', 'malmo'],
    ['Grå ÆRØ', 'grå ærø'],
    ['gra\u030a', 'grå'],
    ['naïve', 'naive']
  ])('of %s is %s', (text, plain) => expect(plainText(text)).toBe(plain));
});

describe('find', () => {
  it('finds along the journey, from the top of each column, what is on the whole map first', () => {
    expect(find('svar')).toEqual(['comment r2', 'comment r1', 'card c2', 'step s2', 'card c1']);
  });

  it('is blind to case and accents, but not to æ, ø and å', () => {
    expect(find('KAFEEN')).toEqual(['card c1']);
    expect(find('soker')).toEqual([]);
    expect(find('SØKER')).toEqual(['step s1']);
    expect(find('hand')).toEqual([]);
  });

  it('finds headings, hand-offs on the card that hands over, and owners', () => {
    expect(find('gjør')).toEqual(['lane l1']);
    expect(find('etter')).toEqual(['phase p2']);
    expect(find('brevet')).toEqual(['handoff h']);
    expect(findInMap({ layout, cards, handoffs, comments }, 'posten')[0]!.place).toBe('cards/c2');
  });

  it('wants every word, in any order, unless they are in quotation marks', () => {
    expect(find('hånd skriver')).toEqual(['card c2']);
    expect(find('«hånd skriver»')).toEqual([]);
    expect(find('«for hånd»')).toEqual(['card c2']);
    expect(find('  ')).toEqual([]);
  });
});
