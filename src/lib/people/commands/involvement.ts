import type { Changes } from '../../document/edit';
import { newId } from '../../document/ids';
import { ordersAfter } from '../../document/order';
import type { EditOptions, WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { ServiceCollections } from '../../service/model';
import type { Involvement, StakeholderAction } from '../model';

type ServiceDocument = WorkDocument<ServiceCollections>;

/** Notes that something happened and who took part. @param fields at least its day @returns its id */
export function addInvolvement(
  doc: ServiceDocument,
  fields: Pick<Involvement, 'on'> & Partial<Omit<Involvement, 'id'>>
): string {
  const id = newId();
  doc.edit(m.involvement_undo_add, (edit) =>
    edit.put('involvements', {
      kind: 'workshop',
      stage: 'as-is',
      title: '',
      took: [],
      others: '',
      outcome: '',
      decision: '',
      deciders: [],
      about: [],
      ...fields,
      id
    })
  );
  return id;
}

/** Changes what is said about something that happened. */
export function editInvolvement(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<Involvement>, 'took' | 'deciders' | 'about'>,
  options?: EditOptions
): void {
  doc.edit(m.involvement_undo_edit, (edit) => edit.change('involvements', id, changes), options);
}

/** The sets of an entry. */
export type InvolvementSet = 'took' | 'deciders' | 'about';

/** Says that a stakeholder took part or decided, or a record was what it was about; or takes it back. */
export function setInvolved(
  doc: ServiceDocument,
  id: string,
  set: InvolvementSet,
  member: string,
  involved: boolean
): void {
  doc.edit(m.involvement_undo_edit, (edit) => {
    const now = edit.get('involvements', id)?.[set] ?? [];
    if (now.includes(member) === involved) return;
    edit.change('involvements', id, {
      [set]: involved ? [...now, member] : now.filter((one) => one !== member)
    });
  });
}

export function removeInvolvement(doc: ServiceDocument, id: string): void {
  doc.edit(m.involvement_undo_remove, (edit) => edit.remove('involvements', id));
}

/** Plans something to be done about a stakeholder, after what is planned. @returns its id */
export function addStakeholderAction(
  doc: ServiceDocument,
  stakeholder: string,
  fields: Partial<Omit<StakeholderAction, 'id' | 'order' | 'stakeholder'>> = {}
): string {
  const id = newId();
  doc.edit(m.people_undo_add_action, (edit) => {
    const [order] = ordersAfter(doc.all('stakeholderActions').at(-1)?.order, 1);
    edit.put('stakeholderActions', {
      title: '',
      owner: '',
      dueOn: '',
      done: false,
      ...fields,
      id,
      stakeholder,
      order: order!
    });
  });
  return id;
}

export function editStakeholderAction(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<StakeholderAction>, 'order' | 'stakeholder'>,
  options?: EditOptions
): void {
  doc.edit(m.people_undo_edit_action, (edit) => edit.change('stakeholderActions', id, changes), options);
}

export function removeStakeholderAction(doc: ServiceDocument, id: string): void {
  doc.edit(m.people_undo_remove_action, (edit) => edit.remove('stakeholderActions', id));
}
