import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../document/record';
import { oneStep } from '../document/test-one-step';
import { WorkDocument } from '../document/work-document';
import type { ServiceCollections } from '../service/model';
import * as commands from './commands';
import { lifeEvents } from './life-events';
import { journeyCollections, readTemplate, templates, TemplateShape } from './model';
import type { JourneyCollections } from './model';
import { sumServices } from './rules/services';
import { templateSet } from './template-set';
import { plainTemplate, templateRecords } from './templates';

const serviceKind = {
  kind: 'service',
  collections: { templates }
} as unknown as DocumentKind<ServiceCollections>;
const map = () =>
  new WorkDocument<JourneyCollections>('map', { kind: 'journey', collections: journeyCollections });

describe('the set of templates', () => {
  it('is plain data that makes maps', () => {
    for (const { shape } of templateSet()) {
      expect(parse(TemplateShape, JSON.parse(JSON.stringify(shape)))).toEqual(shape);
      expect(shape.hint).not.toBe('');
      const { phases, steps, lanes } = templateRecords(shape);
      expect(phases.map(({ title }) => title)).toEqual(shape.phases.map(({ title }) => title));
      expect(steps.every(({ phase }) => phases.some(({ id }) => id === phase))).toBe(true);
      expect(lanes.length).toBe(shape.lanes.length);
    }
  });

  it('has life events that go over several services, in three languages', () => {
    const events = templateSet().filter(({ group }) => group === 'life-events');
    expect(events.map(({ key }) => key)).toEqual(['child', 'job', 'sick-child', 'death', 'moving']);
    for (const { shape, source } of events) {
      expect(source).not.toBe('');
      expect(sumServices(templateRecords(shape).steps).handOffs).toBeGreaterThan(2);
    }
    for (const { title, phases } of lifeEvents)
      for (const words of [title, ...phases.flatMap(([phase, ...steps]) => [phase, ...steps.flat()])])
        for (const text of Object.values(words!)) expect(text.trim()).not.toBe('');
  });

  it('says whether it is for today or for the new journey', () => {
    const doc = map();
    const about = {
      id: 'about' as const,
      title: 'T',
      binned: false,
      sample: false,
      createdAt: '2026-01-01T00:00:00.000Z',
      service: 's',
      state: 'as-is' as const,
      copyOf: '',
      persona: '',
      scenario: '',
      owner: '',
      reviewOn: '',
      status: 'draft' as const
    };
    doc.edit(
      () => 'make',
      (edit) => edit.put('about', about)
    );
    commands.fillFromTemplate(doc, templateSet().find(({ key }) => key === 'to-be')!.shape);
    expect(doc.get('about', 'about')?.state).toBe('to-be');
  });
});

describe("a team's own template", () => {
  it('is its map without what cards say, kept in the service and found through the index', () => {
    const doc = map();
    commands.fillFromTemplate(doc, templateSet().find(({ key }) => key === 'child')!.shape);
    const step = doc.all('steps')[0]!;
    commands.addCard(doc, { step: step.id, lane: doc.all('lanes')[0]!.id, text: 'Hemmelig' });
    const own = commands.asTemplate(doc, 'Vår');
    expect(JSON.stringify(own)).not.toContain('Hemmelig');
    expect(own.phases[0]!.steps[0]).toEqual({ title: step.title, serviceName: step.serviceName });
    const service = new WorkDocument('s', serviceKind);
    const id = oneStep(service, () => commands.keepTemplate(service, own));
    const { title, facts } = templates.references(service.get('templates', id)!);
    expect(readTemplate({ title, ...facts })).toEqual(own);
    oneStep(service, () => commands.removeTemplate(service, id));
  });

  it('is none when the index keeps something else', () => {
    expect(readTemplate({ title: 'x', phases: 'y' })).toBeUndefined();
    expect(plainTemplate('empty').phases).toEqual([]);
  });
});
