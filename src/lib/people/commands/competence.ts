import type { Changes } from '../../document/edit';
import { newId } from '../../document/ids';
import { ordersAfter } from '../../document/order';
import type { EditOptions, WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { ServiceCollections } from '../../service/model';
import type { Competence } from '../model';

type ServiceDocument = WorkDocument<ServiceCollections>;

/** Fields of a competence that nobody has judged yet. */
const unjudged: Omit<Competence, 'id' | 'order' | 'group' | 'area'> = {
  title: '',
  needed: null,
  present: null,
  people: null,
  plan: '',
  owner: '',
  startsOn: '',
  dueOn: '',
  done: false
};

/** Adds competences that are needed, after the others, in one step. @returns their ids */
export function addCompetences(
  doc: ServiceDocument,
  wanted: readonly (Pick<Competence, 'group' | 'area'> & Partial<Omit<Competence, 'id' | 'order'>>)[]
): string[] {
  const ids = wanted.map(() => newId());
  doc.edit(m.competence_undo_add, (edit) => {
    const orders = ordersAfter(doc.all('competences').at(-1)?.order, wanted.length);
    wanted.forEach((fields, at) =>
      edit.put('competences', { ...unjudged, ...fields, id: ids[at]!, order: orders[at]! })
    );
  });
  return ids;
}

/** Changes what is said about a competence. */
export function editCompetence(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<Competence>, 'order'>,
  options?: EditOptions
): void {
  doc.edit(m.competence_undo_edit, (edit) => edit.change('competences', id, changes), options);
}

export function removeCompetence(doc: ServiceDocument, id: string): void {
  doc.edit(m.competence_undo_remove, (edit) => edit.remove('competences', id));
}
