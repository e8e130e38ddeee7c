import { m } from '../../i18n/paraglide/messages.js';
import type { Tidied } from '../rules/layout/tidy';
import type { ProcessDocument } from './map-edit';

/** Puts everything where tidying found it a place, as one step. What was removed meanwhile stays removed. */
export function applyTidy(doc: ProcessDocument, tidied: Tidied): void {
  doc.edit(m.process_undo_tidy, (edit) => {
    const strokes = edit.all('strokes').filter((stroke) => stroke.node);
    // A map is laid out one way: down the page only when nothing in it lies level.
    const horizontal = [...edit.all('pools'), ...edit.all('lanes')].some((area) => area.horizontal);
    for (const [id, box] of tidied.pools) edit.change('pools', id, { ...box, horizontal });
    for (const [id, box] of tidied.lanes) edit.change('lanes', id, { ...box, horizontal });
    for (const [id, box] of tidied.nodes) {
      const node = edit.get('nodes', id);
      const moved = !node || node.x !== box.x || node.y !== box.y;
      if (moved) edit.change('nodes', id, { ...box, label: null, ...tidied.places.get(id) });
      if (node && moved)
        for (const stroke of strokes)
          if (stroke.node === id)
            edit.change('strokes', stroke.id, { x: stroke.x + box.x - node.x, y: stroke.y + box.y - node.y });
    }
    for (const [id, end] of tidied.phases) edit.change('phases', id, { end });
    for (const [id, waypoints] of tidied.flows)
      edit.change('flows', id, { waypoints, routed: true, label: null });
  });
}
