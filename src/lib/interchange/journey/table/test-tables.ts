/** Maps and tables for the tests of tables; run by none but tests. */
import fc from 'fast-check';
import { byOrder, ordersAfter } from '../../../document/order';
import {
  actors,
  channels,
  evidenceGrades,
  laneRoles,
  newCard,
  newLane,
  newStep
} from '../../../journey/model';
import { type MapRecords } from '../records';
import { readText } from '../text';
import { type TextRows } from './cells';
import { readCsv } from './csv';
import { joinTable } from './join';
import type { TableMap } from './join-over';
import { guessPlan } from './plan';
import { readTable } from './read';

export const csv = (bytes: Uint8Array) => readCsv(readText(bytes));
export const join = (rows: TextRows, map?: TableMap) => joinTable(readTable(rows, guessPlan(rows)), map);

/** Any text that a document can hold: whole characters, no matter which. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '=1+1',
    "'=x",
    "''-y",
    '-2',
    '@a',
    '·2',
    'A ·1',
    '_x000D_',
    'a;b',
    '"',
    'a\r\nb',
    '\t',
    '\r',
    'Fase',
    '1,5'
  )
);

export const map = fc
  .record({
    phases: fc.array(text, { minLength: 1, maxLength: 3 }),
    steps: fc.array(
      fc.record({
        phase: fc.nat(2),
        title: text,
        emotion: fc.option(fc.constantFrom(-2, -1.5, 0, 0.25, 2)),
        emotionGrade: fc.constantFrom(...evidenceGrades),
        momentOfTruth: fc.boolean(),
        minutes: fc.option(fc.constantFrom(0, 1.5, 1200)),
        waitMinutes: fc.option(fc.nat(9))
      }),
      { minLength: 1, maxLength: 4 }
    ),
    lanes: fc.array(fc.record({ title: text, role: fc.constantFrom(...laneRoles) }), {
      minLength: 1,
      maxLength: 3
    }),
    cards: fc.array(
      fc.record({
        step: fc.nat(3),
        lane: fc.nat(2),
        span: fc.nat(2),
        text,
        grade: fc.constantFrom(...evidenceGrades),
        channel: fc.constantFrom('' as const, ...channels),
        initiator: fc.constantFrom('' as const, ...actors),
        receiver: fc.constantFrom('' as const, ...actors),
        failureImpact: fc.constantFrom(null, 1, 2, 3),
        failureOwner: text.map((t) => (t.trim() ? t : '')),
        source: text.map((t) => (t.trim() ? t : '')),
        colour: fc.constantFrom(null, 0, 7)
      }),
      { maxLength: 8 }
    )
  })
  .map((plan): MapRecords => {
    const orders = ordersAfter(undefined, 10);
    const phases = plan.phases.map((title, at) => ({ id: `p${at}`, order: orders[at]!, title }));
    const steps = plan.steps.map(({ phase, ...step }, at) =>
      newStep({ id: `s${at}`, order: orders[at]!, ...step, phase: phases[phase % phases.length]!.id })
    );
    const lanes = plan.lanes.map((lane, at) => newLane({ id: `l${at}`, order: orders[at]!, ...lane }));
    const columns = phases.flatMap(({ id }) => steps.filter(({ phase }) => phase === id));
    const cards = plan.cards.map(({ step, lane, span, ...card }, at) => {
      const column = step % columns.length;
      const until = span > 0 ? (columns[column + span]?.id ?? '') : '';
      return newCard({
        id: `c${at}`,
        order: orders[at]!,
        ...card,
        step: columns[column]!.id,
        lane: lanes[lane % lanes.length]!.id,
        until
      });
    });
    return { phases, steps, lanes, cards };
  });

/** A map without its orders, each collection as it stands on the screen. */
export function seen({ phases, steps, lanes, cards }: MapRecords) {
  const plain = <R extends { id: string; order: string }>(records: readonly R[]) =>
    [...records].sort(byOrder).map((record) => ({ ...record, order: '' }));
  const grouped = <R extends { id: string; order: string }>(records: readonly R[], of: (r: R) => string) =>
    plain(records).toSorted((a, b) => of(a as never).localeCompare(of(b as never)));
  return {
    phases: plain(phases),
    lanes: plain(lanes),
    steps: grouped(steps, (step) => step.phase),
    cards: grouped(cards, (card) => `${card.step} ${card.lane}`)
  };
}

export const utf8 = (text: string) => new TextEncoder().encode(text);
