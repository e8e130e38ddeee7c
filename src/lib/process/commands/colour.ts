import { m } from '../../i18n/paraglide/messages.js';
import type { Coloured } from '../rules/drawing/tint';
import type { ProcessDocument } from './map-edit';

/** Colours steps, pools, lanes and flows, which have a line alone; undefined takes their colours away. */
export function setColour(
  doc: ProcessDocument,
  ids: Iterable<string>,
  colour: Required<Coloured> | undefined
): void {
  const { fill = '', stroke = '' } = colour ?? {};
  doc.edit(m.process_undo_colour, (edit) => {
    for (const id of ids) {
      for (const areas of ['nodes', 'pools', 'lanes'] as const) edit.change(areas, id, { fill, stroke });
      edit.change('flows', id, { stroke });
    }
  });
}
