import { expect, it } from 'vitest';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import * as commands from '../commands';
import { journeyCollections, newStep, type JourneyCollections } from '../model';

const nav = { service: 'nav/about/about', serviceName: 'Nav' };

function map() {
  const doc = new WorkDocument<JourneyCollections>('map', {
    kind: 'journey',
    collections: journeyCollections
  });
  doc.edit(
    () => 'make',
    (edit) => edit.put('steps', newStep({ id: 's', order: 'a0', phase: 'p' }))
  );
  return doc;
}

it('a step belongs to another service, by reference or by name alone', () => {
  const doc = map();
  oneStep(doc, () => commands.setStepService(doc, 's', nav));
  expect(doc.get('steps', 's')).toMatchObject(nav);
  oneStep(doc, () => commands.setStepService(doc, 's', { service: '', serviceName: 'Tingretten' }));
  oneStep(doc, () => commands.setStepService(doc, 's', { service: '', serviceName: '' }));
});

it('a finer map of another service says whose the step is, unless that is said already', () => {
  const doc = map();
  oneStep(doc, () => commands.setDetail(doc, 's', 'finer/about/about', nav));
  expect(doc.get('steps', 's')).toMatchObject({ detail: 'finer/about/about', ...nav });
  const court = { service: '', serviceName: 'Tingretten' };
  commands.setStepService(doc, 's', court);
  commands.setDetail(doc, 's', 'other/about/about', nav);
  expect(doc.get('steps', 's')).toMatchObject({ detail: 'other/about/about', ...court });
});

it('what a step points at is found from the service', () => {
  const step = newStep({ id: 's', order: 'a0', phase: 'p', ...nav });
  expect(journeyCollections.steps.references(step).refs).toEqual(['nav/about/about']);
});
