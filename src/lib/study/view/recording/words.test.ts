import { expect, it } from 'vitest';
import { m } from '$lib/i18n/paraglide/messages.js';
import { roomWords, skippedWords } from './words';

it('says how long there is room, and no figure that is only where counting ended', () => {
  expect(roomWords(undefined)).toBe(m.rec_room_unknown());
  expect(roomWords(599)).toBe(m.rec_room_none());
  expect(roomWords(3600)).toBe(m.rec_room_minutes({ minutes: '60' }));
  expect(roomWords(3 * 3600)).toBe(m.rec_room({ hours: '3' }));
  expect(roomWords(99 * 3600)).toBe(m.rec_room({ hours: '99' }));
  expect(roomWords(4000 * 3600)).toBe(m.rec_room_more({ hours: '99' }));
});

it('names the stretches that are left out', () => {
  const gaps = [
    { from: 62, to: 105 },
    { from: 300, to: 420 }
  ];
  expect(skippedWords(gaps)).toBe(m.rec_skipped({ stretches: '1:02–1:45, 5:00–7:00' }));
});
