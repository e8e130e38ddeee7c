import { expect, it } from 'vitest';
import { newCard, newLane, newStep } from '../model';
import { countMap } from './counts';

const card = (id: string, lane: string, fields = {}) =>
  newCard({ id, order: 'a0', step: 's1', lane, ...fields });

it('a map in figures: a card is a touchpoint by its lane or by its channel', () => {
  const counts = countMap({
    steps: [
      newStep({ id: 's1', order: 'a0', phase: 'p', minutes: 10, waitMinutes: 60 }),
      newStep({ id: 's2', order: 'a1', phase: 'p' })
    ],
    lanes: [
      newLane({ id: 'touch', order: 'a0', title: '', role: 'touchpoints' }),
      newLane({ id: 'front', order: 'a1', title: '', role: 'frontstage' })
    ],
    cards: [
      card('a', 'touch', { channel: 'phone' }),
      card('b', 'touch'),
      card('c', 'front', { channel: 'letter', failureImpact: 2 }),
      card('d', 'front', { channel: 'phone' }),
      card('e', 'front')
    ],
    handoffs: [{ id: 'h', from: 'c', to: 'd', label: '', owner: '' }]
  });
  expect(counts).toEqual({
    steps: 2,
    touchpoints: 4,
    channels: ['phone', 'letter'],
    handoffs: 1,
    services: 0,
    serviceHandOffs: 0,
    failures: 1,
    time: { minutes: 10, waitMinutes: 60, unknownMinutes: 1, unknownWait: 1 }
  });
});
