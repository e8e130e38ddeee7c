import { ABOUT } from '../../document/record';
import { m } from '../../i18n/paraglide/messages.js';
import type { Card, Lane, Phase, Step } from '../model';
import type { JourneyDocument } from './map';

/** Records that come into a map, whole: those with an id that is there take its place. */
export interface RecordsToTakeIn {
  readonly phases: readonly Phase[];
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
}

/** Takes a table into the map: everything in one undo step. @param title the map's new title, where it gets one */
export function takeIn(doc: JourneyDocument, records: RecordsToTakeIn, title?: string): void {
  doc.edit(m.table_undo, (edit) => {
    for (const collection of ['phases', 'steps', 'lanes', 'cards'] as const)
      for (const record of records[collection]) edit.put(collection, record as never);
    if (title !== undefined) edit.change('about', ABOUT, { title });
  });
}
