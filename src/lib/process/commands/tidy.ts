import { m } from '../../i18n/paraglide/messages.js';
import type { Tidied } from '../rules/layout/tidy';
import type { ProcessDocument } from './map-edit';

/** Puts everything where tidying found it a place, as one step. What was removed meanwhile stays removed. */
export function applyTidy(doc: ProcessDocument, tidied: Tidied): void {
  doc.edit(m.process_undo_tidy, (edit) => {
    // A map is laid out one way: down the page only when nothing in it lies level.
    const horizontal = [...edit.all('pools'), ...edit.all('lanes')].some((area) => area.horizontal);
    for (const [id, box] of tidied.pools) edit.change('pools', id, { ...box, horizontal });
    for (const [id, box] of tidied.lanes) edit.change('lanes', id, { ...box, horizontal });
    for (const [id, box] of tidied.nodes) {
      const node = edit.get('nodes', id);
      const moved = !node || node.x !== box.x || node.y !== box.y;
      if (moved) edit.change('nodes', id, { ...box, label: null, ...tidied.places.get(id) });
    }
    for (const [id, waypoints] of tidied.flows)
      edit.change('flows', id, { waypoints, routed: true, label: null });
  });
}
