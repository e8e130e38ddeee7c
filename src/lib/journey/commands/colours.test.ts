import { expect, it } from 'vitest';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import * as commands from '../commands';
import { journeyCollections, type JourneyCollections } from '../model';

it('a colour is given a meaning, another, and none', () => {
  const doc = new WorkDocument<JourneyCollections>('map', {
    kind: 'journey',
    collections: journeyCollections
  });
  oneStep(doc, () => commands.nameColour(doc, 3, 'Juss'));
  expect(doc.all('colours')).toEqual([{ id: '3', colour: 3, title: 'Juss' }]);
  oneStep(doc, () => commands.nameColour(doc, 3, 'Lov'));
  expect(doc.all('colours').map(({ title }) => title)).toEqual(['Lov']);
  oneStep(doc, () => commands.nameColour(doc, 3, ' '));
  expect(doc.all('colours')).toEqual([]);
});
