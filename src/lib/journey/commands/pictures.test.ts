import { beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../document/context';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import * as commands from '../commands';
import { journeyCollections, newCard, newLane, newStep, type JourneyCollections } from '../model';
import { clipCard } from '../rules/clip';
import { compareMaps } from '../rules/compare';

let doc: WorkDocument<JourneyCollections>;

beforeEach(() => {
  doc = new WorkDocument('map', { kind: 'journey', collections: journeyCollections });
  doc.edit(
    () => 'make',
    (edit) => {
      edit.put('phases', { id: 'p', order: 'a0', title: 'P' });
      edit.put('steps', newStep({ id: 's', order: 'a0', phase: 'p', title: 'S' }));
      edit.put('lanes', newLane({ id: 'l', order: 'a0', title: 'L', role: 'evidence' }));
      edit.put('cards', newCard({ id: 'c', order: 'a0', step: 's', lane: 'l', text: 'Skjema' }));
    }
  );
});

const card = (id = 'c') => doc.get('cards', id)!;
const place = { step: 's', lane: 'l' };

describe('a picture on a card', () => {
  it('is put, described, replaced and taken off, each in one step', () => {
    oneStep(doc, () => commands.setPicture(doc, 'c', 'one'));
    oneStep(doc, () => commands.setPictureText(doc, 'c', 'Side 1 av skjemaet'));
    expect(card()).toMatchObject({ image: 'one', imageText: 'Side 1 av skjemaet', text: 'Skjema' });
    commands.setPicture(doc, 'c', 'one');
    expect(card().imageText).toBe('Side 1 av skjemaet');
    oneStep(doc, () => commands.setPicture(doc, 'c', 'two'));
    expect(card()).toMatchObject({ image: 'two', imageText: '' });
    oneStep(doc, () => commands.removePicture(doc, 'c'));
    expect(card()).toMatchObject({ image: '', imageText: '', text: 'Skjema' });
  });

  it('makes cards of pictures that come to a cell, last in it, in one step', () => {
    const [first, second] = oneStep(doc, () => commands.addPictureCards(doc, place, ['one', 'two']));
    const inOrder = [...doc.all('cards')].sort((a, b) => (a.order < b.order ? -1 : 1));
    expect(inOrder.map(({ id }) => id)).toEqual(['c', first, second]);
    expect(card(second).image).toBe('two');
    expect(commands.addPictureCards(doc, { step: 'gone', lane: 'l' }, ['one'])).toEqual([]);
  });

  it('goes along in copies, cut and pasted or as a to-be map', async () => {
    commands.setPicture(doc, 'c', 'one');
    commands.setPictureText(doc, 'c', 'Et skjema');
    const clip = clipCard(card(), doc.get('lanes', 'l'), doc.all('steps'));
    const pasted = commands.pasteCard(doc, clip, { ...place, index: 1 })!;
    expect(card(pasted)).toMatchObject({ image: 'one', imageText: 'Et skjema' });
    let made: { cards: readonly { image: string }[] } | undefined;
    const workspace = {
      index: { find: async () => [] },
      create: async (_: string, records: typeof made) => ((made = records), { id: 'new' })
    } as unknown as Workspace;
    doc.edit(
      () => 'about',
      (edit) =>
        edit.put('about', {
          id: 'about',
          title: 'Kart',
          binned: false,
          sample: false,
          createdAt: '2026-01-01T00:00:00.000Z',
          service: 's',
          state: 'as-is',
          copyOf: '',
          persona: '',
          scenario: '',
          owner: '',
          reviewOn: '',
          status: 'draft'
        })
    );
    await commands.copyToBe(workspace, doc);
    expect(made!.cards.map(({ image }) => image)).toEqual(['one', 'one']);
  });

  it('counts as a change between two versions of a map', () => {
    const records = () => ({
      phases: doc.all('phases'),
      steps: doc.all('steps'),
      lanes: doc.all('lanes'),
      cards: doc.all('cards')
    });
    const before = records();
    commands.setPicture(doc, 'c', 'one');
    expect(compareMaps(before, records())).toMatchObject([{ id: 'c', kind: 'changed', fields: ['image'] }]);
  });

  it('is what the device keeps the media for', () => {
    commands.setPicture(doc, 'c', 'one');
    expect(journeyCollections.cards.media?.(card())).toEqual(['one']);
    expect(journeyCollections.cards.media?.(newCard({ ...place, id: 'x', order: 'a1' }))).toEqual([]);
  });
});
