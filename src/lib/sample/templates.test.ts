import { describe, expect, test } from 'vitest';
import type { Step } from '../journey/model';
import type { Service } from '../service/model';
import { buildTemplate, serviceTemplates } from './templates';
import { checkDrawing, checkRecords, records } from '../../../tests/support/document-checks';
import { templates as en } from './texts/templates/en';
import { templates as nb } from './texts/templates/nb';
import { templates as nn } from './texts/templates/nn';

describe.each([
  ['nb', nb],
  ['nn', nn],
  ['en', en]
])('templates in %s', (_, words) => {
  test.each(serviceTemplates)('%s: service, journey and process, joined and well drawn', (template) => {
    const documents = buildTemplate(template, words, {}, new Date(2026, 4, 20));
    expect(documents.map(({ kind }) => kind)).toEqual(['service', 'journey', 'process', 'study']);
    checkRecords(documents);
    const [service, journey, process] = documents;
    expect(records<Service>(service!, 'about')[0]!.title).toBe(words[template].title);
    const steps = records<Step>(journey!, 'steps');
    expect(steps.every((step) => step.title && step.emotion === null)).toBe(true);
    expect(steps.some((step) => step.processSteps.length > 0)).toBe(true);
    checkDrawing(process!);
  });
});

test('the service is called what the user says', () => {
  const [service] = buildTemplate(
    'booking',
    nb,
    { title: 'Time hos helsestasjonen', owner: 'Enhetsleder' },
    new Date()
  );
  expect(records<Service>(service!, 'about')[0]).toMatchObject({
    title: 'Time hos helsestasjonen',
    owner: 'Enhetsleder'
  });
});
