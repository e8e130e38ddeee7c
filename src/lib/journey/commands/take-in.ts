import { ABOUT } from '../../document/record';
import { m } from '../../i18n/paraglide/messages.js';
import type { Card, HandOff, JourneyAbout, Lane, Phase, Route, Score, Step } from '../model';
import type { JourneyDocument } from './map';

/** Records that come into a map, whole: those with an id that is there take its place. */
export interface RecordsToTakeIn {
  readonly phases: readonly Phase[];
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  readonly handoffs?: readonly HandOff[];
  readonly routes?: readonly Route[];
  readonly scores?: readonly Score[];
}

/** What comes in about the map as a whole; what is not told stays. */
export type AboutToTakeIn = Partial<
  Pick<JourneyAbout, 'title' | 'state' | 'status' | 'persona' | 'scenario' | 'owner' | 'reviewOn'>
>;

const collections = ['phases', 'steps', 'lanes', 'cards', 'handoffs', 'routes', 'scores'] as const;

/** Takes a table into the map: everything in one undo step. A copy stays the version of its map that it is. */
export function takeIn(doc: JourneyDocument, records: RecordsToTakeIn, told: AboutToTakeIn = {}): void {
  doc.edit(m.table_undo, (edit) => {
    for (const collection of collections)
      for (const record of records[collection] ?? []) edit.put(collection, record as never);
    const { state, ...about } = told;
    const own = state && !edit.get('about', ABOUT)?.copyOf ? { ...about, state } : about;
    if (Object.keys(own).length) edit.change('about', ABOUT, own);
  });
}
