import type { Card, Step } from '../../../journey/model';
import { actorWords, channelWords, gradeWords, yesNoWords } from './record-words';
import { keyOf, type Field } from './vocabulary';

/** Why a cell was not taken in. */
export const refusalReasons = [
  'number',
  'negative',
  'feeling',
  'grade',
  'role',
  'channel',
  'actor',
  'impact',
  'colour',
  'yes-no',
  'kind',
  'until',
  'until-before',
  'id',
  'id-twice',
  'too-long',
  'conflict',
  'card',
  'step',
  'share',
  'day',
  'about'
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/**
 * A number as people write it: decimal comma or point, any minus sign, blanks between thousands, «min» after it.
 * Undefined for what is none.
 */
export function readNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/\s*min(?:\.|utter|utt|utes|s)?$/i, '')
    .replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?:\D|$))/g, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(',', '.');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

export type Read<T> = { readonly value: T } | { readonly why: RefusalReason };

export const number = (
  text: string,
  most: { from?: number; to?: number; whole?: boolean },
  why: RefusalReason
): Read<number> => {
  const value = readNumber(text);
  if (value === undefined) return { why: why === 'negative' ? 'number' : why };
  const { from = -Infinity, to = Infinity, whole } = most;
  return value < from || value > to || (whole && !Number.isInteger(value)) ? { why } : { value };
};

const word = <T>(value: T | undefined, why: RefusalReason): Read<T> =>
  value === undefined ? { why } : { value };

const cardFields: { readonly [field in Field]?: (text: string) => Read<Partial<Card>> } = {
  grade: (text) => as('grade', word(keyOf(gradeWords, text), 'grade')),
  channel: (text) => as('channel', word(keyOf(channelWords, text), 'channel')),
  from: (text) => as('initiator', word(keyOf(actorWords, text), 'actor')),
  to: (text) => as('receiver', word(keyOf(actorWords, text), 'actor')),
  impact: (text) => as('failureImpact', number(text, { from: 1, to: 3, whole: true }, 'impact')),
  failureOwner: (text) => ({ value: { failureOwner: text } }),
  source: (text) => ({ value: { source: text } }),
  colour: (text) => {
    const read = number(text, { from: 1, to: 8, whole: true }, 'colour');
    return 'why' in read ? read : { value: { colour: read.value - 1 } };
  }
};

const stepFields: { readonly [field in Field]?: (text: string) => Read<Partial<Step>> } = {
  minutes: (text) => as('minutes', number(text, { from: 0 }, 'negative')),
  waiting: (text) => as('waitMinutes', number(text, { from: 0 }, 'negative')),
  feeling: (text) => as('emotion', number(text, { from: -2, to: 2 }, 'feeling')),
  feelingGrade: (text) => as('emotionGrade', word(keyOf(gradeWords, text), 'grade')),
  moment: (text) => {
    const read = word(keyOf(yesNoWords, text), 'yes-no');
    return 'why' in read ? read : { value: { momentOfTruth: read.value === 'yes' } };
  }
};

function as<K extends string, T>(key: K, read: Read<T>): Read<{ [k in K]: T }> {
  return 'why' in read ? read : { value: { [key]: read.value } as { [k in K]: T } };
}

/** What a blank cell says of a record: nothing is known. A grade is never blank; there it says nothing at all. */
const blankCard: { readonly [field in Field]?: Partial<Card> } = {
  channel: { channel: '' },
  from: { initiator: '' },
  to: { receiver: '' },
  impact: { failureImpact: null },
  failureOwner: { failureOwner: '' },
  source: { source: '' },
  colour: { colour: null }
};
const blankStep: { readonly [field in Field]?: Partial<Step> } = {
  minutes: { minutes: null },
  waiting: { waitMinutes: null },
  feeling: { emotion: null }
};

export const cardFieldNames = Object.keys(cardFields) as readonly Field[];
export const stepFieldNames = Object.keys(stepFields) as readonly Field[];

/** What a cell says of its card. */
export const readCardField = (field: Field, text: string): Read<Partial<Card>> =>
  text.trim() === '' ? { value: blankCard[field] ?? {} } : cardFields[field]!(text);

/** What a cell says of its step. @param whole a blank cell says that nothing is known; else it says nothing */
export const readStepField = (field: Field, text: string, whole: boolean): Read<Partial<Step>> =>
  text.trim() === '' ? { value: (whole && blankStep[field]) || {} } : stepFields[field]!(text);
