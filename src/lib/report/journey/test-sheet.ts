/** Maps for tests, and plain names for what is on them. */
import { ABOUT } from '../../document/record';
import { ordersAfter } from '../../document/order';
import { newCard, newLane, newStep, type Card, type JourneyAbout } from '../../journey/model';
import { makeSheet, type MapRecords, type SheetNames, type SheetRequest } from './make-sheet';
import type { MapSheet, SheetWords } from './sheet';

export const plainNames: SheetNames = {
  titleOr: (title, kind) => title || kind,
  state: (state) => state,
  role: (role) => role,
  line: (line) => `line of ${line}`,
  grade: (grade) => grade,
  contact: ({ channel }) => channel,
  failure: ({ failureImpact }) => `fails ${failureImpact}`,
  time: ({ minutes }) => (minutes === null ? '' : `${minutes} min`),
  service: ({ serviceName }) => serviceName,
  feeling: ({ value }) => (value === null ? '' : `felt ${value}`),
  n: (n) => `n = ${n}`,
  untitled: () => 'untitled',
  place: (place) => place,
  moment: (at) => at
};

const words: SheetWords = {
  feeling: 'Feeling',
  levels: ['very bad', 'bad', 'neutral', 'good', 'very good'],
  time: 'Time',
  moment: 'Moment of truth',
  failure: 'Failure',
  handoff: 'Hand-off',
  grades: { assumed: 'Assumed', reported: 'Reported', observed: 'Observed' },
  step: 'Step',
  phase: 'Phase',
  lane: 'Lane',
  source: 'Source',
  comments: 'Comments',
  summary: 'A map.',
  picture: 'As a drawing',
  readOnly: 'Read-only',
  page: 'Page {number} of {count}',
  pageInGrid: 'Row {row}, column {column} of {columns}, page {number}'
};

const orders = ordersAfter(undefined, 500);

export const about: JourneyAbout = {
  id: ABOUT,
  title: 'Søke om plass',
  binned: false,
  sample: false,
  createdAt: '2026-01-01T08:00:00.000Z',
  service: 's',
  state: 'as-is',
  copyOf: '',
  persona: '',
  scenario: 'En situasjon',
  owner: '',
  reviewOn: '',
  status: 'draft'
};

/** A map of so many steps, in phases of four, and lanes, with the given cards. */
export function recordsOf(
  steps: number,
  lanes: number,
  cards: readonly (Partial<Card> & { at: number; row: number; to?: number })[]
): MapRecords {
  return {
    about,
    phases: Array.from({ length: Math.ceil(steps / 4) }, (_, at) => ({
      id: `p${at}`,
      order: orders[at]!,
      title: `Fase ${at}`
    })),
    steps: Array.from({ length: steps }, (_, at) =>
      newStep({
        id: `s${at}`,
        order: orders[at]!,
        phase: `p${Math.floor(at / 4)}`,
        title: `Steg ${at}`,
        emotion: at % 3 === 2 ? null : (at % 5) - 2,
        minutes: at
      })
    ),
    lanes: Array.from({ length: lanes }, (_, at) =>
      newLane({
        id: `l${at}`,
        order: orders[at]!,
        title: `Rad ${at}`,
        role: (['actions', 'frontstage', 'backstage', 'support'] as const)[Math.min(3, at)]!
      })
    ),
    cards: cards.map(({ at, row, to, ...fields }, index) =>
      newCard({
        id: `c${index}`,
        order: orders[index]!,
        step: `s${at}`,
        lane: `l${row}`,
        until: to === undefined ? '' : `s${to}`,
        ...fields
      })
    ),
    scores: [],
    handoffs: [],
    routes: [],
    comments: []
  };
}

/** The sheet of a map. */
export function sheetWith(
  records: MapRecords,
  asked: Partial<Pick<SheetRequest, 'comments' | 'evidence' | 'pictures' | 'numbers'>> = {}
): MapSheet {
  return makeSheet(records, plainNames, {
    lang: 'nb',
    service: 'Barnehage',
    facts: [['Eier', 'Marit']],
    words,
    comments: false,
    evidence: true,
    pictures: new Map(),
    ...asked
  });
}
