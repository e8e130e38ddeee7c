import type { Changes } from '../../../document/edit';
import { newId } from '../../../document/ids';
import { ordersAfter } from '../../../document/order';
import type { EditOptions } from '../../../document/work-document';
import { m } from '../../../i18n/paraglide/messages.js';
import {
  needId,
  roleMonthId,
  type BusyPeriod,
  type Need,
  type RoadmapEntry,
  type Role
} from '../../model/portfolio';
import type { Draft } from '../../rules/portfolio/what-if';
import type { PortfolioDocument } from '../systems';

/** Plans something for a service or a programme, after the others. @returns its id */
export function addEntry(
  doc: PortfolioDocument,
  given: Pick<RoadmapEntry, 'subject' | 'of' | 'from' | 'to'> & Partial<Omit<RoadmapEntry, 'id' | 'order'>>
): string {
  const id = newId();
  doc.edit(m.portfolio_undo_entry_add, (edit) => {
    const [order] = ordersAfter(doc.all('roadmap').at(-1)?.order, 1);
    edit.put('roadmap', { id, order: order!, title: '', paused: false, note: '', ...given });
  });
  return id;
}

/** Changes what is planned, or when. An end before its beginning becomes the same month. */
export function editEntry(
  doc: PortfolioDocument,
  id: string,
  changes: Omit<Changes<RoadmapEntry>, 'order'>,
  options?: EditOptions
): void {
  doc.edit(
    m.portfolio_undo_entry,
    (edit) => {
      const now = edit.get('roadmap', id);
      if (!now) return;
      const next = { ...now, ...changes } as RoadmapEntry;
      // Whichever of the two was not written gives way.
      if (next.to < next.from)
        edit.put(
          'roadmap',
          changes.to !== undefined && changes.from === undefined
            ? { ...next, from: next.to }
            : { ...next, to: next.from }
        );
      else edit.put('roadmap', next);
    },
    options
  );
}

/** Takes an entry out of the plan, with what it needs. */
export function removeEntry(doc: PortfolioDocument, id: string): void {
  doc.edit(m.portfolio_undo_entry_remove, (edit) => {
    for (const need of edit.all('needs')) if (need.entry === id) edit.remove('needs', need.id);
    edit.remove('roadmap', id);
  });
}

/** Says what an entry takes of a role; `undefined` for nothing at all. */
export function setNeed(
  doc: PortfolioDocument,
  entry: string,
  role: string,
  need: Pick<Need, 'unit' | 'amount'> | undefined
): void {
  const id = needId(entry, role);
  doc.edit(m.portfolio_undo_need, (edit) => {
    if (!edit.get('roadmap', entry)) return;
    if (need) edit.put('needs', { id, entry, role, ...need });
    else edit.remove('needs', id);
  });
}

/** Adds roles, after the others. @returns their ids */
export function addRoles(doc: PortfolioDocument, titles: readonly string[]): string[] {
  const ids = titles.map(() => newId());
  doc.edit(m.portfolio_undo_role_add, (edit) => {
    const orders = ordersAfter(doc.all('roles').at(-1)?.order, titles.length);
    titles.forEach((title, at) =>
      edit.put('roles', { id: ids[at]!, order: orders[at]!, title, daysAMonth: null })
    );
  });
  return ids;
}

/** Changes a role: what it is called, how many person-days an ordinary month has. */
export function editRole(
  doc: PortfolioDocument,
  id: string,
  changes: Omit<Changes<Role>, 'order'>,
  options?: EditOptions
): void {
  doc.edit(m.portfolio_undo_role, (edit) => edit.change('roles', id, changes), options);
}

/** Removes a role with what is needed of it and said of its months. */
export function removeRole(doc: PortfolioDocument, id: string): void {
  doc.edit(m.portfolio_undo_role_remove, (edit) => {
    for (const need of edit.all('needs')) if (need.role === id) edit.remove('needs', need.id);
    for (const month of edit.all('roleMonths')) if (month.role === id) edit.remove('roleMonths', month.id);
    for (const { id: period, roles } of edit.all('busyPeriods'))
      if (roles.includes(id)) {
        const rest = roles.filter((role) => role !== id);
        // None means all: a period that was this role's alone goes with it.
        if (rest.length) edit.change('busyPeriods', period, { roles: rest });
        else edit.remove('busyPeriods', period);
      }
    edit.remove('roles', id);
  });
}

/** Says how many person-days there are of a role in one month; null for what an ordinary month gives. */
export function setRoleMonth(doc: PortfolioDocument, role: string, month: string, days: number | null): void {
  const id = roleMonthId(role, month);
  doc.edit(m.portfolio_undo_role_month, (edit) => {
    if (days === null) edit.remove('roleMonths', id);
    else edit.put('roleMonths', { id, role, month, days });
  });
}

/** Adds busy periods of the annual cycle, after the others. */
export function addBusyPeriods(
  doc: PortfolioDocument,
  given: readonly Omit<BusyPeriod, 'id' | 'order'>[]
): string[] {
  const ids = given.map(() => newId());
  doc.edit(m.portfolio_undo_busy_add, (edit) => {
    const orders = ordersAfter(doc.all('busyPeriods').at(-1)?.order, given.length);
    given.forEach((period, at) => edit.put('busyPeriods', { id: ids[at]!, order: orders[at]!, ...period }));
  });
  return ids;
}

/** Changes a busy period. */
export function editBusyPeriod(
  doc: PortfolioDocument,
  id: string,
  changes: Omit<Changes<BusyPeriod>, 'order'>,
  options?: EditOptions
): void {
  doc.edit(m.portfolio_undo_busy, (edit) => edit.change('busyPeriods', id, changes), options);
}

/** Takes a busy period out of the annual cycle. */
export function removeBusyPeriod(doc: PortfolioDocument, id: string): void {
  doc.edit(m.portfolio_undo_busy_remove, (edit) => edit.remove('busyPeriods', id));
}

/** Makes what was tried as a draft the plan, as one step. What is gone by now is left gone. */
export function makeItSo(doc: PortfolioDocument, draft: Draft): void {
  doc.edit(m.portfolio_undo_draft, (edit) => {
    for (const [id, timing] of Object.entries(draft.entries)) edit.change('roadmap', id, timing);
    for (const [id, amount] of Object.entries(draft.needs)) edit.change('needs', id, { amount });
    for (const [id, daysAMonth] of Object.entries(draft.roles)) edit.change('roles', id, { daysAMonth });
  });
}
