import { newId } from '../../document/ids';
import { byOrder, ordersAfter } from '../../document/order';
import { ABOUT } from '../../document/record';
import type { WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { ServiceCollections } from '../../service/model';
import type { TemplateShape } from '../model';
import { templateRecords } from '../templates';
import type { JourneyDocument } from './map';

type ServiceDocument = WorkDocument<ServiceCollections>;

/**
 * Gives a map without phases the phases, steps and lanes of a template; lanes it has already are kept. A template for
 * today's or for the new journey says so of the map, unless that is copied from another.
 */
export function fillFromTemplate(doc: JourneyDocument, template: TemplateShape): void {
  const records = templateRecords(template);
  doc.edit(m.journey_undo_fill, (edit) => {
    records.phases.forEach((phase) => edit.put('phases', phase));
    records.steps.forEach((step) => edit.put('steps', step));
    if (edit.all('lanes').length === 0) records.lanes.forEach((lane) => edit.put('lanes', lane));
    const about = edit.get('about', ABOUT);
    if (about && template.state && !about.copyOf && about.state !== template.state)
      edit.change('about', ABOUT, { state: template.state });
  });
}

/** A map's phases, steps and lanes as a template: its own words, and nothing of what cards say. */
export function asTemplate(doc: JourneyDocument, title: string): TemplateShape {
  const steps = [...doc.all('steps')].sort(byOrder);
  return {
    title,
    hint: '',
    state: doc.get('about', ABOUT)?.state ?? '',
    phases: [...doc.all('phases')].sort(byOrder).map((phase) => ({
      title: phase.title,
      steps: steps
        .filter((step) => step.phase === phase.id)
        .map((step) => ({ title: step.title, serviceName: step.serviceName }))
    })),
    lanes: [...doc.all('lanes')].sort(byOrder).map((lane) => ({ title: lane.title, role: lane.role }))
  };
}

/** Keeps a template in a service, after those it has. @returns its id */
export function keepTemplate(service: ServiceDocument, template: TemplateShape): string {
  const id = newId();
  service.edit(m.journey_undo_keep_template, (edit) => {
    const [order] = ordersAfter([...edit.all('templates')].sort(byOrder).at(-1)?.order, 1);
    edit.put('templates', { ...template, id, order: order! });
  });
  return id;
}

export function removeTemplate(service: ServiceDocument, id: string): void {
  service.edit(m.journey_undo_remove_template, (edit) => edit.remove('templates', id));
}
