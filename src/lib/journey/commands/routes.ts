import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import type { Route } from '../model';
import { removeConnection } from './hanging';
import type { JourneyDocument } from './map';

/** What is said of another way on. */
export type RouteFields = Omit<Route, 'id'>;

/**
 * Says that a step may also lead to another than the next. Two steps have at most one such way in each direction;
 * saying it again changes what is said of it. A loop may lead back to the step itself.
 * @returns the route's id; undefined when a step is gone.
 */
export function addRoute(
  doc: JourneyDocument,
  fields: Pick<Route, 'from' | 'to' | 'kind'> & Partial<RouteFields>
): string | undefined {
  if (!doc.get('steps', fields.from) || !doc.get('steps', fields.to)) return undefined;
  const known = doc.all('routes').find((one) => one.from === fields.from && one.to === fields.to);
  const id = known?.id ?? newId();
  doc.edit(m.journey_undo_add_route, (edit) =>
    edit.put('routes', { ...(known ?? { label: '', share: null }), ...fields, id })
  );
  return id;
}

/** Changes what is said of another way on, or where it leads. */
export function changeRoute(doc: JourneyDocument, id: string, fields: Partial<RouteFields>): void {
  doc.edit(m.journey_undo_change_route, (edit) => edit.change('routes', id, fields), {
    gesture: 'label' in fields ? `type:${id}.label` : undefined
  });
}

export function removeRoute(doc: JourneyDocument, id: string): void {
  doc.edit(m.journey_undo_remove_route, (edit) => removeConnection(edit, 'routes', id));
}
