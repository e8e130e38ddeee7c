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

test('what is told of the map comes in with it; a copy stays the version that it is', () => {
  const doc = new WorkDocument<JourneyCollections>('j', { kind: 'journey', collections: journeyCollections });
  const made = {
    id: 'about' as const,
    title: 'Kart',
    binned: false,
    sample: false,
    createdAt: '2026-01-01T00:00:00.000Z',
    service: 's',
    state: 'to-be' as const,
    copyOf: 'as-is',
    persona: '',
    scenario: '',
    owner: '',
    reviewOn: '',
    status: 'draft' as const
  };
  doc.edit(
    () => 'make',
    (edit) => edit.put('about', made)
  );
  const nothing = { phases: [], steps: [], lanes: [], cards: [] };
  const handoff = { id: 'h', from: 'a', to: 'b', label: 'Skjema', owner: '' };
  takeIn(doc, { ...nothing, handoffs: [handoff] }, { state: 'as-is', owner: 'Oppvekst', status: 'in-use' });
  expect(doc.get('about', 'about')).toMatchObject({ state: 'to-be', owner: 'Oppvekst', status: 'in-use' });
  expect(doc.all('handoffs')).toEqual([handoff]);
  doc.undo.undo();
  expect(doc.get('about', 'about')).toEqual(made);
  expect(doc.all('handoffs')).toEqual([]);
  doc.undo.redo();
  expect(doc.get('about', 'about')).toMatchObject({ owner: 'Oppvekst' });
});

test('empty columns of a new map give way to the steps of a table, and come back', () => {
  const doc = new WorkDocument<JourneyCollections>('j', { kind: 'journey', collections: journeyCollections });
  doc.edit(
    () => 'make',
    (edit) => {
      for (const [id, order] of [
        ['before', 'a0'],
        ['during', 'a1']
      ] as const) {
        edit.put('phases', { id, order, title: id });
        edit.put('steps', newStep({ id: `step-${id}`, order: 'a0', phase: id }));
      }
    }
  );
  const records = {
    phases: [{ id: 'p', order: 'a2', title: 'Søke' }],
    steps: [
      newStep({ id: 's', order: 'a0', phase: 'p', title: 'Finne skjemaet' }),
      newStep({ id: 't', order: 'a1', phase: 'during', title: 'Vente' })
    ],
    lanes: [],
    cards: []
  };
  const seen = () =>
    [...doc.all('phases'), ...doc.all('steps')]
      .map(({ id }) => id)
      .sort()
      .join(' ');
  takeIn(doc, records);
  expect(seen()).toBe('during p s t');
  doc.undo.undo();
  expect(seen()).toBe('before during step-before step-during');
  doc.undo.redo();
  expect(seen()).toBe('during p s t');

  doc.undo.undo();
  doc.edit(
    () => 'name',
    (edit) => edit.change('steps', 'step-before', { title: 'Spør naboen' })
  );
  takeIn(doc, records);
  expect(seen()).toBe('before during p s step-before step-during t');
});
