import { beforeEach, expect, it } from 'vitest';
import { byOrder } from '../../document/order';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import * as commands from '../commands';
import { journeyCollections, newCard, newLane, newStep, readClip, type JourneyCollections } from '../model';
import { clipCards } from '../rules/clip';

let doc: WorkDocument<JourneyCollections>;

/** Steps s0–s3 and lanes l0–l2; cards a and b in one cell, c in the lane below a step later, d where they may go. */
beforeEach(() => {
  doc = new WorkDocument<JourneyCollections>('map', { kind: 'journey', collections: journeyCollections });
  doc.edit(
    () => 'make',
    (edit) => {
      edit.put('phases', { id: 'p', order: 'a0', title: 'P' });
      for (const at of [0, 1, 2, 3])
        edit.put('steps', newStep({ id: `s${at}`, order: `a${at}`, phase: 'p', title: `S${at}` }));
      for (const at of [0, 1, 2])
        edit.put('lanes', newLane({ id: `l${at}`, order: `a${at}`, title: `L${at}`, role: 'notes' }));
      edit.put('cards', newCard({ id: 'b', order: 'a1', step: 's0', lane: 'l0', text: 'B' }));
      edit.put('cards', newCard({ id: 'a', order: 'a0', step: 's0', lane: 'l0', text: 'A', until: 's1' }));
      edit.put('cards', newCard({ id: 'c', order: 'a0', step: 's1', lane: 'l1', text: 'C' }));
      edit.put('cards', newCard({ id: 'd', order: 'a0', step: 's1', lane: 'l0', text: 'D' }));
    }
  );
});

/** One step whose name says how many cards. */
const counted = <T>(command: () => T) => oneStep(doc, command, /\d/);
const cell = (step: string, lane: string) =>
  [...doc.all('cards')]
    .filter((card) => card.step === step && card.lane === lane)
    .sort(byOrder)
    .map(({ text }) => text);
const steps = () => [...doc.all('steps')].sort(byOrder);
const lanes = () => [...doc.all('lanes')].sort(byOrder);

it('moves cards behind those that stand there, in their order and as long as they were', () => {
  const moved = counted(() =>
    commands.moveCards(doc, [
      { id: 'b', step: 's1', lane: 'l0' },
      { id: 'a', step: 's1', lane: 'l0' },
      { id: 'c', step: 's2', lane: 'l1' }
    ])
  );
  expect(moved).toBe(3);
  expect(cell('s1', 'l0')).toEqual(['D', 'A', 'B']);
  expect(cell('s2', 'l1')).toEqual(['C']);
  expect(doc.get('cards', 'a')!.until).toBe('s2');
});

it('leaves out what is gone', () => {
  expect(commands.moveCards(doc, [{ id: 'a', step: 'gone', lane: 'l0' }])).toBe(0);
  expect(commands.moveCards(doc, [{ id: 'gone', step: 's1', lane: 'l0' }])).toBe(0);
  expect(cell('s0', 'l0')).toEqual(['A', 'B']);
});

it('judges, colours and removes them in one step each', () => {
  counted(() => commands.setGrades(doc, ['a', 'c'], 'observed'));
  counted(() => commands.setColours(doc, ['a', 'c'], 4));
  expect(doc.get('cards', 'c')).toMatchObject({ grade: 'observed', colour: 4 });
  expect(doc.get('cards', 'b')).toMatchObject({ grade: 'assumed', colour: null });
  commands.addHandOff(doc, { from: 'b', to: 'c' });
  counted(() => commands.removeCards(doc, ['a', 'c']));
  expect(doc.all('cards').map(({ id }) => id)).not.toContain('c');
  expect(doc.all('handoffs')).toEqual([]);
});

it('pastes them as they stood to one another, and together where the map ends', () => {
  const clip = clipCards(
    doc.all('cards').filter(({ id }) => 'abc'.includes(id)),
    lanes(),
    steps()
  );
  expect(readClip(JSON.stringify(clip))).toEqual(clip);
  const made = counted(() => commands.pasteCards(doc, clip, { step: 's2', lane: 'l1' }));
  expect(made).toHaveLength(3);
  expect(cell('s2', 'l1').sort()).toEqual(['A', 'B']);
  expect(cell('s3', 'l2')).toEqual(['C']);
  expect(
    doc.get(
      'cards',
      made.find((id) => doc.get('cards', id)!.text === 'A')!
    )!.until
  ).toBe('s3');
  counted(() => commands.pasteCards(doc, clip, { step: 's3', lane: 'l2' }));
  expect(cell('s3', 'l2').sort()).toEqual(['A', 'B', 'C', 'C']);
  expect(commands.pasteCards(doc, clip, { step: 'gone', lane: 'l2' })).toEqual([]);
});
