import { m } from '../../i18n/paraglide/messages.js';
import type { JourneyDocument } from './map';

/** Says what a colour means on this map; empty takes the meaning away. A name that is being typed becomes one undo step. */
export function nameColour(doc: JourneyDocument, colour: number, title: string): void {
  const id = String(colour);
  doc.edit(
    m.journey_undo_name_colour,
    (edit) => {
      if (!title.trim()) edit.remove('colours', id);
      else edit.put('colours', { id, colour, title });
    },
    { gesture: `type:colour.${id}` }
  );
}
