import * as v from 'valibot';
import { MAX_TEXT } from '../../document/field';
import {
  Card,
  Lane,
  Phase,
  Step,
  type HandOff,
  type JourneyAbout,
  type Route,
  type Score
} from '../../journey/model';
import { JourneyFileError, printable } from './error';
import { MAX_RECORDS } from './limits';

/** The part of a journey map that files carry. */
export interface MapRecords {
  readonly phases: readonly Phase[];
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
}

/** What lies over a map, as far as a table carries it. */
export interface LaidRecords {
  readonly handoffs: readonly HandOff[];
  readonly routes: readonly Route[];
  readonly scores: readonly Score[];
}

/** What is told of a map as a whole. */
export interface AboutFacts extends Pick<
  JourneyAbout,
  'state' | 'status' | 'scenario' | 'owner' | 'reviewOn'
> {
  /** Title of the persona; empty for none. */
  readonly persona: string;
}

/** Something that did not come along, or came otherwise than it stood. */
export interface FileNote {
  readonly code: FileNoteCode;
  /** Where it stood, or what it was. Safe to show as text. */
  readonly place: string;
}

export const fileNoteCodes = [
  /** Text that is longer than a card holds was cut. */
  'cut',
  /** A value outside its scale or not a value at all was left out. */
  'value',
  /** It stands in no stage or row that the file has; it was put in the first. */
  'nowhere',
  /** Words, lines or elements that are not understood. */
  'not-read',
  /** Two records of the file have the same id. */
  'id-twice'
] as const;
export type FileNoteCode = (typeof fileNoteCodes)[number];

/** A journey map as a file tells it. */
export interface ImportedJourney {
  readonly title: string;
  readonly scenario: string;
  /** What the file calls who makes the journey; empty for nobody. */
  readonly persona: string;
  readonly records: MapRecords;
  readonly notes: readonly FileNote[];
}

/** The longest title a record takes, in characters. */
export const MAX_TITLE = 500;

/** Text cut to what a field takes; `note` is told when something is lost. */
function fitted(text: string, most: number, note: () => void): string {
  if (text.length <= most) return text;
  note();
  return text.slice(0, most).toWellFormed();
}
export const fittedText = (text: string, note: () => void): string => fitted(text, MAX_TEXT, note);
export const fittedTitle = (text: string, note: () => void): string => fitted(text, MAX_TITLE, note);

/** An id that a file gives and that can stay: plain characters, not too long. */
export const isPlainId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{1,64}$/.test(id);

const schemas = { phases: Phase, steps: Step, lanes: Lane, cards: Card } as const;

/** The last look before records leave here: each is what the model says. @throws JourneyFileError */
export function checkRecords(records: MapRecords): MapRecords {
  const count = Object.values(records).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
  if (count > MAX_RECORDS) throw new JourneyFileError('journey-file-too-large', String(count));
  for (const collection of ['phases', 'steps', 'lanes', 'cards'] as const)
    for (const record of records[collection]) {
      const result = v.safeParse(schemas[collection], record);
      if (result.success) continue;
      const path = v.getDotPath(result.issues[0]) ?? '';
      throw new JourneyFileError('journey-file-nothing', `${collection}/${printable(record.id)} ${path}`);
    }
  return records;
}

/** A map as a file is to hold it. */
export interface JourneyToWrite {
  readonly title: string;
  readonly scenario: string;
  /** Title of the persona; empty for none. */
  readonly persona: string;
  readonly records: MapRecords;
}

/** What a format has no place for. */
export const lossCodes = [
  'details',
  'lanes-and-cards',
  'unknown-feelings',
  'characters',
  'strays',
  'links',
  'annotations',
  'comments',
  'views',
  'pictures',
  'about',
  'source-missing'
] as const;
export type LossCode = (typeof lossCodes)[number];

/** A file ready to be saved, and what of the map it does not hold. */
export interface WrittenJourney {
  readonly bytes: Uint8Array;
  readonly lost: readonly LossCode[];
}
