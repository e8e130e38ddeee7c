import type { Card, Channel, HandOff, Lane, Step } from '../model';
import { sumServices } from './services';
import { sumTime, type TimeSum } from './time';

/** A map in figures, to be held against another's. */
export interface MapCounts {
  readonly steps: number;
  /** Cards where citizen and service meet: those in touchpoint lanes, and any that names a channel. */
  readonly touchpoints: number;
  /** The channels in use, each once, as they first appear among the cards. */
  readonly channels: readonly Channel[];
  readonly handoffs: number;
  /** How many services the journey goes through, and how often the citizen is handed from one to another. */
  readonly services: number;
  readonly serviceHandOffs: number;
  readonly failures: number;
  readonly time: TimeSum;
}

/** @param map its steps in the order of the journey */
export function countMap(map: {
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  readonly handoffs: readonly HandOff[];
}): MapCounts {
  const meeting = new Set(map.lanes.filter(({ role }) => role === 'touchpoints').map(({ id }) => id));
  const { parts, handOffs } = sumServices(map.steps);
  return {
    steps: map.steps.length,
    touchpoints: map.cards.filter((card) => card.channel !== '' || meeting.has(card.lane)).length,
    channels: [...new Set(map.cards.flatMap(({ channel }) => channel || []))],
    handoffs: map.handoffs.length,
    services: parts.length,
    serviceHandOffs: handOffs,
    failures: map.cards.filter((card) => card.failureImpact !== null).length,
    time: sumTime(map.steps)
  };
}
