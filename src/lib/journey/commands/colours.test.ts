import { expect, it } from 'vitest';
import { WorkDocument } from '../../document/work-document';
import * as commands from '../commands';
import { journeyCollections, type JourneyCollections } from '../model';

it('a colour is given a meaning, another, and none', () => {
  const doc = new WorkDocument<JourneyCollections>('map', {
    kind: 'journey',
    collections: journeyCollections
  });
  const oneStep = (command: () => void) => {
    const before = doc.records();
    command();
    const after = doc.records();
    expect(doc.undo.undo()!()).not.toBe('');
    expect(doc.records()).toEqual(before);
    doc.undo.redo();
    expect(doc.records()).toEqual(after);
  };
  oneStep(() => commands.nameColour(doc, 3, 'Juss'));
  expect(doc.all('colours')).toEqual([{ id: '3', colour: 3, title: 'Juss' }]);
  oneStep(() => commands.nameColour(doc, 3, 'Lov'));
  expect(doc.all('colours').map(({ title }) => title)).toEqual(['Lov']);
  oneStep(() => commands.nameColour(doc, 3, ' '));
  expect(doc.all('colours')).toEqual([]);
});
