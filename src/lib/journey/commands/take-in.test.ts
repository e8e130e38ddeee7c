import { expect, test } from 'vitest';
import { WorkDocument } from '../../document/work-document';
import { journeyCollections, newCard, newLane, newStep, type JourneyCollections } from '../model';
import { takeIn } from './take-in';

test('a table comes in as one step: executed, undone, redone', () => {
  const doc = new WorkDocument<JourneyCollections>('j', { kind: 'journey', collections: journeyCollections });
  const lane = newLane({ id: 'l', order: 'a0', title: 'Tanker', role: 'thoughts' });
  const phase = { id: 'p', order: 'a0', title: 'Før' };
  const step = newStep({ id: 's', order: 'a0', phase: 'p', title: 'Søke' });
  const card = newCard({ id: 'c', order: 'a0', step: 's', lane: 'l', text: 'Hm' });
  takeIn(doc, { phases: [phase], steps: [step], lanes: [lane], cards: [card] });
  takeIn(doc, {
    phases: [],
    steps: [],
    lanes: [],
    cards: [
      { ...card, text: 'Aha' },
      { ...card, id: 'd' }
    ]
  });
  const texts = () =>
    doc
      .all('cards')
      .map(({ text }) => text)
      .sort();
  expect(texts()).toEqual(['Aha', 'Hm']);
  doc.undo.undo();
  expect(texts()).toEqual(['Hm']);
  doc.undo.undo();
  expect([doc.all('phases'), doc.all('cards')]).toEqual([[], []]);
  doc.undo.redo();
  doc.undo.redo();
  expect(texts()).toEqual(['Aha', 'Hm']);
  expect(doc.get('steps', 's')).toEqual(step);
});
