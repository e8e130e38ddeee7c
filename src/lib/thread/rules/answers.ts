import type { IndexRow } from '../../document/context';
import { textFact, type Stage, type ThreadLinks } from './links';
import type { Way } from './walk';

/** What one asks standing at a record. */
export type Question = 'why-step' | 'what-came' | 'made-of' | 'hangs';

/** The question that a record asks first. */
export function questionOf({ kind, collection }: Pick<IndexRow, 'kind' | 'collection'>): Question {
  if (kind === 'journey' || kind === 'process') return 'why-step';
  if (collection === 'observations' || collection === 'findings' || collection === 'participants')
    return 'what-came';
  return collection === 'benefits' ? 'made-of' : 'hangs';
}

/** What a sentence of an answer says; see the words for each. */
export type Saying =
  | 'carries'
  | 'carried'
  | 'became'
  | 'findings'
  | 'alters'
  | 'benefits'
  | 'seen'
  | 'finding'
  | 'led'
  | 'steps'
  | 'causes'
  | 'steps-touched';

export interface Sentence {
  readonly saying: Saying;
  readonly rows: readonly IndexRow[];
}

export interface Answer {
  readonly question: Question;
  /** In the order they are said; those with nothing to say are left out. */
  readonly sentences: readonly Sentence[];
  /** In how many test sessions what it rests on was seen. */
  readonly sessions: number;
  /** What was measured, from first to last; undefined where the question is not about that. */
  readonly measured: readonly IndexRow[] | undefined;
}

interface Found {
  readonly ref: string;
  readonly stage: Stage;
  readonly way: Way;
  readonly row: IndexRow;
}

/**
 * What the thread of a record says to its question.
 * @param found the records of the thread, nearest first within each stage
 */
export function answerOf(start: IndexRow, found: readonly Found[], links: ThreadLinks): Answer {
  const question = questionOf(start);
  const of = (stage: Stage, way?: Way) =>
    found.filter((one) => one.stage === stage && (!way || one.way === way)).map(({ row }) => row);
  const ref = `${start.document}/${start.collection}/${start.id}`;
  const carried = links.carries.get(ref);
  const beside = found.filter((one) => carried?.has(one.ref)).map(({ row }) => row);
  const steps = [...of('process-step'), ...of('journey-step')];
  const all: { readonly [Q in Question]: readonly Sentence[] } = {
    'why-step': [
      { saying: start.kind === 'process' ? 'carries' : 'carried', rows: beside },
      { saying: 'became', rows: of('change', 'before') },
      { saying: 'findings', rows: of('finding', 'before') },
      { saying: 'alters', rows: of('change', 'after') },
      { saying: 'benefits', rows: of('benefit', 'after') }
    ],
    'what-came': [
      { saying: 'seen', rows: of('observation') },
      { saying: 'finding', rows: of('finding', 'after') },
      { saying: 'steps-touched', rows: steps.filter((row) => isToday(row, links)) },
      { saying: 'led', rows: of('change', 'after') },
      { saying: 'benefits', rows: of('benefit', 'after') }
    ],
    'made-of': [
      { saying: 'steps', rows: steps.filter((row) => links.before.get(ref)?.has(refOf(row))) },
      { saying: 'causes', rows: of('change', 'before') },
      { saying: 'findings', rows: of('finding', 'before') }
    ],
    hangs: [
      { saying: 'findings', rows: of('finding', 'before') },
      { saying: 'steps-touched', rows: steps.filter((row) => isToday(row, links)) },
      { saying: 'benefits', rows: of('benefit', 'after') }
    ]
  };
  const seen = [...of('observation'), ...(start.collection === 'observations' ? [start] : [])];
  const day = (row: IndexRow) => textFact(row, 'on');
  return {
    question,
    sentences: all[question].filter(({ rows }) => rows.length > 0),
    sessions: new Set(seen.map(({ document }) => document)).size,
    measured:
      question === 'made-of' || of('benefit', 'after').length > 0
        ? of('measurement').toSorted((a, b) => (day(a) < day(b) ? -1 : 1))
        : undefined
  };
}

const refOf = (row: IndexRow) => `${row.document}/${row.collection}/${row.id}`;
const isToday = (row: IndexRow, { maps }: ThreadLinks) => maps.get(row.document)?.state !== 'to-be';
