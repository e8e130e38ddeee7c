import { describe, expect, it } from 'vitest';
import { newCard, newLane, newStep, type Comment } from '../model';
import { threadsOf } from './comments';
import { layOut } from './layout';

const layout = layOut(
  [{ id: 'p', order: 'a0', title: '' }],
  [newStep({ id: 's1', order: 'a0', phase: 'p' }), newStep({ id: 's2', order: 'a1', phase: 'p' })],
  [newLane({ id: 'l', order: 'a0', title: '', role: 'notes' })]
);
const cards = [newCard({ id: 'c', order: 'a0', step: 's1', lane: 'l' })];
let minute = 0;
const comment = (id: string, place: string, more: Partial<Comment> = {}): Comment => ({
  id,
  place,
  text: id,
  author: '',
  at: `2026-01-01T00:${String(minute++).padStart(2, '0')}:00.000Z`,
  resolved: false,
  answers: '',
  ...more
});
const comments = [
  comment('on-s2', 'steps/s2'),
  comment('on-c', 'cards/c'),
  comment('late-on-s1', 'steps/s1'),
  comment('on-map', 'about/about'),
  comment('settled', 'cards/c', { resolved: true }),
  comment('answer-2', 'cards/c', { answers: 'on-c', at: '2026-02-01T00:00:00.000Z' }),
  comment('answer-1', 'cards/c', { answers: 'on-c' }),
  comment('orphan', 'cards/c', { answers: 'gone' }),
  comment('on-nothing', 'cards/gone')
];
const ids = (wanted: { place?: string; resolved: boolean }) =>
  threadsOf({ layout, cards, comments }, wanted).map(({ comment }) => comment.id);

describe('threads of comments', () => {
  it('stand along the journey, those on the map first, on lost places last', () => {
    expect(ids({ resolved: false })).toEqual([
      'on-map',
      'late-on-s1',
      'on-c',
      'orphan',
      'on-s2',
      'on-nothing'
    ]);
  });

  it('are those of one place, open or settled', () => {
    expect(ids({ place: 'cards/c', resolved: false })).toEqual(['on-c', 'orphan']);
    expect(ids({ place: 'cards/c', resolved: true })).toEqual(['settled']);
  });

  it('hold their answers in order of time', () => {
    const [thread] = threadsOf({ layout, cards, comments }, { place: 'cards/c', resolved: false });
    expect(thread!.answers.map(({ id }) => id)).toEqual(['answer-1', 'answer-2']);
  });

  it('on what leads on stand where it starts, on the curve before the cards of its step', () => {
    const remarks = [
      comment('on-card', 'cards/c'),
      comment('on-route', 'routes/r'),
      comment('on-handoff', 'handoffs/h'),
      comment('on-curve', 'emotions/s1'),
      comment('on-gone', 'handoffs/gone')
    ];
    const threads = threadsOf(
      {
        layout,
        cards,
        comments: remarks,
        handoffs: [{ id: 'h', from: 'c', to: 'd', label: '', owner: '' }],
        routes: [{ id: 'r', from: 's2', to: 's1', kind: 'loop', label: '', share: null }]
      },
      { resolved: false }
    );
    expect(threads.map(({ comment }) => comment.id)).toEqual([
      'on-curve',
      'on-card',
      'on-handoff',
      'on-route',
      'on-gone'
    ]);
  });
});
