import type { Changes } from '../../../document/edit';
import { newId } from '../../../document/ids';
import { ordersAfter } from '../../../document/order';
import type { EditOptions } from '../../../document/work-document';
import { m } from '../../../i18n/paraglide/messages.js';
import type { DecisionPoint, Gate, Programme } from '../../model/portfolio';
import type { PortfolioDocument } from '../systems';

/** Starts a programme, after the others. @returns its id */
export function addProgramme(
  doc: PortfolioDocument,
  given: Pick<Programme, 'title'> & Partial<Pick<Programme, 'goal' | 'owner' | 'services'>>
): string {
  const id = newId();
  doc.edit(m.portfolio_undo_programme_add, (edit) => {
    const [order] = ordersAfter(doc.all('programmes').at(-1)?.order, 1);
    edit.put('programmes', { id, order: order!, goal: '', owner: '', services: [], ...given });
  });
  return id;
}

/** Changes what is said about a programme. */
export function editProgramme(
  doc: PortfolioDocument,
  id: string,
  changes: Omit<Changes<Programme>, 'order' | 'services'>,
  options?: EditOptions
): void {
  doc.edit(m.portfolio_undo_programme, (edit) => edit.change('programmes', id, changes), options);
}

/** Puts a service into a programme and takes it out of every other; empty for none. */
export function setProgramme(doc: PortfolioDocument, service: string, programme: string): void {
  doc.edit(m.portfolio_undo_programme_services, (edit) => {
    for (const { id, services } of edit.all('programmes')) {
      const [is, shall] = [services.includes(service), id === programme];
      if (is === shall) continue;
      const next = shall ? [...services, service] : services.filter((one) => one !== service);
      edit.change('programmes', id, { services: next });
    }
  });
}

/** Removes a programme with its own plans and decision points. Its services stay as they are. */
export function removeProgramme(doc: PortfolioDocument, id: string): void {
  doc.edit(m.portfolio_undo_programme_remove, (edit) => {
    const own = (one: { subject: string; of: string }) => one.subject === 'programme' && one.of === id;
    const entries = edit.all('roadmap').filter(own);
    for (const need of edit.all('needs'))
      if (entries.some((entry) => entry.id === need.entry)) edit.remove('needs', need.id);
    for (const entry of entries) edit.remove('roadmap', entry.id);
    for (const point of edit.all('decisionPoints').filter(own)) edit.remove('decisionPoints', point.id);
    edit.remove('programmes', id);
  });
}

/** Adds a decision that is to be made about a service or a programme. @returns its id */
export function addDecisionPoint(
  doc: PortfolioDocument,
  given: Pick<DecisionPoint, 'subject' | 'of'> & Partial<Omit<DecisionPoint, 'id'>>
): string {
  const id = newId();
  doc.edit(m.portfolio_undo_decision_add, (edit) =>
    edit.put('decisionPoints', {
      id,
      gate: '',
      title: '',
      on: '',
      who: '',
      outcome: 'open',
      note: '',
      ...given
    })
  );
  return id;
}

/** Changes a decision point: its day, who decides, what came of it. */
export function editDecisionPoint(
  doc: PortfolioDocument,
  id: string,
  changes: Changes<DecisionPoint>,
  options?: EditOptions
): void {
  doc.edit(m.portfolio_undo_decision, (edit) => edit.change('decisionPoints', id, changes), options);
}

/** Takes a decision point away. */
export function removeDecisionPoint(doc: PortfolioDocument, id: string): void {
  doc.edit(m.portfolio_undo_decision_remove, (edit) => edit.remove('decisionPoints', id));
}

/**
 * Changes a gate, standard or own. @param gate as it stands, also where it is a standard one that nobody has changed
 */
export function editGate(
  doc: PortfolioDocument,
  gate: Gate,
  changes: Omit<Changes<Gate>, 'order'>,
  options?: EditOptions
): void {
  doc.edit(m.portfolio_undo_gate, (edit) => edit.put('gates', { ...gate, ...changes } as Gate), options);
}

/** Adds a gate after the given ones, with a name of its own. @returns its id */
export function addGate(doc: PortfolioDocument, all: readonly Gate[], title: string): string {
  const id = newId();
  const [order] = ordersAfter(all.at(-1)?.order, 1);
  doc.edit(m.portfolio_undo_gate, (edit) =>
    edit.put('gates', { id, order: order!, code: '', title, hidden: false })
  );
  return id;
}
