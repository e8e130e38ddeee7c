import type { NewRecords, Workspace } from '../document/context';
import { ABOUT, type WorkRecord } from '../document/record';
import type { EditOptions, WorkDocument } from '../document/work-document';
import { m } from '../i18n/paraglide/messages.js';
import { newService, type Service, type ServiceCollections, type ServiceState } from './model';

export type ServiceDocument = WorkDocument<ServiceCollections>;

/**
 * Makes a service with nothing in it but what is given. @param method the records of a way of working
 * @returns the id of its document. @throws StorageError
 */
export async function createService(
  workspace: Pick<Workspace, 'create'>,
  given: Pick<Service, 'title'> & Partial<Pick<Service, 'purpose' | 'organisation' | 'owner'>>,
  method: Pick<NewRecords<ServiceCollections>, 'methodPhases' | 'methodSteps'> = {}
): Promise<string> {
  const records: NewRecords<ServiceCollections> = {
    about: [{ ...newService(given.title), ...given }],
    ...method
  };
  return (await workspace.create<ServiceCollections>('service', records)).id;
}

/** Fields of a service that are written as text. */
export type ServiceText = 'title' | 'purpose' | 'organisation' | 'owner';

const textNames: { readonly [field in ServiceText]: () => string } = {
  title: m.service_undo_title,
  purpose: m.service_undo_purpose,
  organisation: m.service_undo_organisation,
  owner: m.service_undo_owner
};

/** Writes one of the service's texts. */
export function writeService(
  doc: ServiceDocument,
  field: ServiceText,
  value: string,
  options: EditOptions = { gesture: `type:${field}` }
): void {
  doc.edit(textNames[field], (edit) => edit.change('about', ABOUT, { [field]: value }), options);
}

/** Says where the service is in its redesign. */
export function setState(doc: ServiceDocument, state: ServiceState): void {
  doc.edit(m.service_undo_state, (edit) => edit.change('about', ABOUT, { state }));
}

/** Gives the service its place in the queue, 1–99, first to last; null is not decided. */
export function setPriority(doc: ServiceDocument, priority: number | null): void {
  doc.edit(m.service_undo_priority, (edit) => edit.change('about', ABOUT, { priority }));
}

/** Says when the service is looked at again, `YYYY-MM-DD`; empty for no day. */
export function setReview(doc: ServiceDocument, reviewOn: string): void {
  doc.edit(m.service_undo_review, (edit) => edit.change('about', ABOUT, { reviewOn }));
}

/** Puts the service in the bin, with everything that belongs to it, or takes it back. */
export function binService(doc: ServiceDocument, binned = true): void {
  doc.edit(binned ? m.service_undo_bin : m.service_undo_restore, (edit) =>
    edit.change('about', ABOUT, { binned })
  );
}

/** Takes a document of any kind back from the bin. */
export function restoreDocument(doc: WorkDocument<{ about: WorkRecord & { binned: boolean } }>): void {
  doc.edit(m.service_bin_undo_restore, (edit) => edit.change('about', ABOUT, { binned: false }));
}
