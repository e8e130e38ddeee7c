import { expect, it } from 'vitest';
import { leaveOut, showsAll, type Look } from './leave-out';
import { recordsOf, sheetWith } from './test-sheet';

const all: Look = {
  hiddenLanes: [],
  grade: '',
  persona: '',
  only: '',
  colour: null,
  foldedPhases: [],
  foldedLanes: []
};

/** Phases of steps 0–3, 4–7 and 8; a card in each lane of step 0, one that spans 3–5. */
const records = {
  ...recordsOf(9, 3, [
    { at: 0, row: 0, text: 'a', grade: 'observed' },
    { at: 0, row: 1, text: 'b' },
    { at: 3, row: 1, to: 5, text: 'spenner' },
    { at: 8, row: 2, text: 'sist', grade: 'observed' }
  ]),
  handoffs: [
    { id: 'h', from: 'c0', to: 'c1', label: '', owner: '' },
    { id: 'i', from: 'c0', to: 'c3', label: '', owner: '' }
  ],
  routes: [{ id: 'r', from: 's5', to: 's8', label: '', share: null, kind: 'branch' as const }]
};
const texts = (look: Partial<Look>) => leaveOut(records, { ...all, ...look }).cards.map(({ text }) => text);

it('leaves everything when all is looked at', () => {
  expect(showsAll(all)).toBe(true);
  expect(leaveOut(records, all)).toEqual(records);
});

it('goes by the filter, and takes arrows with their cards', () => {
  expect(showsAll({ ...all, grade: 'observed' })).toBe(false);
  expect(texts({ grade: 'observed' })).toEqual(['a', 'sist']);
  expect(leaveOut(records, { ...all, grade: 'observed' }).handoffs.map(({ id }) => id)).toEqual(['i']);
  expect(showsAll({ ...all, hiddenLanes: ['l1'] })).toBe(false);
  expect(texts({ hiddenLanes: ['l1'] })).toEqual(['a', 'sist']);
  expect(showsAll({ ...all, colour: 0 })).toBe(false);
});

it('leaves out folded lanes and phases with what stands in them; a card ends in the last step that is left', () => {
  expect(showsAll({ ...all, foldedPhases: ['p1'] })).toBe(false);
  const left = leaveOut(records, { ...all, foldedPhases: ['p1'], foldedLanes: ['l2'] });
  expect(left.phases.map(({ id }) => id)).toEqual(['p0', 'p2']);
  expect(left.steps).toHaveLength(5);
  expect(left.cards.map(({ text, until }) => [text, until])).toEqual([
    ['a', ''],
    ['b', ''],
    ['spenner', 's3']
  ]);
  expect(left.routes).toEqual([]);
  // Steps keep the numbers they have on the screen.
  const numbers = new Map(records.steps.map(({ id }, at) => [id, at + 1]));
  expect(sheetWith(left, { numbers }).steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 9]);
  expect(sheetWith(left).cards.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [0, 0],
    [3, 3]
  ]);
});

it('keeps remarks on what is left and on the map', () => {
  const on = (place: string) => ({
    id: place,
    place,
    text: 't',
    author: '',
    at: '',
    answers: '',
    resolved: false
  });
  const remarked = {
    ...records,
    comments: ['about/about', 'cards/c0', 'cards/c1', 'steps/s0', 'handoffs/h', 'emotions/s8'].map(on)
  };
  expect(
    leaveOut(remarked, { ...all, hiddenLanes: ['l1'], foldedPhases: ['p2'] }).comments.map(
      ({ place }) => place
    )
  ).toEqual(['about/about', 'cards/c0', 'steps/s0']);
});
