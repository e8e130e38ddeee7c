import { ABOUT } from '../../document/record';
import { m } from '../../i18n/paraglide/messages.js';
import type { Reader } from '../../document/edit';
import type {
  Card,
  HandOff,
  JourneyAbout,
  JourneyCollections,
  Lane,
  Phase,
  Route,
  Score,
  Step
} from '../model';
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

/** Nobody has written in the map: its columns were made with it, and no step has a name or anything else. */
const unwritten = (edit: Reader<JourneyCollections>): boolean =>
  (['cards', 'scores', 'routes', 'comments'] as const).every((kind) => edit.all(kind).length === 0) &&
  edit
    .all('steps')
    .every(
      ({ title, emotion, minutes, waitMinutes, momentOfTruth, processSteps, detail, service }) =>
        !title &&
        !momentOfTruth &&
        !detail &&
        !service &&
        !processSteps.length &&
        emotion === null &&
        minutes === null &&
        waitMinutes === null
    );

/**
 * Takes a table into the map: everything in one undo step. A copy stays the version of its map that it is. Columns
 * of a new map that stand empty give way to steps that come in.
 */
export function takeIn(doc: JourneyDocument, records: RecordsToTakeIn, told: AboutToTakeIn = {}): void {
  doc.edit(m.table_undo, (edit) => {
    if (records.steps.length && unwritten(edit)) {
      const kept = new Set(records.steps.map(({ phase }) => phase));
      for (const { id } of edit.all('steps')) edit.remove('steps', id);
      for (const { id } of edit.all('phases')) if (!kept.has(id)) edit.remove('phases', id);
    }
    for (const collection of collections)
      for (const record of records[collection] ?? []) edit.put(collection, record as never);
    const { state, ...about } = told;
    const own = state && !edit.get('about', ABOUT)?.copyOf ? { ...about, state } : about;
    if (Object.keys(own).length) edit.change('about', ABOUT, own);
  });
}
