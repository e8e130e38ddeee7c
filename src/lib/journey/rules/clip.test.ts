import { expect, it } from 'vitest';
import { newCard, newLane, newStep, readClip } from '../model';
import { clipCard, clipLane, clipText, fitLane, fitStep } from './clip';

const steps = ['s1', 's2', 's3'].map((id) => newStep({ id, order: id, phase: 'p' }));
const lane = newLane({ id: 'l1', order: 'a0', title: 'Handlinger', role: 'actions' });
const card = newCard({ id: 'c1', order: 'a0', step: 's2', lane: 'l1', text: 'Ringer', until: 's3' });

it('a clip outlives the clipboard, and anything else on it is refused', () => {
  const clip = clipLane(lane, [card, newCard({ ...card, id: 'c2', lane: 'other' })], steps);
  expect(clip.cards).toEqual([{ card, step: { id: 's2', at: 1 }, until: { id: 's3', at: 2 } }]);
  expect(readClip(JSON.stringify(clip))).toEqual(clip);
  expect(readClip('{"cards":[{"card":{"id":1}}]}')).toBeUndefined();
  expect(readClip('Ringer')).toBeUndefined();
  expect(clipText(clip)).toBe('Handlinger\nRinger');
});

it('finds the same step in a copy, else the one with its number, else the last', () => {
  const other = ['x', 'y'].map((id) => newStep({ id, order: id, phase: 'p' }));
  expect(fitStep({ id: 's3', at: 0 }, steps)!.id).toBe('s3');
  expect(fitStep({ id: 's1', at: 0 }, other)!.id).toBe('x');
  expect(fitStep({ id: 's3', at: 2 }, other)!.id).toBe('y');
  expect(fitStep({ id: 's3', at: 2 }, [])).toBeUndefined();
});

it('finds the same lane, else the first of its role', () => {
  const clip = clipCard(card, lane, steps);
  const like = newLane({ id: 'l9', order: 'a0', title: 'Gjør', role: 'actions' });
  expect(fitLane(clip, [like, lane])!.id).toBe('l1');
  expect(fitLane(clip, [like])!.id).toBe('l9');
  expect(fitLane(clip, [])).toBeUndefined();
});
