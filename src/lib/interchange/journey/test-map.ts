/** A map in files, for the tests of formats; run by none but tests. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { byOrder, ordersAfter } from '../../document/order';
import { newCard, newLane, newStep } from '../../journey/model';
import { JourneyFileError } from './error';
import type { JourneyToWrite, MapRecords } from './records';

export const utf8 = (text: string) => new TextEncoder().encode(text);
export const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
export const fixture = (name: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../../tests/fixtures/journey', name)));

export function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof JourneyFileError) return `${error.code} ${error.place}`.trim();
    throw error;
  }
  return 'taken in';
}

/** A map whose records the given parts make up, two phases of two steps. */
export function example(change: Partial<MapRecords> = {}): MapRecords {
  const [a, b, c, d] = ordersAfter(undefined, 4) as [string, string, string, string];
  return {
    phases: [
      { id: 'p1', order: a, title: 'Før' },
      { id: 'p2', order: b, title: 'Under' }
    ],
    steps: [
      newStep({ id: 's1', order: a, phase: 'p1', title: 'Finne ut', emotion: -1.5, minutes: 10 }),
      newStep({ id: 's2', order: b, phase: 'p1', title: 'Vente' }),
      newStep({ id: 's3', order: c, phase: 'p2', title: 'Søke', emotion: 2, momentOfTruth: true })
    ],
    lanes: [
      newLane({ id: 'l1', order: a, title: 'Handlinger', role: 'actions' }),
      newLane({ id: 'l2', order: b, title: 'Kontakt', role: 'touchpoints' })
    ],
    cards: [
      newCard({ id: 'c1', order: a, step: 's1', lane: 'l1', text: 'Leter\nlenge', until: 's2' }),
      newCard({
        id: 'c2',
        order: b,
        step: 's3',
        lane: 'l2',
        text: 'Skjema & «vedlegg» <1 MB>',
        channel: 'web',
        initiator: 'citizen',
        receiver: 'service',
        grade: 'observed'
      }),
      newCard({
        id: 'c3',
        order: d,
        step: 's3',
        lane: 'l2',
        text: 'Svar',
        channel: 'digital-mail',
        initiator: 'service',
        receiver: 'citizen'
      })
    ],
    ...change
  };
}

export const written = (records: MapRecords): JourneyToWrite => ({
  title: 'Søke plass',
  scenario: 'Fra ønske til svar',
  persona: 'Kari',
  records
});

export const plain = <R extends { order: string; id: string }>(list: readonly R[]) =>
  [...list].sort(byOrder).map((record) => ({ ...record, order: '' }));
export const seen = ({ phases, steps, lanes, cards }: MapRecords) => ({
  phases: plain(phases),
  steps: plain(steps),
  lanes: plain(lanes),
  cards: plain(cards)
});
