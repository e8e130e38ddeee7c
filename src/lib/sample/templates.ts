import type { NewRecords, Workspace } from '../document/context';
import { newId } from '../document/ids';
import { toRef } from '../document/record';
import { newLane, newStep, type JourneyAbout } from '../journey/model';
import { newOffice, type ProcessAbout } from '../process/model';
import { skeletonOf } from '../process/rules/skeleton';
import { newService, type Service, type ServiceCollections } from '../service/model';
import { newStudy } from '../study/model';
import type { NewDocument } from './build';
import type { SampleLocale } from './load';
import { entries, inOrder } from './structure/context';
import { processRecords } from './structure/process-records';
import { journeySteps, laneRoles, processPlans, type ServiceTemplate } from './structure/template-plans';
import type { TemplateTexts } from './texts/templates/nb';

export { serviceTemplates, type ServiceTemplate } from './structure/template-plans';

const texts: { readonly [locale in SampleLocale]: () => Promise<{ templates: TemplateTexts }> } = {
  nb: () => import('./texts/templates/nb'),
  nn: () => import('./texts/templates/nn'),
  en: () => import('./texts/templates/en')
};

/** What is known of a new service; an empty title takes the template's own. */
export type TemplateGiven = Partial<Pick<Service, 'title' | 'owner'>>;

/** The records of a way of working, where one was chosen. */
type MethodRecords = Pick<NewRecords<ServiceCollections>, 'methodPhases' | 'methodSteps'>;

/**
 * Makes a service from a template: with a journey and a process map to fill in, joined step by step, and a study.
 * @returns id of the service. @throws StorageError
 */
export async function createFromTemplate(
  workspace: Pick<Workspace, 'createAll'>,
  template: ServiceTemplate,
  locale: SampleLocale,
  given: TemplateGiven = {},
  method: MethodRecords = {}
): Promise<string> {
  const { templates } = await texts[locale]();
  const documents = buildTemplate(template, templates, given, new Date(), method);
  await workspace.createAll(documents);
  return documents[0]!.id;
}

/** The documents of a template: service, journey, process, study. Ids are fresh each time. */
export function buildTemplate(
  template: ServiceTemplate,
  words: TemplateTexts,
  given: TemplateGiven,
  now: Date,
  method: MethodRecords = {}
): NewDocument[] {
  const ids = new Map<string, string>();
  const id = (name: string) => {
    if (!ids.has(name)) ids.set(name, newId());
    return ids.get(name)!;
  };
  const own = words[template];
  const createdAt = now.toISOString();
  const about = { id: 'about' as const, binned: false, sample: false, createdAt, service: id('service') };
  const map = { ...about, state: 'as-is' as const, copyOf: '', owner: '', reviewOn: '' };
  const journey: JourneyAbout = { ...map, title: own.journey, persona: '', scenario: '', status: 'draft' };
  const drawing = processRecords(id, processPlans[template], { ...words.process, nodes: own.nodes });
  const process: ProcessAbout = {
    ...map,
    skeleton: skeletonOf(drawing.nodes.map(({ name }) => name)),
    title: own.map,
    source: '',
    sourceName: '',
    casesPerYear: null,
    ...newOffice
  };

  const steps = entries(journeySteps[template] as { [step: string]: readonly [string, ...string[]] }).map(
    ([step, [phase, ...nodes]]) => ({
      id: id(`steps:${step}`),
      phase: id(`phases:${phase}`),
      title: (own.steps as { [step: string]: string })[step]!,
      processSteps: nodes.map((node) => toRef(id('process'), 'nodes', id(`nodes:${node}`)))
    })
  );
  const service: Service = {
    ...newService(given.title || own.title, createdAt),
    owner: given.owner ?? '',
    purpose: own.purpose
  };
  return [
    {
      kind: 'service',
      id: id('service'),
      records: {
        about: [service],
        ...method
      }
    },
    {
      kind: 'journey',
      id: id('journey'),
      records: {
        about: [journey],
        phases: inOrder(entries(own.phases).map(([phase, title]) => ({ id: id(`phases:${phase}`), title }))),
        steps: inOrder(steps).map((step) => newStep(step)),
        lanes: inOrder(
          entries(laneRoles).map(([lane, role]) => ({
            id: id(`journey-lanes:${lane}`),
            title: words.lanes[lane],
            role
          }))
        ).map(newLane),
        cards: []
      }
    },
    {
      kind: 'process',
      id: id('process'),
      records: {
        about: [process],
        ...drawing
      }
    },
    {
      kind: 'study',
      id: id('study'),
      records: { about: [newStudy(id('service'), words.study, createdAt)] }
    }
  ];
}
