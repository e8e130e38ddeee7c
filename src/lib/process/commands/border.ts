import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { Node, Point } from '../model';
import { alongBorder, nearestOnBorder } from '../rules/border';
import { formOf, mayStandIn } from '../rules/elements';
import { centre } from '../rules/geometry';
import { isActivity } from '../rules/kinds';
import type { MapRecords } from '../rules/map';
import { shiftElements, type ProcessDocument, type ProcessEdit } from './map-edit';

/** Moves an event round the border of its step: units clockwise, or against it when negative. */
export function moveOnBorder(doc: ProcessDocument, id: string, by: number, options?: EditOptions): void {
  doc.edit(
    m.process_undo_move,
    (edit) => {
      const event = edit.get('nodes', id);
      const host = event && edit.get('nodes', event.attachedTo);
      if (host) putAt(edit, event, alongBorder(host, centre(event), by));
    },
    options
  );
}

/** The activities whose border an event may sit on instead of its own. */
export function hostsFor(map: MapRecords, event: Node): Node[] {
  const flows = map.flows.some((flow) => flow.source === event.id);
  return map.nodes.filter(
    (node) =>
      isActivity(node.kind) &&
      node.id !== event.attachedTo &&
      !map.flows.some((flow) => flow.source === event.id && flow.target === node.id) &&
      mayStandIn(formOf(event), undefined, node) &&
      // Its ways out lead to steps beside the one it sits on.
      (!flows || (node.parent === event.parent && node.pool === event.pool))
  );
}

/** Puts an event on the border of another activity, at the same place of it. */
export function attachTo(doc: ProcessDocument, id: string, host: string): void {
  doc.edit(m.elements_undo_attach, (edit) => {
    const event = edit.get('nodes', id);
    const to = edit.get('nodes', host);
    if (!event || !to || !isActivity(to.kind)) return;
    const from = edit.get('nodes', event.attachedTo) ?? to;
    const [x, y] = centre(event);
    const part = (at: number, start: number, size: number) => (size ? (at - start) / size : 1);
    const wanted: Point = [
      to.x + to.width * part(x, from.x, from.width),
      to.y + to.height * part(y, from.y, from.height)
    ];
    const { pool, lane, parent } = to;
    edit.change('nodes', id, { attachedTo: host, pool, lane, parent });
    putAt(edit, event, nearestOnBorder(to, wanted));
  });
}

function putAt(edit: ProcessEdit, event: Node, [x, y]: Point): void {
  const [fromX, fromY] = centre(event);
  shiftElements(edit, new Map([[event.id, [Math.round(x - fromX), Math.round(y - fromY)]]]));
}
