import { expect, test } from 'vitest';
import { about, recordsOf, sheetWith } from './test-sheet';
import { clean } from '../paper/clean';
import { writtenOn } from './sheet';

test('a sheet holds the whole map: phases over steps, cards in their places, lines by roles', () => {
  const records = recordsOf(5, 3, [
    { at: 0, row: 0, text: 'Leter' },
    { at: 1, row: 1, to: 3, text: 'Svarer', channel: 'phone', failureImpact: 2, source: 'Intervju' }
  ]);
  const sheet = sheetWith(records);
  expect(sheet.phases).toEqual([
    { title: 'Fase 0', from: 0, to: 3 },
    { title: 'Fase 1', from: 4, to: 4 }
  ]);
  expect(sheet.steps.map(({ number, time }) => [number, time])).toEqual([
    [1, '0 min'],
    [2, '1 min'],
    [3, '2 min'],
    [4, '3 min'],
    [5, '4 min']
  ]);
  expect(sheet.steps.map(({ feeling }) => feeling.value)).toEqual([-2, -1, null, 1, 2]);
  expect(sheet.cards[1]).toMatchObject({
    lane: 1,
    from: 1,
    to: 3,
    track: 0,
    contact: 'phone',
    failure: 'fails 2',
    impact: 2,
    sources: 1
  });
  expect(sheet.lanes.map(({ line }) => line?.kind)).toEqual([undefined, 'interaction', 'visibility']);
  expect(writtenOn(sheet)).toContain('Svarer');
});

test('an empty phase keeps its column; a card that lost its place is left out', () => {
  const records = recordsOf(4, 1, [{ at: 9, row: 0, text: 'borte' }]);
  const sheet = sheetWith({
    ...records,
    phases: [...records.phases, { id: 'tom', order: 'z', title: 'Tom' }]
  });
  expect(sheet.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 0]);
  expect(sheet.cards).toEqual([]);
});

test('comments come along only when they are asked for', () => {
  const comment = {
    id: 'k',
    place: 'steps/s0',
    text: 'Stemmer dette?',
    author: 'Jonas',
    at: 'i dag',
    resolved: false,
    answers: ''
  };
  const records = { ...recordsOf(1, 1, []), comments: [comment] };
  expect(sheetWith(records).comments).toEqual([]);
  expect(JSON.stringify(sheetWith(records))).not.toContain('Jonas');
  expect(sheetWith(records, { comments: true }).comments).toEqual([
    { place: 'steps/s0', text: 'Stemmer dette?', by: 'Jonas, i dag' }
  ]);
});

test('a map without a name has one; text is freed of what no format takes', () => {
  expect(sheetWith({ ...recordsOf(1, 1, []), about: { ...about, title: ' ' } }).title).toBe('untitled');
  expect(clean('a\u0000b\u202Ec\u2066d\r\ne\tf\uD800g 👩‍👧')).toBe('abcd\ne f\uFFFDg 👩‍👧');
});
